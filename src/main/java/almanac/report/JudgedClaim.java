package almanac.report;

import almanac.data.PublishedClaim;
import almanac.stats.Interval;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A published claim beside the almanac's numbers.
 *
 * @param then our number on the paper's data period
 * @param now our number on all data
 * @param reason reason code of a claim that cannot be tested, empty otherwise
 */
public record JudgedClaim(
        PublishedClaim claim, Optional<Estimate> then, Optional<Estimate> now, Verdict verdict, String reason) {

    /** Share of an interval's half width by which its limits move from seed to seed at a thousand resamples. */
    private static final double UNCERTAIN_SHARE = 0.1;

    /** Whether the published value lies so close to a limit that the random draws decide the verdict. */
    public boolean atEdge() {
        return verdict != Verdict.PENDING
                && claim.value().isPresent()
                && Stream.of(then, now)
                        .flatMap(Optional::stream)
                        .flatMap(estimate -> estimate.interval().stream())
                        .anyMatch(interval ->
                                isAtLimit(interval, claim.value().get().doubleValue()));
    }

    private static boolean isAtLimit(Interval interval, double value) {
        double distance = Math.min(Math.abs(value - interval.low()), Math.abs(value - interval.high()));
        return distance <= UNCERTAIN_SHARE * interval.halfWidth();
    }
}
