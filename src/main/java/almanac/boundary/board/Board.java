package almanac.boundary.board;

import almanac.boundary.BoundarySample;
import almanac.boundary.ScoredModel;
import almanac.boundary.training.TrainingGroup;
import almanac.data.BoundaryRuns;
import almanac.data.LeaderboardV1Entry;
import almanac.data.LeaderboardV2Entry;
import almanac.data.NewEvaluation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Evaluations on the same tasks, and the samples of them that boundaries are fitted to.
 *
 * @param dataset name in the published tables
 * @param tasks in the order of the tables
 * @param samples rows by the name of the sample, in the order of the table
 */
public record Board(String dataset, List<String> tasks, Map<String, List<EvaluatedModel>> samples) {

    /** The name of the sample with all rows, dated or not. */
    public static final String ALL = "all";

    /** The name of the sample of the models changed after the second leaderboard had closed. */
    public static final String AFTERWARDS = Period.AFTERWARDS.id();

    /** Those of them whose base model has earlier models among the new evaluations too. */
    public static final String AFTERWARDS_SEEN = AFTERWARDS + "-seen";

    public Board {
        tasks = List.copyOf(tasks);
        samples = new LinkedHashMap<>(samples);
    }

    /** The second Open LLM Leaderboard: all rows, its periods, the cumulated ones and both sides of the year's end. */
    public static Board second(BoundaryRuns runs) {
        List<EvaluatedModel> rows =
                runs.leaderboardV2().stream().map(EvaluatedModel::of).toList();
        List<Period> single = Period.SECOND_BOARD;
        List<Period> periods = new ArrayList<>(single);
        periods.add(single.get(0).until("p1-p2", single.get(1)));
        periods.add(single.get(0).until("p1-p3", single.get(2)));
        periods.add(single.get(0).until("pre-2025", single.get(2)));
        periods.add(single.get(3).until("2025", single.get(3)));
        return new Board("oll-v2", LeaderboardV2Entry.TASKS, samples(rows, periods));
    }

    /** The first Open LLM Leaderboard: all rows and its periods. */
    public static Board first(BoundaryRuns runs) {
        List<EvaluatedModel> rows =
                runs.leaderboardV1().stream().map(EvaluatedModel::of).toList();
        return new Board("oll-v1", LeaderboardV1Entry.TASKS, samples(rows, Period.FIRST_BOARD));
    }

    /** The models that the authors evaluated after the second leaderboard had closed and show as its fifth period. */
    public static Board later(BoundaryRuns runs) {
        List<NewEvaluation> all = runs.newEvaluations();
        List<EvaluatedModel> rows = IntStream.range(0, all.size())
                .filter(row -> all.get(row).origin().equals(NewEvaluation.VALIDATION))
                .mapToObj(row -> EvaluatedModel.of(row, all.get(row)))
                .toList();
        Predicate<EvaluatedModel> afterwards = model -> Period.AFTERWARDS.contains(model.day());
        Set<String> seen = rows.stream()
                .filter(model -> model.day().isPresent() && !afterwards.test(model))
                .flatMap(model -> model.family().stream())
                .collect(Collectors.toSet());
        Map<String, List<EvaluatedModel>> samples = new LinkedHashMap<>();
        samples.put(AFTERWARDS, rows.stream().filter(afterwards).toList());
        samples.put(
                AFTERWARDS_SEEN,
                rows.stream()
                        .filter(afterwards)
                        .filter(model -> model.family().filter(seen::contains).isPresent())
                        .toList());
        return new Board("new-models", LeaderboardV2Entry.TASKS, samples);
    }

    private static Map<String, List<EvaluatedModel>> samples(List<EvaluatedModel> rows, List<Period> periods) {
        Map<String, List<EvaluatedModel>> samples = new LinkedHashMap<>();
        samples.put(ALL, rows);
        for (Period period : periods) {
            samples.put(
                    period.id(),
                    rows.stream().filter(row -> period.contains(row.day())).toList());
        }
        return samples;
    }

    /** The rows of a sample; none for a name the board does not have. */
    public List<EvaluatedModel> rows(String sample) {
        return Objects.requireNonNullElse(samples.get(sample), List.of());
    }

    /** A sample's scores in one task against compute. */
    public BoundarySample sample(String sample, String task) {
        return sample(rows(sample), task, BoundaryAxis.COMPUTE);
    }

    /** A sample's scores in one task against compute, of one group of models. */
    public BoundarySample sample(String sample, String task, BoundaryAxis axis, Optional<TrainingGroup> group) {
        return sample(
                rows(sample).stream()
                        .filter(model -> group.isEmpty() || group.get() == model.group())
                        .toList(),
                task,
                axis);
    }

    /** The scores of any evaluations in one task. */
    public static BoundarySample sample(List<EvaluatedModel> models, String task, BoundaryAxis axis) {
        return BoundarySample.of(models.stream()
                .map(model -> new ScoredModel(
                        model.row(),
                        axis.of(model),
                        Objects.requireNonNull(model.scores().get(task)),
                        model.cluster()))
                .toList());
    }
}
