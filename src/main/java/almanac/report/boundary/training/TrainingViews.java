package almanac.report.boundary.training;

import almanac.boundary.training.Heterogeneity;
import almanac.boundary.training.TrainingGroup;
import almanac.markup.Numbers;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The tables of the page, rounded. */
final class TrainingViews {

    /** Bases of a page's table. */
    static final int MOST_BASES = 20;

    private TrainingViews() {}

    static Table boundaries(List<TrainedTask> tasks, List<TaskRise> rises) {
        return Table.of(
                "training-rises",
                "Boundaries of both groups at 10²⁴ FLOP",
                "Scores are fractions. The gap is that of pretrained models to the boundary of the post-trained.",
                List.of(
                        Column.text("task", "Task", "task", TrainedTask::name),
                        score("pretrained", "Pretrained", task -> attainable(task, TrainingGroup.PRETRAINED)),
                        score("post-trained", "Post-trained", task -> attainable(task, TrainingGroup.POST_TRAINED)),
                        Column.number(
                                "rise",
                                "Rise",
                                "",
                                "rise",
                                task -> task.rise().isPresent()
                                        ? Cell.of(TrainingWords.difference(
                                                task.rise().getAsDouble()))
                                        : Cell.EMPTY),
                        Column.text(
                                "interval",
                                "95\u00a0% interval",
                                "interval",
                                task -> rises.stream()
                                        .filter(rise -> rise.task().task().equals(task.task()))
                                        .map(rise -> TrainingWords.limits(rise.interval()))
                                        .findFirst()
                                        .orElse("")),
                        score("gap", "Median gap", TrainedTask::medianGap),
                        Column.text(
                                "above",
                                "Pretrained above the boundary",
                                "rows",
                                task -> task.gaps().length == 0 ? "" : task.above() + " of " + task.gaps().length)),
                tasks);
    }

    private static OptionalDouble attainable(TrainedTask task, TrainingGroup group) {
        return task.side(group).fit().stream()
                .filter(fit -> fit.covers(TrainedTask.REFERENCE))
                .mapToDouble(fit -> fit.at(TrainedTask.REFERENCE))
                .findFirst();
    }

    static Table order(List<TrainedTask> tasks) {
        List<Column<TrainedTask>> columns = new ArrayList<>();
        columns.add(Column.text("task", "Task", "task", TrainedTask::name));
        for (TrainingGroup group : TrainingGroup.values()) {
            String name = group == TrainingGroup.PRETRAINED ? "pretrained" : "post-trained";
            columns.add(score(
                    "all-" + group.id(),
                    "Decreases, " + name,
                    task -> task.side(group).pattern().adjacentDecreases()));
            columns.add(score(
                    "best-" + group.id(),
                    "best of each compute",
                    task -> task.side(group).best().adjacentDecreases()));
        }
        for (TrainingGroup group : TrainingGroup.values()) {
            String name = group == TrainingGroup.PRETRAINED ? "pretrained" : "post-trained";
            columns.add(score(
                    "rank-" + group.id(),
                    "Rank correlation, " + name,
                    task -> task.side(group).pattern().spearman()));
            columns.add(score(
                    "rank-best-" + group.id(),
                    "best of each compute",
                    task -> task.side(group).best().spearman()));
        }
        return Table.of(
                "training-orders",
                "How closely scores follow compute",
                "Shares of neighbours and rank correlations, on all rows and on the best row of each compute.",
                columns,
                tasks);
    }

    static Table spread(List<TrainedTask> tasks) {
        List<Column<TrainedTask>> columns = new ArrayList<>();
        columns.add(Column.text("task", "Task", "task", TrainedTask::name));
        for (TrainingGroup group : TrainingGroup.values()) {
            String name = group == TrainingGroup.PRETRAINED ? "pretrained" : "post-trained";
            columns.add(score(
                    "range-" + group.id(),
                    "Interquartile range, " + name,
                    task -> spread(task, group)
                            .map(Heterogeneity::meanInterquartileRange)
                            .orElse(OptionalDouble.empty())));
        }
        for (TrainingGroup group : TrainingGroup.values()) {
            String name = group == TrainingGroup.PRETRAINED ? "pretrained" : "post-trained";
            columns.add(score(
                    "deviation-" + group.id(),
                    "Standard deviation, " + name,
                    task -> spread(task, group)
                            .map(Heterogeneity::meanStandardDeviation)
                            .orElse(OptionalDouble.empty())));
        }
        return Table.of(
                "training-spreads",
                "How much scores differ at about the same compute",
                "Means over bins of compute that both groups share; scores are fractions.",
                columns,
                tasks);
    }

    static Optional<Heterogeneity> spread(TrainedTask task, TrainingGroup group) {
        return task.comparison().spreads().stream()
                .filter(spread -> spread.group() == group)
                .findFirst();
    }

    static Table lifts(List<LiftedBase> bases, List<TrainedTask> tasks, Map<String, UnlikeRows> unlike) {
        List<Column<LiftedBase>> columns = new ArrayList<>();
        columns.add(Column.text("base", "Base", "base", LiftedBase::base));
        columns.add(Column.number(
                "compute",
                "Compute",
                "FLOP",
                "compute",
                base -> Cell.of(Numbers.power(rounded(BoundaryPanels.flop(base.logFlop()))))));
        columns.add(Column.whole("derived", "Derived", "models", LiftedBase::derived));
        columns.add(Column.whole(
                "unlike",
                "of these, contradicting",
                "models",
                base -> Optional.ofNullable(unlike.get(base.base()))
                        .map(UnlikeRows::count)
                        .orElse(0)));
        for (TrainedTask task : tasks) {
            columns.add(score(task.task(), task.name(), base -> base.lift(task.task())));
        }
        columns.add(score("mean", "Mean", base -> OptionalDouble.of(base.mean())));
        return Table.of(
                "training-bases",
                "Bases with the largest lift",
                "Lift by task, largest mean first, of " + bases.size()
                        + " bases. Contradicting: of another class, or of the size of another base.",
                columns,
                bases.stream().limit(MOST_BASES).toList());
    }

    /** Two digits: tokens are known no better. */
    private static double rounded(double flop) {
        double unit = StrictMath.pow(10, Math.floor(StrictMath.log10(flop)) - 1);
        return unit * Math.rint(flop / unit);
    }

    private static <T> Column<T> score(String name, String header, Function<T, OptionalDouble> of) {
        return Column.number(name, header, "", header, row -> {
            OptionalDouble value = of.apply(row);
            return value.isPresent() ? Cell.of(TrainingWords.fraction(value.getAsDouble())) : Cell.EMPTY;
        });
    }
}
