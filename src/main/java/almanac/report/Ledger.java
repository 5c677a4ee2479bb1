package almanac.report;

import almanac.data.PublishedClaim;
import almanac.source.Problem;
import almanac.stats.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges published claims by one rule; no verdict is typed by hand.
 *
 * <p>A number holds on a set of data when it lies inside our interval there or, where there is no interval, equals
 * ours at its printed digits. A statement holds when our number passes the threshold that its row states.
 * Each is judged on data up to the paper's own data date and on all data.
 */
public final class Ledger {

    /** Fewer deciding records than this cannot decide a claim. */
    public static final int FEWEST_RECORDS = 5;

    private static final Pattern THRESHOLD = Pattern.compile("(>=|<=|>|<)\\s*(-?[0-9]+(?:\\.[0-9]+)?)\\s*$");

    private Ledger() {}

    /** Judges every claim, in the order of the claims. */
    public static List<JudgedClaim> judge(List<PublishedClaim> claims, List<Reading> readings) {
        return claims.stream().map(claim -> judge(claim, readings)).toList();
    }

    private static JudgedClaim judge(PublishedClaim claim, List<Reading> readings) {
        if (claim.estimate().isEmpty()) {
            return new JudgedClaim(
                    claim, Optional.empty(), Optional.empty(), Verdict.PENDING, "analysis-not-in-this-edition");
        }
        Reading now = reading(claim, Optional.empty(), readings);
        Reading then = claim.dataUntil().isEmpty() ? now : reading(claim, claim.dataUntil(), readings);
        String reason = untestable(then).or(() -> untestable(now)).orElse("");
        Verdict verdict = reason.isEmpty()
                ? Verdict.of(
                        holds(claim, then.estimate().orElseThrow()),
                        holds(claim, now.estimate().orElseThrow()))
                : Verdict.NOT_TESTABLE;
        return new JudgedClaim(claim, then.estimate(), now.estimate(), verdict, reason);
    }

    private static Reading reading(PublishedClaim claim, Optional<LocalDate> until, List<Reading> readings) {
        String wanted = claim.estimate().orElseThrow();
        return readings.stream()
                .filter(reading ->
                        reading.answers().equals(wanted) && reading.until().equals(until))
                .findFirst()
                .orElseGet(() -> Reading.none(wanted, until, "no-estimate-for-period"));
    }

    private static Optional<String> untestable(Reading reading) {
        if (reading.estimate().isEmpty()) {
            return Optional.of(reading.reason());
        }
        return reading.estimate().get().n() < FEWEST_RECORDS ? Optional.of("few-records") : Optional.empty();
    }

    private static boolean holds(PublishedClaim claim, Estimate ours) {
        if (claim.value().isEmpty()) {
            return passes(claim, ours);
        }
        BigDecimal published = claim.value().get();
        Optional<Interval> interval = ours.interval();
        return interval.isPresent()
                ? interval.get().contains(published.doubleValue())
                : BigDecimal.valueOf(ours.value())
                                .setScale(published.scale(), RoundingMode.HALF_EVEN)
                                .compareTo(published)
                        == 0;
    }

    private static boolean passes(PublishedClaim claim, Estimate ours) {
        Matcher threshold = THRESHOLD.matcher(claim.test().orElse(""));
        if (!threshold.find()) {
            throw new IllegalStateException("claim " + claim.id() + " has neither a value nor a threshold");
        }
        double limit = Double.parseDouble(threshold.group(2));
        return switch (threshold.group(1)) {
            case ">" -> ours.value() > limit;
            case ">=" -> ours.value() >= limit;
            case "<" -> ours.value() < limit;
            default -> ours.value() <= limit;
        };
    }

    /** The claims that name an estimate but could not be judged by it. */
    public static List<Problem> faults(List<PublishedClaim> claims) {
        return claims.stream()
                .filter(claim -> claim.estimate().isPresent() && !isJudgeable(claim))
                .map(claim -> new Problem(
                        claim.at(),
                        "claim " + claim.id() + " names an estimate but neither a value nor a threshold",
                        "a value, or a test that ends in a threshold such as > 0.5"))
                .toList();
    }

    /** Whether a claim can be judged at all: it has a value, or a test that ends in a threshold. */
    public static boolean isJudgeable(PublishedClaim claim) {
        return claim.value().isPresent()
                || THRESHOLD.matcher(claim.test().orElse("")).find();
    }
}
