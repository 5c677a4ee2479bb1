package almanac.report.boundary.training;

import almanac.boundary.Attainable;
import almanac.boundary.BoundaryFit;
import almanac.boundary.training.BaseLift;
import almanac.boundary.training.BoundaryGap;
import almanac.boundary.training.Heterogeneity;
import almanac.boundary.training.TrainingGroup;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The published tables of the comparison. */
final class TrainingTables {

    static final String PRE_POST = "boundary-pre-post";
    static final String GAPS = "boundary-gap";
    static final String LIFTS = "boundary-lift";

    private static final int SIGNIFICANT = 4;
    private static final int PUBLISHED = 5;

    private TrainingTables() {}

    /** A group of models in a task. */
    private record Row(TrainedTask task, TrainingGroup group) {

        TrainedTask.Side side() {
            return task.side(group);
        }

        Optional<Heterogeneity> spread() {
            return task.comparison().spreads().stream()
                    .filter(spread -> spread.group() == group)
                    .findFirst();
        }

        boolean isPretrained() {
            return group == TrainingGroup.PRETRAINED;
        }
    }

    private record GapRow(String task, BoundaryGap.Bin bin) {}

    private record LiftRow(String task, BaseLift lift) {}

    static Table prePost(List<TrainedTask> tasks, String dataset) {
        List<Row> rows = tasks.stream()
                .flatMap(task -> Arrays.stream(TrainingGroup.values()).map(group -> new Row(task, group)))
                .toList();
        List<Column<Row>> columns = new ArrayList<>(patterns());
        columns.addAll(curves());
        columns.addAll(gaps());
        columns.add(Column.text("dataset", "Dataset", "board", row -> dataset));
        columns.addAll(bests());
        return Table.of(
                PRE_POST,
                "Pretrained and post-trained models",
                "One row per task and group: how scores follow compute, the boundary of the group, and for the pretrained the"
                        + " gap to the boundary of the post-trained.",
                columns,
                rows);
    }

    private static List<Column<Row>> patterns() {
        return List.of(
                Column.text("task", "Task", "id of the task", row -> row.task().task()),
                Column.text(
                        "group", "Group", "id of the group", row -> row.group().id()),
                Column.whole(
                        "n", "n", "rows with compute", row -> row.side().rows().count()),
                number(
                        "adjacent_decreases",
                        "share of neighbours in compute, ties by score, whose score falls by more than 0.01",
                        row -> row.side().pattern().adjacentDecreases()),
                number(
                        "spearman",
                        "rank correlation of compute and score",
                        row -> row.side().pattern().spearman()));
    }

    private static List<Column<Row>> curves() {
        List<Column<Row>> columns = new ArrayList<>(List.of(
                fitted("y0", "lower end of the boundary", fit -> fit.curve().floor()),
                fitted("span", "height of the boundary", fit -> fit.curve().span()),
                fitted(
                        "midpoint",
                        "log10 of the compute in FLOP at half the height",
                        fit -> fit.curve().midpoint()),
                fitted("slope", "slope per tenfold compute", fit -> fit.curve().slope()),
                fitted(
                        "objective",
                        "mean smoothed pinball loss with the ridge",
                        fit -> fit.found().objective())));
        for (int budget = 22; budget <= 26; budget++) {
            double logFlop = budget;
            columns.add(number(
                    "attainable_1e" + budget,
                    "score attainable with 1e" + budget + " FLOP; empty outside the compute of the group",
                    row -> row.side().fit().stream()
                            .map(fit -> fit.attainable(logFlop))
                            .filter(score -> !score.extrapolated())
                            .mapToDouble(Attainable::score)
                            .findFirst()));
        }
        return columns;
    }

    private static List<Column<Row>> gaps() {
        return List.of(
                gap("gap_median", "median gap of the rows", TrainedTask::medianGap),
                gap("gap_mean", "mean gap of the rows", TrainedTask::meanGap),
                gap("gap_low_quartile", "lower quartile of the gaps", task -> task.gap(0.25)),
                gap("gap_high_quartile", "upper quartile of the gaps", task -> task.gap(0.75)));
    }

    private static List<Column<Row>> bests() {
        return List.of(
                Column.whole(
                        "distinct_compute",
                        "Distinct",
                        "distinct compute values",
                        row -> row.side().best().count()),
                number(
                        "adjacent_decreases_best",
                        "adjacent decreases of the best row of each compute",
                        row -> row.side().best().adjacentDecreases()),
                number(
                        "spearman_best",
                        "rank correlation of the best row of each compute",
                        row -> row.side().best().spearman()),
                number(
                        "interquartile_range",
                        "mean interquartile range of the scores in ten bins of compute shared by both groups",
                        row -> row.spread()
                                .map(Heterogeneity::meanInterquartileRange)
                                .orElse(OptionalDouble.empty())),
                number(
                        "standard_deviation",
                        "mean standard deviation of the scores in the same bins",
                        row -> row.spread()
                                .map(Heterogeneity::meanStandardDeviation)
                                .orElse(OptionalDouble.empty())));
    }

