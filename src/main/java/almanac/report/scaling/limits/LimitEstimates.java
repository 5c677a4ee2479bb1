package almanac.report.scaling.limits;

import almanac.report.Estimate;
import almanac.report.Reading;
import almanac.report.Settings;
import almanac.report.scaling.CurveLaws;
import almanac.scaling.kaplan.DatasetRuns;
import almanac.scaling.kaplan.JointStepsFit;
import almanac.scaling.kaplan.OverfittingPenalty;
import almanac.scaling.kaplan.OverfittingPenalty.Quantity;
import almanac.scaling.repeated.RepeatedDataFit;
import almanac.scaling.repeated.RepeatedDataLaw;
import almanac.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page's published estimates and the readings by which claims are judged. */
final class LimitEstimates {

    private static final String REPORT = "scaling-laws.";
    private static final String UPPER_LIMIT = REPORT + "overfitting.exponent-ratio-upper-limit";
    private static final String GROWING = REPORT + "overfitting.share-growing-with-passes";
    private static final double PERCENT = 100;

    private LimitEstimates() {}

    static List<Estimate> of(
            OverfittingVariant headline, EarlyStop early, RepeatedDataFit repeated, Settings settings) {
        List<Estimate> estimates = new ArrayList<>(List.of(
                ratio(headline, settings),
                sizeExponent(headline, settings),
                dataExponent(headline, settings),
                tokens(headline, settings)));
        upperLimit(headline, settings).ifPresent(estimates::add);
        growing(headline, settings).ifPresent(estimates::add);
        estimates.addAll(List.of(
                excess("early-stop.excess", "least", early.least(), settings),
                excess("early-stop.excess-in-steps", "done", early.done(), settings),
                decay(repeated, settings),
                worth("worth-of-four", PassWorth.at(repeated, 4), repeated, settings),
                worth("worth-of-sixteen", PassWorth.at(repeated, 16), repeated, settings)));
        return List.copyOf(estimates);
    }

    static List<Reading> readings(
            OverfittingVariant headline, EarlyStop early, RepeatedDataFit repeated, Settings settings) {
        return List.of(
                reading(ratio(headline, settings), CollapseFigure.ID),
                reading(tokens(headline, settings), CollapseFigure.ID),
                reading(UPPER_LIMIT, upperLimit(headline, settings), "no-interval-of-the-ratio", CollapseFigure.ID),
                reading(GROWING, growing(headline, settings), "no-model-with-runs-of-several-lengths", PassesFigure.ID),
                reading(excess("early-stop.excess", "least", early.least(), settings), EarlyStopFigure.ID),
                reading(decay(repeated, settings), ProfileFigure.ID));
    }

    private static Reading reading(Estimate estimate, String figure) {
        return Reading.of(Optional.empty(), estimate).shownIn(figure);
    }

    private static Reading reading(String id, Optional<Estimate> estimate, String reason, String figure) {
        return estimate.map(found -> reading(found, figure))
                .orElseGet(() -> Reading.none(id, Optional.empty(), reason).shownIn(figure));
    }

    static Estimate ratio(OverfittingVariant headline, Settings settings) {
        return overfitting(
                "exponent-ratio", headline.penalty().exponentRatio(), Quantity.EXPONENT_RATIO, headline, settings);
    }

    static Estimate sizeExponent(OverfittingVariant headline, Settings settings) {
        return overfitting(
                "size-exponent", headline.penalty().sizeExponent(), Quantity.SIZE_EXPONENT, headline, settings);
    }

    static Estimate dataExponent(OverfittingVariant headline, Settings settings) {
        return overfitting(
                "data-exponent", headline.penalty().dataExponent(), Quantity.DATA_EXPONENT, headline, settings);
    }

    static Estimate tokens(OverfittingVariant headline, Settings settings) {
        return overfitting(
                "tokens-coefficient",
                headline.penalty().tokensPerPowerOfSize(),
                Quantity.TOKENS_PER_POWER_OF_SIZE,
                headline,
                settings);
    }

