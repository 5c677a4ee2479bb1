package almanac.report.scaling.axes;

import almanac.report.scaling.ScalingResult;
import almanac.scaling.kaplan.DatasetRuns;
import almanac.scaling.kaplan.KaplanConstants;
import almanac.scaling.kaplan.LawSlice;
import almanac.scaling.kaplan.ScaleLaw;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The laws of Kaplan et al. 2020 in one quantity, each with the set of runs that comes nearest to its conditions. */
enum HeadlineLaw {
    SIZE(
            "kaplan-n.exponent",
            "Parameters",
            LawSlice.Quantity.PARAMETERS,
            "deepmind-dense",
            Optional.of("standard"),
            KaplanConstants.SIZE.exponent(),
            KaplanConstants.SIZE.scale(),
            1),
    DATA(
            "kaplan-d.exponent",
            "Unique text",
            LawSlice.Quantity.TOKENS,
            DatasetRuns.REPEATED_DATA,
            Optional.empty(),
            KaplanConstants.DATA.exponent(),
            KaplanConstants.DATA.scale(),
            1),
    TUNED_COMPUTE(
            "kaplan-c.exponent-tuned",
            "Compute, settings tuned",
            LawSlice.Quantity.COMPUTE,
            "porian-rw-tuned-short-const-standard-val",
            Optional.empty(),
            KaplanConstants.LEAST_COMPUTE.exponent(),
            KaplanConstants.LEAST_COMPUTE.scale(),
            KaplanConstants.FLOP_PER_PF_DAY),
    FIXED_BATCH_COMPUTE(
            "kaplan-c.exponent-fixed-batch",
            "Compute, Kaplan’s protocol",
            LawSlice.Quantity.COMPUTE,
            "porian-rw-base-long-kaplan-kaplan-train",
            Optional.empty(),
            KaplanConstants.COMPUTE_AT_FIXED_BATCH.exponent(),
            KaplanConstants.COMPUTE_AT_FIXED_BATCH.scale(),
            KaplanConstants.FLOP_PER_PF_DAY);

    private static final String REPORT = "scaling-laws.";

    private final String estimate;
    private final String words;
    private final LawSlice.Quantity quantity;
    private final String dataset;
    private final Optional<String> condition;
    private final double exponent;
    private final double scale;
    private final double unit;

    HeadlineLaw(
            String estimate,
            String words,
            LawSlice.Quantity quantity,
            String dataset,
            Optional<String> condition,
            double exponent,
            double scale,
            double unit) {
        this.estimate = estimate;
        this.words = words;
        this.quantity = quantity;
        this.dataset = dataset;
        this.condition = condition;
        this.exponent = exponent;
        this.scale = scale;
        this.unit = unit;
    }

    /** A law of Kaplan's with ours beside it. */
    record Tested(HeadlineLaw kaplans, TestedLaw ours) {

        double publishedExponent() {
            return kaplans.exponent;
        }

        boolean holds() {
            return ours.holds(publishedExponent());
        }
    }

    String estimateId() {
        return REPORT + estimate;
    }

    String words() {
        return words;
    }

    /** The words within a sentence. */
    String wordsWithin() {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    LawSlice.Quantity quantity() {
        return quantity;
    }

    double publishedExponent() {
        return exponent;
    }

    /** Kaplan's loss at a value of the quantity, compute in FLOP. */
    double publishedAt(double x) {
        return new ScaleLaw(exponent, scale).at(x / unit);
    }

    /** The fitted law; empty where its set cannot test it. */
    Optional<TestedLaw> in(ScalingResult result) {
        return result.axes().fitted(quantity).stream()
                .filter(axis ->
                        axis.dataset().equals(dataset) && axis.condition().equals(condition))
                .filter(axis -> axis.uniqueText() == (this == DATA))
                .findFirst()
                .flatMap(TestedLaw::of);
    }

    /** Those that could be fitted. */
    static List<Tested> all(ScalingResult result) {
        return Stream.of(values())
                .flatMap(law -> law.in(result).map(ours -> new Tested(law, ours)).stream())
                .toList();
    }

    /** Kaplan's exponents of a quantity, those of compute at a batch far below the critical one and at a fixed batch. */
    static double[] publishedExponents(LawSlice.Quantity quantity) {
        return Stream.of(values())
                .filter(law -> law.quantity == quantity)
                .mapToDouble(HeadlineLaw::publishedExponent)
                .toArray();
    }
}
