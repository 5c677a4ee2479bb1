package almanac.report.prices;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Drawing;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Size;
import almanac.chart.Step;
import almanac.data.Price;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Calendar;
import almanac.report.Caption;
import almanac.stats.DoublingTime;
import java.util.List;

/** The staircase of record prices at one threshold over all candidate prices. */
final class RecordFigure {

    private final PriceTrend trend;

    private RecordFigure(PriceTrend trend) {
        this.trend = trend;
    }

    static Figure of(PriceTrend trend) {
        return new RecordFigure(trend).figure();
    }

    private Figure figure() {
        Chart chart = chart();
        Drawing wide = chart.draw("fig-price-records", Size.WIDE);
        int others = trend.candidates().size() - trend.records().size();
        return new Figure(
                "price-records",
                finding(),
                "Lowest blended price (" + PriceKind.BLENDED.meaning() + ") of a model scoring at least "
                        + trend.threshold().points() + " on "
                        + trend.threshold().quality().label(),
                Key.empty()
                        .points(Ink.RECORD, "record price")
                        .points(Ink.THIRD_PARTY, "other price (" + others + ")")
                        .line(Ink.FIT, "fitted line"),
                wide.svg(),
                chart.draw("fig-price-records", Size.NARROW).svg(),
                Caption.of(
                        "dated prices with scores beside them; the row ledger and the data page name the sources.",
                        trend.candidates().size() + " prices of " + trend.models()
                                + " models; prices without a score or a date are left out.",
                        "Labelled: " + wide.labelled() + " of " + wide.labels()
                                + " records on wide screens. A price dated by"
                                + " its model’s release can be a later price; such rows are flagged in the table."),
                "price-records");
    }

    private String finding() {
        long months = Math.round(
                (PriceTrend.day(trend.last()) - PriceTrend.day(trend.first())) / DoublingTime.DAYS_PER_MONTH);
        return "From " + usd(trend.first()) + " to " + usd(trend.last()) + " USD per million tokens in " + months
                + " months";
    }

    private String description() {
        return "Step chart of the lowest blended price, USD per million tokens on a log scale, of models scoring at"
                + " least " + trend.threshold().points() + " on "
                + trend.threshold().quality().label() + ", from "
                + Calendar.month(trend.first().from().orElseThrow())
                + " to " + Calendar.month(trend.last().from().orElseThrow()) + ": "
                + trend.records().size() + " records among "
                + trend.candidates().size() + " prices, with the fitted"
                + " line that halves every " + Numbers.significant(trend.halvingMonths(), 2) + " months.";
    }

    private Chart chart() {
        List<Price> records = trend.records();
        double[] ends = {PriceTrend.day(trend.first()), PriceTrend.day(trend.last())};
        double end =
                trend.candidates().stream().mapToDouble(PriceTrend::day).max().orElseThrow();
        return Chart.titled(finding(), description())
                .x(Axis.time("Date of the price"))
                .y(Axis.log("Lowest blended price", "USD per million tokens"))
                .with(Dots.of(days(trend.candidates()), prices(trend.candidates()), Ink.THIRD_PARTY))
                .with(Step.of(days(records), prices(records), Ink.STRONG).until(end))
                .with(Line.of(ends, new double[] {trend.fitted(ends[0]), trend.fitted(ends[1])}, Ink.FIT))
                .with(Dots.of(days(records), prices(records), Ink.RECORD)
                        .labelled(records.stream().map(Price::modelName).toList()));
    }

    private double[] prices(List<Price> prices) {
        return prices.stream().mapToDouble(trend::usd).toArray();
    }

    private String usd(Price price) {
        return Numbers.shortest(trend.usd(price));
    }

    static double[] days(List<Price> prices) {
        return prices.stream().mapToDouble(PriceTrend::day).toArray();
    }
}
