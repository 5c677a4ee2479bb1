package almanac.report.boundary;

import almanac.boundary.Binning;
import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundarySample;
import almanac.boundary.BoundarySettings;
import almanac.boundary.BoundaryShortage;
import almanac.boundary.BoundaryValidation;
import almanac.boundary.Outcome;
import almanac.boundary.ScoredModel;
import almanac.boundary.board.Board;
import almanac.boundary.board.BoardSplit;
import almanac.boundary.board.EvaluatedModel;
import almanac.boundary.design.AssumedCurve;
import almanac.boundary.design.Candidate;
import almanac.boundary.design.DesignErrors;
import almanac.boundary.design.DesignPool;
import almanac.boundary.design.EvaluationDesign;
import almanac.boundary.design.PlainDesigns;
import almanac.data.LeaderboardV2Entry;
import almanac.stats.RandomStreams;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A period from which models are chosen, and the one after it.
 *
 * @param pool the candidates
 * @param tasks the scores
 * @param pilot models chosen by chance for a tenth of the cost, before any design
 * @param pilotCurve the boundary of their mean scores over the tasks, or why there is none
 * @param full errors of the boundary of all rows with compute, without those of tasks that have none
 */
public record DesignSplit(
        BoardSplit split,
        DesignPool pool,
        List<TaskScores> tasks,
        EvaluationDesign pilot,
        Outcome<AssumedCurve> pilotCurve,
        List<DesignError> full) {

    /** What the pilot may cost, in percent of the cost of all candidates. */
    public static final double PILOT_PERCENT = 10;

    /**
     * Scores of one task.
     *
     * @param models all rows of the period
     * @param period those of them with compute
     * @param next the rows with compute of the period after it
     */
    public record TaskScores(String task, List<ScoredModel> models, BoundarySample period, BoundarySample next) {

        static TaskScores of(String task, List<LeaderboardV2Entry> period, List<LeaderboardV2Entry> next) {
            List<ScoredModel> models = scored(period, entry -> score(entry, task));
            return new TaskScores(
                    task,
                    models,
                    BoundarySample.of(models),
                    BoundarySample.of(scored(next, entry -> score(entry, task))));
        }

        private Stream<DesignError> full(BoundarySettings settings) {
            return BoundaryFit.of(period, settings).result().stream()
                    .flatMap(fit -> compared(fit, period)
                            .flatMap(in -> compared(fit, next).map(out -> DesignError.of(task, in, out))));
        }

        private Stream<BoundaryValidation> compared(BoundaryFit fit, BoundarySample rows) {
            return BoundaryValidation.of(fit, period, rows, Binning.TEST_FIXED).stream();
        }
    }

    /** A period and the next; none without enough candidates, or without a row with compute in the next. */
    static Outcome<DesignSplit> of(
            BoardSplit split, Board board, List<LeaderboardV2Entry> entries, BoundarySettings settings, long seed) {
        List<LeaderboardV2Entry> period = rows(board, split.train(), entries);
        List<LeaderboardV2Entry> next = rows(board, split.validation(), entries);
        if (next.stream().noneMatch(entry -> entry.computeFlop().orElse(0) > 0)) {
            return Outcome.none(BoundaryShortage.NO_COMPUTE);
        }
        List<TaskScores> tasks = board.tasks().stream()
                .map(task -> TaskScores.of(task, period, next))
                .toList();
        return DesignPool.of(period.stream()
                        .flatMap(entry -> Candidate.of(entry).stream())
                        .toList())
                .map(pool -> {
                    EvaluationDesign pilot = pilot(pool, seed);
                    return new DesignSplit(
                            split,
                            pool,
                            tasks,
                            pilot,
                            curve(pilot, pool, period, board.tasks(), settings),
                            tasks.stream().flatMap(task -> task.full(settings)).toList());
                });
    }

    private static List<LeaderboardV2Entry> rows(Board board, String sample, List<LeaderboardV2Entry> entries) {
        Set<Integer> rows = board.rows(sample).stream().map(EvaluatedModel::row).collect(Collectors.toSet());
        return entries.stream().filter(entry -> rows.contains(entry.row())).toList();
    }

    /** One random order more than the designs by chance use, so that the pilot is none of them. */
    private static EvaluationDesign pilot(DesignPool pool, long seed) {
        return PlainDesigns.random(
                        pool, AssumedCurve.PUBLISHED, PILOT_PERCENT, DesignRule.DRAWS + 1, new RandomStreams(seed))
                .get(DesignRule.DRAWS);
    }

    private static Outcome<AssumedCurve> curve(
            EvaluationDesign pilot,
            DesignPool pool,
            List<LeaderboardV2Entry> period,
            List<String> tasks,
            BoundarySettings settings) {
        Set<Integer> rows = pool.rowsOfModels(pilot.rows());
        List<LeaderboardV2Entry> chosen =
                period.stream().filter(entry -> rows.contains(entry.row())).toList();
        BoundarySample means = BoundarySample.of(scored(chosen, entry -> mean(entry, tasks)));
        return BoundaryFit.of(means, settings).map(fit -> AssumedCurve.of(fit.curve()));
    }

    private static double mean(LeaderboardV2Entry entry, List<String> tasks) {
        return tasks.stream().mapToDouble(task -> score(entry, task)).sum() / tasks.size();
    }

    private static double score(LeaderboardV2Entry entry, String task) {
        return Objects.requireNonNull(entry.scores().get(task));
    }

    private static List<ScoredModel> scored(
            List<LeaderboardV2Entry> entries, ToDoubleFunction<LeaderboardV2Entry> score) {
        return entries.stream()
                .map(entry -> new ScoredModel(
                        entry.row(),
                        entry.computeFlop(),
                        score.applyAsDouble(entry),
                        entry.baseFamily().orElse(EvaluatedModel.UNKNOWN)))
                .toList();
    }

    /** Errors of the boundaries of the chosen models, without those of tasks that have none. */
    List<DesignError> errors(EvaluationDesign design, BoundarySettings settings) {
        return tasks.stream()
                .flatMap(task ->
                        DesignErrors.of(design, pool, task.models(), task.period(), task.next(), settings)
                                .result()
                                .stream()
                                .map(found -> DesignError.of(task.task(), found.train(), found.validation())))
                .toList();
    }

    /** Share of the chosen models that cheapest-first chooses for the same budget too. */
    public double cheapest(EvaluationDesign design) {
        Set<Integer> cheap = Set.copyOf(PlainDesigns.cheapestFirst(pool, design.curve(), design.percent())
                .rows());
        return design.rows().stream().filter(cheap::contains).count() / (double) design.count();
    }
}
