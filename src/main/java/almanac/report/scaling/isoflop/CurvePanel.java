package almanac.report.scaling.isoflop;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Ink;
import almanac.chart.Line;
import almanac.report.scaling.BudgetSplits.Envelope;
import almanac.report.scaling.ScalingResult;
import almanac.report.scaling.ScalingWords;
import almanac.scaling.isoflop.CurveEnvelope;
import almanac.scaling.isoflop.LossCurve;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Learning curves over compute with their lower envelope. */
final class CurvePanel {

    /** Points of a curve that lie nearer in ln C than this part of the budgets' range are drawn as one. */
    private static final double CLOSEST = 1 / 11.0;

    /** Room above the envelope, as a part of its height. */
    private static final double ABOVE = 0.5;

    private static final double BELOW = 0.08;

    private CurvePanel() {}

    static Chart of(ScalingResult result, Envelope envelope) {
        CurveEnvelope curves = envelope.curves();
        List<CurveEnvelope.Point> points = EnvelopeFigure.drawn(curves.points());
        double first = points.get(0).optimum().flop();
        double last = points.get(points.size() - 1).optimum().flop();
        double[] losses =
                points.stream().mapToDouble(point -> point.optimum().loss()).toArray();
        double lowest = Arrays.stream(losses).min().orElseThrow();
        double highest = Arrays.stream(losses).max().orElseThrow();
        double height = Math.max(highest - lowest, 0.01 * highest);
        Chart chart = Chart.titled(
                        ScalingWords.dataset(envelope.dataset())
                                + ": curves of several sizes take turns at the envelope",
                        "Loss in nats per token against compute on a log scale for " + curves.runs()
                                + " learning curves, with the lower envelope. No interval.")
                .x(Axis.log("Compute", "FLOP").from(first, last))
                .y(Axis.linear("Loss", "nats per token").from(lowest - BELOW * height, highest + ABOVE * height));
        for (LossCurve curve : LossCurve.of(result.runs(), envelope.dataset())) {
            Optional<Line> line = thinned(curve, first, last);
            if (line.isPresent()) {
                chart = chart.with(line.get());
            }
        }
        return chart.with(Line.of(
                points.stream().mapToDouble(point -> point.optimum().flop()).toArray(), losses, Ink.STRONG));
    }

    /** The part of a curve near the budgets; empty with fewer than two points there. */
    private static Optional<Line> thinned(LossCurve curve, double first, double last) {
        double step = CLOSEST * StrictMath.log(last / first);
        List<Integer> kept = new ArrayList<>();
        double before = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < curve.flop().length; i++) {
            double at = StrictMath.log(curve.flop()[i]);
            boolean near = curve.flop()[i] >= first / 2 && curve.flop()[i] <= last * 2;
            if (near && at - before >= step) {
                kept.add(i);
                before = at;
            }
        }
        return kept.size() < 2
                ? Optional.empty()
                : Optional.of(Line.of(
                        kept.stream().mapToDouble(i -> curve.flop()[i]).toArray(),
                        kept.stream().mapToDouble(i -> curve.losses()[i]).toArray(),
                        Ink.MUTED));
    }
}
