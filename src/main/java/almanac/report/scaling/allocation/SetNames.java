package almanac.report.scaling.allocation;

import almanac.report.scaling.ScalingWords;
import almanac.scaling.isoflop.CurveEnvelope;
import almanac.scaling.isoflop.IsoFlopAllocation;
import almanac.scaling.isoflop.IsoFlopSets;
import almanac.scaling.isoflop.OptimumRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets of runs, approaches and choices in the short words of charts. */
final class SetNames {

    /** Kaplan's warm-up and decay. */
    static final String AS_KAPLAN = "as Kaplan";

    /** Counting of size and compute as in most work after Kaplan et al. */
    static final String USUAL = "usual";

    private static final String TUNED = "tuned by size";

    private static final Map<String, String> APPROACHES = Map.of(
            CurveEnvelope.APPROACH,
            "envelope of curves",
            OptimumRule.PARABOLA.approach(),
            "parabolas",
            OptimumRule.AKIMA.approach(),
            "Akima’s curves",
            OptimumRule.FIVE_POINTS.approach(),
            "parabolas, five sizes",
            Split.LOSS_LAW,
            "law of the loss");

    /** Subsets that take a part of the points; a condition of training is no such part. */
    private static final Map<String, String> PARTS = Map.of(
            IsoFlopSets.CHINCHILLA_WITHOUT_HIGH_LOSS,
            "without highest losses",
            CurveEnvelope.SIZE_INSIDE,
            "inner sizes only",
            "exp-loss",
            "loss exponentiated",
            "ctx2048",
            "shorter context",
            "ctx8192",
            "longer context");

    /** Recipes of Porian et al. 2024 by setting, warm-up and decay. */
    private static final Map<String, String> RECIPES = Map.of(
            "base-long-kaplan", AS_KAPLAN,
            "base-short-kaplan", "short warm-up",
            "base-short-chinchilla", "matched decay",
            "tuned-short-const", TUNED,
            "tuned-long-const", "tuned, long warm-up");

    private SetNames() {}

    static String approach(String approach) {
        return APPROACHES.getOrDefault(approach, approach);
    }

    /** The set of runs, with its condition where a dataset has several. */
    static String set(Split split) {
        if (isPorian(split)) {
            return dataset(split) + ", " + recipe(split);
        }
        boolean whole = List.of(IsoFlopSets.ALL, IsoFlopSets.CHINCHILLA_WITHOUT_HIGH_LOSS, IsoFlopSets.CHINCHILLA_ALL)
                .contains(split.subset());
        return ScalingWords.dataset(split.dataset(), whole ? Optional.empty() : Optional.of(split.subset()));
    }

    /** The runs without their condition. */
    static String dataset(Split split) {
        if (!isPorian(split)) {
            return ScalingWords.dataset(split.dataset());
        }
        return "Porian et al., " + (porianPart(split, 0).equals("owt2") ? "OpenWebText2" : "RefinedWeb");
    }

    static String part(Split split) {
        return PARTS.getOrDefault(split.subset(), "all");
    }

    static String recipe(Split split) {
        if (!isPorian(split)) {
            return "the authors’ own";
        }
        String recipe = String.join("-", porianPart(split, 1), porianPart(split, 2), porianPart(split, 3));
        return RECIPES.getOrDefault(recipe, recipe);
    }

    /** What counts as size and compute. */
    static String counting(Split split) {
        if (split.nonEmbedding()) {
            return "without embeddings";
        }
        return switch (isPorian(split) ? porianPart(split, 4) : "") {
            case "kaplan" -> "without output layer";
            case "attention" -> "with attention";
            default -> USUAL;
        };
    }

    private static boolean isPorian(Split split) {
        return split.dataset().startsWith(IsoFlopAllocation.PORIAN);
    }

    private static String porianPart(Split split, int index) {
        String[] parts =
                split.dataset().substring(IsoFlopAllocation.PORIAN.length()).split("-", -1);
        return index < parts.length ? parts[index] : "";
    }
}
