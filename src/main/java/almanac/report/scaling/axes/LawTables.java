package almanac.report.scaling.axes;

import almanac.report.Estimate;
import almanac.report.IntervalCells;
import almanac.report.scaling.AxisLaws.AxisLaw;
import almanac.report.scaling.ScalingResult;
import almanac.scaling.kaplan.LawSample;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Published tables of the laws in one quantity: the laws with their shortages, and the points behind the headline. */
final class LawTables {

    static final String LAWS = "scaling-axis-laws";
    static final String POINTS = "scaling-axis-points";

    private static final int SIGNIFICANT = 4;

    private LawTables() {}

    /** One row per set and quantity. */
    static Table laws(ScalingResult result) {
        return Table.of(
                LAWS,
                "Power laws of the loss in one quantity",
                "One row per set of runs, counting and quantity; without a law the reason stands in its place.",
                List.of(
                        Column.text(
                                "quantity",
                                "Quantity",
                                "what the loss falls with",
                                axis -> AxesWords.of(axis.quantity())),
                        Column.text("dataset", "Dataset", "dataset of runs", AxisLaw::dataset),
                        Column.text(
                                "subset",
                                "Subset",
                                "condition of the dataset, or all",
                                axis -> axis.uniqueText()
                                        ? "unique-text"
                                        : axis.condition().orElse("all")),
                        Column.text("counting", "Counting", "how parameters are counted", LawTables::counting),
                        number(
                                "held",
                                "what the runs have in common: tokens, parameters or tokens per parameter;"
                                        + " empty where the lowest losses are taken",
                                law -> law.slice().held()),
                        number("exponent", "exponent of the pure power law", always(TestedLaw::exponent)),
                        limit("low", true, "95 % interval of the exponent", law -> law.interval(Estimate.LEVEL)),
                        limit("high", false, "95 % interval of the exponent", law -> law.interval(Estimate.LEVEL)),
                        Column.text(
                                "interval_method",
                                "interval_method",
                                "how the interval was made",
                                axis -> of(axis).flatMap(law -> law.interval(Estimate.LEVEL))
                                        .map(Interval::method)
                                        .orElse("")),
                        number(
                                "r2",
                                "share of the variance of ln L explained",
                                always(law -> law.law().pure().line().r2())),
                        number(
                                "saturating_exponent",
                                "exponent of the power law above a constant",
                                law -> saturating(law, true)),
                        limit(
                                "saturating_low",
                                true,
                                "95 % interval of that exponent",
                                law -> law.law().saturatingExponentInterval(Estimate.LEVEL)),
                        limit(
                                "saturating_high",
                                false,
                                "95 % interval of that exponent",
                                law -> law.law().saturatingExponentInterval(Estimate.LEVEL)),
                        number("constant", "irreducible loss, nats per token", law -> saturating(law, false)),
                        limit(
                                "constant_low",
                                true,
                                "95 % interval of the irreducible loss",
                                law -> law.law().irreducibleLossInterval(Estimate.LEVEL)),
                        limit(
                                "constant_high",
                                false,
                                "95 % interval of the irreducible loss",
                                law -> law.law().irreducibleLossInterval(Estimate.LEVEL)),
                        number(
                                "criterion_gain",
                                "AICc of the pure law less that of the other",
                                law -> law.law().criterionGain()),
                        count("n", "distinct values of the quantity", TestedLaw::values),
                        count("points", "points of the law", law -> law.law().points()),
                        count("runs", "runs behind the points", law -> law.law().runs()),
                        Column.text(
                                "reason",
                                "reason",
                                "why there is no law, as a code; empty if there is one",
                                axis -> axis.law().shortage().orElse("")),
                        IntervalCells.replicates(axis -> of(axis).flatMap(law -> law.interval(Estimate.LEVEL))),
                        IntervalCells.seed(axis -> of(axis).flatMap(law -> law.interval(Estimate.LEVEL)))),
                result.axes().laws());
    }

    private record Point(TestedLaw law, double x, double loss) {}

    /** The points of the main chart. */
    static Table points(List<HeadlineLaw.Tested> laws) {
        List<Point> points = laws.stream()
                .flatMap(tested -> {
                    LawSample.Points all = tested.ours().points();
                    return IntStream.range(0, all.x().length)
                            .mapToObj(i -> new Point(tested.ours(), all.x()[i], all.loss()[i]));
                })
                .toList();
        return Table.of(
                POINTS,
                "Points of the laws drawn",
                "One row per run, or per budget or amount of text with its lowest loss.",
                List.of(
                        Column.text(
                                "quantity",
                                "Quantity",
                                "what the loss falls with",
                                point -> AxesWords.of(point.law().quantity())),
                        Column.text(
                                "dataset",
                                "Dataset",
                                "dataset of runs",
                                point -> point.law().dataset()),
                        Column.number(
                                "x",
                                "Value",
                                "",
                                "parameters, tokens or FLOP",
                                point -> Cell.of(point.x(), SIGNIFICANT)),
                        Column.number(
                                "loss",
                                "Loss",
                                "nats per token",
                                "loss in nats per token",
                                point -> Cell.of(point.loss(), SIGNIFICANT)),
                        Column.number(
                                "pure",
                                "Pure law",
                                "nats per token",
                                "loss by the pure law",
                                point -> Cell.of(point.law().law().pure().at(point.x()), SIGNIFICANT)),
                        Column.number(
                                "saturating",
                                "With constant",
                                "nats per token",
                                "loss by the law above a constant; empty where it cannot be fitted",
                                point -> point.law()
                                        .law()
                                        .saturating()
                                        .result()
                                        .map(law -> Cell.of(law.at(point.x()), SIGNIFICANT))
                                        .orElse(Cell.EMPTY))),
                points);
    }

    private static Optional<TestedLaw> of(AxisLaw axis) {
        return TestedLaw.of(axis);
    }

    private static String counting(AxisLaw axis) {
        return axis.nonEmbedding()
                        || of(axis).filter(TestedLaw::withoutEmbeddings).isPresent()
                ? "non-embedding"
                : "as-stated";
    }

    private static OptionalDouble saturating(TestedLaw law, boolean exponent) {
        return law.law()
                .saturating()
                .result()
                .map(found -> OptionalDouble.of(exponent ? found.exponent() : found.constant()))
                .orElseGet(OptionalDouble::empty);
    }

    private static Function<TestedLaw, OptionalDouble> always(ToDoubleFunction<TestedLaw> value) {
        return law -> OptionalDouble.of(value.applyAsDouble(law));
    }

    private static Column<AxisLaw> number(String name, String description, Function<TestedLaw, OptionalDouble> value) {
        return Column.number(
                name,
                name,
                "",
                description,
                axis -> of(axis).map(law -> Cell.of(value.apply(law), SIGNIFICANT))
                        .orElse(Cell.EMPTY));
    }

    private static Column<AxisLaw> limit(
            String name, boolean low, String of, Function<TestedLaw, Optional<Interval>> interval) {
        return Column.number(name, name, "", (low ? "lower" : "upper") + " limit of the " + of, axis -> {
            Optional<Interval> found = of(axis).flatMap(interval);
            return low ? IntervalCells.low(found) : IntervalCells.high(found);
        });
    }

    private static Column<AxisLaw> count(String name, String description, Function<TestedLaw, Integer> count) {
        return new Column<>(
                name,
                name,
                "",
                Column.Type.INTEGER,
                description,
                axis -> of(axis).map(law -> Cell.of(count.apply(law))).orElse(Cell.EMPTY));
    }
}
