package almanac.boundary.rival;

import almanac.boundary.BoundarySample;

/**
 * The rows of a task that boundaries are fitted to, and those of the period after.
 *
 * @param split name of the split in the published tables
 */
public record RivalSplit(String task, String split, BoundarySample train, BoundarySample validation) {}
