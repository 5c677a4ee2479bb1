package almanac.report.contamination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.report.Part;
import almanac.stats.Interval;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PairsPageTest {

    private static final ContaminationResult RESULT = RealContamination.result();
    private static final Part PAGE = PairsPage.part(RESULT);

    @Test
    void theHeadlineCountsOnlySetsAndPairsThatWereCompared() {
        long compared =
                RESULT.pairs().stream().mapToLong(set -> set.compared().size()).sum();

        assertThat(RESULT.pairs()).hasSize(7);
        assertThat(PAGE.texts())
                .containsEntry("sets-compared", "six")
                .containsEntry("pairs-compared", Long.toString(compared));
    }

    @Test
    void theCountByChanceIsTheShareOfANormalSampleBeyondTwoDeviations() {
        double byChance = Double.parseDouble(PAGE.texts().get("worst-by-chance"));
        double compared = Double.parseDouble(PAGE.texts().get("pairs-compared"));

        assertThat(byChance / compared).isCloseTo(0.02275, within(0.0002));
    }

    @Test
    void aValueIsWrittenWithTheDigitsOfItsInterval() {
        Optional<Interval> interval =
                RESULT.pair(PairSet.GSM).statistics().orElseThrow().spearmanInterval(0.95);

        assertThat(ShownValue.of(0.9961, interval)).hasSizeGreaterThan("1.00".length());
        assertThat(ShownValue.withInterval(12.07, " points", Optional.empty())).isEqualTo("12 points");
    }
}
