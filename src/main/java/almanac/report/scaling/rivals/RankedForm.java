package almanac.report.scaling.rivals;

import almanac.report.Estimate;
import almanac.scaling.heldout.HeldOutScore;
import almanac.scaling.heldout.RivalForm;
import almanac.stats.Interval;
import almanac.stats.Quantiles;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * A form over the sets on which all forms have a score.
 *
 * @param error median over the sets of the root mean square of ln L̂ − ln L
 * @param interval of that median, over all ways of drawing the sets anew; empty with fewer than five sets
 * @param lowest on how many sets the form errs least
 * @param tooHigh on how many sets it expects too much loss on average
 * @param inside runs inside its prediction intervals, over the sets that have any
 * @param asked runs asked on those sets
 * @param lead error over that of the best form, compared set by set; empty for the best form itself
 */
record RankedForm(
        RivalForm form,
        List<HeldOutScore> scores,
        double error,
        Optional<Interval> interval,
        int lowest,
        int tooHigh,
        long inside,
        int asked,
        Optional<Lead> lead) {

    /** Fewer sets say nothing of other sets. */
    static final int FEWEST_SETS = 5;

    /**
     * How much more a form errs than the best one.
     *
     * @param ratio median over the sets of its error over that of the best form
     * @param interval over all ways of drawing the sets anew, each with both errors; empty with fewer than five sets
     * @param wins on how many sets it errs less than the best form
     */
    record Lead(double ratio, Optional<Interval> interval, int wins) {

        /** Whether the two can be told apart. */
        boolean isTold() {
            return interval.filter(range -> !range.contains(1)).isPresent();
        }
    }

    /** The forms by ascending median error; none without a set on which all have a score. */
    static List<RankedForm> all(List<RivalSet> sets) {
        List<RivalSet> complete = sets.stream().filter(RivalSet::isComplete).toList();
        if (complete.isEmpty()) {
            return List.of();
        }
        RivalForm best = Stream.of(RivalForm.values())
                .min(Comparator.comparingDouble(form -> Quantiles.median(errors(form, complete))))
                .orElseThrow();
        return Stream.of(RivalForm.values())
                .map(form -> of(form, best, complete))
                .sorted(Comparator.comparingDouble(RankedForm::error))
                .toList();
    }

    private static RankedForm of(RivalForm form, RivalForm best, List<RivalSet> sets) {
        List<HeldOutScore> scores =
                sets.stream().map(set -> set.score(form).orElseThrow()).toList();
        double[] errors = errors(form, sets);
        List<HeldOutScore> covered =
                scores.stream().filter(score -> score.coverage().isPresent()).toList();
        return new RankedForm(
                form,
                scores,
                Quantiles.median(errors),
                interval(errors),
                (int) sets.stream()
                        .filter(set -> set.best(HeldOutScore.Target.FRONTIER).orElseThrow() == form)
                        .count(),
                (int) scores.stream().filter(score -> score.bias() > 0).count(),
                covered.stream()
                        .mapToLong(score -> Math.round(score.coverage().getAsDouble() * score.heldOutRuns()))
                        .sum(),
                covered.stream().mapToInt(HeldOutScore::heldOutRuns).sum(),
                form == best ? Optional.empty() : Optional.of(lead(errors, errors(best, sets))));
    }

    private static Lead lead(double[] errors, double[] best) {
        double[] ratios = new double[errors.length];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = errors[i] / best[i];
        }
        int wins = (int) Arrays.stream(ratios).filter(ratio -> ratio < 1).count();
        return new Lead(Quantiles.median(ratios), interval(ratios), wins);
    }

    private static double[] errors(RivalForm form, List<RivalSet> sets) {
        ToDoubleFunction<RivalSet> error = set -> set.score(form).orElseThrow().error();
        return sets.stream().mapToDouble(error).toArray();
    }

    private static Optional<Interval> interval(double[] values) {
        return values.length < FEWEST_SETS
                ? Optional.empty()
                : Optional.of(ResampledMedian.interval(values, Estimate.LEVEL));
    }
}
