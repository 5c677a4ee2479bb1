package almanac.report.boundary.design;

import almanac.markup.Numbers;
import almanac.report.Words;
import almanac.report.boundary.DesignError.Lie;
import almanac.report.boundary.DesignRule;
import almanac.report.boundary.DesignRun;
import almanac.report.boundary.DesignScope;
import almanac.report.boundary.DesignStudy;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.OptionalDouble;

/** What designs gain over chance and over the cheapest models, in words that follow from the numbers. */
record ChanceTexts(DesignStudy study) {

    private static final double PERCENT = 100;
    private static final DesignScope ALL = DesignScope.ALL;

    /** How chance compares with the design at the published budget. */
    String chance() {
        List<Lie> draws = study.means(DesignRule.RANDOM, PublishedCurve.BUDGET, ALL);
        DoubleSummaryStatistics errors = DesignWords.errors(draws);
        return "Models drawn by chance for the same cost err by " + DesignWords.error(errors.getAverage())
                + (draws.size() == 1
                        ? " in one draw"
                        : " on average, from " + DesignWords.error(errors.getMin()) + " to "
                                + DesignWords.error(errors.getMax()) + " over " + Words.lower(draws.size()) + " draws")
                + ". " + Words.of(better(draws)) + " of them " + (better(draws) == 1 ? "errs" : "err")
                + " less than the design";
    }

    private long better(List<Lie> draws) {
        return study.mean(DesignRule.BALANCED, PublishedCurve.BUDGET, ALL).stream()
                .flatMap(design -> draws.stream().filter(draw -> draw.absolute() < design.absolute()))
                .count();
    }

    /** The end of a sentence on budgets: what chance needs, and how many draws suffice there. */
    static String chanceNeeds(DesignStudy study) {
        OptionalDouble needed = study.sufficient(DesignRule.RANDOM, ALL);
        if (needed.isEmpty()) {
            return "by chance no budget suffices";
        }
        List<Lie> draws = study.means(DesignRule.RANDOM, needed.getAsDouble(), ALL);
        long near = study.full(ALL).stream()
                .flatMap(all -> draws.stream().filter(draw -> draw.absolute() <= all.absolute() + DesignStudy.NEAR))
                .count();
        return "by chance " + DesignWords.sufficient(needed)
                + (draws.size() < 2
                        ? ""
                        : " on average of " + Words.lower(draws.size()) + " draws, of which " + Words.lower(near) + " "
                                + (near == 1 ? "does" : "do"));
    }

    private double share(DesignRule rule) {
        return study.splits().stream()
                .flatMap(split -> study.runs(rule, PublishedCurve.BUDGET).stream()
                        .filter(run -> run.split().equals(split.split().split()))
                        .map(run -> split.cheapest(run.design())))
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    String cheap() {
        return "Of the models that it chooses, " + DesignWords.percent(PERCENT * share(DesignRule.BALANCED))
                + " are also among the cheapest that the same money buys, of those by chance "
                + DesignWords.percent(PERCENT * share(DesignRule.RANDOM)) + " (means over the periods)"
                + study.mean(DesignRule.CHEAPEST_FIRST, PublishedCurve.BUDGET, ALL)
                        .map(plain -> ". The cheapest alone err by " + DesignWords.error(plain.absolute()))
                        .orElse("");
    }

    /** How many models the published budget buys. */
    String bought() {
        return Math.round(models(DesignRule.BALANCED)) + " models, chance " + Math.round(models(DesignRule.RANDOM));
    }

    /** Models chosen over all periods, a mean over draws. */
    private double models(DesignRule rule) {
        List<DesignRun> runs = study.runs(rule, PublishedCurve.BUDGET);
        int draws = runs.stream().mapToInt(run -> run.draw() + 1).max().orElse(1);
        return runs.stream().mapToInt(run -> run.design().count()).sum() / (double) draws;
    }

    /** For which budgets chance errs less than the best objective. */
    String everyBudget() {
        List<String> budgets = DesignStudy.PERCENTS.stream()
                .filter(percent -> percent < PERCENT && chanceWins(percent))
                .map(percent -> Numbers.decimals(percent, 0))
                .toList();
        return budgets.isEmpty()
                ? "At no budget below the whole does chance err less than the best of the objectives"
                : "At " + Words.joined(budgets)
                        + "\u00a0% of the cost chance errs less on average than the best of the objectives";
    }

    private boolean chanceWins(double percent) {
        OptionalDouble best = study.rules().stream()
                .filter(rule -> rule.objective().isPresent())
                .flatMap(rule -> study.mean(rule, percent, ALL).stream())
                .mapToDouble(Lie::absolute)
                .min();
        return study.mean(DesignRule.RANDOM, percent, ALL)
                .filter(chance -> best.isPresent() && chance.absolute() < best.getAsDouble())
                .isPresent();
    }

    String missingDraws() {
        List<String> missing = DesignStudy.PERCENTS.stream()
                .filter(percent -> percent < PERCENT)
                .filter(percent -> study.means(DesignRule.RANDOM, percent, ALL).size() < DesignRule.DRAWS)
                .map(percent -> Words.lower(DesignRule.DRAWS
                                - study.means(DesignRule.RANDOM, percent, ALL).size())
                        + " at " + DesignWords.percent(percent))
                .toList();
        return missing.isEmpty()
                ? "None of the " + Words.lower(DesignRule.DRAWS) + " draws for each budget did"
                : "Of " + Words.lower(DesignRule.DRAWS) + " draws for each budget, " + Words.joined(missing)
                        + " did and are left out, which may flatter chance there";
    }
}
