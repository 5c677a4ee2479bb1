package almanac.scaling.shape;

import almanac.data.ArchitectureRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/**
 * Models of one width and depth, trained on the same tokens, that differ in the number of attention heads.
 *
 * @param byHeads by ascending number of heads
 */
public record HeadCell(double width, double depth, double tokens, List<ByHeads> byHeads) {

    /** With two head counts a spread says little of a form. */
    public static final int FEWEST_HEAD_COUNTS = 3;

    /**
     * The loss with one number of heads.
     *
     * @param loss nats per token
     */
    public record ByHeads(double heads, double loss) {}

    /** Which runs of a shape are compared. */
    public enum Comparison {
        /** The lowest loss of each head count over the settings that all head counts of the shape were tried with. */
        LOWEST("lowest-of-shared-settings"),
        /** The runs of one setting: the same batch, learning rate and warm-up. */
        EQUAL_SETTING("equal-setting");

        private final String id;

        Comparison(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    private record Shape(Optional<String> condition, double width, double depth, double tokens) {}

    private record Setting(OptionalDouble batchTokens, OptionalDouble learningRate, OptionalDouble warmupSteps) {}

    /** The cells of one dataset in the order of their first run, however many head counts they have. */
    public static List<HeadCell> of(List<ArchitectureRun> runs, Comparison comparison) {
        Map<Shape, Map<Setting, Map<Double, Double>>> shapes = new LinkedHashMap<>();
        for (ArchitectureRun run : runs) {
            run.heads()
                    .ifPresent(heads -> shapes.computeIfAbsent(shape(run), unused -> new LinkedHashMap<>())
                            .computeIfAbsent(setting(run), unused -> new TreeMap<>())
                            .merge(heads, run.loss(), Math::min));
        }
        List<HeadCell> cells = new ArrayList<>();
        shapes.forEach((shape, settings) -> {
            if (comparison == Comparison.LOWEST) {
                cells.add(cell(shape, lowest(settings)));
            } else {
                settings.values().forEach(losses -> cells.add(cell(shape, losses)));
            }
        });
        return List.copyOf(cells);
    }

    private static Shape shape(ArchitectureRun run) {
        return new Shape(run.condition(), run.width(), run.depth(), run.tokens());
    }

    private static Setting setting(ArchitectureRun run) {
        return new Setting(run.batchTokens(), run.learningRate(), run.warmupSteps());
    }

    private static Map<Double, Double> lowest(Map<Setting, Map<Double, Double>> settings) {
        Set<Double> all = new HashSet<>();
        settings.values().forEach(losses -> all.addAll(losses.keySet()));
        Map<Double, Double> lowest = new TreeMap<>();
        settings.values().stream()
                .filter(losses -> losses.keySet().equals(all))
                .forEach(losses -> losses.forEach((heads, loss) -> lowest.merge(heads, loss, Math::min)));
        return lowest;
    }

    private static HeadCell cell(Shape shape, Map<Double, Double> losses) {
        return new HeadCell(
                shape.width(),
                shape.depth(),
                shape.tokens(),
                losses.entrySet().stream()
                        .map(entry -> new ByHeads(entry.getKey(), entry.getValue()))
                        .toList());
    }

    public boolean hasEnoughHeadCounts() {
        return byHeads.size() >= FEWEST_HEAD_COUNTS;
    }

    /** Width of a head where there are most of them. */
    public double narrowestHead() {
        return width / byHeads.get(byHeads.size() - 1).heads();
    }

    /** The number of heads with the lowest loss. */
    public ByHeads best() {
        return byHeads.stream().min(Comparator.comparingDouble(ByHeads::loss)).orElseThrow();
    }

    /** Highest loss over the lowest, less one. */
    public double spread() {
        return byHeads.stream().mapToDouble(ByHeads::loss).max().orElseThrow() / best().loss() - 1;
    }
}
