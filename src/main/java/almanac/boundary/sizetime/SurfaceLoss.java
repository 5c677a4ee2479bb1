package almanac.boundary.sizetime;

import almanac.stats.SizeTimeSurface;
import almanac.stats.SmoothedPinball;

/**
 * How a surface lies to models.
 *
 * @param rows number of models
 * @param pinball mean pinball loss without smoothing
 * @param coverage share of the models on or below the surface
 */
public record SurfaceLoss(int rows, double pinball, double coverage) {

    static SurfaceLoss of(TimedColumns models, SizeTimeSurface surface, double centre, SmoothedPinball loss) {
        int rows = models.score().length;
        double sum = 0;
        int covered = 0;
        for (int i = 0; i < rows; i++) {
            double height = surface.at(models.logSize()[i] - centre, models.time()[i]);
            double residual = models.score()[i] - height;
            sum += loss.plainAt(residual);
            covered += residual <= 0 ? 1 : 0;
        }
        return new SurfaceLoss(rows, sum / rows, covered / (double) rows);
    }
}
