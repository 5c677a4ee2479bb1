package almanac.boundary.dominance;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How often a small model had surpassed a large one by the day the large one came (Zhang et al. 2026, arXiv 2602.15327,
 * figure 7). Each large model is compared with the frontier of the small models on its own day or the last day before.
 *
 * @param threshold parameters below which a model is small and above which it is large; at it, neither
 * @param small number of small models
 * @param large number of large models
 * @param withoutFrontier large models that came before any small one, which are not compared
 * @param smallBest best score of a small model; empty without any
 * @param largeBest best score of a large model; empty without any
 * @param months with large models that can be compared, in order
 */
public record SizeDominance(
        double threshold,
        int small,
        int large,
        int withoutFrontier,
        OptionalDouble smallBest,
        OptionalDouble largeBest,
        List<MonthOfLarge> months) {

    /** Thirteen billion parameters. */
    public static final double PAPER_THRESHOLD = 13e9;

    public SizeDominance {
        months = List.copyOf(months);
    }

    /** Compares models of any order. */
    public static SizeDominance of(List<SizedModel> models, double threshold) {
        List<SizedModel> small =
                models.stream().filter(model -> model.parameters() < threshold).toList();
        List<SizedModel> large =
                models.stream().filter(model -> model.parameters() > threshold).toList();
        SmallFrontier frontier = SmallFrontier.of(small);
        NavigableMap<YearMonth, MonthOfLarge> months = new TreeMap<>();
        int withoutFrontier = 0;
        for (SizedModel model : large) {
            OptionalDouble best = frontier.at(model.day());
            if (best.isEmpty()) {
                withoutFrontier++;
                continue;
            }
            YearMonth month = YearMonth.from(model.day());
            boolean dominated = model.score() < best.getAsDouble();
            months.put(
                    month,
                    months.getOrDefault(month, new MonthOfLarge(month, 0, 0)).with(dominated));
        }
        return new SizeDominance(
                threshold,
                small.size(),
                large.size(),
                withoutFrontier,
                frontier.last(),
                large.stream().mapToDouble(SizedModel::score).max(),
                new ArrayList<>(months.values()));
    }

    /** Share of all compared large models that a small one had surpassed; empty without any. */
    public OptionalDouble share() {
        int compared = months.stream().mapToInt(MonthOfLarge::compared).sum();
        int dominated = months.stream().mapToInt(MonthOfLarge::dominated).sum();
        return compared == 0 ? OptionalDouble.empty() : OptionalDouble.of(dominated / (double) compared);
    }
}
