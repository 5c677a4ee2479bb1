package almanac.boundary.choice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How much of the variance of the attainable scores one choice carries: that of the means of its alternatives, each
 * weighing as many specifications as it has. What the shares of all choices leave to one, choices carry together.
 *
 * @param count specifications with a score
 * @param variance of their scores
 * @param share of this variance; empty where it is zero
 * @param alternatives in the order of the specifications
 */
public record ChoiceShare(
        SpecificationChoice choice, int count, double variance, OptionalDouble share, List<Alternative> alternatives) {

    public ChoiceShare {
        alternatives = List.copyOf(alternatives);
    }

    /**
     * One way to choose.
     *
     * @param id name in the published tables
     * @param count specifications that chose it and have a score
     * @param mean of their scores
     */
    public record Alternative(String id, int count, double mean) {}

    /** The share of a choice among specifications that combine all its alternatives with all those of other choices. */
    static ChoiceShare of(SpecificationChoice choice, List<Specification> product) {
        Map<String, double[]> sums = new LinkedHashMap<>();
        double[] whole = new double[3];
        for (Specification specification : product) {
            specification.attainable().ifPresent(score -> {
                add(whole, score);
                add(sums.computeIfAbsent(choice.of(specification), id -> new double[3]), score);
            });
        }
        int count = (int) whole[0];
        double mean = whole[1] / count;
        double variance = whole[2] / count - mean * mean;
        double between = sums.values().stream()
                .mapToDouble(sum -> sum[0] / count * square(sum[1] / sum[0] - mean))
                .sum();
        return new ChoiceShare(
                choice,
                count,
                variance,
                variance > 0 ? OptionalDouble.of(between / variance) : OptionalDouble.empty(),
                sums.entrySet().stream()
                        .map(sum -> new Alternative(
                                sum.getKey(), (int) sum.getValue()[0], sum.getValue()[1] / sum.getValue()[0]))
                        .toList());
    }

    private static void add(double[] sums, double score) {
        sums[0]++;
        sums[1] += score;
        sums[2] += score * score;
    }

    private static double square(double value) {
        return value * value;
    }

    /** Distance between the highest and the lowest mean of its alternatives; 0 without any. */
    public double widest() {
        double highest =
                alternatives.stream().mapToDouble(Alternative::mean).max().orElse(0);
        return highest
                - alternatives.stream().mapToDouble(Alternative::mean).min().orElse(0);
    }
}
