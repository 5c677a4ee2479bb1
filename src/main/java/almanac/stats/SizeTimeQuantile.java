package almanac.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A quantile of y in [0, 1] over a size x and a time t in [0, 1]: the {@link SizeTimeSurface} of least mean
 * {@link SmoothedPinball} plus λ times the mean squared second differences of the weights of φ and of those of g, plus
 * 1e-6·(β² + δ² + θ²) (Zhang et al. 2026, arXiv 2602.15327, table 3).
 *
 * <p>Inner knots are quantiles of t, at most 20, no more than √rows − 1 and fewer where quantiles coincide. The surface is
 * not convex in its parameters, so that a descent ends at a minimum near its start, not always at the least of all.
 */
public final class SizeTimeQuantile {

    private static final int MOST_INNER_KNOTS = 20;
    private static final double APART = 1e-10;
    private static final double FIRST_SLOPE = 0.1;
    private static final double MOST_SHARE = 1 - 1e-4;

    /** A blunt corner first: a sharp one sees only the rows next to it. */
    private static final double[] BLUNT = {20, 100};

    private static final double ROUGH = 1e-5;
    private static final double FINE = 1e-6;
    private static final double EXACT = 1e-10;
    private static final int MOST_ROUGH = 100;
    private static final int MOST_EVALUATIONS = 400;

    private final SizeTimeRows rows;
    private final SmoothedPinball loss;
    private final SizeTimeObjective objective;

    private SizeTimeQuantile(SizeTimeRows rows, SmoothedPinball loss) {
        this.rows = rows;
        this.loss = loss;
        this.objective = new SizeTimeObjective(rows, loss);
    }

    /**
     * Rows made ready for fits.
     *
     * @param x sizes, best centred
     * @param t times from 0 to 1
     * @param y fractions
     * @throws IllegalArgumentException without rows, if the arrays differ in length or a number is out of its range
     */
    public static SizeTimeQuantile of(double[] x, double[] t, double[] y, SmoothedPinball loss) {
        if (x.length == 0 || x.length != t.length || x.length != y.length) {
            throw new IllegalArgumentException("rows need as many sizes as times and heights, and at least one");
        }
        for (int i = 0; i < x.length; i++) {
            if (!Double.isFinite(x[i]) || !(t[i] >= 0 && t[i] <= 1) || !(y[i] >= 0 && y[i] <= 1)) {
                throw new IllegalArgumentException("no row can have x = " + x[i] + ", t = " + t[i] + ", y = " + y[i]);
            }
        }
        return new SizeTimeQuantile(SizeTimeRows.of(x, t, y, knots(t)), loss);
    }

    /**
     * A fitted surface.
     *
     * @param lambda weight of the second differences
     * @param objective mean smoothed loss plus the penalties
     * @param loss mean smoothed loss
     * @param projectedGradient largest component of the gradient that the bounds allow to follow: zero at a minimum
     * @param evaluations of the objective in the last descent
     */
    public record Fit(
            SizeTimeSurface surface,
            double lambda,
            double objective,
            double loss,
            double projectedGradient,
            int evaluations) {}

    /**
     * Fits for every λ, in the order given, each begun at a neighbour's: from the largest λ down and up again, the lower
     * of both kept.
     *
     * @param lambdas above zero, ascending
     */
    public List<Fit> fits(double[] lambdas) {
        List<SizeTimePoint> down = new ArrayList<>();
        double[] start = blunt(lambdas[lambdas.length - 1]);
        for (int i = lambdas.length - 1; i >= 0; i--) {
            SizeTimePoint end = descend(start, lambdas[i], ROUGH, MOST_ROUGH).at();
            down.add(0, end);
            start = end.parameters();
        }
        List<Fit> fits = new ArrayList<>();
        for (int i = 0; i < lambdas.length; i++) {
            SizeTimePoint carried = new SizeTimePoint(objective, lambdas[i], start);
            boolean isCarriedLower = carried.value() < down.get(i).value();
            double[] lower = isCarriedLower ? start : down.get(i).parameters();
            SizeTimeDescent.End end = descend(lower, lambdas[i], FINE, MOST_EVALUATIONS);
            fits.add(fit(end, lambdas[i]));
            start = end.at().parameters();
        }
        return List.copyOf(fits);
    }

