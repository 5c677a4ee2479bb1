package almanac.report.scaling;

import almanac.data.ArchitectureRun;
import almanac.scaling.Outcome;
import almanac.scaling.shape.ShapeEffect;
import almanac.scaling.shape.ShapeSample;
import almanac.stats.Resampling;
import java.util.List;

/** How far the loss of models of different shapes lies from their law in parameters, or why this cannot be said. */
public record ShapeLaw(ShapeSample sample, Outcome<ShapeEffect> outcome) {

    static List<ShapeLaw> all(List<ArchitectureRun> runs, Resampling resampling) {
        return ShapeSample.all(runs).stream()
                .map(sample -> new ShapeLaw(sample, ShapeEffect.of(sample, resampling)))
                .toList();
    }
}
