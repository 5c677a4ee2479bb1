package almanac.boundary.sizetime;

import almanac.stats.SizeTimeQuantile;
import almanac.stats.SmoothedPinball;
import java.time.Instant;
import java.util.List;

/**
 * The boundary over size and time of one split: q = σ(α + βx + φ(t) + δ·g(t) + θ·x·g(t)) with x = ln parameters less its
 * mean over the models fitted, and t from 0 at the first moment of all models to 1 at the last (Zhang et al. 2026, arXiv
 * 2602.15327, table 3). Its λ is that of the least error of coverage on the models held back, of equals that of the least
 * plain pinball loss there.
 *
 * @param seed of the split
 * @param found the surface over (x, t), its λ, objective and the certificate of its convergence
 * @param centre mean of ln billions of parameters of the models fitted
 * @param train how the surface lies to the models fitted
 * @param validation how it lies to those held back
 */
public record SizeTimeFit(
        long seed,
        SizeTimeQuantile.Fit found,
        double centre,
        Instant first,
        Instant last,
        SurfaceLoss train,
        SurfaceLoss validation) {

    /** Errors of coverage as close as this are equal. */
    private static final double SAME = 1e-6;

    static SizeTimeFit of(TimedColumns models, RandomSplit split, long seed, SizeTimeSettings settings) {
        TimedColumns train = models.at(split.train());
        TimedColumns held = models.at(split.validation());
        double centre = train.meanLogSize();
        SizeTimeQuantile problem = problem(train, centre, settings.loss());
        List<SizeTimeQuantile.Fit> fits = problem.fits(settings.lambdaArray());
        SizeTimeQuantile.Fit best = problem.refined(chosen(fits, held, centre, settings.loss()));
        return new SizeTimeFit(
                seed,
                best,
                centre,
                models.first(),
                models.last(),
                SurfaceLoss.of(train, best.surface(), centre, settings.loss()),
                SurfaceLoss.of(held, best.surface(), centre, settings.loss()));
    }

    static SizeTimeQuantile problem(TimedColumns train, double centre, SmoothedPinball loss) {
        double[] x = train.logSize().clone();
        for (int i = 0; i < x.length; i++) {
            x[i] -= centre;
        }
        return SizeTimeQuantile.of(x, train.time(), train.score(), loss);
    }

    private static SizeTimeQuantile.Fit chosen(
            List<SizeTimeQuantile.Fit> fits, TimedColumns held, double centre, SmoothedPinball loss) {
        SizeTimeQuantile.Fit best = fits.get(0);
        double leastError = Double.POSITIVE_INFINITY;
        double leastPinball = Double.POSITIVE_INFINITY;
        for (SizeTimeQuantile.Fit fit : fits) {
            SurfaceLoss lies = SurfaceLoss.of(held, fit.surface(), centre, loss);
            double error = Math.abs(lies.coverage() - loss.tau());
            boolean isEqual = Math.abs(error - leastError) <= SAME;
            if (isEqual ? lies.pinball() < leastPinball : error < leastError) {
                best = fit;
                leastError = error;
                leastPinball = lies.pinball();
            }
        }
        return best;
    }

    public double lambda() {
        return found.lambda();
    }

    /** The boundary for a count of parameters at a moment; beyond the first or last, that there. */
    public double at(double parameters, Instant moment) {
        double time = TimedColumns.time(first, last, moment);
        return found.surface().at(TimedColumns.logSize(parameters) - centre, time);
    }

    /** The boundary for a count of parameters at the first moment. */
    public double atFirst(double parameters) {
        return at(parameters, first);
    }

    /** The boundary for a count of parameters at the last moment. */
    public double atLast(double parameters) {
        return at(parameters, last);
    }

    /** Slope of the log-odds over ln parameters at the first moment, β. */
    public double slopeAtFirst() {
        return found.surface().beta();
    }

    /** Slope of the log-odds over ln parameters at the last moment, β + θ. */
    public double slopeAtLast() {
        return found.surface().beta() + found.surface().theta();
    }
}
