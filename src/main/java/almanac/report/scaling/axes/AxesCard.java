package almanac.report.scaling.axes;

import almanac.chart.Axis;
import almanac.chart.Spark;
import almanac.markup.Element;
import almanac.page.Card;
import almanac.report.Estimate;
import almanac.report.HeadlineCard;
import almanac.scaling.kaplan.LawSample;
import almanac.stats.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The headline card: the first exponent that could be fitted, with its points and line. */
final class AxesCard {

    private AxesCard() {}

    static Card of(HeadlineLaw.Tested headline, Estimate estimate) {
        TestedLaw law = headline.ours();
        LawSample.Points points = law.points();
        double[] ends = {
            Arrays.stream(points.x()).min().orElseThrow(),
            Arrays.stream(points.x()).max().orElseThrow()
        };
        String quantity = AxesWords.of(law.quantity());
        Element spark = Spark.titled(
                        "Loss of " + points.x().length + " points by " + quantity + " with the fitted power law",
                        "Small scatter of the loss against " + quantity
                                + ", both on log scales, with the line of the pure power law.",
                        Axis.log(quantity, ""),
                        Axis.log("Loss", ""))
                .line(ends, Arrays.stream(ends).map(law.law().pure()::at).toArray())
                .records(points.x(), points.loss())
                .draw("spark-scaling-laws");
        List<Interval> levels = law.isResampled()
                ? Stream.of(Estimate.LEVEL, 0.8, 0.5)
                        .map(law::interval)
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
        return HeadlineCard.of(
                estimate, "exponent of " + quantity, noun(law), spark, levels, headline.publishedExponent());
    }

    /** What the values are, told apart from the runs beside which they stand. */
    private static String noun(TestedLaw law) {
        return switch (law.quantity()) {
            case PARAMETERS -> "distinct sizes";
            case TOKENS -> "distinct amounts";
            case COMPUTE -> "distinct budgets";
        };
    }
}
