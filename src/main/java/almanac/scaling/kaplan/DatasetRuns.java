package almanac.scaling.kaplan;

import almanac.data.ArchitectureRun;
import almanac.data.OvertrainingRun;
import almanac.data.RepeatedDataRun;
import almanac.data.ScalingRuns;
import almanac.data.TrainingRun;
import almanac.scaling.Outcome;
import almanac.scaling.SizedLoss;
import almanac.stats.Resampling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * The runs of one dataset and condition that are fitted together, sizes counted in one way.
 *
 * @param dataset as in the tables; a training text of the over-training study is a dataset of its own
 * @param condition group within the dataset; empty where there is one
 * @param nonEmbedding whether the sizes leave embeddings out where the table gives both counts
 * @param trainingRuns for each row its training run, counted from 0: several rows may be moments of one
 * @param budgets for each row the compute that it shares with others, FLOP; empty where none is stated
 */
public record DatasetRuns(
        String dataset,
        Optional<String> condition,
        boolean nonEmbedding,
        List<SizedLoss> runs,
        List<Integer> trainingRuns,
        List<OptionalDouble> budgets) {

    /** Name of the repeated-data runs as a dataset. */
    public static final String REPEATED_DATA = "datablations";

    /** Condition of the Llama 3 points that repeats the other one on another scale. */
    private static final String EXPONENTIAL_LOSS = "exp-loss";

    /** The dataset whose rows are moments of a run of each shape. */
    private static final String MOMENTS = "gemstones";

    private record Key(String dataset, Optional<String> condition) {}

    private record Shape(double width, double depth) {}

    /**
     * All datasets in the order of the tables; rows flagged {@code high-loss} or {@code near-guessing} are left out, as
     * are repeated-data runs of more than one epoch or on text without repeated passages.
     */
    public static List<DatasetRuns> all(ScalingRuns data) {
        List<DatasetRuns> all = new ArrayList<>();
        grouped(data.training().stream().filter(DatasetRuns::isSound).toList(), DatasetRuns::key)
                .forEach((key, rows) -> all.add(training(key, rows)));
        grouped(data.overtraining(), row -> new Key(row.dataset(), Optional.empty()))
                .forEach((key, rows) -> all.add(overtraining(key, rows)));
        all.addAll(architecture(data.architecture(), false));
        all.addAll(architecture(data.architecture(), true));
        all.add(freshData(data.repeatedData()));
        return List.copyOf(all);
    }

    private static boolean isSound(TrainingRun run) {
        boolean doubtful = run.flag()
                .filter(flag -> flag.equals("high-loss") || flag.equals("near-guessing"))
                .isPresent();
        return !doubtful && !run.condition().equals(Optional.of(EXPONENTIAL_LOSS));
    }

    /** Groups of equal compute at one length of context are one condition. */
    private static Key key(TrainingRun run) {
        return new Key(run.dataset(), run.condition().map(name -> name.replaceFirst("-iso\\d+$", "")));
    }

    private static <T> Map<Key, List<T>> grouped(List<T> rows, Function<T, Key> key) {
        Map<Key, List<T>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(key.apply(row), unused -> new ArrayList<>())
                .add(row));
        return groups;
    }

    private static DatasetRuns training(Key key, List<TrainingRun> rows) {
        return new DatasetRuns(
                key.dataset(),
                key.condition(),
                false,
                rows.stream()
                        .map(row -> new SizedLoss(row.parameters(), row.tokens(), row.loss()))
                        .toList(),
                numbered(rows, row -> row),
                rows.stream().map(TrainingRun::budgetFlop).toList());
    }

    private static DatasetRuns overtraining(Key key, List<OvertrainingRun> rows) {
        return withoutBudgets(
                key,
                false,
                rows.stream()
                        .map(row -> new SizedLoss(row.parameters(), row.tokens(), row.c4Loss()))
                        .toList(),
                numbered(rows, row -> row));
    }

    /** The datasets that the training runs do not hold already. */
    private static List<DatasetRuns> architecture(List<ArchitectureRun> rows, boolean nonEmbedding) {
        Function<ArchitectureRun, OptionalDouble> size =
                row -> nonEmbedding ? row.nonEmbeddingParameters() : row.parameters();
        List<DatasetRuns> all = new ArrayList<>();
        List<ArchitectureRun> own = rows.stream()
                .filter(row ->
                        !row.dataset().startsWith("marin-") && !row.dataset().equals("nxai-llama"))
                .filter(row -> size.apply(row).isPresent())
                .toList();
        grouped(own, row -> new Key(row.dataset(), row.condition()))
                .forEach((key, group) -> all.add(withoutBudgets(
                        key,
                        nonEmbedding,
                        group.stream()
                                .map(row -> new SizedLoss(size.apply(row).orElseThrow(), row.tokens(), row.loss()))
                                .toList(),
                        numbered(group, row -> key.dataset().equals(MOMENTS) ? shape(row) : row))));
        return all;
    }

    private static Shape shape(ArchitectureRun row) {
        return new Shape(row.width(), row.depth());
    }

    private static DatasetRuns freshData(List<RepeatedDataRun> rows) {
        List<RepeatedDataRun> fresh =
                rows.stream().filter(row -> row.epochs() <= 1 && !row.deduped()).toList();
        return withoutBudgets(
                new Key(REPEATED_DATA, Optional.empty()),
                false,
                fresh.stream()
                        .map(row -> new SizedLoss(row.parameters(), row.tokens(), row.loss()))
                        .toList(),
                numbered(fresh, row -> row));
    }

    private static DatasetRuns withoutBudgets(
            Key key, boolean nonEmbedding, List<SizedLoss> runs, List<Integer> trainingRuns) {
        List<OptionalDouble> none =
                runs.stream().map(run -> OptionalDouble.empty()).toList();
        return new DatasetRuns(key.dataset(), key.condition(), nonEmbedding, runs, trainingRuns, none);
    }

    /** For each row the number of its training run, from 0 in the order of the rows. */
    private static <T> List<Integer> numbered(List<T> rows, Function<T, Object> trainingRun) {
        Map<Object, Integer> numbers = new LinkedHashMap<>();
        List<Integer> all = new ArrayList<>();
        for (T row : rows) {
            Object key = trainingRun.apply(row);
            numbers.putIfAbsent(key, numbers.size());
            all.add(numbers.get(key));
        }
        return List.copyOf(all);
    }

    /** Whether some rows are moments of the same training run. */
    public boolean hasMoments() {
        return trainingRuns.stream().distinct().count() < runs.size();
    }

    /** Kaplan's joint law of size and data on these runs. */
    public Outcome<JointDataFit> jointLaw(Resampling resampling) {
        return JointDataFit.of(
                runs, trainingRuns.stream().mapToInt(Integer::intValue).toArray(), resampling);
    }
}