    /** The groups of pairs decide, since pairs of a group share their runs on fresh text. */
    private static Estimate overfitting(
            String name, double value, Quantity quantity, OverfittingVariant headline, Settings settings) {
        OverfittingPenalty fit = headline.penalty();
        Optional<Interval> interval = headline.interval(quantity);
        return new Estimate(
                REPORT + "overfitting." + name,
                value,
                quantity == Quantity.TOKENS_PER_POWER_OF_SIZE ? "ratio" : "exponent",
                interval,
                interval.isPresent() ? "" : "no resample of the groups can be fitted",
                fit.groups(),
                headline.pairs().size(),
                settings.asOf(),
                spec(headline));
    }

    /** By this number it is judged whether needed text surely grows more slowly than size. */
    private static Optional<Estimate> upperLimit(OverfittingVariant headline, Settings settings) {
        return headline.interval(Quantity.EXPONENT_RATIO)
                .map(range -> new Estimate(
                        UPPER_LIMIT,
                        range.high(),
                        "exponent",
                        Optional.empty(),
                        "itself the limit of a 95 % interval",
                        headline.penalty().groups(),
                        headline.pairs().size(),
                        settings.asOf(),
                        spec(headline)));
    }

    /** Share of the sizes and texts with runs of several lengths in which the longest run has the larger penalty. */
    private static Optional<Estimate> growing(OverfittingVariant headline, Settings settings) {
        List<SameModel> models = SameModel.ofSeveralLengths(headline.pairs());
        return models.isEmpty()
                ? Optional.empty()
                : Optional.of(new Estimate(
                        GROWING,
                        SameModel.growing(models) / (double) models.size(),
                        "fraction",
                        Optional.empty(),
                        "a count of the cases measured, most of them single runs",
                        models.size(),
                        SameModel.all(headline.pairs()).size(),
                        settings.asOf(),
                        spec(headline)));
    }

    private static Map<String, String> spec(OverfittingVariant headline) {
        return Map.of("dataset", DatasetRuns.REPEATED_DATA, "pairs", headline.id());
    }

    private static Estimate excess(String name, String steps, JointStepsFit fit, Settings settings) {
        Optional<Interval> interval = fit.interval(JointStepsFit.Quantity.EARLY_STOP_EXCESS, Estimate.LEVEL)
                .map(range -> range.mapped(fraction -> PERCENT * fraction));
        return new Estimate(
                REPORT + name,
                PERCENT * fit.law().earlyStopExcess(),
                "percent",
                interval,
                interval.isPresent() ? "" : "no resample of the runs can be fitted",
                fit.curves(),
                fit.curves(),
                settings.asOf(),
                Map.of("dataset", CurveLaws.DATASET, "steps", steps));
    }

    private static Estimate decay(RepeatedDataFit fit, Settings settings) {
        Optional<Interval> interval = fit.interval(RepeatedDataLaw::dataDecay, Estimate.LEVEL)
                .filter(range -> !fit.isDataDecayOpen(Estimate.LEVEL));
        return new Estimate(
                REPORT + "repeated-data.data-decay",
                fit.best().law().dataDecay(),
                "passes",
                interval,
                interval.isPresent() ? "" : "the runs set no upper limit",
                fit.runs().size(),
                fit.runs().size(),
                settings.asOf(),
                Map.of("dataset", DatasetRuns.REPEATED_DATA, "minimum", "lowest"));
    }

    private static Estimate worth(String name, PassWorth worth, RepeatedDataFit fit, Settings settings) {
        Optional<Interval> interval = worth.interval().map(range -> range.mapped(share -> PERCENT * share));
        return new Estimate(
                REPORT + "repeated-data." + name,
                PERCENT * worth.worth(),
                "percent",
                interval,
                interval.isPresent() ? "" : "no resample of the runs can be fitted",
                fit.runs().size(),
                fit.runs().size(),
                settings.asOf(),
                Map.of("dataset", DatasetRuns.REPEATED_DATA, "minimum", "lowest"));
    }
}
