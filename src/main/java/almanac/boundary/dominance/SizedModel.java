package almanac.boundary.dominance;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * One evaluation of a dated model, as comparisons of sizes see it.
 *
 * @param day on which it came, or was last changed
 * @param parameters count, above zero
 * @param tokens of pretraining, where known
 * @param score a fraction
 */
public record SizedModel(LocalDate day, double parameters, OptionalDouble tokens, double score) {

    public SizedModel {
        if (!(parameters > 0)) {
            throw new IllegalArgumentException("a size must be above zero, was " + parameters);
        }
    }
}
