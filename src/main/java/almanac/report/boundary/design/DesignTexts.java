package almanac.report.boundary.design;

import almanac.boundary.design.AssumedCurve;
import almanac.markup.Numbers;
import almanac.report.Words;
import almanac.report.boundary.BoundaryWords;
import almanac.report.boundary.DesignError.Lie;
import almanac.report.boundary.DesignRule;
import almanac.report.boundary.DesignRule.Assumed;
import almanac.report.boundary.DesignScope;
import almanac.report.boundary.DesignSplit;
import almanac.report.boundary.DesignStudy;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What the designs give, in words that follow from the numbers. */
final class DesignTexts {

    private static final double PERCENT = 100;
    private static final DesignScope ALL = DesignScope.ALL;

    private final DesignStudy study;
    private final DesignFindings.Compared found;

    private DesignTexts(DesignStudy study, DesignFindings.Compared found) {
        this.study = study;
        this.found = found;
    }

    static Map<String, String> of(DesignStudy study, DesignFindings.Compared found) {
        DesignTexts words = new DesignTexts(study, found);
        ChanceTexts chance = new ChanceTexts(study);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(
                "budgets",
                Words.joined(DesignStudy.PERCENTS.stream()
                                .map(percent -> Numbers.decimals(percent, 0))
                                .toList())
                        + "\u00a0%");
        texts.put("near", DesignWords.near());
        texts.put("paper-budget", DesignWords.percent(PublishedCurve.BUDGET));
        texts.put("design-error", DesignWords.error(found.design().absolute()));
        texts.put("chance-error", DesignWords.error(found.chance().absolute()));
        texts.put("verdict", DesignFindings.verdict(found));
        texts.put("needed", DesignFindings.needed(study));
        texts.put("all-error", DesignWords.error(found.all().absolute()));
        texts.put("pairs", study.pairs() + " pairs of task and period");
        texts.put("last-period", words.lastPeriod());
        texts.put("chance", chance.chance());
        texts.put("same-period", words.samePeriod());
        texts.put("tasks", words.tasks());
        texts.put("cheap", chance.cheap());
        texts.put("pilot", words.pilot());
        texts.put("signed", words.signed());
        texts.put("bought", chance.bought());
        texts.put("every-budget", chance.everyBudget());
        texts.put("missing-draws", chance.missingDraws());
        texts.put("rise", words.rise());
        texts.put("pilot-percent", DesignWords.percent(DesignSplit.PILOT_PERCENT));
        texts.put("paper-ends", words.paperEnds());
        texts.put("floor", Numbers.decimals(AssumedCurve.PUBLISHED.floor(), 2));
        texts.put("ceiling", Numbers.decimals(AssumedCurve.PUBLISHED.floor() + AssumedCurve.PUBLISHED.span(), 2));
        texts.put("balance", Numbers.shortest(DesignRule.BALANCED.balance()));
        return texts;
    }

    private String lastPeriod() {
        int last = study.splits().size() - 1;
        return BoundaryWords.sample(study.splits().get(last).split().validation());
    }

    private String samePeriod() {
        DesignScope scope = ALL.inPeriod();
        OptionalDouble needed = study.sufficient(DesignRule.BALANCED, scope);
        boolean isPapers = needed.isPresent() && needed.getAsDouble() == PublishedCurve.BUDGET;
        String errors = DesignFindings.compared(study, scope)
                .map(here -> (isPapers ? ": " : "; at " + DesignWords.percent(PublishedCurve.BUDGET) + " ")
                        + "the design errs by "
                        + DesignWords.error(here.design().absolute()) + ", all models by "
                        + DesignWords.error(here.all().absolute()) + ", chance by "
                        + DesignWords.error(here.chance().absolute()))
                .orElse("");
        return "Compared with the period it was chosen from, " + DesignWords.sufficient(needed) + errors;
    }

    private String tasks() {
        OptionalDouble easiest = DesignEstimates.easiest(study);
        List<String> names = study.tasks().stream()
                .filter(task -> easiest.isPresent()
                        && easiest.equals(study.sufficient(DesignRule.BALANCED, DesignScope.ofTask(task))))
                .map(BoundaryWords::task)
                .toList();
        return DesignFindings.tasks(study)
                + (names.isEmpty()
                        ? ""
                        : ". The least budget of any task is " + DesignWords.percent(easiest.getAsDouble()) + ", on "
                                + Words.joined(names));
    }

    private String pilot() {
        DesignRule rule = DesignRule.of(DesignRule.BALANCED.objective().orElseThrow(), Assumed.PILOT);
        return study.mean(rule, PublishedCurve.BUDGET, ALL)
                .map(piloted -> "With a curve fitted to a pilot instead of the published one, the design errs by "
                        + DesignWords.error(piloted.absolute()) + " instead of "
                        + DesignWords.error(found.design().absolute()))
                .orElse("A pilot has too few rows with compute in at least one period, so no design with its curve is"
                        + " compared");
    }

    private String signed() {
        return signed(found.design()) + " for the design, " + signed(found.chance()) + " for chance and "
                + signed(found.all()) + " for all models";
    }

    private static String signed(Lie lie) {
        return (lie.signed() > 0 ? "+" : "") + DesignWords.error(lie.signed());
    }

    /** How flat the published curve is over the candidates, and the pilots' curves. */
    private String rise() {
        double flat = study.splits().stream()
                .mapToDouble(split ->
                        CurveSpan.of(AssumedCurve.PUBLISHED, split.pool()).rise())
                .max()
                .orElse(0);
        DoubleSummaryStatistics pilots = study.splits().stream()
                .flatMap(split -> split.pilotCurve().result().stream()
                        .map(curve -> CurveSpan.of(curve, split.pool()).rise()))
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        return "from the least compute to the most it rises by at most " + DesignWords.error(flat) + " of its span"
                + (pilots.getCount() == 0
                        ? ""
                        : "; the curves of the pilots rise by " + DesignWords.error(pilots.getMin()) + " or more of"
                                + " theirs");
    }

    private String paperEnds() {
        return "from " + Numbers.shortest(PublishedCurve.COVERAGE[0]) + " at "
                + DesignWords.percent(PublishedCurve.PERCENTS[0]) + " to "
                + Numbers.shortest(PublishedCurve.COVERAGE[1]) + " for all models; here the same design falls from "
                + study.mean(DesignRule.BALANCED, PublishedCurve.PERCENTS[0], ALL)
                        .map(lie -> DesignWords.error(lie.absolute()))
                        .orElse("no value")
                + " to "
                + study.mean(DesignRule.BALANCED, PERCENT, ALL)
                        .map(lie -> DesignWords.error(lie.absolute()))
                        .orElse("no value");
    }
}
