package almanac.report.scaling.curves;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Size;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.scaling.CurveLaws;
import almanac.report.scaling.ScalingWords;
import almanac.scaling.SizedLoss;
import almanac.scaling.kaplan.JointStepsLaw;
import almanac.scaling.kaplan.KaplanConstants;
import almanac.scaling.kaplan.LearningCurve;
import almanac.scaling.kaplan.StepCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** All curves against the least steps, with the joint law at some sizes and Kaplan's constants beside it. */
final class StepsFigure {

    static final String ID = "scaling-size-and-steps";

    private static final int LAW_SIZES = 4;
    private static final int CURVE_POINTS = 24;
    private static final StepCount LEAST = StepCount.least(KaplanConstants.CRITICAL_BATCH);

    private StepsFigure() {}

    static Figure of(CurveLaws laws, List<StepsVariant> variants) {
        StepsVariant ours = variants.get(0);
        List<LearningCurve> curves = laws.curves().stream()
                .map(curve -> curve.from(CurveLaws.WARM_TOKENS))
                .filter(curve -> curve.points().size() > 1)
                .sorted(Comparator.comparingDouble(LearningCurve::parameters))
                .toList();
        Chart chart = chart(curves, ours);
        String points = Numbers.grouped(
                curves.stream().mapToLong(curve -> curve.points().size()).sum());
        return new Figure(
                ID,
                finding(ours),
                "Loss against the steps that an unlimited batch would need, one line per run; laws at some sizes",
                Key.empty()
                        .line(Ink.MUTED, "a run")
                        .line(Ink.FIT, "law fitted to all runs, at a size")
                        .line(Ink.PUBLISHED, "Kaplan’s law at the smallest and the largest of them"),
                chart.draw("fig-" + ID, Size.WIDE).svg(),
                chart.draw("fig-" + ID, Size.NARROW).svg(),
                Caption.of(
                        ScalingWords.dataset(CurveLaws.DATASET)
                                + ", constant rate; Kaplan’s constants were fitted to another text and vocabulary, so"
                                + " that exponents compare and heights do not.",
                        curves.size() + " runs with " + points + " checkpoints; those of the first "
                                + CurveWords.billions(CurveLaws.WARM_TOKENS)
                                + " tokens are left out, and lines are drawn through every second of the rest.",
                        "Intervals of the constants stand in the table."),
                StepsTables.ID);
    }

    private static Chart chart(List<LearningCurve> curves, StepsVariant ours) {
        Chart chart = Chart.titled(finding(ours), description(curves))
                .x(Axis.log("Least steps", ""))
                .y(Axis.linear("Loss", "nats per token"));
        for (LearningCurve curve : curves) {
            chart = chart.with(Line.of(
                    steps(everySecond(curve)),
                    everySecond(curve).points().stream()
                            .mapToDouble(SizedLoss::loss)
                            .toArray(),
                    Ink.MUTED));
        }
        List<LearningCurve> drawn = evenly(curves);
        for (LearningCurve curve : drawn) {
            chart = chart.with(law(ours.law(), curve, Ink.FIT).labelled(CurveWords.size(curve.parameters())));
        }
        return chart.with(law(KaplanConstants.SIZE_AND_STEPS, drawn.get(0), Ink.PUBLISHED))
                .with(law(KaplanConstants.SIZE_AND_STEPS, drawn.get(drawn.size() - 1), Ink.PUBLISHED));
    }

    private static String finding(StepsVariant ours) {
        return "In size the loss falls with the power " + StepsTexts.written(StepsQuantity.SIZE, ours)
                + ", in steps with " + StepsTexts.written(StepsQuantity.STEPS, ours) + "; Kaplan’s are "
                + KaplanConstants.SIZE_AND_STEPS.size().exponent() + " and "
                + KaplanConstants.SIZE_AND_STEPS.steps().exponent();
    }

    private static String description(List<LearningCurve> curves) {
        return "Lines of the loss in nats per token against the least training steps on a log scale for "
                + curves.size()
                + " runs, with the joint law fitted to all of them at some sizes and, dashed, Kaplan’s law at the"
                + " smallest and largest of these. All fall and flatten; larger models lie lower.";
    }

    /** Runs spread evenly over the sizes as multiples, from the smallest to the largest. */
    private static List<LearningCurve> evenly(List<LearningCurve> curves) {
        double smallest = StrictMath.log(curves.get(0).parameters());
        double largest = StrictMath.log(curves.get(curves.size() - 1).parameters());
        List<LearningCurve> drawn = new ArrayList<>();
        for (int i = 0; i < LAW_SIZES; i++) {
            double size = smallest + (largest - smallest) * i / (LAW_SIZES - 1);
            LearningCurve nearest = curves.stream()
                    .min(Comparator.comparingDouble(curve -> Math.abs(StrictMath.log(curve.parameters()) - size)))
                    .orElseThrow();
            if (!drawn.contains(nearest)) {
                drawn.add(nearest);
            }
        }
        return drawn;
    }

    /** The last point of a curve and every second one before it. */
    private static LearningCurve everySecond(LearningCurve curve) {
        List<SizedLoss> points = curve.points();
        int odd = (points.size() - 1) % 2;
        List<SizedLoss> kept = IntStream.range(0, points.size())
                .filter(i -> i == 0 || i % 2 == odd)
                .mapToObj(points::get)
                .toList();
        return new LearningCurve(curve.run(), curve.parameters(), curve.batchTokens(), kept);
    }

    private static double[] steps(LearningCurve curve) {
        return curve.points().stream()
                .mapToDouble(point -> LEAST.of(point, curve.batchTokens()))
                .toArray();
    }

    /** A law over the steps of a run, evenly spaced on the log scale. */
    private static Line law(JointStepsLaw law, LearningCurve curve, Ink ink) {
        double[] measured = steps(curve);
        double from = measured[0];
        double ratio = measured[measured.length - 1] / from;
        double[] steps = new double[CURVE_POINTS];
        double[] losses = new double[CURVE_POINTS];
        for (int i = 0; i < CURVE_POINTS; i++) {
            steps[i] = from * StrictMath.pow(ratio, i / (CURVE_POINTS - 1.0));
            losses[i] = law.at(curve.parameters(), steps[i]);
        }
        return Line.of(steps, losses, ink);
    }
}
