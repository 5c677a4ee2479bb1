package almanac.boundary;

/**
 * The score that a boundary allows for a budget.
 *
 * @param logFlop log10 of the compute in FLOP
 * @param score a fraction
 * @param extrapolated whether the compute lies outside the sample
 */
public record Attainable(double logFlop, double score, boolean extrapolated) {}
