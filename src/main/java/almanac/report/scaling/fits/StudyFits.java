package almanac.report.scaling.fits;

import almanac.report.Estimate;
import almanac.report.scaling.DataLimits;
import almanac.scaling.Outcome;
import almanac.scaling.batch.CriticalBatchTrend;
import almanac.scaling.batch.CriticalBatches;
import almanac.scaling.kaplan.DatasetRuns;
import almanac.scaling.law.LossFunction;
import almanac.scaling.overtraining.ErrorLaw;
import almanac.scaling.overtraining.ErrorLawFit;
import almanac.scaling.overtraining.OvertrainingErrors;
import almanac.scaling.overtraining.OvertrainingFit;
import almanac.scaling.overtraining.OvertrainingLaw;
import almanac.scaling.overtraining.OvertrainingLosses;
import almanac.scaling.overtraining.OvertrainingStudy;
import almanac.scaling.repeated.RepeatedDataLaw;
import almanac.stats.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Laws that one study each put forward, as fitted to its runs. */
final class StudyFits {

    /** The name by which the study of critical batches is published: its sizes stand in no other table. */
    private static final String CRITICAL_BATCHES = "zhang-critical-batch";

    private StudyFits() {}

    static List<FittedLaw> ofOvertraining(OvertrainingStudy study) {
        return Stream.concat(
                        study.losses().stream().flatMap(StudyFits::losses),
                        study.errors().stream().flatMap(StudyFits::errors))
                .toList();
    }

    private static Stream<FittedLaw> losses(OvertrainingLosses losses) {
        return losses.fit().result().stream()
                .map(fit -> FittedLaw.of(
                                "overtraining",
                                FittedLaw.SATURATING,
                                losses.dataset(),
                                losses.subset().code(),
                                FittedLaw.LEAST_SQUARES,
                                fit.squares() / 2,
                                fit.runs())
                        .with("e", fit.law().e(), OptionalDouble.empty(), interval(fit, OvertrainingLaw::e))
                        .with("a", fit.law().a(), OptionalDouble.empty(), interval(fit, OvertrainingLaw::a))
                        .with("b", fit.law().b(), OptionalDouble.empty(), interval(fit, OvertrainingLaw::b))
                        .with("eta", fit.law().eta(), OptionalDouble.empty(), interval(fit, OvertrainingLaw::eta)));
    }

    private static Optional<Interval> interval(OvertrainingFit fit, ToDoubleFunction<OvertrainingLaw> constant) {
        return fit.interval(constant, Estimate.LEVEL);
    }

    private static Stream<FittedLaw> errors(OvertrainingErrors errors) {
        return errors.fit().result().stream()
                .map(fit -> FittedLaw.of(
                                "error",
                                FittedLaw.SATURATING,
                                errors.dataset(),
                                errors.subset().code() + "-" + errors.tasks().tasks() + "-tasks",
                                FittedLaw.LEAST_SQUARES,
                                fit.squares() / 2,
                                fit.runs())
                        .with("eps", fit.law().eps(), OptionalDouble.empty(), interval(fit, ErrorLaw::eps))
                        .with("k", fit.law().k(), OptionalDouble.empty(), interval(fit, ErrorLaw::k))
                        .with("gamma", fit.law().gamma(), OptionalDouble.empty(), interval(fit, ErrorLaw::gamma)));
    }

    private static Optional<Interval> interval(ErrorLawFit fit, ToDoubleFunction<ErrorLaw> constant) {
        return fit.interval(constant, Estimate.LEVEL);
    }

    static List<FittedLaw> ofRepeatedData(DataLimits limits) {
        return limits.repeated().result().stream()
                .map(fit -> FittedLaw.of(
                                "repeated",
                                FittedLaw.SATURATING,
                                DatasetRuns.REPEATED_DATA,
                                "published-fit",
                                LossFunction.HUBER_1E_3.id(),
                                fit.best().objective(),
                                fit.runs().size())
                        .with(
                                "r_d",
                                fit.best().law().dataDecay(),
                                OptionalDouble.empty(),
                                fit.interval(RepeatedDataLaw::dataDecay, Estimate.LEVEL)
                                        .filter(range -> !fit.isDataDecayOpen(Estimate.LEVEL)))
                        .with(
                                "r_n",
                                fit.best().law().sizeDecay(),
                                OptionalDouble.empty(),
                                fit.interval(RepeatedDataLaw::sizeDecay, Estimate.LEVEL)))
                .toList();
    }

    static List<FittedLaw> ofCriticalBatches(CriticalBatches batches) {
        return Stream.of(batches.byLoss(), batches.byParameters(), batches.overheadByParameters())
                .map(Outcome::result)
                .flatMap(Optional::stream)
                .map(StudyFits::ofCriticalBatches)
                .toList();
    }

    /** B = a·x^alpha, a line in logarithms. */
    private static FittedLaw ofCriticalBatches(CriticalBatchTrend trend) {
        double error = trend.line().slopeStandardError();
        return FittedLaw.of(
                        "critical-batch",
                        FittedLaw.PURE,
                        CRITICAL_BATCHES,
                        trend.definition().id() + "-by-" + trend.covariate().id(),
                        FittedLaw.LEAST_SQUARES,
                        OptionalDouble.empty(),
                        trend.line().points())
                .with(
                        "alpha",
                        trend.exponent(),
                        OptionalDouble.of(error),
                        Optional.of(trend.exponentInterval(Estimate.LEVEL)))
                .with("a", trend.at(1));
    }
}
