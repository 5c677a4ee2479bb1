package almanac.scaling.batch;

import almanac.data.BatchRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Runs of one size on the same tokens that differ in batch and learning rate only.
 *
 * @param parameters count without embeddings
 * @param settings in the order of the table
 * @param best setting of the lowest loss, the first of equals
 */
public record SweptCell(double parameters, double tokens, List<Setting> settings, Setting best) {

    /** Losses within this share of the lowest count as near it. */
    public static final double NEAR = 0.0025;

    /**
     * A setting tried.
     *
     * @param batchTokens tokens per step
     * @param learningRate highest learning rate
     * @param loss nats per token, as the cell takes it
     */
    public record Setting(double batchTokens, double learningRate, double loss) {}

    /** Size and tokens of a cell. */
    private record Key(double parameters, double tokens) {}

    private static final Comparator<Key> BY_SIZE_AND_TOKENS =
            Comparator.comparingDouble(Key::parameters).thenComparingDouble(Key::tokens);

    /** The cells of a sweep by size and tokens, judged by one kind of loss; runs with a flag are left out. */
    public static List<SweptCell> of(List<BatchRun> runs, SweepLoss loss) {
        Map<Key, List<Setting>> cells = new TreeMap<>(BY_SIZE_AND_TOKENS);
        for (BatchRun run : runs) {
            if (run.flag().isEmpty()) {
                cells.computeIfAbsent(new Key(run.nonEmbeddingParameters(), run.tokens()), unused -> new ArrayList<>())
                        .add(new Setting(run.batchTokens(), run.learningRate(), loss.of(run)));
            }
        }
        return cells.entrySet().stream()
                .map(cell -> of(cell.getKey().parameters(), cell.getKey().tokens(), cell.getValue()))
                .toList();
    }

    /**
     * A cell of the settings given.
     *
     * @throws IllegalArgumentException without settings
     */
    static SweptCell of(double parameters, double tokens, List<Setting> settings) {
        Setting best = settings.stream()
                .min(Comparator.comparingDouble(Setting::loss))
                .orElseThrow(() -> new IllegalArgumentException("a cell needs a setting"));
        return new SweptCell(parameters, tokens, List.copyOf(settings), best);
    }

    /** The settings whose loss is within {@link #NEAR} of the lowest: how sharply the sweep shows the best. */
    public List<Setting> nearBest() {
        return settings.stream()
                .filter(setting -> setting.loss() <= best.loss() * (1 + NEAR))
                .toList();
    }

    /** Whether the best batch is the smallest or the largest tried, so that a better one may lie beyond. */
    public boolean isBatchAtEnd() {
        return isAtEnd(Setting::batchTokens);
    }

    /** The same of the learning rate. */
    public boolean isRateAtEnd() {
        return isAtEnd(Setting::learningRate);
    }

    private boolean isAtEnd(ToDoubleFunction<Setting> quantity) {
        double own = quantity.applyAsDouble(best);
        return settings.stream().mapToDouble(quantity).min().orElseThrow() == own
                || settings.stream().mapToDouble(quantity).max().orElseThrow() == own;
    }

    /** The batch that the Step Law names for these tokens. */
    public double publishedBatchTokens() {
        return StepLaw.batchTokens(tokens);
    }

    /** The learning rate that the Step Law names for this size and these tokens. */
    public double publishedLearningRate() {
        return StepLaw.learningRate(parameters, tokens);
    }

    /** The setting tried that is nearest to the Step Law's, by distance in logarithms. */
    public Setting nearestToPublished() {
        return settings.stream()
                .min(Comparator.comparingDouble(setting -> StrictMath.hypot(
                        StrictMath.log(setting.batchTokens() / publishedBatchTokens()),
                        StrictMath.log(setting.learningRate() / publishedLearningRate()))))
                .orElseThrow();
    }

    /** Loss at {@link #nearestToPublished} over the lowest, less one. */
    public double excessOfPublished() {
        return nearestToPublished().loss() / best.loss() - 1;
    }
}