    /** The same fit to the limit of rounding. */
    public Fit refined(Fit fit) {
        SizeTimeSurface surface = fit.surface();
        double[] start = new double[objective.parameters()];
        start[SizeTimeObjective.ALPHA] = surface.alpha();
        start[SizeTimeObjective.BETA] = surface.beta();
        start[SizeTimeObjective.DELTA] = surface.delta();
        start[SizeTimeObjective.THETA] = surface.theta();
        System.arraycopy(surface.shape(), 0, start, SizeTimeObjective.SHAPE, surface.shape().length);
        System.arraycopy(surface.weights(), 0, start, objective.firstWeight(), surface.weights().length);
        return fit(descend(start, fit.lambda(), EXACT, MOST_EVALUATIONS), fit.lambda());
    }

    private SizeTimeDescent.End descend(double[] start, double lambda, double tolerance, int most) {
        return SizeTimeDescent.from(start, objective, lambda, tolerance, most);
    }

    /** The end of descents with a blunt corner, from a surface that is flat but for a small slope. */
    private double[] blunt(double lambda) {
        double height = Math.min(MOST_SHARE, Math.max(1 - MOST_SHARE, Quantiles.of(rows.y(), loss.tau())[0]));
        double[] point = new double[objective.parameters()];
        point[SizeTimeObjective.ALPHA] = StrictMath.log(height / (1 - height));
        point[SizeTimeObjective.BETA] = FIRST_SLOPE;
        Arrays.fill(point, objective.firstWeight(), point.length, 1.0 / rows.functions());
        for (double sharpness : BLUNT) {
            if (sharpness < loss.sharpness()) {
                SizeTimeObjective blunt = new SizeTimeObjective(rows, loss.withSharpness(sharpness));
                point = SizeTimeDescent.from(point, blunt, lambda, ROUGH, MOST_ROUGH)
                        .at()
                        .parameters();
            }
        }
        return point;
    }

    private Fit fit(SizeTimeDescent.End end, double lambda) {
        SizeTimePoint at = end.at();
        double[] point = at.parameters();
        SizeTimeSurface surface = new SizeTimeSurface(
                point[SizeTimeObjective.ALPHA],
                point[SizeTimeObjective.BETA],
                point[SizeTimeObjective.DELTA],
                point[SizeTimeObjective.THETA],
                Arrays.copyOfRange(point, SizeTimeObjective.SHAPE, objective.firstWeight()),
                Arrays.copyOfRange(point, objective.firstWeight(), point.length),
                rows.knots());
        return new Fit(surface, lambda, at.value(), at.loss(), at.projectedGradient(), end.evaluations());
    }

    /** The ends 0 and 1 and between them as many quantiles as are distinct. */
    private static double[] knots(double[] t) {
        double[] withEnds = Arrays.copyOf(t, t.length + 2);
        withEnds[t.length + 1] = 1;
        int distinct = (int) Arrays.stream(withEnds).distinct().count();
        int most = Math.min(MOST_INNER_KNOTS, Math.min((int) StrictMath.sqrt(withEnds.length) - 1, distinct - 1));
        for (int inner = most; inner > 0; inner--) {
            double[] knots = Quantiles.of(withEnds, levels(inner + 1));
            if (IntStream.range(1, knots.length).allMatch(i -> knots[i] - knots[i - 1] > APART)) {
                return knots;
            }
        }
        return new double[] {0, 1};
    }

    private static double[] levels(int intervals) {
        return IntStream.rangeClosed(0, intervals)
                .mapToDouble(i -> i / (double) intervals)
                .toArray();
    }
}
