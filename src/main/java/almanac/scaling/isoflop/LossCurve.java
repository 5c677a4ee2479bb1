package almanac.scaling.isoflop;

import almanac.data.CurvePoint;
import almanac.data.CurveRun;
import almanac.data.ScalingRuns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The loss of one run over the compute that it has taken up, 6ND with all parameters counted.
 *
 * @param run id of the run
 * @param flop compute at each evaluation, ascending
 * @param losses nats per token
 */
public record LossCurve(String run, double parameters, double[] flop, double[] losses) {

    /** Fewer evaluations leave nothing to read between. */
    private static final int FEWEST_POINTS = 2;

    /**
     * The curves of a dataset, in the order of the table. Points with a flag, copies or steps with several losses, are
     * left out, and so are curves of fewer than two points.
     */
    public static List<LossCurve> of(ScalingRuns runs, String dataset) {
        Map<String, List<CurvePoint>> points = new LinkedHashMap<>();
        for (CurveRun run : runs.curves()) {
            if (run.dataset().equals(dataset)) {
                points.put(run.id(), new ArrayList<>());
            }
        }
        for (CurvePoint point : runs.curvePoints()) {
            List<CurvePoint> own = points.get(point.run());
            if (own != null && point.flag().isEmpty()) {
                own.add(point);
            }
        }
        return runs.curves().stream()
                .filter(run -> run.dataset().equals(dataset))
                .map(run -> of(run, points.getOrDefault(run.id(), List.of())))
                .filter(curve -> curve.flop().length >= FEWEST_POINTS)
                .toList();
    }

    private static LossCurve of(CurveRun run, List<CurvePoint> points) {
        return new LossCurve(
                run.id(),
                run.parameters(),
                points.stream()
                        .mapToDouble(point -> 6 * run.parameters() * point.tokens())
                        .toArray(),
                points.stream().mapToDouble(CurvePoint::loss).toArray());
    }

    /** The loss at each compute, linear in ln C between evaluations; not a number outside of them. */
    double[] at(double[] budgets) {
        double[] read = new double[budgets.length];
        int next = 1;
        for (int i = 0; i < budgets.length; i++) {
            if (budgets[i] < flop[0] || budgets[i] > flop[flop.length - 1]) {
                read[i] = Double.NaN;
                continue;
            }
            while (flop[next] < budgets[i]) {
                next++;
            }
            double share = StrictMath.log(budgets[i] / flop[next - 1]) / StrictMath.log(flop[next] / flop[next - 1]);
            read[i] = losses[next - 1] + share * (losses[next] - losses[next - 1]);
        }
        return read;
    }
}
