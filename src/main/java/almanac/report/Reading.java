package almanac.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An estimate on the data of a period, for judging a published claim.
 *
 * @param answers id of the estimate that the claim names
 * @param until last day of the data, empty for all data
 * @param estimate the number; absent where the data do not give one
 * @param reason why there is none, empty otherwise
 * @param figure chart that shows it; empty for the first chart of its page
 */
public record Reading(
        String answers, Optional<LocalDate> until, Optional<Estimate> estimate, String reason, String figure) {

    public static Reading of(String answers, Optional<LocalDate> until, Estimate estimate) {
        return new Reading(answers, until, Optional.of(estimate), "", "");
    }

    /** The estimate answers under its own id. */
    public static Reading of(Optional<LocalDate> until, Estimate estimate) {
        return of(estimate.id(), until, estimate);
    }

    public static Reading none(String answers, Optional<LocalDate> until, String reason) {
        return new Reading(answers, until, Optional.empty(), reason, "");
    }

    /** The same reading with the chart that shows it. */
    public Reading shownIn(String figureId) {
        return new Reading(answers, until, estimate, reason, figureId);
    }
}
