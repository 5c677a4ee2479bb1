package almanac.report.boundary.training;

import almanac.markup.Numbers;
import almanac.report.boundary.attainable.ActiveBound;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.OptionalDouble;

/** How firm the boundary of the pretrained is: bounds reached, rows above it, and the rise at other compute. */
final class FitView {

    private FitView() {}

    static Table of(List<TrainedTask> tasks) {
        return Table.of(
                "training-fits",
                "How firm the pretrained boundary is",
                "The slope is per tenfold compute. Rises are differences of the boundaries, in fractions of the full"
                        + " score.",
                List.of(
                        Column.text("task", "Task", "task", TrainedTask::name),
                        Column.text(
                                "bounds",
                                "Bounds reached",
                                "bounds",
                                task -> task.pretrained()
                                        .fit()
                                        .map(ActiveBound::words)
                                        .orElse("no boundary")),
                        Column.number("slope", "Slope", "", "slope", FitView::slope),
                        Column.text(
                                "above-own",
                                "Pretrained above their own boundary",
                                "rows",
                                task -> task.pretrainedAboveOwn() + " of "
                                        + task.pretrained().rows().count()),
                        rise("rise-22", "Rise at 10²²", 22),
                        rise("rise-23", "at 10²³", 23),
                        rise("rise-24", "at 10²⁴ FLOP", 24)),
                tasks);
    }

    private static Cell slope(TrainedTask task) {
        return task.pretrained()
                .fit()
                .map(fit -> Cell.of(Numbers.significant(fit.curve().slope(), 2)))
                .orElse(Cell.EMPTY);
    }

    private static Column<TrainedTask> rise(String name, String header, double logFlop) {
        return Column.number(name, header, "", "rise", task -> {
            OptionalDouble rise = task.rise(logFlop);
            return rise.isPresent() ? Cell.of(TrainingWords.fraction(rise.getAsDouble())) : Cell.EMPTY;
        });
    }
}
