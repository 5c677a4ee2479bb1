package almanac.report;

import almanac.data.PublishedClaim;
import java.util.Optional;

/**
 * A published claim beside the almanac's numbers.
 *
 * @param then our number on the paper's data period
 * @param now our number on all data
 * @param reason reason code of a claim that cannot be tested, empty otherwise
 */
public record JudgedClaim(
        PublishedClaim claim, Optional<Estimate> then, Optional<Estimate> now, Verdict verdict, String reason) {}
