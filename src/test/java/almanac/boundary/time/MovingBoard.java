package almanac.boundary.time;

import almanac.boundary.board.Board;
import almanac.boundary.board.BoardBoundaries;
import almanac.boundary.board.BoundaryAxis;
import almanac.boundary.board.ClusterDraws;
import almanac.boundary.board.EvaluatedModel;
import almanac.boundary.training.TrainingGroup;
import almanac.stats.Resampling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;

/** A board of two tasks in four periods: one has the same scores in every period, the other ones higher by a tenth. */
final class MovingBoard {

    static final String STILL = "still";
    static final String RISING = "rising";
    static final int BASES = 12;

    /** A base whose models, as those of unknown base, came in the first period alone and score nothing. */
    static final String ONLY_FIRST = "only-first";

    private static final List<String> PERIODS = List.of("p1", "p2", "p3", "p4");
    private static final Resampling RESAMPLING = new Resampling(40, 7);

    private MovingBoard() {}

    static BoardBoundaries boundaries() {
        Map<String, List<EvaluatedModel>> samples = new LinkedHashMap<>();
        for (int period = 0; period < PERIODS.size(); period++) {
            List<EvaluatedModel> models = new ArrayList<>(models(0.1 * period));
            if (period == 0) {
                models.add(without(360, ONLY_FIRST));
                models.add(without(361, EvaluatedModel.UNKNOWN));
            }
            samples.put(PERIODS.get(period), models);
        }
        return boundaries(samples);
    }

    static BoardBoundaries noLaterModels() {
        return boundaries(Map.of());
    }

    private static BoardBoundaries boundaries(Map<String, List<EvaluatedModel>> samples) {
        Board board = new Board("made-up", List.of(STILL, RISING), samples);
        return BoardBoundaries.of(board, PERIODS, ClusterDraws.of(board, BoundaryAxis.COMPUTE, RESAMPLING));
    }

    private static List<EvaluatedModel> models(double rise) {
        SplittableRandom random = new SplittableRandom(5);
        List<EvaluatedModel> models = new ArrayList<>();
        for (int row = 0; row < 360; row++) {
            double size = StrictMath.pow(10, 8 + row % 36 / 12.0);
            double height = 0.1 + 0.4 / (1 + StrictMath.exp(-1.5 * (row % 36 / 12.0 - 1)));
            double score = height * (0.7 + 0.3 * random.nextDouble());
            models.add(model(row, size, "base-" + row % BASES, Map.of(STILL, score, RISING, score + rise)));
        }
        return models;
    }

    /** No tokens, hence in no boundary. */
    private static EvaluatedModel without(int row, String cluster) {
        return model(row, 1e9, cluster, Map.of(STILL, 0.0, RISING, 0.0)).withTokens(OptionalDouble.empty());
    }

    private static EvaluatedModel model(int row, double size, String cluster, Map<String, Double> scores) {
        return new EvaluatedModel(
                row,
                "model-" + row,
                Optional.empty(),
                OptionalDouble.of(size),
                OptionalDouble.of(1e13),
                Optional.empty(),
                cluster,
                TrainingGroup.POST_TRAINED,
                Set.of(),
                scores);
    }
}
