package almanac.report.scaling.batch;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Numerals;
import almanac.chart.Size;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.scaling.batch.CriticalBatch;
import almanac.scaling.batch.CriticalBatchTrend;
import almanac.scaling.batch.PublishedBatchLaw;
import java.util.Arrays;

/** The critical batch against the size by both definitions, with every published rule. */
final class SizeFigure {

    static final String ID = "scaling-critical-batch-size";

    private SizeFigure() {}

    static Figure of(CriticalFindings critical) {
        double[] sizes = critical.values(CriticalBatch::parameters);
        String finding = finding(critical);
        Chart chart = Chart.titled(finding, description(critical))
                .x(Axis.log("Parameters", "").written(Numerals.COMPACT))
                .y(Axis.log("Tokens per step", "").written(Numerals.COMPACT))
                .with(law(critical.byParameters(), sizes, Ink.FIT, "critical"))
                .with(law(critical.overhead(), sizes, Ink.STRONG, "a fifth more"));
        for (PublishedBatchLaw law : PublishedBatchLaw.values()) {
            chart = chart.with(Line.of(
                            sizes,
                            critical.values(size -> law.at(size.parameters(), size.tokens(), size.targetLoss())),
                            ink(law))
                    .labelled(BatchWords.of(law)));
        }
        chart = chart.with(Dots.of(sizes, critical.values(CriticalBatch::overheadTokens), Ink.STAIR))
                .with(LossFigure.whiskers(critical, sizes));
        return new Figure(
                ID,
                finding,
                "Critical batch by two definitions, and published rules read at the same sizes, losses and tokens",
                Key.empty()
                        .interval(Ink.FIT, "critical batch with its 95 % interval")
                        .points(Ink.STAIR, "batch that costs a fifth more tokens")
                        .line(Ink.PUBLISHED, "Kaplan’s law of the loss")
                        .line(ink(PublishedBatchLaw.ZHANG), "Zhang et al., a fifth more tokens")
                        .line(ink(PublishedBatchLaw.OLMO_LADDER), "batch that the OLMo ladder trains with")
                        .line(ink(PublishedBatchLaw.STEP_LAW), "Step Law, batch of lowest loss"),
                chart.draw("fig-" + ID, Size.WIDE).svg(),
                chart.draw("fig-" + ID, Size.NARROW).svg(),
                Caption.of(
                        "steps published with the critical-batch study of Zhang et al.; rules as their papers print them.",
                        critical.sizes().size() + " sizes, each on about twenty tokens per parameter.",
                        "Intervals are Student’s, from the batches of a size."),
                CriticalTables.ID);
    }

    private static Line law(CriticalBatchTrend trend, double[] sizes, Ink ink, String label) {
        double[] x = LossFigure.between(sizes);
        return Line.of(x, Arrays.stream(x).map(trend::at).toArray(), ink).labelled(label);
    }

    private static Ink ink(PublishedBatchLaw law) {
        return switch (law) {
            case KAPLAN -> Ink.PUBLISHED;
            case ZHANG -> Ink.RIVAL2;
            case STEP_LAW -> Ink.RIVAL5;
            case OLMO_LADDER -> Ink.RIVAL4;
        };
    }

    private static String finding(CriticalFindings critical) {
        String largest = BatchWords.tokens(critical.largest().criticalTokens());
        double factor = KaplanRange.factor(critical.largest().criticalTokens());
        String range =
                BatchWords.compact(KaplanRange.LOW_TOKENS) + " to " + BatchWords.compact(KaplanRange.HIGH_TOKENS);
        return "At " + StepsFigure.name(critical.largest()) + " the critical batch is " + largest
                + (factor > 1 ? ", outside" : ", within") + " the " + range + " that Kaplan et al. expect";
    }

    private static String description(CriticalFindings critical) {
        return "Tokens per step against parameters, both on log scales, for "
                + critical.sizes().size()
                + " sizes: the critical batch with its 95\u00a0% interval and a fitted line, the batch that costs a fifth"
                + " more tokens with its line, and four published rules, of Kaplan, Zhang, the OLMo ladder and the Step"
                + " Law. At the largest size the rules lie between "
                + rules(critical) + ".";
    }

    private static String rules(CriticalFindings critical) {
        double[] values = PublishedBatchLaw.at(critical.largest()).stream()
                .mapToDouble(PublishedBatchLaw.Value::batchTokens)
                .sorted()
                .toArray();
        return BatchWords.compact(values[0]) + " and " + BatchWords.tokens(values[values.length - 1]);
    }
}
