package almanac.report.ladder.compute;

import almanac.report.ladder.ComputeError;
import almanac.report.ladder.ComputeError.Spread;
import almanac.report.ladder.ComputeError.Sweep;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.LadderWords;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The errors of smaller ladders: as they are published, and the tables of the page. */
final class SweepTables {

    private static final String DATASET = "site-data";

    private SweepTables() {}

    static Table published(Sweeps sweeps) {
        List<Column<SweepCell>> columns = new ArrayList<>(keys());
        columns.add(error("step1", "task loss", cell -> cell.error().step1().value()));
        columns.add(error(
                "step2",
                "accuracy at the true task loss",
                cell -> cell.error().step2().value()));
        columns.add(error("chained", "accuracy of the forecast", SweepCell::chained));
        columns.add(Column.text(
                "stable",
                "Stable",
                "true if equally good fits agree within " + ComputeError.AGREEMENT,
                cell -> Boolean.toString(cell.isStable())));
        columns.add(Column.text(
                "newest",
                "Newest",
                "size, multiple of 20 tokens per parameter, or run that the step added",
                cell -> cell.error().newest()));
        columns.add(fraction("share", "flop over that of the target, a fraction", SweepCell::share));
        columns.addAll(limits("step1", cell -> cell.error().step1()));
        columns.addAll(limits("step2", cell -> cell.error().step2()));
        columns.addAll(limits("chained", cell -> cell.error().chained()));
        columns.add(Column.number(
                "newest_run_flop",
                "FLOP of the newest run",
                "FLOP",
                "of the run that the step added, as the source counts them; empty where a step adds several",
                cell -> Cell.of(
                        cell.newest()
                                .map(run -> OptionalDouble.of(run.point().countedFlop()))
                                .orElseGet(OptionalDouble::empty),
                        3)));
        columns.add(Column.text("dataset", "Dataset", "dataset id", cell -> DATASET));
        return Table.of(
                "ladder-compute-error",
                "Forecast errors of smaller ladders",
                "One row per task, target and step of each order of adding runs.",
                columns,
                sweeps.cells());
    }

    private static List<Column<SweepCell>> keys() {
        return List.of(
                Column.text(
                        "task", "Task", "task id", cell -> cell.error().task().id()),
                Column.text(
                        "target",
                        "Target",
                        "target id",
                        cell -> cell.error().target().id()),
                Column.text(
                        "sweep",
                        "Order",
                        "size, duration or run: what is added from step to step",
                        cell -> cell.error().sweep().id()),
                Column.whole("runs", "Runs", "fitted runs", cell -> cell.error().runs()),
                Column.number(
                        "flop",
                        "FLOP",
                        "FLOP",
                        "6 x parameters x tokens, summed over the fitted runs",
                        cell -> Cell.of(cell.error().flop(), 3)));
    }

    private static Column<SweepCell> error(String name, String of, Function<SweepCell, Double> value) {
        return fraction(name, "absolute relative error of the " + of + ", best fit, a fraction", value);
    }

    private static List<Column<SweepCell>> limits(String name, Function<SweepCell, Spread> spread) {
        return List.of(
                fraction(
                        name + "_low",
                        "smallest " + name + " among equally good fits",
                        cell -> spread.apply(cell).low()),
                fraction(
                        name + "_high",
                        "largest " + name + " among equally good fits",
                        cell -> spread.apply(cell).high()));
    }

    private static Column<SweepCell> fraction(String name, String description, Function<SweepCell, Double> value) {
        return Column.number(
                name, name.replace('_', ' '), "", description, cell -> Cell.of((double) value.apply(cell), 3));
    }

    /** Every step of every order for one task and target. */
    static Table steps(Sweeps sweeps, LadderTask task, LadderTarget target) {
        List<SweepCell> rows = new ArrayList<>();
        for (Sweep sweep : Sweep.values()) {
            rows.addAll(sweeps.of(task, target, sweep));
        }
        return Table.of(
                "ladder-compute-steps",
                LadderWords.of(task) + " for " + LadderWords.of(target) + ", step by step",
                "Absolute relative errors in percent; a range where equally good fits disagree.",
                List.of(
                        Column.text(
                                "order",
                                "Order",
                                "order",
                                cell -> RunWords.sweep(cell.error().sweep())),
                        Column.text("newest", "Up to", "what the step added", SweepCell::newestWords),
                        Column.whole(
                                "runs",
                                "Runs",
                                "fitted runs",
                                cell -> cell.error().runs()),
                        Column.number("share", "Share of the target", "percent", "share", SweepTables::percentShare),
                        Column.text(
                                "step1",
                                "Loss step",
                                "step 1",
                                cell -> shown(cell.error().step1())),
                        Column.text(
                                "step2",
                                "Accuracy step",
                                "step 2",
                                cell -> shown(cell.error().step2())),
                        Column.text(
                                "chained",
                                "Forecast",
                                "chained",
                                cell -> shown(cell.error().chained()))),
                rows);
    }

    private static Cell percentShare(SweepCell cell) {
        return Cell.of(100 * cell.share(), 2);
    }

    /** One number where equally good fits agree, else their range; in percent. */
    private static String shown(Spread spread) {
        return spread.high() - spread.low() <= ComputeError.AGREEMENT
                ? LadderWords.points(spread.value())
                : LadderWords.points(spread.low()) + "–" + LadderWords.points(spread.high());
    }

    /** Which ladder is meant by one thousandth of the target's compute. */
    private record ReadingOfCost(String words, SweepCell cell) {}

    static Table readings(Thousandth thousandth) {
        return Table.of(
                "ladder-compute-thousandth",
                "Two readings of one thousandth of the target’s compute",
                LadderWords.of(Thousandth.TASK) + " for " + LadderWords.of(Thousandth.TARGET)
                        + ", runs added one by one; of each reading the step nearest to one thousandth.",
                List.of(
                        Column.text("reading", "Compute of", "what is counted", ReadingOfCost::words),
                        Column.text(
                                "newest", "Newest run", "run", row -> row.cell().newestWords()),
                        Column.whole(
                                "runs",
                                "Runs",
                                "fitted runs",
                                row -> row.cell().error().runs()),
                        Column.number(
                                "sum", "All runs so far", "percent", "summed share", row -> percentShare(row.cell())),
                        Column.number(
                                "newest-share",
                                "Newest run",
                                "percent",
                                "share of the newest run, as counted",
                                row -> Cell.of(100 * row.cell().newestShare().orElseThrow(), 2)),
                        Column.text(
                                "error",
                                "Error",
                                "chained",
                                row -> shown(row.cell().error().chained()) + "\u00a0%")),
                List.of(
                        new ReadingOfCost("all fitted runs", thousandth.bySum()),
                        new ReadingOfCost("the newest run alone, as published", thousandth.byNewest())));
    }
}
