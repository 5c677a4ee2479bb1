package almanac.report.boundary.shift;

import almanac.report.Estimate;
import almanac.report.Reading;
import almanac.report.Settings;
import almanac.report.boundary.ContaminationShift;
import almanac.stats.DrawnShare;
import almanac.stats.GroupShiftTest;
import almanac.stats.Interval;
import almanac.stats.LineFit;
import almanac.stats.StudentInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The paper's reading as published estimates: the p value first, for the ledger. */
final class ShiftEstimates {

    private static final String SUBJECT = "capability-boundary.contamination-shift.";
    static final String P_VALUE = SUBJECT + "p-value";
    static final String SHIFT = SUBJECT + "log-odds";
    static final String LATER_SLOPE = SUBJECT + "later-slope";

    private ShiftEstimates() {}

    static List<Estimate> all(ShiftReading paper, ContaminationShift shift, Settings settings) {
        GroupShiftTest test = paper.test().orElseThrow();
        DrawnShare share = test.test().oneSided();
        List<Estimate> all = new ArrayList<>();
        all.add(estimate(
                P_VALUE, share.pValue(), "ratio", Optional.of(share.monteCarlo(Estimate.LEVEL)), test, settings));
        all.add(estimate(SHIFT, test.fit().shift(), "log odds", paper.interval(), test, settings));
        shift.later().map(line -> slope(line, shift, settings)).ifPresent(all::add);
        return all;
    }

    static List<Reading> readings(List<Estimate> estimates) {
        return estimates.stream()
                .filter(estimate -> estimate.id().equals(P_VALUE))
                .map(estimate -> Reading.of(Optional.empty(), estimate).shownIn(ChanceFigure.ID))
                .toList();
    }

    private static Estimate estimate(
            String id, double value, String unit, Optional<Interval> interval, GroupShiftTest test, Settings settings) {
        int inRange = test.fit().earlier() + test.fit().later();
        return new Estimate(
                id,
                value,
                unit,
                interval,
                id.equals(P_VALUE) ? "the interval is the Monte Carlo error of the permutations only" : "",
                inRange,
                inRange + test.outside(),
                settings.asOf(),
                Map.of(
                        "scale", "log-odds",
                        "split", ContaminationShift.PUBLISHED.toString(),
                        "bins", Integer.toString(GroupShiftTest.BINS),
                        "permutations", Integer.toString(test.test().permutations())));
    }

    private static Estimate slope(LineFit line, ContaminationShift shift, Settings settings) {
        return new Estimate(
                LATER_SLOPE,
                line.slope(),
                "",
                line.points() > 2 ? Optional.of(StudentInterval.ofSlope(line, Estimate.LEVEL)) : Optional.empty(),
                line.points() > 2 ? "" : "two models give a line without error",
                line.points(),
                shift.models().size(),
                settings.asOf(),
                Map.of("scale", "log-odds", "split", ContaminationShift.PUBLISHED.toString()));
    }
}
