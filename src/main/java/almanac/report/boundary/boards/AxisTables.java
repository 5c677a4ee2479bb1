package almanac.report.boundary.boards;

import almanac.boundary.BoundaryFit;
import almanac.boundary.choice.AxisComparison;
import almanac.markup.Numbers;
import almanac.report.IntervalCells;
import almanac.report.boundary.BoundaryWords;
import almanac.report.boundary.boards.ComparedAxes.Rows;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** Both axes compared: as published, and shortened for the page. */
final class AxisTables {

    static final String ID = "boundary-axes";

    private static final double[] SIZES = {1e9, 8e9, 70e9};

    private AxisTables() {}

    static Table published(ComparedAxes axes, String dataset) {
        List<Column<AxisComparison>> columns = List.of(
                BoardsWords.text("task", "the task", AxisComparison::task),
                BoardsWords.text("sample", "rows fitted", AxisComparison::fitted),
                BoardsWords.text("compared", "rows compared", AxisComparison::compared),
                BoardsWords.whole("n", "rows compared", row -> row.byCompute().rows()),
                number(
                        "loss_compute",
                        "mean smoothed pinball loss by compute",
                        row -> row.byCompute().smoothedPinball()),
                number(
                        "loss_size",
                        "mean smoothed pinball loss by size",
                        row -> row.bySize().smoothedPinball()),
                number("difference", "loss by size less loss by compute", AxisComparison::saving),
                BoardsWords.low(AxisComparison::interval),
                BoardsWords.high(AxisComparison::interval),
                number(
                        "coverage_compute",
                        "share on or below the boundary in compute",
                        row -> row.byCompute().coverage()),
                number(
                        "coverage_size",
                        "share on or below the boundary in size",
                        row -> row.bySize().coverage()),
                BoardsWords.text("dataset", "the board", row -> dataset),
                IntervalCells.replicates(AxisComparison::interval),
                IntervalCells.seed(AxisComparison::interval));
        return Table.of(
                ID,
                "Boundaries in size against boundaries in compute",
                "One row per task and pair of samples; only rows with known compute take part.",
                columns,
                axes.all());
    }

    private static Column<AxisComparison> number(
            String name, String description, ToDoubleFunction<AxisComparison> value) {
        return BoardsWords.number(name, description, row -> OptionalDouble.of(value.applyAsDouble(row)));
    }

    static Table losses(ComparedAxes axes) {
        List<Column<String>> columns = new ArrayList<>();
        columns.add(Column.text("task", "Task", "", BoundaryWords::task));
        columns.add(Column.text(
                "compute",
                "P4 rows, by compute",
                "",
                task -> axes.on(Rows.LATER, task)
                        .map(found -> BoardsWords.loss(found.byCompute().smoothedPinball()))
                        .orElse("")));
        columns.add(Column.text(
                "size",
                "by size",
                "",
                task -> axes.on(Rows.LATER, task)
                        .map(found -> BoardsWords.loss(found.bySize().smoothedPinball()))
                        .orElse("")));
        columns.add(difference(axes, Rows.LATER, "Difference"));
        columns.add(difference(axes, Rows.ALL, "All rows, difference"));
        return Table.of(
                "boards-axis-losses",
                "Loss by size and by compute",
                "In thousandths, with 95" + BoardsWords.NO_BREAK + "% intervals of the differences.",
                columns,
                axes.tasks());
    }

    private static Column<String> difference(ComparedAxes axes, Rows rows, String header) {
        return Column.text(
                "difference-" + rows.fitted(),
                header,
                "",
                task -> axes.on(rows, task)
                        .map(found -> BoardsWords.lossDifference(found.saving(), found.interval()))
                        .orElse(""));
    }

    static Table sizes(ComparedAxes axes) {
        List<Column<String>> columns = new ArrayList<>();
        columns.add(Column.text("task", "Task", "", BoundaryWords::task));
        columns.add(Column.text(
                "n",
                "Rows",
                "",
                task -> axes.fit(task)
                        .map(BoundaryFit::rows)
                        .map(Numbers::grouped)
                        .orElse("")));
        for (double size : SIZES) {
            columns.add(Column.text(
                    "at-" + Numbers.compact(size),
                    Numbers.compact(size),
                    "",
                    task -> BoardsWords.score(axes.atSize(task, size))));
        }
        columns.add(Column.text(
                "slope",
                "Slope per tenfold",
                "",
                task -> axes.fit(task)
                        .map(fit -> Numbers.significant(fit.curve().slope(), 2))
                        .orElse("")));
        return Table.of(
                "boards-sizes",
                "Attainable scores by count of parameters",
                "All rows with a size; scores are fractions.",
                columns,
                axes.tasks());
    }
}
