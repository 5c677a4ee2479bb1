package almanac.report.scaling.rivals;

import almanac.markup.Numbers;
import almanac.report.Words;
import almanac.report.scaling.ScalingResult;
import almanac.scaling.heldout.ComputeRun;
import almanac.scaling.heldout.ComputeSplit;
import almanac.scaling.heldout.HeldOutScore;
import almanac.scaling.heldout.HeldOutScore.Target;
import almanac.scaling.heldout.RivalForm;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the scores say of the forms, in words that follow from the numbers. */
final class RivalTexts {

    private static final double PERCENT = 100;

    private final List<RankedForm> ranking;
    private final List<RivalSet> sets;

    private RivalTexts(List<RankedForm> ranking, List<RivalSet> sets) {
        this.ranking = ranking;
        this.sets = sets;
    }

    static Map<String, String> of(List<RankedForm> ranking, List<RivalSet> sets, ScalingResult result) {
        RivalTexts words = new RivalTexts(ranking, sets);
        RankedForm best = ranking.get(0);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("interval-level", "95\u00a0%");
        texts.put("forms", Words.lower(RivalForm.values().length));
        texts.put("cut", Numbers.significant(1 / ComputeSplit.CUT, 2));
        texts.put("least-span", Numbers.significant(ComputeSplit.LEAST_SPAN, 2));
        texts.put("fewest-held-out", Words.lower(ComputeSplit.FEWEST_HELD_OUT));
        texts.put("best-form", FormWords.within(best.form()));
        texts.put("best-error", FormWords.percent(best.error()) + "\u00a0%");
        texts.put("best-interval", words.bestInterval());
        texts.put("same-compute", Numbers.decimals(PERCENT * ComputeRun.SAME_COMPUTE, 0) + "\u00a0%");
        for (RankedForm form : ranking) {
            texts.put("error-" + form.form().id(), error(form));
        }
        texts.put("complete", Words.lower(best.scores().size()));
        texts.put("candidates", Integer.toString(sets.size()));
        texts.put("best-lowest", Words.lower(best.lowest()));
        texts.put("told", words.told());
        texts.put("pure-low", words.pureLow());
        texts.put("sum-high", words.sumHigh());
        texts.put("asked", words.asked());
        texts.put(
                "asked-all",
                Integer.toString(best.scores().stream()
                        .mapToInt(HeldOutScore::heldOutRuns)
                        .sum()));
        texts.put("coverage", words.coverage());
        texts.put("all-runs", words.allRuns());
        texts.put("wins", words.wins());
        texts.put("other-readings", Integer.toString(result.heldOut().size() - sets.size()));
        texts.put(
                "unsplit",
                Words.lower(sets.stream()
                        .filter(set -> !set.forms().split().isPresent())
                        .count()));
        return texts;
    }

    private String bestInterval() {
        return ranking.get(0)
                .interval()
                .map(range -> "95\u00a0% interval " + FormWords.percents(range) + "\u00a0%")
                .orElse("no interval, too few sets");
    }

    /** A median with its interval. */
    private static String error(RankedForm form) {
        return FormWords.percent(form.error()) + "\u00a0%"
                + form.interval()
                        .map(range -> " (" + FormWords.percents(range) + ")")
                        .orElse("");
    }

    /** Which forms can be told from the best one. */
    private String told() {
        List<String> told = ranking.stream()
                .filter(form -> form.lead().filter(RankedForm.Lead::isTold).isPresent())
                .map(form -> FormWords.within(form.form()))
                .toList();
        List<String> open = ranking.stream()
                .filter(form -> form.lead().filter(lead -> !lead.isTold()).isPresent())
                .map(form -> FormWords.within(form.form()))
                .toList();
        if (told.isEmpty()) {
            return "Set by set no other form can be told from it";
        }
        return "Compared with it set by set, " + Words.joined(told)
                + (told.size() == 1 ? " errs" : " err") + " more, by intervals that exclude equality"
                + (open.isEmpty() ? "" : "; " + Words.joined(open) + " cannot be told from it");
    }

    private RankedForm ranked(RivalForm form) {
        return ranking.stream().filter(one -> one.form() == form).findFirst().orElseThrow();
    }

    private String pureLow() {
        RankedForm pure = ranked(RivalForm.POWER);
        return (pure.scores().size() - pure.tooHigh()) + " of " + pure.scores().size();
    }

    private String sumHigh() {
        RankedForm sum = ranked(RivalForm.SUM_OF_POWERS);
        return sum.tooHigh() + " of " + sum.scores().size();
    }

    /** How few losses decide a set. */
    private String asked() {
        IntSummaryStatistics asked = ranking.get(0).scores().stream()
                .mapToInt(HeldOutScore::heldOutRuns)
                .summaryStatistics();
        long fewest = ranking.get(0).scores().stream()
                .filter(score -> score.heldOutRuns() < RankedForm.FEWEST_SETS)
                .count();
        return "from " + Words.lower(asked.getMin()) + " to " + Words.lower(asked.getMax()) + ", fewer than "
                + Words.lower(RankedForm.FEWEST_SETS) + " on " + Words.lower(fewest) + " of "
                + Words.lower(ranking.get(0).scores().size()) + " sets";
    }

    private String coverage() {
        return Words.joined(ranking.stream()
                .filter(form -> form.asked() > 0)
                .map(form -> form.inside() + " of " + form.asked() + " by " + FormWords.within(form.form()))
                .toList());
    }

    /** On how many sets each joint form errs least over all runs above the cut. */
    private String allRuns() {
        List<RivalSet> scored = scoredOnAll();
        if (scored.isEmpty()) {
            return "No set has such scores";
        }
        return (scored.size() == 1 ? "Of the one set" : "Of the " + Words.lower(scored.size()) + " sets")
                + " with such scores, "
                + counted(
                        Stream.of(RivalForm.values()).filter(RivalForm::isJoint).toList(), scored, Target.ALL);
    }

    private List<RivalSet> scoredOnAll() {
        return sets.stream().filter(set -> set.best(Target.ALL).isPresent()).toList();
    }

    private String wins() {
        return counted(
                ranking.stream().map(RankedForm::form).toList(),
                sets.stream().filter(RivalSet::isComplete).toList(),
                Target.FRONTIER);
    }

    private static String counted(List<RivalForm> forms, List<RivalSet> scored, Target target) {
        Map<RivalForm, Long> counts = scored.stream()
                .collect(Collectors.groupingBy(set -> set.best(target).orElseThrow(), Collectors.counting()));
        List<RivalForm> best = forms.stream().filter(counts::containsKey).toList();
        return Words.joined(best.stream()
                .map(form -> FormWords.within(form)
                        + (form == best.get(0) ? " errs least on " : " on ")
                        + Words.lower(counts.getOrDefault(form, 0L)))
                .toList());
    }
}
