package almanac.report.scaling.limits;

import almanac.scaling.kaplan.OverfittingPair;
import almanac.stats.Quantiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs of one size on one text for several lengths of time: Kaplan's law gives them the same penalty.
 *
 * @param passes over the text, rising
 * @param penalties mean over the runs of each length
 */
record SameModel(double parameters, double uniqueTokens, double[] passes, double[] penalties) {

    private record Setting(double parameters, double uniqueTokens) {}

    /** Every size and text with several lengths, in the order of the pairs. */
    static List<SameModel> ofSeveralLengths(List<OverfittingPair> pairs) {
        return all(pairs).stream().filter(model -> model.passes().length > 1).toList();
    }

    /** Every size and text, in the order of the pairs. */
    static List<SameModel> all(List<OverfittingPair> pairs) {
        Map<Setting, TreeMap<Double, List<Double>>> settings = new LinkedHashMap<>();
        for (OverfittingPair pair : pairs) {
            settings.computeIfAbsent(new Setting(pair.parameters(), pair.uniqueTokens()), unused -> new TreeMap<>())
                    .computeIfAbsent(OverfittingVariant.passes(pair), unused -> new ArrayList<>())
                    .add(pair.penalty());
        }
        List<SameModel> models = new ArrayList<>();
        settings.forEach((setting, lengths) -> models.add(of(setting, lengths)));
        return List.copyOf(models);
    }

    private static SameModel of(Setting setting, TreeMap<Double, List<Double>> lengths) {
        return new SameModel(
                setting.parameters(),
                setting.uniqueTokens(),
                lengths.keySet().stream().mapToDouble(Double::doubleValue).toArray(),
                lengths.values().stream()
                        .mapToDouble(penalties -> penalties.stream()
                                .mapToDouble(Double::doubleValue)
                                .average()
                                .orElseThrow())
                        .toArray());
    }

    double fewestPasses() {
        return passes[0];
    }

    double mostPasses() {
        return passes[passes.length - 1];
    }

    /** Penalty of the longest run over that of the shortest. */
    double growth() {
        return penalties[penalties.length - 1] / penalties[0];
    }

    /** By how much the penalty grows with each doubling of the passes. */
    double growthPerDoubling() {
        double doublings = StrictMath.log(mostPasses() / fewestPasses()) / StrictMath.log(2);
        return StrictMath.exp(StrictMath.log(growth()) / doublings);
    }

    /** The middle one of the growths per doubling. */
    static double medianGrowthPerDoubling(List<SameModel> models) {
        double[] growths =
                models.stream().mapToDouble(SameModel::growthPerDoubling).toArray();
        return Quantiles.median(growths);
    }

    /** How many of the penalties grow. */
    static long growing(List<SameModel> models) {
        return models.stream().filter(model -> model.growth() > 1).count();
    }
}