    private static Column<Row> gap(String name, String description, Function<TrainedTask, OptionalDouble> of) {
        return number(
                name,
                description + ": boundary of the post-trained less score; empty for the post-trained",
                row -> row.isPretrained() ? of.apply(row.task()) : OptionalDouble.empty());
    }

    private static Column<Row> fitted(String name, String description, ToDoubleFunction<BoundaryFit> of) {
        return number(
                name,
                description + "; empty without a fit",
                row -> row.side().fit().stream().mapToDouble(of).findFirst());
    }

    private static <T> Column<T> number(String name, String description, Function<T, OptionalDouble> of) {
        return Column.number(name, name, "", description, row -> {
            OptionalDouble value = of.apply(row);
            return value.isPresent() ? rounded(value.getAsDouble()) : Cell.EMPTY;
        });
    }

    /** More digits would make the files longer and nobody wiser. */
    private static Cell rounded(double value) {
        double shortened = new BigDecimal(value)
                .round(new MathContext(PUBLISHED, RoundingMode.HALF_EVEN))
                .doubleValue();
        return Cell.of(shortened, SIGNIFICANT);
    }

    static Table gaps(List<TrainedTask> tasks, String dataset) {
        List<GapRow> rows = tasks.stream()
                .flatMap(task -> task.comparison().gap().result().stream()
                        .flatMap(gap -> gap.bins().stream())
                        .map(bin -> new GapRow(task.task(), bin)))
                .toList();
        return Table.of(
                GAPS,
                "Gap of pretrained models to the boundary of the post-trained",
                "One row per task and bin of compute with about equally many pretrained models.",
                List.of(
                        Column.text("task", "Task", "id of the task", GapRow::task),
                        bin("log_flop_low", "log10 of the compute where the bin begins", BoundaryGap.Bin::lowest),
                        bin("log_flop_high", "log10 of the compute where the bin ends", BoundaryGap.Bin::highest),
                        Column.whole(
                                "n", "n", "pretrained rows", row -> row.bin().rows()),
                        bin("median", "median gap", BoundaryGap.Bin::median),
                        bin("mean", "mean gap", BoundaryGap.Bin::mean),
                        bin("low_quartile", "lower quartile of the gaps", BoundaryGap.Bin::lowQuartile),
                        bin("high_quartile", "upper quartile of the gaps", BoundaryGap.Bin::highQuartile),
                        Column.text("dataset", "Dataset", "board", row -> dataset)),
                rows);
    }

    private static Column<GapRow> bin(String name, String description, ToDoubleFunction<BoundaryGap.Bin> of) {
        return number(name, description, row -> OptionalDouble.of(of.applyAsDouble(row.bin())));
    }

    static Table lifts(List<TrainedTask> tasks, String dataset) {
        List<LiftRow> rows = tasks.stream()
                .flatMap(task -> task.comparison().lifts().stream().map(lift -> new LiftRow(task.task(), lift)))
                .toList();
        return Table.of(
                LIFTS,
                "Lift of base models by post-training",
                "One row per task and base model with pretrained and derived rows.",
                List.of(
                        Column.text("task", "Task", "id of the task", LiftRow::task),
                        Column.text(
                                "base", "Base", "base model", row -> row.lift().base()),
                        lift(
                                "compute",
                                "compute of the base's best pretrained row, FLOP",
                                one -> StrictMath.pow(10, one.logFlop())),
                        lift("pretrained", "best score of an official pretrained row", BaseLift::pretrained),
                        lift("post_trained", "what the derived models reach", BaseLift::postTrained),
                        Column.whole(
                                "derived",
                                "Derived",
                                "derived models",
                                row -> row.lift().derived()),
                        Column.text(
                                "from_quantile",
                                "Quantile",
                                "true: their 95 % quantile, false: their best, because they are too few",
                                row -> Boolean.toString(row.lift().fromQuantile())),
                        lift("lift", "post_trained less pretrained", BaseLift::lift),
                        Column.text("dataset", "Dataset", "board", row -> dataset)),
                rows);
    }

    private static Column<LiftRow> lift(String name, String description, ToDoubleFunction<BaseLift> of) {
        return number(name, description, row -> OptionalDouble.of(of.applyAsDouble(row.lift())));
    }
}
