package almanac.scaling.repeated;

import almanac.stats.RobustFit;
import almanac.stats.StandardNormal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The lowest objective at each R_D*, with R_N* refitted: how well the runs tell one decay from another.
 *
 * @param points by rising R_D*; the last stands for no decay
 * @param lowest objective of the best fit
 * @param runs number of runs
 */
public record RepeatedDataProfile(List<Point> points, double lowest, int runs) {

    /** Steps of the grid over all R_N*, six per cent each. */
    private static final int WIDE = 200;

    /** Steps of the grid around a dip, a third of a per cent each. */
    private static final int NARROW = 40;

    /** One fit with R_D* held. */
    public record Point(double dataDecay, double sizeDecay, double objective) {}

    /**
     * The decays that the runs do not speak against.
     *
     * @param highOpen whether no decay of tokens belongs to them: then there is no upper limit, and {@code high} is the
     *     largest decay of the profile
     * @param lowOpen whether the lowest decay of the profile still belongs to them
     */
    public record Range(double level, double low, double high, boolean lowOpen, boolean highOpen) {}

    public RepeatedDataProfile {
        points = List.copyOf(points);
    }

    /**
     * The profile at some decays and at that of the best fit.
     *
     * @param dataDecays rising
     */
    static RepeatedDataProfile of(RepeatedDataResiduals residuals, double[] dataDecays, RepeatedDataMinimum best) {
        List<Point> points = new ArrayList<>();
        for (double decay : dataDecays) {
            points.add(point(residuals, decay));
        }
        points.add(new Point(best.law().dataDecay(), best.law().sizeDecay(), best.objective()));
        points.sort(Comparator.comparingDouble(Point::dataDecay));
        points.add(point(residuals, RepeatedDataLaw.NO_DECAY));
        double lowest = points.stream().mapToDouble(Point::objective).min().orElse(best.objective());
        return new RepeatedDataProfile(points, lowest, residuals.count());
    }

    private static Point point(RepeatedDataResiduals residuals, double decay) {
        RepeatedDataResiduals held = residuals.held(0, decay);
        double[] best = {};
        double objective = Double.POSITIVE_INFINITY;
        for (double start : dips(residuals, decay)) {
            double[] from = {StrictMath.log(decay), StrictMath.log(start)};
            RobustFit.Fit fit = RobustFit.from(from, held, RepeatedDataResiduals.DELTA, RepeatedDataFit.TOLERANCE);
            if (fit.objective() < objective) {
                best = fit.parameters();
                objective = fit.objective();
            }
        }
        return new Point(decay, StrictMath.exp(best[1]), objective);
    }

    /**
     * Where Huber's sum dips over R_N*: it has several minima at some decays, some of them close together, so that the
     * surroundings of each dip of a wide grid are looked at again.
     */
    private static double[] dips(RepeatedDataResiduals residuals, double decay) {
        double lowest = StrictMath.exp(residuals.lowest(1));
        double highest = StrictMath.exp(residuals.highest(1));
        double step = StrictMath.pow(highest / lowest, 1.0 / WIDE);
        return dips(residuals, decay, lowest, highest, WIDE)
                .flatMap(dip ->
                        dips(residuals, decay, Math.max(lowest, dip / step), Math.min(highest, dip * step), NARROW))
                .toArray();
    }

    /** The points of a grid that no neighbour is below, its ends included. */
    private static DoubleStream dips(
            RepeatedDataResiduals residuals, double decay, double lowest, double highest, int steps) {
        double[] sizes = new double[steps + 1];
        double[] objectives = new double[steps + 1];
        for (int i = 0; i <= steps; i++) {
            sizes[i] = lowest * StrictMath.pow(highest / lowest, i / (double) steps);
            objectives[i] = residuals.objective(decay, sizes[i]);
        }
        return IntStream.rangeClosed(0, steps)
                .filter(i -> (i == 0 || objectives[i] <= objectives[i - 1])
                        && (i == steps || objectives[i] <= objectives[i + 1]))
                .mapToDouble(i -> sizes[i]);
    }

    /**
     * The range of R_D* by the ratio of likelihoods. Beyond a threshold far below the residuals Huber's sum is that of
     * their sizes, and with a double exponential error of unknown scale twice the logarithm of the ratio is
     * 2·n·ln(F/F_min), which is held against χ² with one degree of freedom. It takes the runs as independent and the law
     * of text seen once as known, so that it is rather too narrow; a decay between the limits may lie above the threshold.
     */
    public Range range(double level) {
        double limit = limit(level);
        List<Point> finite = points.subList(0, points.size() - 1);
        int end = finite.size() - 1;
        int first = 0;
        while (first < end && finite.get(first).objective() > limit) {
            first++;
        }
        int last = end;
        while (last > first && finite.get(last).objective() > limit) {
            last--;
        }
        boolean highOpen = last == end || points.get(end + 1).objective() <= limit;
        double low = first == 0 ? finite.get(0).dataDecay() : crossing(finite, first - 1, limit);
        double high = highOpen ? finite.get(end).dataDecay() : crossing(finite, last, limit);
        return new Range(level, low, high, first == 0, highOpen);
    }

    /** The objective up to which the runs do not speak against a decay, as {@link #range} takes it. */
    public double limit(double level) {
        double z = StandardNormal.quantile((1 + level) / 2);
        return lowest * StrictMath.exp(z * z / (2 * runs));
    }

    /** Where the objective meets the limit between a point and the next, on a line over ln R_D*. */
    private static double crossing(List<Point> points, int left, double limit) {
        Point from = points.get(left);
        Point to = points.get(left + 1);
        double rise = to.objective() - from.objective();
        double share = rise == 0 ? 1 : Math.min(1, (limit - from.objective()) / rise);
        return from.dataDecay() * StrictMath.exp(share * StrictMath.log(to.dataDecay() / from.dataDecay()));
    }
}
