package almanac.stats;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A quantile of y in [0, 1] that rises with x in a shape left to the rows: y0 + L·σ(a + Σ wⱼIⱼ(x)) with the
 * {@link ISplineBasis} Iⱼ and wⱼ ≥ 0, of least mean {@link SmoothedPinball} plus a small ridge (Zhang et al. 2026, arXiv
 * 2602.15327).
 *
 * <p>Knots are quantiles of x that leave about as many rows in each of three intervals, fewer where x repeats.
 */
public final class SplineQuantile {

    private static final int INTERVALS = 3;
    private static final double[] SLOPE_SCALES = {0, 0.5, 1, 2, 4};
    private static final int REFINED = 3;
    private static final double SAME = 1e-6;
    private static final QuasiNewton.Rule ROUGH = new QuasiNewton.Rule(1e-6, 1e-8);
    private static final QuasiNewton.Rule EXACT = new QuasiNewton.Rule(1e-9, 0);

    private SplineQuantile() {}

    /**
     * A fitted curve.
     *
     * @param objective mean smoothed loss plus the ridge
     * @param loss mean smoothed loss
     * @param gradient largest absolute derivative of the objective: zero at a minimum
     * @param starts descents carried to the end
     * @param startsAtBest how many of them reached the best objective to a millionth
     */
    public record Fit(
            SplineSigmoid curve, double objective, double loss, double gradient, int starts, int startsAtBest) {}

    /**
     * Fits every row once.
     *
     * @throws IllegalArgumentException with a single distinct x
     */
    public static Fit fit(GroupedRows rows, SmoothedPinball loss) {
        if (rows.groups() < 2) {
            throw new IllegalArgumentException("a rising curve needs two distinct x");
        }
        double[] knots = knots(rows);
        SplineObjective objective = new SplineObjective(rows, loss, new ISplineBasis(knots));
        List<QuasiNewton.End> ends = starts(objective, knots, rows)
                .map(start -> QuasiNewton.from(start, objective, ROUGH))
                .sorted(Comparator.comparingDouble(QuasiNewton.End::value))
                .limit(REFINED)
                .map(rough -> QuasiNewton.from(rough.point(), objective, EXACT))
                .sorted(Comparator.comparingDouble(QuasiNewton.End::value))
                .toList();
        QuasiNewton.End best = ends.get(0);
        long atBest = ends.stream()
                .filter(end -> end.value() <= best.value() * (1 + SAME))
                .count();
        return new Fit(
                objective.curve(best.point()),
                best.value(),
                objective.lossAt(best.point()),
                best.largestSlope(),
                ends.size(),
                (int) atBest);
    }

    private static double[] knots(GroupedRows rows) {
        double[] x = new double[rows.count()];
        for (int group = 0; group < rows.groups(); group++) {
            int first = rows.firstRow(rows.firstBlock(group));
            Arrays.fill(x, first, rows.firstRow(rows.firstBlock(group + 1)), rows.x(group));
        }
        int intervals = Math.max(2, EqualMassBins.of(x, INTERVALS, 1).count());
        double[] levels = IntStream.rangeClosed(0, intervals)
                .mapToDouble(i -> i / (double) intervals)
                .toArray();
        return Arrays.stream(Quantiles.of(x, levels)).distinct().toArray();
    }

    /** Every slope around the middle of every interval between knots. */
    private static Stream<double[]> starts(SplineObjective objective, double[] knots, GroupedRows rows) {
        double floor = Math.max(0.01, rows.lowestHeight());
        double ceiling = Math.min(0.98, Math.max(rows.highestHeight(), floor + 0.01));
        return IntStream.range(1, knots.length)
                .mapToDouble(i -> (knots[i - 1] + knots[i]) / 2)
                .boxed()
                .flatMap(middle ->
                        Arrays.stream(SLOPE_SCALES).mapToObj(scale -> objective.start(floor, ceiling, middle, scale)));
    }
}
