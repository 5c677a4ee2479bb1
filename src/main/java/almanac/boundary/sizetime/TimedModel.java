package almanac.boundary.sizetime;

import java.time.Instant;

/**
 * One evaluation of a model of known size at a moment.
 *
 * @param moment when it came, or was last changed
 * @param parameters count, above zero
 * @param score a fraction from 0 to 1
 */
public record TimedModel(Instant moment, double parameters, double score) {

    public TimedModel {
        if (!(parameters > 0 && parameters < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a size must be above zero, was " + parameters);
        }
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score must be a fraction from 0 to 1, was " + score);
        }
    }
}
