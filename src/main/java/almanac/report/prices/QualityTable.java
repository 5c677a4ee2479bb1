package almanac.report.prices;

import almanac.report.Estimate;
import almanac.report.IntervalWords;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;

/** Halving times by quality and period, for the page. */
final class QualityTable {

    private QualityTable() {}

    /** The halving times of every threshold by its usual rule, for the page. */
    static Table of(PriceResult result) {
        List<TrendLine> usual = new ArrayList<>();
        for (Threshold threshold : Threshold.ALL) {
            PriceTrends.PERIODS.forEach(until -> {
                PriceChoices choices = PriceChoices.usual(threshold, until);
                result.trends().of(choices).ifPresent(trend -> usual.add(TrendLine.of(trend)));
                result.trends().gaps().stream()
                        .filter(gap -> gap.choices().equals(choices))
                        .forEach(gap -> usual.add(TrendLine.of(gap)));
            });
        }
        return Table.of(
                "price-thresholds",
                "Halving time by quality and period",
                "Blended prices, fitted line and endpoints; the interval is that of the fitted line.",
                List.of(
                        Column.text(
                                "threshold",
                                "Quality",
                                "threshold",
                                row -> row.threshold().label() + " ("
                                        + row.threshold().anchor() + ")"),
                        Column.date(
                                "until",
                                "Until",
                                "period",
                                row -> Cell.of(row.choices()
                                        .until()
                                        .map(Object::toString)
                                        .orElse("all data"))),
                        Column.whole("records", "Records", "record prices", TrendLine::records),
                        Column.number(
                                "halving_months",
                                "Fitted line",
                                "months",
                                "halving time",
                                row -> row.number(PriceTrend::halvingMonths, 2)),
                        Column.text("interval", "95 % interval", "interval", QualityTable::intervalWords),
                        Column.number(
                                "endpoint_halving_months",
                                "Endpoints",
                                "months",
                                "halving time",
                                row -> row.number(PriceTrend::endpointHalvingMonths, 2)),
                        Column.text(
                                "series",
                                "Prices",
                                "date kind of the series",
                                row -> row.threshold().series() == PriceSeries.DATED ? "dated" : "snapshot"),
                        Column.text("flag", "Note", "flag", QualityTable::note)),
                usual);
    }

    private static String intervalWords(TrendLine line) {
        return line.interval(trend -> trend.halvingInterval(Estimate.LEVEL))
                .map(IntervalWords::wide)
                .orElseGet(() -> line.trend().isPresent() ? "none" : "");
    }

    private static String note(TrendLine line) {
        return line.gap()
                .map(gap -> "not enough data because " + gap.because())
                .orElse(line.flag().replace('-', ' '));
    }
}
