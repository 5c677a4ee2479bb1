package almanac.scaling.kaplan;

import almanac.data.RepeatedDataRun;
import almanac.scaling.Outcome;
import almanac.scaling.SizedLoss;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The runs of a dataset that differ in one quantity only, so that they can test a law in it.
 *
 * @param held what the runs have in common: tokens, parameters or tokens per parameter; empty for the lowest loss per
 *     budget or per amount of unique text
 */
public record LawSlice(Quantity quantity, OptionalDouble held, LawSample sample) {

    /** What the loss falls with. */
    public enum Quantity {
        PARAMETERS,
        TOKENS,
        COMPUTE
    }

    /** A slice with fewer distinct values is not made: three constants leave little to judge by. */
    public static final int FEWEST_VALUES = 6;

    /** Largest distance of tokens per parameter from a whole number that counts as none. */
    private static final double WHOLE = 1e-3;

    /** Fewest sizes on one amount of unique text whose lowest loss stands for the best size. */
    private static final int FEWEST_SIZES_OF_TEXT = 10;

    /**
     * One slice, or the reason why there is none, for each quantity in the order of {@link Quantity}; compute by budgets
     * where they are stated, else at one multiple of tokens per parameter.
     */
    public static List<Outcome<LawSlice>> of(DatasetRuns dataset) {
        boolean budgets = dataset.budgets().stream().anyMatch(OptionalDouble::isPresent);
        return List.of(
                inParameters(dataset.runs()),
                dataset.hasMoments() ? Outcome.none("moments-of-one-run") : inTokens(dataset.runs()),
                budgets ? inCompute(dataset) : inComputeAtSameMultiple(dataset.runs()));
    }

    /** Runs on the same number of tokens: of the groups with the most sizes the longest. */
    public static Outcome<LawSlice> inParameters(List<SizedLoss> runs) {
        return Outcome.of(
                widest(runs, SizedLoss::tokens, SizedLoss::parameters, Integer.MAX_VALUE)
                        .map(tokens -> new LawSlice(
                                Quantity.PARAMETERS,
                                OptionalDouble.of(tokens),
                                LawSample.each(at(runs, SizedLoss::tokens, tokens), SizedLoss::parameters))),
                "no-six-sizes-on-same-tokens");
    }

    /** Runs on the given number of tokens. */
    public static Outcome<LawSlice> inParameters(List<SizedLoss> runs, double tokens) {
        return inParameters(at(runs, SizedLoss::tokens, tokens));
    }

    /** Runs of the same size, each trained apart: of the sizes with at least six token counts the largest. */
    public static Outcome<LawSlice> inTokens(List<SizedLoss> runs) {
        return Outcome.of(
                widest(runs, SizedLoss::parameters, SizedLoss::tokens, FEWEST_VALUES)
                        .map(size -> new LawSlice(
                                Quantity.TOKENS,
                                OptionalDouble.of(size),
                                LawSample.each(at(runs, SizedLoss::parameters, size), SizedLoss::tokens))),
                "no-size-with-six-token-counts");
    }

    /** The lowest loss of each budget, of which there must be at least six. */
    public static Outcome<LawSlice> inCompute(DatasetRuns dataset) {
        int[] stated = IntStream.range(0, dataset.runs().size())
                .filter(i -> dataset.budgets().get(i).isPresent())
                .toArray();
        LawSample sample = new LawSample(
                Arrays.stream(stated)
                        .mapToDouble(i -> dataset.budgets().get(i).orElseThrow())
                        .toArray(),
                Arrays.stream(stated)
                        .mapToDouble(i -> dataset.runs().get(i).loss())
                        .toArray(),
                true);
        return sample.distinctValues() < FEWEST_VALUES
                ? Outcome.none("fewer-than-six-budgets")
                : Outcome.of(new LawSlice(Quantity.COMPUTE, OptionalDouble.empty(), sample));
    }

    /**
     * The lowest loss of each compute, 6ND, among runs with the same whole number of tokens per parameter: of the
     * multiples with the most sizes the largest.
     */
    public static Outcome<LawSlice> inComputeAtSameMultiple(List<SizedLoss> runs) {
        List<SizedLoss> whole = runs.stream().filter(LawSlice::isWholeMultiple).toList();
        return Outcome.of(
                widest(whole, LawSlice::multiple, SizedLoss::parameters, Integer.MAX_VALUE)
                        .map(held -> new LawSlice(
                                Quantity.COMPUTE,
                                OptionalDouble.of(held),
                                LawSample.lowest(at(whole, LawSlice::multiple, held), SizedLoss::flop))),
                "no-six-sizes-at-same-tokens-per-parameter");
    }

    private static double multiple(SizedLoss run) {
        return StrictMath.rint(run.tokens() / run.parameters());
    }

    /** Planned multiples are whole; compute shared out by budget gives one by accident only. */
    private static boolean isWholeMultiple(SizedLoss run) {
        return Math.abs(run.tokens() / run.parameters() - multiple(run)) < WHOLE;
    }

    /**
     * The lowest loss over sizes and epochs for each amount of unique text on which at least ten sizes were trained:
     * what a large model stopped early would reach, as near as the runs come to it.
     */
    public static Outcome<LawSlice> inUniqueText(List<RepeatedDataRun> runs) {
        Map<Double, TreeSet<Double>> sizes = new LinkedHashMap<>();
        List<RepeatedDataRun> used = runs.stream().filter(run -> !run.deduped()).toList();
        used.forEach(run -> sizes.computeIfAbsent(run.uniqueTokens(), unused -> new TreeSet<>())
                .add(run.parameters()));
        List<SizedLoss> counted = used.stream()
                .filter(run ->
                        sizes.getOrDefault(run.uniqueTokens(), new TreeSet<>()).size() >= FEWEST_SIZES_OF_TEXT)
                .map(run -> new SizedLoss(run.parameters(), run.uniqueTokens(), run.loss()))
                .toList();
        if (counted.isEmpty()) {
            return Outcome.none("no-text-with-ten-sizes");
        }
        LawSample sample = LawSample.lowest(counted, SizedLoss::tokens);
        return Outcome.of(new LawSlice(Quantity.TOKENS, OptionalDouble.empty(), sample));
    }

    /**
     * The value of the held quantity with the most distinct others, counted up to a cap; among equals the largest; empty
     * where none has six.
     */
    private static Optional<Double> widest(
            List<SizedLoss> runs, ToDoubleFunction<SizedLoss> held, ToDoubleFunction<SizedLoss> varied, int cap) {
        Map<Double, Long> counts = runs.stream()
                .collect(Collectors.groupingBy(
                        held::applyAsDouble,
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                group -> Math.min(
                                        cap,
                                        group.stream()
                                                .mapToDouble(varied)
                                                .distinct()
                                                .count()))));
        Optional<Double> best = Optional.empty();
        long most = FEWEST_VALUES;
        for (Map.Entry<Double, Long> entry : counts.entrySet()) {
            if (entry.getValue() >= most) {
                best = Optional.of(entry.getKey());
                most = entry.getValue();
            }
        }
        return best;
    }

    private static List<SizedLoss> at(List<SizedLoss> runs, ToDoubleFunction<SizedLoss> held, double value) {
        return runs.stream().filter(run -> held.applyAsDouble(run) == value).toList();
    }
}
