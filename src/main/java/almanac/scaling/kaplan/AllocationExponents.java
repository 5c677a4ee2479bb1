package almanac.scaling.kaplan;

/**
 * How the best size, batch and number of steps grow with compute: each as C to a power (Kaplan et al. 2020, section 6.1).
 *
 * @param loss power of the loss's fall in compute, α_C
 */
public record AllocationExponents(double loss, double size, double batch, double steps) {

    /** From a measured fall of the loss in compute: size α_C/α_N, batch α_C/α_B, steps α_C/α_S. */
    public static AllocationExponents of(double compute, double size, double batch, double steps) {
        return new AllocationExponents(compute, compute / size, compute / batch, compute / steps);
    }

    /** With the fall of the loss predicted from the other three, α_C = 1/(1/α_S + 1/α_B + 1/α_N); the powers sum to 1. */
    public static AllocationExponents predicted(double size, double batch, double steps) {
        return of(1 / (1 / steps + 1 / batch + 1 / size), size, batch, steps);
    }

    /** Power of the tokens: those of batch and steps together. */
    public double data() {
        return batch + steps;
    }
}
