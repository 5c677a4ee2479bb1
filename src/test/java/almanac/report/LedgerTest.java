package almanac.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import almanac.data.PublishedClaim;
import almanac.source.Position;
import almanac.stats.Interval;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerTest {

    private static final String ID = "capability-density.mmlu.doubling-months";
    private static final Optional<LocalDate> THEN = Optional.of(LocalDate.of(2025, 4, 28));
    private static final Optional<LocalDate> NOW = Optional.empty();

    private static PublishedClaim claim(String value, String test, Optional<LocalDate> until, String estimate) {
        return new PublishedClaim(
                "doubling",
                "doubling",
                "capability-density",
                "paper",
                "Density doubles.",
                "doubling time",
                Optional.of(value).filter(text -> !text.isEmpty()).map(BigDecimal::new),
                "months",
                Optional.empty(),
                until,
                Optional.of(test).filter(text -> !text.isEmpty()),
                Optional.of(estimate).filter(text -> !text.isEmpty()),
                new Position("claims.csv", 2, 1));
    }

    private static PublishedClaim threePointFive() {
        return claim("3.5", "", THEN, ID);
    }

    private static Estimate estimate(double value, Optional<Interval> interval, int records) {
        return new Estimate(ID, value, "months", interval, "", records, 40, LocalDate.of(2026, 11, 21), Map.of());
    }

    private static Reading between(Optional<LocalDate> until, double low, double high) {
        Interval interval = new Interval(0.95, low, high, "by hand", 100, 1);
        return Reading.of(ID, until, estimate((low + high) / 2, Optional.of(interval), 8));
    }

    private static Reading exactly(Optional<LocalDate> until, double value) {
        return Reading.of(ID, until, estimate(value, Optional.empty(), 8));
    }

    private static JudgedClaim judged(PublishedClaim claim, Reading... readings) {
        return Ledger.judge(List.of(claim), List.of(readings)).get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "3.0, 4.0, 3.4, 5.0, REPRODUCED",
        "3.0, 4.0, 4.0, 5.0, CHANGED_SINCE",
        "2.0, 3.0, 3.0, 4.0, ONLY_TODAY",
        "2.0, 3.0, 4.0, 5.0, NOT_REPRODUCED",
        "3.5, 4.0, 3.0, 3.5, REPRODUCED",
    })
    void aNumberHoldsInsideTheInterval(
            double lowThen, double highThen, double lowNow, double highNow, Verdict verdict) {
        JudgedClaim judged = judged(threePointFive(), between(THEN, lowThen, highThen), between(NOW, lowNow, highNow));

        assertThat(judged.verdict()).isEqualTo(verdict);
        assertThat(judged.reason()).isEmpty();
        assertThat(judged.then()).get().extracting(Estimate::value).isEqualTo((lowThen + highThen) / 2);
        assertThat(judged.now()).get().extracting(Estimate::value).isEqualTo((lowNow + highNow) / 2);
    }

    @ParameterizedTest
    @CsvSource({
        "3.5, 3.46, REPRODUCED",
        "3.5, 3.5499, REPRODUCED",
        "3.5, 3.56, NOT_REPRODUCED",
        "3.50, 3.46, NOT_REPRODUCED",
        "3.50, 3.504, REPRODUCED",
        "4, 3.5001, REPRODUCED",
        "-0.1, -0.13, REPRODUCED",
        "266.7, 266.6667, REPRODUCED",
    })
    void withoutAnIntervalANumberHoldsAtItsPrintedDigits(String printed, double ours, Verdict verdict) {
        PublishedClaim claim = claim(printed, "", THEN, ID);

        assertThat(judged(claim, exactly(THEN, ours), exactly(NOW, ours)).verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "rank share > 0.5, 0.51, REPRODUCED",
        "rank share > 0.5, 0.5, NOT_REPRODUCED",
        "rank share >= 0.5, 0.5, REPRODUCED",
        "slope < -0.1, -0.2, REPRODUCED",
        "slope < -0.1, -0.1, NOT_REPRODUCED",
        "slope <= -0.1, -0.1, REPRODUCED",
        "more than 3 models: >2, 3, REPRODUCED",
    })
    void aStatementHoldsBeyondTheThresholdAtTheEndOfItsTest(String test, double ours, Verdict verdict) {
        PublishedClaim claim = claim("", test, THEN, ID);

        assertThat(judged(claim, exactly(THEN, ours), exactly(NOW, ours)).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void aClaimWithoutADataDateIsJudgedOnAllDataTwice() {
        JudgedClaim judged = judged(claim("3.5", "", NOW, ID), between(NOW, 3, 4), between(THEN, 1, 2));

        assertThat(judged.verdict()).isEqualTo(Verdict.REPRODUCED);
        assertThat(judged.then()).isEqualTo(judged.now());
    }

    @Test
    void fourRecordsCannotDecideButFiveCan() {
        Reading four = Reading.of(ID, THEN, estimate(3.5, Optional.empty(), 4));
        Reading five = Reading.of(ID, THEN, estimate(3.5, Optional.empty(), 5));

        JudgedClaim undecided = judged(threePointFive(), four, exactly(NOW, 3.5));

        assertThat(undecided.verdict()).isEqualTo(Verdict.NOT_TESTABLE);
        assertThat(undecided.reason()).isEqualTo("few-records");
        assertThat(undecided.then()).isPresent();
        assertThat(judged(threePointFive(), five, exactly(NOW, 3.5)).verdict()).isEqualTo(Verdict.REPRODUCED);
    }

    @Test
    void fewRecordsInAllDataCannotDecideEither() {
        Reading few = Reading.of(ID, NOW, estimate(3.5, Optional.empty(), 3));

        assertThat(judged(threePointFive(), exactly(THEN, 3.5), few).reason()).isEqualTo("few-records");
    }

    @Test
    void aReasonForHavingNoNumberIsHandedOn() {
        JudgedClaim judged =
                judged(threePointFive(), Reading.none(ID, THEN, "fewer-than-three-records"), exactly(NOW, 3.5));

        assertThat(judged.verdict()).isEqualTo(Verdict.NOT_TESTABLE);
        assertThat(judged.reason()).isEqualTo("fewer-than-three-records");
        assertThat(judged.then()).isEmpty();
        assertThat(judged.now()).isPresent();
    }

    @Test
    void aPeriodThatNothingAnswersIsNotTestable() {
        JudgedClaim judged = judged(threePointFive(), exactly(NOW, 3.5));

        assertThat(judged.verdict()).isEqualTo(Verdict.NOT_TESTABLE);
        assertThat(judged.reason()).isEqualTo("no-estimate-for-period");
    }

    @Test
    void anAnswerToAnotherEstimateIsNoAnswer() {
        PublishedClaim claim = claim("3.5", "", NOW, "capability-density.mmlu.r2");

        assertThat(judged(claim, exactly(NOW, 3.5)).reason()).isEqualTo("no-estimate-for-period");
    }

    @Test
    void aClaimWithoutAnEstimateIsPending() {
        JudgedClaim judged = judged(claim("3.5", "", THEN, ""), exactly(THEN, 3.5), exactly(NOW, 3.5));

        assertThat(judged.verdict()).isEqualTo(Verdict.PENDING);
        assertThat(judged.reason()).isEqualTo("analysis-not-in-this-edition");
        assertThat(judged.now()).isEmpty();
    }

    @Test
    void claimsKeepTheirOrder() {
        List<PublishedClaim> claims =
                List.of(claim("1", "", NOW, ID), claim("2", "", NOW, ""), claim("3", "", NOW, ID));

        assertThat(Ledger.judge(claims, List.of(exactly(NOW, 3))))
                .extracting(JudgedClaim::verdict)
                .containsExactly(Verdict.NOT_REPRODUCED, Verdict.PENDING, Verdict.REPRODUCED);
    }

    @Test
    void aStatementWithoutAThresholdCannotBeJudged() {
        PublishedClaim claim = claim("", "it looks right", THEN, ID);

        assertThat(Ledger.isJudgeable(claim)).isFalse();
        assertThatThrownBy(() -> judged(claim, exactly(THEN, 1), exactly(NOW, 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("claim doubling has neither a value nor a threshold");
    }

    @Test
    void aValueOrAThresholdMakesAClaimJudgeable() {
        assertThat(Ledger.isJudgeable(threePointFive())).isTrue();
        assertThat(Ledger.isJudgeable(claim("", "rank share > 0.5", THEN, ID))).isTrue();
        assertThat(Ledger.isJudgeable(claim("", "> 0.5 in most cases", THEN, ID)))
                .isFalse();
    }

    @Test
    void aPublishedValueBesideALimitIsMarked() {
        assertThat(judged(threePointFive(), between(THEN, 2, 3.52), between(NOW, 3, 4))
                        .atEdge())
                .isTrue();
        assertThat(judged(threePointFive(), between(THEN, 2, 3.48), between(NOW, 3, 4))
                        .atEdge())
                .isTrue();
        assertThat(judged(threePointFive(), between(THEN, 2, 3.7), between(NOW, 3, 4))
                        .atEdge())
                .isFalse();
        assertThat(judged(threePointFive(), exactly(THEN, 3.5), exactly(NOW, 3.5))
                        .atEdge())
                .isFalse();
    }
}
