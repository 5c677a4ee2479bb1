package almanac.report.boundary;

import almanac.boundary.BoundarySettings;
import almanac.boundary.board.Board;
import almanac.boundary.board.BoardBoundaries;
import almanac.boundary.sensitivity.LossSensitivity;
import almanac.boundary.time.BoundaryDrift;
import almanac.boundary.time.Prescription;
import almanac.boundary.time.SplitValidation;
import almanac.data.BoundaryRuns;
import almanac.report.RowStatus;
import almanac.report.Settings;
import java.util.List;

/**
 * All numbers of the report.
 *
 * @param fitting what every boundary minimises unless its table says otherwise
 * @param runs the evaluations known on the edition's data date
 * @param rows what happened to each row
 * @param second the second Open LLM Leaderboard
 * @param first the first one
 * @param later the models evaluated after the second had closed
 * @param boundaries of the second leaderboard in all its samples, refitted to the same resamples
 * @param published what the paper prints of attainable scores
 * @param prescriptions of the boundaries of all rows and of the newest period, by task
 * @param afterwards the boundaries of the models evaluated later, with resamples of their own
 * @param drift of the boundaries from period to period
 * @param validations of the boundaries on later rows
 * @param rivals other forms of the boundary
 * @param training pretrained models against post-trained ones
 * @param dominance small models against large ones
 * @param sizeTime the boundary in size and time
 * @param skills dimensions of the scores
 * @param twice models evaluated twice
 * @param shift later models on a test that was new to earlier ones
 * @param axes size instead of compute
 * @param firstBoard the boundaries of the first leaderboard
 * @param choices what the attainable score hangs on
 * @param sensitivity of the boundary to its loss, by task and step from one period to the next
 * @param frontier boundaries of the benchmarks of frontier models, in both shapes
 * @param designs how few models need to be evaluated
 */
public record BoundaryResult(
        Settings settings,
        BoundarySettings fitting,
        BoundaryRuns runs,
        List<RowStatus> rows,
        Board second,
        Board first,
        Board later,
        BoardBoundaries boundaries,
        PublishedAttainable published,
        List<Prescription> prescriptions,
        BoardBoundaries afterwards,
        BoundaryDrift drift,
        List<SplitValidation> validations,
        RivalStudy rivals,
        TrainingStudy training,
        DominanceStudy dominance,
        SizeTimeStudy sizeTime,
        SkillStudy skills,
        ReevaluationStudy twice,
        ContaminationShift shift,
        AxisStudy axes,
        FirstBoardStudy firstBoard,
        ChoiceStudy choices,
        List<LossSensitivity> sensitivity,
        FrontierStudy frontier,
        DesignStudy designs) {}
