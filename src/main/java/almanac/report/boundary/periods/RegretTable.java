package almanac.report.boundary.periods;

import almanac.boundary.BoundaryShortage;
import almanac.boundary.rival.BoundaryRegret;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What old boundaries lose on new rows, step by step and bin by bin, as published. */
final class RegretTable {

    static final String ID = "boundary-regret";
    static final String BINS = "boundary-regret-bins";

    private static final String BOARD = "oll-v2";

    private RegretTable() {}

    /** A bin of a step, counted from 1. */
    private record Row(TaskRegret regret, int number, BoundaryRegret.Bin bin) {}

    static Table published(List<TaskRegret> regrets) {
        return Table.of(
                ID,
                "Regret of the boundary of one period in the next",
                "One row per task and step. Regret is the mean smoothed loss of the earlier boundary less that of the"
                        + " boundary refitted to the later rows, averaged over bins of compute.",
                List.of(
                        Column.text("task", "task", "task", TaskRegret::task),
                        Column.text("split", "split", "step", row -> row.split().split()),
                        PeriodColumns.number("regret", "mean over the bins", TaskRegret::mean),
                        PeriodColumns.number("abs_regret", "mean of its size over the bins", TaskRegret::absoluteMean),
                        Column.whole(
                                "bins",
                                "bins",
                                "bins with rows",
                                row -> row.bins().size()),
                        Column.text("dataset", "dataset", "board of the rows", row -> BOARD),
                        Column.whole("n", "n", "later rows in the bins", TaskRegret::rows),
                        Column.text(
                                "reason",
                                "reason",
                                "why there is no regret",
                                row -> row.regret()
                                        .shortage()
                                        .map(BoundaryShortage::code)
                                        .orElse(""))),
                regrets);
    }

    static Table bins(List<TaskRegret> regrets) {
        return Table.of(
                BINS,
                "Regret by compute",
                "One row per task, step and bin of compute that holds later rows.",
                List.of(
                        Column.text("task", "task", "task", row -> row.regret().task()),
                        Column.text(
                                "split",
                                "split",
                                "step",
                                row -> row.regret().split().split()),
                        Column.whole("bin", "bin", "number of the bin from the lowest compute", Row::number),
                        PeriodColumns.number(
                                "log10_flop_from",
                                "lower end of the bin, log10 of FLOP",
                                row -> OptionalDouble.of(row.bin().lowest())),
                        PeriodColumns.number(
                                "log10_flop_to",
                                "upper end of the bin, log10 of FLOP",
                                row -> OptionalDouble.of(row.bin().highest())),
                        Column.whole(
                                "n",
                                "n",
                                "later rows in the bin",
                                row -> row.bin().rows()),
                        PeriodColumns.number(
                                "regret",
                                "mean smoothed loss of the earlier boundary less that of the refitted one",
                                row -> OptionalDouble.of(row.bin().regret())),
                        Column.text("dataset", "dataset", "board of the rows", row -> BOARD)),
                regrets.stream().flatMap(RegretTable::rows).toList());
    }

    private static Stream<Row> rows(TaskRegret regret) {
        return IntStream.range(0, regret.bins().size())
                .mapToObj(i -> new Row(regret, i + 1, regret.bins().get(i)));
    }
}
