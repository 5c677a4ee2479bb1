package almanac.report.density.chatgpt;

import almanac.density.Trend;
import almanac.report.DensityWords;
import almanac.report.Estimate;
import almanac.report.IntervalCells;
import almanac.report.IntervalWords;
import almanac.stats.EnvelopeTrend;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;

/** The tables of slopes before and after ChatGPT. */
final class ChatgptTables {

    private ChatgptTables() {}

    static Table published(ChatgptResult result) {
        List<Column<SlopeChange>> columns = new ArrayList<>(List.of(
                Column.text("ruler", "Ruler", "ruler id", row -> row.after().ruler()),
                Column.text(
                        "d0",
                        "Token budget",
                        "token budget of the ruler, if any",
                        row -> row.after().d0()),
                Column.text(
                        "population",
                        "Models after",
                        "which later models",
                        row -> row.after().population().id()),
                Column.text(
                        "until",
                        "Until",
                        "last release date used, inclusive, or all",
                        row -> row.after().untilId()),
                Column.whole(
                        "records_before",
                        "Records before",
                        "records",
                        row -> row.before().records().size())));
        columns.addAll(slopes());
        columns.addAll(limits());
        return Table.of(
                "density-chatgpt",
                "Slope of MMLU density before and after ChatGPT",
                "One row per ruler and set of later models.",
                columns,
                result.changes());
    }

    private static List<Column<SlopeChange>> slopes() {
        return List.of(
                Column.number(
                        "slope_before",
                        "Slope before",
                        "per day",
                        "slope of ln density before 2022-11-30",
                        row -> Cell.of(row.before().line().slope(), 2)),
                Column.whole(
                        "records_after",
                        "Records after",
                        "records",
                        row -> row.later().records().size()),
                Column.number(
                        "slope_after",
                        "Slope after",
                        "per day",
                        "slope of ln density of the later models",
                        row -> Cell.of(row.later().line().slope(), 2)),
                Column.number("ratio", "Ratio", "", "slope after over slope before", row -> Cell.of(row.ratio(), 2)));
    }

    private static List<Column<SlopeChange>> limits() {
        return List.of(
                Column.number(
                        "low",
                        "Low",
                        "",
                        "lower limit of the ratio's 95 % interval",
                        row -> IntervalCells.low(row.ratioInterval(Estimate.LEVEL))),
                Column.number(
                        "high",
                        "High",
                        "",
                        "upper limit of the ratio's 95 % interval",
                        row -> IntervalCells.high(row.ratioInterval(Estimate.LEVEL))),
                Column.text("dataset", "Dataset", "dataset id", row -> "site-data"),
                Column.whole(
                        "models_before",
                        "Models before",
                        "base models",
                        row -> row.before().models()),
                Column.whole(
                        "models_after",
                        "Models after",
                        "models",
                        row -> row.later().models()),
                Column.number(
                        "r2_before",
                        "R² before",
                        "",
                        "share of variance",
                        row -> Cell.of(row.before().line().r2(), 2)),
                Column.number(
                        "r2_after",
                        "R² after",
                        "",
                        "share of variance",
                        row -> Cell.of(row.later().line().r2(), 2)),
                Column.whole(
                        "replicates",
                        "Replicates",
                        "bootstrap replicates that kept three records on both sides",
                        row -> row.replicates().count()),
                Column.text(
                        "flag",
                        "Flag",
                        "few-records where fewer than six records decide",
                        row -> row.decidingRecords() < EnvelopeTrend.FEW_RECORDS ? "few-records" : ""));
    }

    /** Every ruler and set of later models. */
    static Table view(ChatgptResult result) {
        return Table.of(
                "chatgpt-slopes",
                "Slope of ln density per day, before and after ChatGPT",
                "One row per ruler and set of later models; the earlier models are the same throughout.",
                List.of(
                        Column.text(
                                "ruler",
                                "Ruler",
                                "ruler",
                                row -> DensityWords.ruler(
                                        row.after().ruler(), row.after().d0())),
                        Column.text(
                                "later",
                                "Later models",
                                "models",
                                row -> row.after().population().words()),
                        Column.text(
                                "until", "Until", "last day", row -> row.after().untilId()),
                        Column.number(
                                "before",
                                "Before",
                                "per day",
                                "slope",
                                row -> Cell.of(row.before().line().slope(), 2)),
                        Column.number(
                                "after",
                                "After",
                                "per day",
                                "slope",
                                row -> Cell.of(row.later().line().slope(), 2)),
                        Column.number("ratio", "Ratio", "", "ratio", row -> Cell.of(row.ratio(), 2)),
                        Column.text("interval", "95 % interval", "interval", ChatgptTables::interval)),
                result.changes());
    }

    private static String interval(SlopeChange row) {
        return IntervalWords.wideOrNone(row.ratioInterval(Estimate.LEVEL));
    }

    /** The records before ChatGPT, by the headline's ruler. */
    static Table records(ChatgptResult result) {
        return Table.of(
                "chatgpt-records",
                "Density records before ChatGPT",
                "Base models that were the densest of all released before.",
                List.of(
                        Column.text(
                                "model",
                                "Model",
                                "model",
                                row -> row.model().scored().model().name()),
                        Column.date(
                                "date",
                                "Released",
                                "day",
                                row -> Cell.of(row.model().scored().released())),
                        Column.number(
                                "score",
                                "MMLU",
                                "",
                                "score",
                                row -> Cell.of(row.model().scored().score(), 3)),
                        Column.number("density", "Density", "", "density", ChatgptTables::density)),
                result.headline().before().records());
    }

    private static Cell density(Trend.EnvelopePoint point) {
        return Cell.of(point.model().density(), 2);
    }
}
