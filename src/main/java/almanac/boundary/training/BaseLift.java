package almanac.boundary.training;

import almanac.stats.Quantiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far the models made from a base model rose above it.
 *
 * @param logFlop log10 of the compute of the base's best pretrained row, in FLOP
 * @param pretrained best score of an official pretrained row
 * @param postTrained the 95 % quantile of the derived models' scores, or their best where they are too few
 * @param derived number of derived models
 * @param fromQuantile whether there were enough derived models for a quantile
 */
public record BaseLift(
        String base, double logFlop, double pretrained, double postTrained, int derived, boolean fromQuantile) {

    /** Derived models from which their quantile is taken instead of their best. */
    public static final int LEAST_FOR_QUANTILE = 20;

    private static final double LEVEL = 0.95;

    /** The rise of the score. */
    public double lift() {
        return postTrained - pretrained;
    }

    /** Every known base with pretrained and derived rows that have compute, by name. */
    public static List<BaseLift> of(List<TrainedModel> models) {
        Map<String, List<TrainedModel>> byBase = new TreeMap<>();
        models.stream()
                .filter(model -> model.scored().hasCompute())
                .forEach(model -> model.base()
                        .ifPresent(base -> byBase.computeIfAbsent(base, key -> new ArrayList<>())
                                .add(model)));
        List<BaseLift> lifts = new ArrayList<>();
        byBase.forEach((base, rows) -> add(base, rows, lifts));
        return List.copyOf(lifts);
    }

    private static void add(String base, List<TrainedModel> rows, List<BaseLift> lifts) {
        List<TrainedModel> pretrained = in(rows, TrainingGroup.PRETRAINED);
        double[] derived = in(rows, TrainingGroup.POST_TRAINED).stream()
                .mapToDouble(model -> model.scored().score())
                .toArray();
        if (pretrained.isEmpty() || derived.length == 0) {
            return;
        }
        TrainedModel best = pretrained.get(0);
        for (TrainedModel model : pretrained) {
            best = model.scored().score() > best.scored().score() ? model : best;
        }
        boolean enough = derived.length >= LEAST_FOR_QUANTILE;
        double reached = enough
                ? Quantiles.of(derived, LEVEL)[0]
                : Arrays.stream(derived).max().orElseThrow();
        double logFlop = StrictMath.log10(best.scored().flop().orElseThrow());
        lifts.add(new BaseLift(base, logFlop, best.scored().score(), reached, derived.length, enough));
    }

    private static List<TrainedModel> in(List<TrainedModel> rows, TrainingGroup group) {
        return rows.stream().filter(model -> model.isIn(group)).toList();
    }
}
