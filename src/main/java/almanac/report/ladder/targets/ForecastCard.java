package almanac.report.ladder.targets;

import almanac.chart.Axis;
import almanac.chart.IntervalStrip;
import almanac.chart.Spark;
import almanac.markup.Element;
import almanac.markup.Numbers;
import almanac.page.Card;
import almanac.report.Estimate;
import almanac.report.Words;
import almanac.report.ladder.LadderAverage;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.LadderWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** The headline card: mean error of a target, with forecast against measured accuracy of the headline tasks. */
final class ForecastCard {

    private static final String QUANTITY = "points of mean error";

    private ForecastCard() {}

    static Card of(LadderResult result, LadderAverage average, Estimate estimate) {
        LadderTarget target = average.target();
        Optional<Double> published =
                Optional.ofNullable(result.publishedPoints().get(target));
        return new Card(
                QUANTITY,
                estimate.shown(),
                "mean of " + Words.lower(average.tasks()) + " tasks for " + LadderWords.of(target) + "; no interval",
                spark(result, target),
                Optional.of(strip(estimate, published)),
                "No interval: " + estimate.caveat() + "."
                        + published
                                .map(points -> " Blue tick: the published " + Numbers.shortest(points) + ".")
                                .orElse(""),
                published.map(points -> "published " + Numbers.shortest(points)).orElse("nothing published"),
                estimate.id());
    }

    private static Element strip(Estimate estimate, Optional<Double> published) {
        double highest = Math.max(estimate.value(), published.orElse(estimate.value()));
        IntervalStrip strip = IntervalStrip.of(
                estimate.shown() + " " + QUANTITY + ", no interval",
                Axis.linear(QUANTITY, "").from(0, Math.ceil(highest + 1)),
                estimate.value());
        return published.map(strip::published).orElse(strip).draw("strip-" + estimate.report());
    }

    /** The target's headline tasks in red, those of the other targets in grey, and the line of equality. */
    private static Element spark(LadderResult result, LadderTarget target) {
        List<LadderTarget> others = TargetForecast.targets(result).stream()
                .filter(other -> other != target)
                .toList();
        List<TargetForecast> own = TargetForecast.all(result, LadderTask.headlines(), List.of(target));
        List<TargetForecast> context = TargetForecast.all(result, LadderTask.headlines(), others);
        double[] ends = ends(own, context);
        Spark spark = Spark.titled(
                        "Forecast against measured accuracy of " + own.size() + " tasks",
                        "Small scatter of forecast against measured accuracy with the line on which they are equal.",
                        Axis.linear("Measured accuracy", "%"),
                        Axis.linear("Forecast accuracy", "%"))
                .context(ends, ends);
        if (!context.isEmpty()) {
            spark = spark.dots(ForecastMarks.measured(context), ForecastMarks.predicted(context));
        }
        return spark.records(ForecastMarks.measured(own), ForecastMarks.predicted(own))
                .draw("spark-model-ladder");
    }

    private static double[] ends(List<TargetForecast> own, List<TargetForecast> context) {
        double[] all = DoubleStream.concat(
                        DoubleStream.concat(
                                DoubleStream.of(ForecastMarks.measured(own)),
                                DoubleStream.of(ForecastMarks.predicted(own))),
                        DoubleStream.concat(
                                DoubleStream.of(ForecastMarks.measured(context)),
                                DoubleStream.of(ForecastMarks.predicted(context))))
                .sorted()
                .toArray();
        return new double[] {all[0], all[all.length - 1]};
    }
}
