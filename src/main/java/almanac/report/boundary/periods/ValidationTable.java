package almanac.report.boundary.periods;

import almanac.boundary.BoundaryShortage;
import almanac.boundary.BoundaryValidation;
import almanac.boundary.Calibration;
import almanac.boundary.time.SplitCoverage;
import almanac.boundary.time.SplitValidation;
import almanac.report.IntervalCells;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Errors of coverage of every boundary on its own and on later rows, in every binning, as published. */
final class ValidationTable {

    static final String ID = "boundary-validation";

    private static final String BOARD = "oll-v2";

    private ValidationTable() {}

    /** A boundary compared with some rows in some bins; only the reason where there is no boundary. */
    private record Row(
            SplitValidation split,
            String set,
            Optional<BoundaryValidation> found,
            Optional<Interval> interval,
            String reason) {

        OptionalDouble error(ToDoubleFunction<Calibration> error) {
            return found.filter(validation -> validation.calibration().rows() > 0)
                    .map(validation -> OptionalDouble.of(error.applyAsDouble(validation.calibration())))
                    .orElse(OptionalDouble.empty());
        }

        OptionalDouble loss(ToDoubleFunction<BoundaryValidation> loss) {
            return found.map(validation -> OptionalDouble.of(loss.applyAsDouble(validation)))
                    .orElse(OptionalDouble.empty());
        }
    }

    static Table published(List<SplitValidation> validations) {
        List<Column<Row>> columns = new ArrayList<>(names());
        columns.addAll(errors());
        columns.addAll(more());
        return Table.of(
                ID,
                "Errors of coverage in and out of time",
                "One row per task, split, set of rows and binning. Errors are coverage less the level of the boundary, in"
                        + " fractions. The year split has the rows of the last cumulative one.",
                columns,
                validations.stream().flatMap(ValidationTable::rows).toList());
    }

    private static Stream<Row> rows(SplitValidation split) {
        return split.coverage()
                .result()
                .map(coverage -> rows(split, coverage))
                .orElseGet(() -> Stream.of(new Row(
                        split,
                        "validation",
                        Optional.empty(),
                        Optional.empty(),
                        split.coverage().shortage().map(BoundaryShortage::code).orElse(""))));
    }

    private static Stream<Row> rows(SplitValidation split, SplitCoverage coverage) {
        Stream<Row> train = coverage.withinSample().stream()
                .map(found -> new Row(split, "train", Optional.of(found), Optional.empty(), ""));
        Stream<Row> validation = coverage.outOfSample().stream()
                .map(found -> new Row(
                        split,
                        "validation",
                        Optional.of(found),
                        found.binning() == SplitCoverage.BINNING ? coverage.interval() : Optional.empty(),
                        ""));
        return Stream.concat(train, validation);
    }

    private static List<Column<Row>> names() {
        return List.of(
                Column.text("task", "task", "task", row -> row.split().task()),
                Column.text(
                        "scheme",
                        "scheme",
                        "one period before, all before, or the year before",
                        row -> row.split().split().scheme()),
                Column.text("split", "split", "step", row -> row.split().split().split()),
                Column.text("set", "set", "rows compared: those fitted or later ones", Row::set),
                Column.text(
                        "binning",
                        "binning",
                        "bins of compute",
                        row -> row.found().map(found -> found.binning().id()).orElse("")));
    }

    private static List<Column<Row>> errors() {
        return List.of(
                PeriodColumns.number(
                        "signed_macro", "mean error over the bins", row -> row.error(Calibration::signedMacro)),
                PeriodColumns.number(
                        "abs_macro", "mean absolute error over the bins", row -> row.error(Calibration::absoluteMacro)),
                PeriodColumns.number(
                        "signed_micro",
                        "mean error over the bins by their rows",
                        row -> row.error(Calibration::signedMicro)),
                PeriodColumns.number(
                        "abs_micro",
                        "mean absolute error over the bins by their rows",
                        row -> row.error(Calibration::absoluteMicro)),
                new Column<>(
                        "n",
                        "n",
                        "",
                        Column.Type.INTEGER,
                        "rows in the bins",
                        row -> row.found()
                                .map(found -> Cell.of((long) found.calibration().rows()))
                                .orElse(Cell.EMPTY)));
    }

    private static List<Column<Row>> more() {
        return List.of(
                Column.text(
                        "dataset",
                        "dataset",
                        "board of the rows compared",
                        row -> row.set().equals("train") ? BOARD : row.split().dataset()),
                PeriodColumns.number(
                        "coverage",
                        "share of all rows compared on or below the boundary",
                        row -> row.loss(found -> found.loss().coverage())),
                PeriodColumns.number(
                        "pinball",
                        "mean smoothed pinball loss of all rows compared",
                        row -> row.loss(found -> found.loss().smoothedPinball())),
                PeriodColumns.low(Row::interval),
                PeriodColumns.high(Row::interval),
                IntervalCells.replicates(Row::interval),
                IntervalCells.seed(Row::interval),
                Column.text("reason", "reason", "why there is no comparison", Row::reason));
    }
}
