package almanac.boundary.time;

import almanac.boundary.Outcome;
import java.util.List;

/**
 * How the boundary of a task moved from period to period.
 *
 * @param points the boundary of every period
 * @param change of the score attainable with {@link BoundaryDrift#BUDGET}, from the first period of the board to its last
 * @param sharedChange the same with both periods restricted to the bases that are in both: what is left of the change
 *     when new bases do not count
 * @param slope of the line through the scores of the board's periods by least squares, per quarter
 */
public record TaskDrift(
        String task,
        List<PeriodPoint> points,
        Outcome<ResampledChange> change,
        Outcome<ResampledChange> sharedChange,
        Outcome<ResampledChange> slope) {

    public TaskDrift {
        points = List.copyOf(points);
    }

    /**
     * The boundary of a period.
     *
     * @param dataset board that the period belongs to
     * @param sample name of the period
     * @param otherProtocol whether its scores come from another evaluation than those of the other periods, so that they
     *     cannot be compared with them
     * @param attainable with 10^23 and with 10^24 FLOP
     */
    public record PeriodPoint(
            String dataset, String sample, boolean otherProtocol, Outcome<List<AttainableEstimate>> attainable) {}
}
