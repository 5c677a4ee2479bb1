package almanac.report.density;

import almanac.density.Trend;
import almanac.density.TrendChoices;
import almanac.report.DensityWords;
import almanac.report.IntervalWords;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Doubling times by benchmark and ruler, beside one another. */
final class BenchmarkView {

    private BenchmarkView() {}

    /** One row per benchmark, ruler and period: all base models, all parameters, record points. */
    static Table of(DensityResult result) {
        return Table.of(
                "density-by-benchmark",
                "Doubling time by benchmark and ruler",
                "All base models, all parameters counted, line through the records.",
                List.of(
                        Column.text(
                                "benchmark",
                                "Benchmark",
                                "benchmark",
                                row -> DensityWords.benchmark(row.choices().benchmark())),
                        Column.text("ruler", "Ruler", "ruler", row -> DensityWords.ruler(row.choices())),
                        Column.text(
                                "until",
                                "Until",
                                "period",
                                row -> row.choices().until().isPresent()
                                        ? row.choices().untilId()
                                        : "all data"),
                        Column.whole("models", "Models", "models", Trend::models),
                        Column.whole("records", "Records", "records", Trend::records),
                        Column.number(
                                "doubling_months",
                                "Doubling",
                                "months",
                                "doubling time",
                                row -> row.isRising() ? Cell.of(row.doublingMonths(), 2) : Cell.EMPTY),
                        Column.text("interval", "95 % interval", "interval", BenchmarkView::interval),
                        Column.number(
                                "r2",
                                "R²",
                                "",
                                "variance explained",
                                row -> Cell.of(row.line().r2(), 2)),
                        Column.text("flag", "Note", "flag", row -> row.hasFewRecords() ? "few records" : "")),
                rows(result));
    }

    static List<Trend> rows(DensityResult result) {
        return DensityWords.meanFirst().stream()
                .flatMap(benchmark -> result.densities().rulers().of(benchmark).stream())
                .flatMap(ruler -> Stream.of(
                                Optional.of(TrendChoices.JOURNAL_END), Optional.<java.time.LocalDate>empty())
                        .map(until -> TrendChoices.HEADLINE
                                .on(ruler.benchmark())
                                .readBy(ruler.id(), ruler.d0Id())
                                .until(until)))
                .filter(result::hasTrend)
                .map(result::trend)
                .toList();
    }

    private static String interval(Trend trend) {
        return IntervalWords.wideOrNone(trend.doublingInterval(0.95));
    }
}
