package almanac.report.scaling.batch;

import almanac.markup.Numbers;
import almanac.report.IntervalCells;
import almanac.scaling.batch.SweepLoss;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;

/** The powers of the page, each beside the one that its paper prints. */
final class ExponentTable {

    static final String ID = "scaling-batch-laws";

    private static final int DIGITS = 4;

    private ExponentTable() {}

    static Table published(CriticalFindings critical, SweepLosses losses) {
        return Table.of(
                ID,
                "Laws of batch and learning rate",
                "One row per power; intervals over sizes are Student’s, those over cells from resamples.",
                List.of(
                        Column.text("law", "Law", "law id", BatchPower::law),
                        Column.text("dataset", "Dataset", "dataset of the runs", BatchPower::dataset),
                        Column.text("rule", "Rule", "what counts as the critical or best one", BatchPower::rule),
                        Column.text("covariate", "Of", "what it is a power of", BatchPower::covariate),
                        Column.text("beside", "Beside", "what else the law takes; empty for none", BatchPower::beside),
                        Column.number("exponent", "Power", "", "the power", row -> Cell.of(row.exponent(), DIGITS)),
                        Column.number(
                                "low",
                                "Low",
                                "",
                                "lower limit of the 95 % interval",
                                row -> IntervalCells.low(row.interval())),
                        Column.number(
                                "high",
                                "High",
                                "",
                                "upper limit of the 95 % interval",
                                row -> IntervalCells.high(row.interval())),
                        Column.number(
                                "published",
                                "Published",
                                "",
                                "the power as published; empty where none is",
                                row -> Cell.of(row.published(), DIGITS)),
                        Column.text("published_by", "By", "id of the published law", BatchPower::publishedBy),
                        Column.whole("n", "n", "sizes or cells", BatchPower::n),
                        Column.text(
                                "method",
                                "Method",
                                "how the interval was made",
                                row -> row.interval().map(Interval::method).orElse("")),
                        IntervalCells.replicates(BatchPower::interval),
                        IntervalCells.seed(BatchPower::interval),
                        Column.text(
                                "loss",
                                "Loss",
                                "loss of a run of the sweep: smoothed or raw; empty for the critical batch",
                                row -> row.loss().map(SweepLoss::id).orElse(""))),
                BatchPower.all(critical, losses));
    }

    static Table shown(CriticalFindings critical, SweepLosses losses) {
        return Table.of(
                "scaling-batch-powers",
                "Powers beside the published ones",
                "With their 95 % intervals, by the smoothed and by the raw loss of the sweep.",
                List.of(
                        Column.text("what", "What", "quantity", BatchPower::words),
                        Column.text("of", "As a power of", "covariate", BatchPower::covariateWords),
                        Column.text(
                                "power",
                                "Power",
                                "power",
                                row -> row.interval()
                                        .map(range -> Numbers.roundedTo(row.exponent(), range.halfWidth()))
                                        .orElseGet(() -> Numbers.significant(row.exponent(), 2))),
                        Column.text("interval", "95\u00a0% interval", "interval", BatchPower::limits),
                        Column.text("published", "Published", "published power", BatchPower::publishedWords),
                        Column.text("told", "Where it lies", "verdict", BatchPower::told)),
                BatchPower.all(critical, losses));
    }
}
