package almanac.report.scaling.axes;

import almanac.report.Estimate;
import almanac.report.scaling.AxisLaws.AxisLaw;
import almanac.report.scaling.ScalingResult;
import almanac.report.scaling.ScalingWords;
import almanac.scaling.kaplan.LawSample;
import almanac.scaling.kaplan.LawSlice;
import almanac.scaling.kaplan.SingleLaw;
import almanac.stats.Interval;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A law in one quantity that could be fitted, with the runs behind it. */
record TestedLaw(AxisLaw axis, LawSlice slice, SingleLaw law) {

    /** Through fewer values of the quantity a line has no interval by resampling. */
    private static final int FEWEST_VALUES_TO_RESAMPLE = 5;

    /** AICc that one form must gain on the other to be preferred. */
    private static final double TELLING_GAIN = 2;

    /** Its only count leaves embeddings out: widths and depths of its layers add up to it without them. */
    private static final Set<String> COUNTED_WITHOUT_EMBEDDINGS = Set.of("deepmind-dense");

    /** Laws in a quantity, the steepest first. */
    static List<TestedLaw> all(ScalingResult result, LawSlice.Quantity quantity) {
        return result.axes().fitted(quantity).stream()
                .flatMap(axis -> of(axis).stream())
                .sorted(Comparator.comparingDouble((TestedLaw law) -> -law.exponent()))
                .toList();
    }

    /** Laws in every quantity. */
    static List<TestedLaw> all(ScalingResult result) {
        return Stream.of(LawSlice.Quantity.values())
                .flatMap(quantity -> all(result, quantity).stream())
                .toList();
    }

    static Optional<TestedLaw> of(AxisLaw axis) {
        return axis.law().result().flatMap(law -> axis.slice().result().map(slice -> new TestedLaw(axis, slice, law)));
    }

    String dataset() {
        return axis.dataset();
    }

    LawSlice.Quantity quantity() {
        return axis.quantity();
    }

    boolean withoutEmbeddings() {
        return axis.nonEmbedding() || COUNTED_WITHOUT_EMBEDDINGS.contains(axis.dataset());
    }

    /** Whether it asks what Kaplan's law of the same quantity asks. */
    boolean isLikeKaplans() {
        return switch (quantity()) {
            case PARAMETERS -> withoutEmbeddings();
            case TOKENS -> axis.uniqueText();
            case COMPUTE -> slice.held().isEmpty();
        };
    }

    /** The set as readers see it, with its condition and what sets this law apart from others on the same set. */
    String name() {
        String dataset = ScalingWords.dataset(axis.dataset(), axis.condition());
        if (axis.uniqueText()) {
            return dataset.split(", ", 2)[0] + ", unique text";
        }
        return quantity() == LawSlice.Quantity.PARAMETERS && withoutEmbeddings()
                ? dataset + ", without embeddings"
                : dataset;
    }

    LawSample.Points points() {
        return slice.sample().points();
    }

    /** Distinct values of the quantity: what decides the law. */
    int values() {
        return slice.sample().distinctValues();
    }

    double exponent() {
        return law.pure().exponent();
    }

    /** Whether there are enough values for resamples of the runs to tell anything. */
    boolean isResampled() {
        return values() >= FEWEST_VALUES_TO_RESAMPLE;
    }

    /** By resamples of the runs, or through few values by Student's t. */
    Optional<Interval> interval(double level) {
        if (isResampled()) {
            return law.pureExponentInterval(level);
        }
        return law.points() > 2 ? Optional.of(law.classicalExponentInterval(level)) : Optional.empty();
    }

    /** Whether the interval of the exponent holds a value. */
    boolean holds(double value) {
        return interval(Estimate.LEVEL).filter(range -> range.contains(value)).isPresent();
    }

    /** Whether a constant below the power law earns its place; empty where the points are too few to ask. */
    Optional<Boolean> earnsConstant() {
        return law.criterionGain().isEmpty()
                ? Optional.empty()
                : Optional.of(law.criterionGain().getAsDouble() > TELLING_GAIN);
    }

    /** The verdict on the constant in a word. */
    String constantInWords() {
        if (law.criterionGain().isEmpty()) {
            return "too few points";
        }
        double gain = law.criterionGain().getAsDouble();
        return gain > TELLING_GAIN ? "yes" : gain < -TELLING_GAIN ? "no" : "cannot be told";
    }
}
