package almanac.scaling.isoflop;

/**
 * The budgets at which learning curves are compared, evenly spaced in ln C.
 *
 * @param lowestFlop first budget
 * @param highestFlop last budget
 * @param count number of budgets, two or more
 */
public record EnvelopeBudgets(double lowestFlop, double highestFlop, int count) {

    /** From where the Gemstones of half a billion parameters begin to where those of a billion end. */
    public static final EnvelopeBudgets GEMSTONES = new EnvelopeBudgets(6e18, 6e20, 300);

    /** Where, at all but a few budgets, the best size lies inside the sizes of the misfitting runs. */
    public static final EnvelopeBudgets MISFITTING = new EnvelopeBudgets(3e17, 2e19, 300);

    /** The budgets, ascending. */
    double[] flop() {
        double first = StrictMath.log(lowestFlop);
        double step = (StrictMath.log(highestFlop) - first) / (count - 1);
        double[] flop = new double[count];
        for (int i = 0; i < count; i++) {
            flop[i] = StrictMath.exp(first + i * step);
        }
        return flop;
    }
}
