package almanac.report.scaling.batch;

import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.scaling.IntervalPlace;
import almanac.scaling.batch.BestSettings;
import almanac.scaling.batch.BestSettings.Quantity;
import almanac.scaling.batch.BestSettings.Rule;
import almanac.scaling.batch.CriticalBatchTrend;
import almanac.scaling.batch.PublishedBatchLaw;
import almanac.scaling.batch.SweepLoss;
import almanac.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * One power of a batch or of a learning rate.
 *
 * @param law id of the law
 * @param rule what counts as the critical or best one
 * @param loss which loss of a run of the sweep counts; empty for the critical batch
 * @param covariate what it is a power of: loss, parameters or tokens
 * @param beside what the law takes besides; empty for none
 * @param published the power as its paper prints it; empty where none is
 * @param publishedBy id of the published law; empty with it
 * @param n sizes or cells
 */
record BatchPower(
        String law,
        String dataset,
        String rule,
        Optional<SweepLoss> loss,
        String covariate,
        String beside,
        double exponent,
        Optional<Interval> interval,
        OptionalDouble published,
        String publishedBy,
        int n) {

    private static final String CRITICAL = "critical-batch";
    private static final String BEST_BATCH = "best-batch";

    /** Those of the critical batch, then those of the sweep by each loss and rule. */
    static List<BatchPower> all(CriticalFindings critical, SweepLosses losses) {
        List<BatchPower> powers = new ArrayList<>();
        powers.add(of(critical.byLoss(), Optional.of(PublishedBatchLaw.KAPLAN)));
        powers.add(of(critical.byParameters(), Optional.empty()));
        powers.add(of(critical.overhead(), Optional.of(PublishedBatchLaw.ZHANG)));
        losses.both().forEach(sweep -> powers.addAll(of(sweep)));
        return List.copyOf(powers);
    }

    private static List<BatchPower> of(SweepFindings sweep) {
        return sweep.rules().stream()
                .flatMap(laws -> Stream.of(Quantity.values()).map(quantity -> of(sweep.loss(), laws, quantity)))
                .toList();
    }

    private static BatchPower of(CriticalBatchTrend trend, Optional<PublishedBatchLaw> published) {
        return new BatchPower(
                CRITICAL,
                BatchWords.STEPS_DATASET,
                trend.definition().id(),
                Optional.empty(),
                trend.covariate().id(),
                "",
                trend.exponent(),
                Optional.of(trend.exponentInterval(Estimate.LEVEL)),
                published
                        .map(law -> OptionalDouble.of(CriticalFindings.exponent(law)))
                        .orElse(OptionalDouble.empty()),
                published.map(PublishedBatchLaw::id).orElse(""),
                trend.line().points());
    }

    private static BatchPower of(SweepLoss loss, BestSettings laws, Quantity quantity) {
        boolean batch = quantity == Quantity.BATCH_BY_TOKENS_ALONE
                || quantity == Quantity.BATCH_BY_PARAMETERS
                || quantity == Quantity.BATCH_BY_TOKENS;
        boolean size = quantity == Quantity.BATCH_BY_PARAMETERS || quantity == Quantity.RATE_BY_PARAMETERS;
        String beside = size ? "tokens" : quantity == Quantity.BATCH_BY_TOKENS_ALONE ? "" : "parameters";
        return new BatchPower(
                batch ? BEST_BATCH : "best-learning-rate",
                BatchWords.SWEEP_DATASET,
                laws.rule().id(),
                Optional.of(loss),
                size ? "parameters" : "tokens",
                beside,
                laws.exponent(quantity),
                SweepFindings.interval(laws, quantity),
                OptionalDouble.of(BestSettings.published(quantity)),
                PublishedBatchLaw.STEP_LAW.id(),
                laws.cells());
    }

    String words() {
        if (law.equals(CRITICAL)) {
            return rule.equals(CriticalBatchTrend.Definition.OVERHEAD.id())
                    ? "Batch of a fifth more tokens"
                    : "Critical batch";
        }
        String by = (rule.equals(Rule.LOWEST.id()) ? ", lowest " : ", near the lowest ")
                + loss.map(SweepLoss::id).orElseThrow() + " loss";
        return (law.equals(BEST_BATCH) ? "Best batch" : "Best learning rate") + by;
    }

    String covariateWords() {
        return covariate + (beside.isEmpty() ? "" : ", with " + beside);
    }

    String publishedWords() {
        if (published.isEmpty()) {
            return "none";
        }
        double power = published.getAsDouble();
        return power == 0 ? "zero" : Numbers.significant(power, 3);
    }

    String told() {
        return published.isPresent() ? BatchWords.told(interval, published.getAsDouble()) : "";
    }

    /** The limits, so that the side of the published power can be read off. */
    String limits() {
        return interval.map(
                        range -> IntervalPlace.limits(range, published.stream().toArray()))
                .orElse("");
    }
}
