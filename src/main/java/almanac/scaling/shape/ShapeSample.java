package almanac.scaling.shape;

import almanac.data.ArchitectureRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Models of several shapes that were trained alike, one loss for each shape.
 *
 * @param condition group within the dataset; empty where there is one
 * @param counting how parameters are counted
 * @param withShallow whether models of {@link #SHALLOW_LAYERS} layers or fewer are among them
 * @param shallow how many such models there are
 */
public record ShapeSample(
        String dataset,
        Optional<String> condition,
        Counting counting,
        boolean withShallow,
        int shallow,
        List<ShapedLoss> models) {

    /** Models of so few layers are left out of one variant. */
    public static final double SHALLOW_LAYERS = 3;

    /** Tokens at which the Gemstones are compared. */
    private static final double TOKENS = 1e11;

    /** Moments this near, relatively, count as that one. */
    private static final double SAME_TOKENS = 0.02;

    private static final String GEMSTONES = "gemstones";
    private static final String GRID = "gadre-grid";

    /** Which parameters count. */
    public enum Counting {
        TOTAL("total"),
        NON_EMBEDDING("non-embedding");

        private final String id;

        Counting(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }

        OptionalDouble of(ArchitectureRun run) {
            return this == TOTAL ? run.parameters() : run.nonEmbeddingParameters();
        }
    }

    private record Shape(double width, double depth) {}

    /**
     * The Gemstones of each condition at about 10¹¹ tokens, and the grid of the over-training study, where every model saw
     * twenty tokens per parameter and the lowest loss over heads, batch and warm-up stands for a shape; each by both
     * countings, with and without shallow models where there are any.
     */
    public static List<ShapeSample> all(List<ArchitectureRun> runs) {
        Map<Optional<String>, List<ArchitectureRun>> gemstones = new LinkedHashMap<>();
        for (ArchitectureRun run : runs) {
            if (run.dataset().equals(GEMSTONES) && Math.abs(run.tokens() / TOKENS - 1) < SAME_TOKENS) {
                gemstones
                        .computeIfAbsent(run.condition(), unused -> new ArrayList<>())
                        .add(run);
            }
        }
        List<ShapeSample> all = new ArrayList<>();
        gemstones.forEach((condition, group) -> all.addAll(variants(GEMSTONES, condition, group)));
        List<ArchitectureRun> grid =
                runs.stream().filter(run -> run.dataset().equals(GRID)).toList();
        all.addAll(variants(GRID, Optional.empty(), grid));
        return List.copyOf(all);
    }

    private static List<ShapeSample> variants(String dataset, Optional<String> condition, List<ArchitectureRun> runs) {
        List<ShapeSample> variants = new ArrayList<>();
        for (Counting counting : Counting.values()) {
            List<ShapedLoss> models = models(runs, counting);
            List<ShapedLoss> deep = models.stream().filter(ShapeSample::isDeep).toList();
            int shallow = models.size() - deep.size();
            if (!models.isEmpty()) {
                variants.add(new ShapeSample(dataset, condition, counting, true, shallow, models));
            }
            if (shallow > 0) {
                variants.add(new ShapeSample(dataset, condition, counting, false, shallow, deep));
            }
        }
        return variants;
    }

    private static boolean isDeep(ShapedLoss model) {
        return model.depth() > SHALLOW_LAYERS;
    }

    /** The lowest loss of each shape, in the order in which the shapes occur. */
    private static List<ShapedLoss> models(List<ArchitectureRun> runs, Counting counting) {
        Map<Shape, ShapedLoss> lowest = new LinkedHashMap<>();
        for (ArchitectureRun run : runs) {
            counting.of(run)
                    .ifPresent(parameters -> lowest.merge(
                            new Shape(run.width(), run.depth()),
                            new ShapedLoss(run.width(), run.depth(), parameters, run.loss()),
                            (kept, next) -> next.loss() < kept.loss() ? next : kept));
        }
        return lowest.values().stream()
                .sorted(Comparator.comparingDouble(ShapedLoss::parameters))
                .toList();
    }
}
