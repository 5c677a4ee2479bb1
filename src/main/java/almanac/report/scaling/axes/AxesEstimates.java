package almanac.report.scaling.axes;

import almanac.report.Estimate;
import almanac.report.Reading;
import almanac.report.Words;
import almanac.report.scaling.ScalingResult;
import almanac.stats.Interval;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The exponents that answer Kaplan's claims of loss in one quantity, as published estimates and readings. */
final class AxesEstimates {

    private AxesEstimates() {}

    /** That of size first. */
    static List<Estimate> all(ScalingResult result) {
        return HeadlineLaw.all(result).stream()
                .map(law -> estimate(law, result))
                .toList();
    }

    static List<Reading> readings(ScalingResult result) {
        return all(result).stream()
                .map(estimate -> Reading.of(Optional.empty(), estimate).shownIn(LawFigure.ID))
                .toList();
    }

    private static Estimate estimate(HeadlineLaw.Tested tested, ScalingResult result) {
        TestedLaw ours = tested.ours();
        Optional<Interval> interval = ours.interval(Estimate.LEVEL);
        return new Estimate(
                tested.kaplans().estimateId(),
                ours.exponent(),
                "exponent",
                interval,
                caveat(ours, interval),
                ours.values(),
                ours.law().runs(),
                result.settings().asOf(),
                Map.of(
                        "dataset", ours.dataset(),
                        "condition", ours.axis().condition().orElse("all"),
                        "form", "pure"));
    }

    private static String caveat(TestedLaw law, Optional<Interval> interval) {
        if (interval.isEmpty()) {
            return "too few points";
        }
        return law.isResampled()
                ? ""
                : "Student’s interval of a line through " + Words.lower(law.values()) + " points, not of resamples";
    }
}
