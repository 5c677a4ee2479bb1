package almanac.report.prices;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Drawing;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Size;
import almanac.chart.Specification;
import almanac.chart.SpecificationCurve;
import almanac.chart.Step;
import almanac.data.Price;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Calendar;
import almanac.report.Caption;
import almanac.report.Choice;
import almanac.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The charts of the api-prices report. */
final class PriceFigures {

    private PriceFigures() {}

    /** The staircase of record prices over all candidate prices. */
    static Figure records(PriceResult result, PriceTrend trend) {
        List<Price> candidates = result.priced().stream()
                .filter(price -> price.mmlu().orElseThrow() >= trend.threshold().score())
                .filter(price -> !price.from()
                        .orElseThrow()
                        .isBefore(trend.first().from().orElseThrow()))
                .toList();
        long months = Math.round((day(trend.last()) - day(trend.first())) / Calendar.DAYS_PER_MONTH);
        String finding = "From " + usd(trend.first()) + " to " + usd(trend.last()) + " USD per million tokens in "
                + months + " months";
        String description =
                "Step chart of the lowest blended price, USD per million tokens on a log scale, of models scoring at"
                        + " least " + trend.threshold().points() + " on MMLU, from "
                        + Calendar.month(trend.first().from().orElseThrow())
                        + " to " + Calendar.month(trend.last().from().orElseThrow()) + ": "
                        + trend.records().size()
                        + " records among " + candidates.size() + " prices, with the fitted line that halves every "
                        + Numbers.significant(trend.halvingMonths(), 2) + " months.";
        double end = candidates.stream().mapToDouble(PriceFigures::day).max().orElseThrow();
        Chart chart = Chart.titled(finding, description)
                .x(Axis.time("Date of the price"))
                .y(Axis.log("Lowest blended price", "USD per million tokens"))
                .with(Dots.of(days(candidates), prices(candidates), Ink.THIRD_PARTY))
                .with(Step.of(days(trend.records()), prices(trend.records()), Ink.STRONG)
                        .until(end))
                .with(line(trend))
                .with(Dots.of(days(trend.records()), prices(trend.records()), Ink.RECORD)
                        .labelled(trend.records().stream().map(Price::modelName).toList()));
        Drawing wide = chart.draw("fig-price-records", Size.WIDE);
        return new Figure(
                "price-records",
                finding,
                "Lowest blended price (3 parts input, 1 part output) of a model scoring at least "
                        + trend.threshold().points() + " on MMLU",
                Key.empty()
                        .points(Ink.RECORD, "record price")
                        .points(
                                Ink.THIRD_PARTY,
                                "other price ("
                                        + (candidates.size() - trend.records().size()) + ")")
                        .line(Ink.FIT, "fitted line"),
                wide.svg(),
                chart.draw("fig-price-records", Size.NARROW).svg(),
                Caption.of(
                        "dated prices with scores beside them; the row ledger and the data page name the sources.",
                        candidates.size() + " prices of " + trend.models()
                                + " models; prices without a score or a date are left out.",
                        "Labelled: " + wide.labelled() + " of " + wide.labels()
                                + " records on wide screens. A price dated by"
                                + " its model’s release can be a later price; such rows are flagged in the table."),
                "price-records");
    }

    private static Line line(PriceTrend trend) {
        double first = day(trend.first());
        double[] ends = {first, day(trend.last())};
        double[] heights = {
            StrictMath.exp(trend.line().at(0)), StrictMath.exp(trend.line().at(ends[1] - first))
        };
        return Line.of(ends, heights, Ink.FIT);
    }

    /** Halving times under every choice. */
    static Figure specifications(PriceResult result, PriceTrend headline, double published) {
        List<Specification> specifications = new ArrayList<>();
        for (PriceTrend trend : result.trends()) {
            if (trend.line().slope() < 0) {
                specifications.add(specification(
                        trend,
                        "fitted line",
                        trend.halvingMonths(),
                        trend.halvingInterval(0.95),
                        trend.equals(headline)));
                specifications.add(specification(
                        trend, "endpoints", trend.endpointHalvingMonths(), trend.endpointHalvingInterval(0.95), false));
            }
        }
        double least =
                specifications.stream().mapToDouble(Specification::value).min().orElseThrow();
        double most =
                specifications.stream().mapToDouble(Specification::value).max().orElseThrow();
        String finding = "Between " + Numbers.significant(least, 2) + " and " + Numbers.significant(most, 2)
                + " months, by quality and rule";
        String description = "Specification curve: halving time in months on a log scale for " + specifications.size()
                + " combinations of quality, end of data, start rule and estimator, sorted, each with its 95 percent interval; the"
                + " published " + Numbers.shortest(published)
                + " months as a rule. Below, the choices behind each estimate.";
        SpecificationCurve curve = SpecificationCurve.of(
                        finding,
                        description,
                        Axis.log("Halving time", "months"),
                        dimensions(),
                        specifications,
                        "headline " + Numbers.significant(headline.halvingMonths(), 2))
                .published(published, "published " + Numbers.shortest(published));
        return new Figure(
                "price-specifications",
                finding,
                "Halving time under each of " + specifications.size()
                        + " combinations, sorted; below, the choices behind each",
                Key.empty(),
                curve.draw("fig-price-specifications", Size.WIDE).svg(),
                curve.draw("fig-price-specifications", Size.NARROW).svg(),
                Caption.of(
                        "the same dated prices under other choices.",
                        specifications.size() + " combinations.",
                        "Lines: 95 % intervals, models resampled "
                                + Numbers.grouped(result.settings().replicates()) + " times, seed "
                                + result.settings().seed()
                                + "; resamples with fewer than three records give no line and are left out."),
                "price-trends");
    }

    private static List<SpecificationCurve.Dimension> dimensions() {
        return List.of(
                new SpecificationCurve.Dimension(
                        "Quality",
                        Threshold.ALL.stream()
                                .map(threshold -> "MMLU ≥ " + threshold.points())
                                .toList()),
                new SpecificationCurve.Dimension("Until", List.of(PriceTrends.PAPER_END.toString(), "all")),
                new SpecificationCurve.Dimension("Start", List.of("anchor", "first qualifying")),
                new SpecificationCurve.Dimension("Estimator", List.of("fitted line", "endpoints")));
    }

    private static Specification specification(
            PriceTrend trend, String estimator, double value, Optional<Interval> interval, boolean headline) {
        return Choice.of(
                value,
                interval,
                List.of(
                        "MMLU ≥ " + trend.threshold().points(),
                        trend.untilId(),
                        trend.start().id().replace('-', ' '),
                        estimator),
                headline);
    }

    static double day(Price price) {
        return price.from().orElseThrow().toEpochDay();
    }

    static double[] days(List<Price> prices) {
        return prices.stream().mapToDouble(PriceFigures::day).toArray();
    }

    static double[] prices(List<Price> prices) {
        return prices.stream()
                .mapToDouble(price -> price.blended().orElseThrow())
                .toArray();
    }

    static String usd(Price price) {
        return Numbers.shortest(price.blended().orElseThrow());
    }
}
