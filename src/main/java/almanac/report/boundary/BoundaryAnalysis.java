package almanac.report.boundary;

import almanac.boundary.BoundarySettings;
import almanac.boundary.board.Board;
import almanac.boundary.board.BoardBoundaries;
import almanac.boundary.board.BoardSplit;
import almanac.boundary.board.BoundaryAxis;
import almanac.boundary.board.ClusterDraws;
import almanac.boundary.sensitivity.LossSensitivity;
import almanac.boundary.time.BoundaryDrift;
import almanac.boundary.time.Prescription;
import almanac.boundary.time.SplitValidation;
import almanac.data.BoundaryRuns;
import almanac.data.Catalog;
import almanac.report.NotEnoughData;
import almanac.report.RowStatus;
import almanac.report.Settings;
import java.util.List;
import java.util.Set;

/** From the tables of evaluations to every boundary, its intervals and its rivals. */
public final class BoundaryAnalysis {

    /** The samples whose boundaries are read both ways. */
    private static final Set<String> PRESCRIBING = Set.of(Board.ALL, "p4");

    private BoundaryAnalysis() {}

    /**
     * Runs every analysis.
     *
     * @throws NotEnoughData if the second leaderboard has no row with compute
     */
    public static BoundaryResult run(Catalog data, Settings settings) {
        List<RowStatus> rows = BoundaryRows.of(data.boundaryRuns(), settings.asOf());
        BoundaryRuns runs = BoundaryRunsAsOf.of(data.boundaryRuns(), settings.asOf());
        if (runs.leaderboardV2().stream().noneMatch(entry -> entry.computeFlop().orElse(0) > 0)) {
            throw new NotEnoughData("no evaluation of a model with known pretraining compute is listed", rows);
        }
        BoundarySettings fitting = BoundarySettings.PAPER;
        Board second = Board.second(runs);
        Board first = Board.first(runs);
        Board later = Board.later(runs);
        ClusterDraws clusters = ClusterDraws.of(second, BoundaryAxis.COMPUTE, settings.resampling());
        BoardBoundaries boundaries =
                BoardBoundaries.of(second, List.copyOf(second.samples().keySet()), clusters);
        BoardBoundaries afterwards = BoardBoundaries.of(
                later,
                List.copyOf(later.samples().keySet()),
                ClusterDraws.apart(later, BoundaryAxis.COMPUTE, settings.resampling()));
        return new BoundaryResult(
                settings,
                fitting,
                runs,
                rows,
                second,
                first,
                later,
                boundaries,
                PublishedAttainable.of(data, second.tasks()),
                prescriptions(boundaries),
                afterwards,
                BoundaryDrift.of(boundaries, afterwards),
                SplitValidation.all(boundaries, afterwards),
                RivalStudy.of(second, fitting),
                TrainingStudy.of(runs.leaderboardV2(), fitting),
                DominanceStudy.of(runs),
                SizeTimeStudy.of(runs),
                SkillStudy.of(runs, fitting, settings.resampling()),
                ReevaluationStudy.of(runs),
                ContaminationShift.of(data.scorePairs(), settings.asOf(), settings.seed()),
                AxisStudy.of(second, settings.resampling()),
                FirstBoardStudy.of(first),
                ChoiceStudy.of(second, fitting),
                sensitivity(second),
                FrontierStudy.of(runs),
                DesignStudy.of(runs.leaderboardV2(), second, fitting, settings.seed()));
    }

    private static List<Prescription> prescriptions(BoardBoundaries boundaries) {
        return boundaries.fitted().stream()
                .filter(boundary -> PRESCRIBING.contains(boundary.key().sample()))
                .map(Prescription::of)
                .toList();
    }

    private static List<LossSensitivity> sensitivity(Board board) {
        return board.tasks().stream()
                .flatMap(task -> BoardSplit.SINGLE.stream()
                        .map(split -> LossSensitivity.of(
                                task,
                                split.split(),
                                board.sample(split.train(), task),
                                board.sample(split.validation(), task))))
                .flatMap(outcome -> outcome.result().stream())
                .toList();
    }
}
