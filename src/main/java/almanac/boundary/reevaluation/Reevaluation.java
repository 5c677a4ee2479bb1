package almanac.boundary.reevaluation;

import almanac.data.LeaderboardV2Entry;
import almanac.data.NewEvaluation;
import almanac.stats.Quantiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * How the scores of a task moved between the leaderboard and the later evaluation of the same models: a shift of the
 * protocol, not of the models. Models are the same whose names are.
 *
 * @param models those that have both scores, in the order of the later evaluations
 */
public record Reevaluation(String task, List<TwiceEvaluated> models) {

    public Reevaluation {
        models = List.copyOf(models);
    }

    /** Joins two lists of evaluations by the names of the models. */
    public static Reevaluation of(List<LeaderboardV2Entry> board, List<NewEvaluation> later, String task) {
        Map<String, List<Double>> onBoard = new HashMap<>();
        board.forEach(entry -> onBoard.computeIfAbsent(entry.modelName(), name -> new ArrayList<>())
                .add(Objects.requireNonNull(entry.scores().get(task))));
        List<TwiceEvaluated> models = new ArrayList<>();
        for (NewEvaluation evaluation : later) {
            List<Double> scores = onBoard.getOrDefault(evaluation.modelName(), List.of());
            if (!scores.isEmpty()) {
                models.add(new TwiceEvaluated(
                        evaluation.modelName(),
                        mean(scores),
                        scores.size(),
                        Objects.requireNonNull(evaluation.scores().get(task))));
            }
        }
        return new Reevaluation(task, models);
    }

    private static double mean(List<Double> scores) {
        return scores.stream().mapToDouble(Double::doubleValue).sum() / scores.size();
    }

    /** Middle and quartiles of the differences; empty without models. */
    public Optional<Drift> drift() {
        if (models.isEmpty()) {
            return Optional.empty();
        }
        double[] quartiles = Quantiles.of(differences(difference -> difference), 0.25, 0.5, 0.75);
        double absolute = Quantiles.median(differences(Math::abs));
        return Optional.of(new Drift(models.size(), quartiles[1], absolute, quartiles[0], quartiles[2]));
    }

    private double[] differences(DoubleUnaryOperator form) {
        return models.stream().mapToDouble(TwiceEvaluated::difference).map(form).toArray();
    }

    /**
     * The differences, later score minus that of the board, in brief.
     *
     * @param models how many there are, above zero
     * @param median the middle difference
     * @param medianAbsolute the middle of their sizes without sign
     */
    public record Drift(int models, double median, double medianAbsolute, double lowQuartile, double highQuartile) {}
}
