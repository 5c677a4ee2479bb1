package almanac.report.scaling.batch;

import almanac.report.Estimate;
import almanac.report.Reading;
import almanac.report.Settings;
import almanac.report.scaling.ScalingResult;
import almanac.scaling.batch.BestSettings;
import almanac.scaling.batch.CriticalBatch;
import almanac.scaling.batch.SweepLoss;
import almanac.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Exponents and batches of the page as published estimates, and the readings by which Kaplan's claim is judged. */
final class BatchEstimates {

    static final String LOSS_EXPONENT = "scaling-laws.critical-batch.loss-exponent";
    static final String SIZE_EXPONENT = "scaling-laws.critical-batch.size-exponent";
    static final String OVERHEAD_EXPONENT = "scaling-laws.critical-batch.overhead-exponent";
    static final String LARGEST = "scaling-laws.critical-batch.largest";
    static final String FACTOR = "scaling-laws.critical-batch.factor-beyond-range";

    private static final String EXPONENT = "exponent";
    private static final double PERCENT = 100;

    private BatchEstimates() {}

    static List<Estimate> all(CriticalFindings critical, SweepLosses losses, ScalingResult result) {
        Settings settings = result.settings();
        List<Estimate> estimates = new ArrayList<>();
        estimates.add(lossExponent(critical, result));
        estimates.add(ofSizes(
                SIZE_EXPONENT,
                critical.byParameters().exponent(),
                EXPONENT,
                critical.byParameters().exponentInterval(Estimate.LEVEL),
                critical,
                result));
        estimates.add(ofSizes(
                OVERHEAD_EXPONENT,
                critical.overhead().exponent(),
                EXPONENT,
                critical.overhead().exponentInterval(Estimate.LEVEL),
                critical,
                result));
        estimates.add(largest(critical.largest(), settings));
        estimates.add(factor(critical, result));
        losses.both().forEach(sweep -> addSweep(estimates, sweep, settings));
        return List.copyOf(estimates);
    }

    static List<Reading> readings(CriticalFindings critical, ScalingResult result) {
        return List.of(
                Reading.of(Optional.empty(), lossExponent(critical, result)).shownIn(LossFigure.ID),
                Reading.of(Optional.empty(), largest(critical.largest(), result.settings()))
                        .shownIn(SizeFigure.ID),
                Reading.of(Optional.empty(), factor(critical, result)).shownIn(SizeFigure.ID));
    }

    private static void addSweep(List<Estimate> estimates, SweepFindings sweep, Settings settings) {
        for (BestSettings laws : sweep.rules()) {
            for (BestSettings.Quantity quantity : BestSettings.Quantity.values()) {
                estimates.add(ofSweep(sweep.loss(), laws, quantity, settings));
            }
        }
        addExcess(estimates, "median", sweep.sweep().medianExcessOfPublished(), sweep, settings);
        addExcess(estimates, "largest", sweep.sweep().largestExcessOfPublished(), sweep, settings);
    }

    private static Estimate lossExponent(CriticalFindings critical, ScalingResult result) {
        return ofSizes(
                LOSS_EXPONENT, critical.lossExponent(), EXPONENT, critical.lossExponentInterval(), critical, result);
    }

    private static Estimate factor(CriticalFindings critical, ScalingResult result) {
        CriticalBatch largest = critical.largest();
        return ofSizes(
                FACTOR,
                KaplanRange.factor(largest.criticalTokens()),
                "",
                KaplanRange.factor(largest.criticalTokensInterval(Estimate.LEVEL)),
                critical,
                result);
    }

    private static Estimate ofSizes(
            String id, double value, String unit, Interval interval, CriticalFindings critical, ScalingResult result) {
        return new Estimate(
                id,
                value,
                unit,
                Optional.of(interval),
                "",
                critical.sizes().size(),
                result.batches().sizes().size(),
                result.settings().asOf(),
                Map.of("dataset", BatchWords.STEPS_DATASET));
    }

    private static Estimate largest(CriticalBatch size, Settings settings) {
        return new Estimate(
                LARGEST,
                size.criticalTokens(),
                "tokens",
                Optional.of(size.criticalTokensInterval(Estimate.LEVEL)),
                "",
                size.curve().points(),
                size.batches().size(),
                settings.asOf(),
                Map.of("dataset", BatchWords.STEPS_DATASET, "size", size.size()));
    }

    static String id(SweepLoss loss, BestSettings.Rule rule, BestSettings.Quantity quantity) {
        String name = switch (quantity) {
            case BATCH_BY_TOKENS_ALONE -> "best-batch.tokens-exponent-alone";
            case BATCH_BY_PARAMETERS -> "best-batch.size-exponent";
            case BATCH_BY_TOKENS -> "best-batch.tokens-exponent";
            case RATE_BY_PARAMETERS -> "best-rate.size-exponent";
            case RATE_BY_TOKENS -> "best-rate.tokens-exponent";
        };
        return "scaling-laws." + name + "-" + rule.id() + suffix(loss);
    }

    /** The smoothed loss is that of the study, so that its ids name no loss. */
    private static String suffix(SweepLoss loss) {
        return loss == SweepLoss.SMOOTHED ? "" : "-" + loss.id();
    }

    private static Estimate ofSweep(
            SweepLoss loss, BestSettings laws, BestSettings.Quantity quantity, Settings settings) {
        Optional<Interval> interval = SweepFindings.interval(laws, quantity);
        return new Estimate(
                id(loss, laws.rule(), quantity),
                laws.exponent(quantity),
                EXPONENT,
                interval,
                interval.isPresent() ? "" : "too few resamples of the cells give a law",
                laws.cells(),
                laws.cells(),
                settings.asOf(),
                Map.of("dataset", BatchWords.SWEEP_DATASET, "rule", laws.rule().id(), "loss", loss.id()));
    }

    private static void addExcess(
            List<Estimate> estimates, String which, OptionalDouble share, SweepFindings sweep, Settings settings) {
        share.ifPresent(excess -> estimates.add(new Estimate(
                "scaling-laws.step-law." + which + "-excess-loss" + suffix(sweep.loss()),
                PERCENT * excess,
                "percent",
                Optional.empty(),
                "measured losses of the sweep: both are fixed numbers",
                sweep.cells().size(),
                sweep.cells().size(),
                settings.asOf(),
                Map.of(
                        "dataset",
                        BatchWords.SWEEP_DATASET,
                        "law",
                        "step-law-2025",
                        "loss",
                        sweep.loss().id()))));
    }
}
