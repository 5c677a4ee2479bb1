package almanac.boundary.multiskill;

import almanac.stats.StandardDeviation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The weights of all rows around one value of compute: a normal kernel of the logarithm, rows near an end mirrored at it.
 *
 * @param logFlop natural logarithm of the compute in FLOP
 * @param weight of each row, with the sum 1; 0 for rows too far away
 * @param relativeCost compute of each row divided by that of the window
 * @param inside whether the compute lies between the least and the most of any row
 */
record ComputeWindow(double logFlop, double[] weight, double[] relativeCost, boolean inside) {

    private static final double SILVERMAN = 1.06;

    /** Silverman's rule: 1.06 · standard deviation · n^(−1/5), with the standard deviation of a population. */
    static double bandwidth(double[] logFlop) {
        return SILVERMAN * StandardDeviation.ofPopulation(logFlop) * StrictMath.pow(logFlop.length, -0.2);
    }

    /** The windows of a grid over the rows; their compute must have more than one value. */
    static List<ComputeWindow> grid(double[] logFlop, SkillSettings settings) {
        double lowest = Arrays.stream(logFlop).min().orElseThrow();
        double highest = Arrays.stream(logFlop).max().orElseThrow();
        double padding = settings.padding() * (highest - lowest);
        double step = (highest - lowest + 2 * padding) / (settings.gridPoints() - 1);
        double bandwidth = bandwidth(logFlop);
        return IntStream.range(0, settings.gridPoints())
                .mapToObj(i -> at(lowest - padding + i * step, logFlop, lowest, highest, bandwidth, settings))
                .toList();
    }

    private static ComputeWindow at(
            double place, double[] logFlop, double lowest, double highest, double bandwidth, SkillSettings settings) {
        double reach = settings.reflection() * bandwidth;
        double[] weight = new double[logFlop.length];
        double[] relativeCost = new double[logFlop.length];
        for (int i = 0; i < weight.length; i++) {
            relativeCost[i] = StrictMath.exp(logFlop[i] - place);
            weight[i] = kernel((logFlop[i] - place) / bandwidth);
            if (place - lowest <= reach) {
                weight[i] += kernel((2 * lowest - logFlop[i] - place) / bandwidth);
            }
            if (highest - place <= reach) {
                weight[i] += kernel((2 * highest - logFlop[i] - place) / bandwidth);
            }
        }
        normalise(weight, settings.leastWeight());
        return new ComputeWindow(place, weight, relativeCost, lowest <= place && place <= highest);
    }

    private static double kernel(double distance) {
        return StrictMath.exp(-0.5 * distance * distance);
    }

    private static void normalise(double[] weight, double leastShare) {
        double least = leastShare * Arrays.stream(weight).max().orElseThrow();
        double sum = Arrays.stream(weight).filter(value -> value >= least).sum();
        for (int i = 0; i < weight.length; i++) {
            weight[i] = weight[i] >= least ? weight[i] / sum : 0;
        }
    }

    /** The places of the rows with weight. */
    int[] weighted() {
        return IntStream.range(0, weight.length).filter(i -> weight[i] > 0).toArray();
    }

    /** Rows of equal weight that would make a mean as uncertain (Kish 1965): 1 / Σ w². */
    double effectiveRows() {
        return 1 / Arrays.stream(weight).map(value -> value * value).sum();
    }
}
