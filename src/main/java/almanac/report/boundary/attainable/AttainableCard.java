package almanac.report.boundary.attainable;

import almanac.boundary.BoundarySample;
import almanac.chart.Axis;
import almanac.chart.Spark;
import almanac.markup.Element;
import almanac.page.Card;
import almanac.report.Estimate;
import almanac.report.HeadlineCard;
import almanac.stats.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The headline card: the attainable score with the boundary over the highest scores. */
final class AttainableCard {

    private AttainableCard() {}

    /** Empty where the paper prints no score to stand beside. */
    static Optional<Card> of(TaskAttainable headline, Estimate estimate) {
        List<Interval> levels = Stream.of(Estimate.LEVEL, 0.8, 0.5)
                .flatMap(level -> headline.boundary().draws().attainable(TaskAttainable.LOG_BUDGET, level).stream())
                .toList();
        return headline.published().isEmpty()
                ? Optional.empty()
                : Optional.of(HeadlineCard.of(
                        estimate,
                        headline.name() + " at 10²⁴ FLOP",
                        "evaluations",
                        spark(headline),
                        levels,
                        headline.published().getAsDouble()));
    }

    private static Element spark(TaskAttainable headline) {
        double[] logFlop =
                BoundaryFigure.grid(headline.fit().lowest(), headline.fit().highest());
        Map<Double, Double> highest = highest(headline.boundary().rows());
        return Spark.titled(
                        "Highest scores on " + headline.name() + " by compute with the boundary",
                        "Small scatter of the highest score at each pretraining compute, on a log scale, with the boundary.",
                        Axis.linear("log10 FLOP", ""),
                        Axis.linear("Score", ""))
                .dots(
                        highest.keySet().stream().mapToDouble(x -> x).toArray(),
                        highest.values().stream().mapToDouble(y -> y).toArray())
                .line(logFlop, Arrays.stream(logFlop).map(headline.fit()::at).toArray())
                .draw("spark-capability-boundary");
    }

    private static Map<Double, Double> highest(BoundarySample rows) {
        Map<Double, Double> highest = new TreeMap<>();
        for (int i = 0; i < rows.count(); i++) {
            highest.merge(rows.logFlop()[i], rows.score()[i], Math::max);
        }
        return highest;
    }
}
