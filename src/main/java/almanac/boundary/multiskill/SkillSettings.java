package almanac.boundary.multiskill;

import almanac.stats.RandomStreams;

/**
 * How frontiers of several skills are computed.
 *
 * @param gridPoints values of compute, at equal steps of its logarithm
 * @param padding share of the range by which the grid reaches beyond the models on each side
 * @param reflection bandwidths from an end within which rows are mirrored at it
 * @param leastWeight rows below this share of the largest weight are dropped
 * @param capMultiple highest share of a row in a mixture, as a multiple of its weight
 * @param directions number of directions: the axes, the barycentre and random ones
 * @param seed root of the {@link RandomStreams} from which the random directions are drawn
 */
public record SkillSettings(
        int gridPoints,
        double padding,
        double reflection,
        double leastWeight,
        double capMultiple,
        int directions,
        long seed) {

    /** The settings of Zhang et al. 2026 (arXiv 2602.15327); the random directions are our own. */
    public static final SkillSettings PAPER = new SkillSettings(24, 0.01, 2, 1e-3, 4, 128, 0);

    public SkillSettings {
        if (gridPoints < 2) {
            throw new IllegalArgumentException("a grid needs two values, got " + gridPoints);
        }
    }
}
