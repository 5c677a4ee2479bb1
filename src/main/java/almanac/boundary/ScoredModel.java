package almanac.boundary;

import java.util.OptionalDouble;

/**
 * One evaluation of a model, as a boundary sees it.
 *
 * @param row place in its table, which breaks ties
 * @param flop compute of pretraining; absent where size or tokens are unknown
 * @param score a fraction from 0 to 1
 * @param cluster models that share it stand or fall together when rows are resampled, for example those of one base
 */
public record ScoredModel(int row, OptionalDouble flop, double score, String cluster) {

    public ScoredModel {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score must be a fraction from 0 to 1, was " + score);
        }
    }

    /** Whether the compute is known and above zero, so that it has a logarithm. */
    public boolean hasCompute() {
        return flop.isPresent() && flop.getAsDouble() > 0 && flop.getAsDouble() < Double.POSITIVE_INFINITY;
    }
}
