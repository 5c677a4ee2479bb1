package almanac.report.density;

import almanac.chart.Axis;
import almanac.chart.Spark;
import almanac.density.DensityTrends;
import almanac.density.ModelDensity;
import almanac.density.Population;
import almanac.density.Trend;
import almanac.markup.Element;
import almanac.page.Card;
import almanac.report.Estimate;
import almanac.report.HeadlineCard;
import almanac.stats.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The headline card of a density trend. */
final class TrendCard {

    private TrendCard() {}

    static Card of(DensityResult result, Trend headline, Estimate estimate) {
        List<ModelDensity> base = result.densities(headline.choices()).stream()
                .filter(row -> row.isDefined() && Population.BASE.holds(row.scored()))
                .toList();
        double[] recordDays =
                headline.points().stream().mapToDouble(Trend.EnvelopePoint::day).toArray();
        double[] ends = {recordDays[0], recordDays[recordDays.length - 1]};
        Element spark = Spark.titled(
                        "Density of " + base.size() + " models with " + headline.records()
                                + " records and the fitted line",
                        "Small scatter of capability density by release date, log scale, with records and the line fitted to them.",
                        Axis.time("Release date"),
                        Axis.log("Density", ""))
                .dots(
                        base.stream()
                                .mapToDouble(
                                        row -> DensityTrends.day(row.scored().released()))
                                .toArray(),
                        base.stream()
                                .mapToDouble(row -> row.density().orElseThrow())
                                .toArray())
                .line(
                        ends,
                        Arrays.stream(ends)
                                .map(day -> StrictMath.exp(headline.line().at(day)))
                                .toArray())
                .records(
                        recordDays,
                        headline.points().stream()
                                .mapToDouble(point -> StrictMath.exp(point.lnDensity()))
                                .toArray())
                .draw("spark-capability-density");
        List<Interval> levels = Stream.of(0.95, 0.8, 0.5)
                .map(headline::doublingInterval)
                .flatMap(Optional::stream)
                .toList();
        return HeadlineCard.of(estimate, "months to double", "records", spark, levels, result.publishedMonths());
    }
}
