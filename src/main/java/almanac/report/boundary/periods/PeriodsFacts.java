package almanac.report.boundary.periods;

import almanac.report.boundary.BoundaryResult;
import java.util.Map;

/** What the page finds, in the sentences that the report's own page shows. */
public final class PeriodsFacts {

    private PeriodsFacts() {}

    /** The finding under its name. */
    public static Map<String, String> of(BoundaryResult result) {
        CoverageFindings coverage =
                new CoverageFindings(result.validations(), result.fitting().tau());
        String below = coverage.tasks().isEmpty()
                ? "No boundary can be compared with the models of a later period."
                : "The boundary of a period covers the models of the next one to within two points of its level on "
                        + coverage.count() + " tasks, on average over the steps" + coverage.qualification() + ".";
        return Map.of("fact-periods", new DriftTexts(result).headline() + ". " + below);
    }
}
