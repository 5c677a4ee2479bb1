package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PairedEnvelopesTest {

    private static final double[] DAYS = {0, 100, 200, 300, 400, 500};
    private static final double[] VALUES = {0, 1.3, 1.9, 3.1, 3.8, 5.2};

    @Test
    void anEnvelopeTwiceAsSteepHasRatioTwoInEveryResample() {
        PairedEnvelopes pair = PairedEnvelopes.of(
                        side(VALUES, 2), side(VALUES, 1), 6, EnvelopeRule.RECORDS, new Resampling(200, 1))
                .orElseThrow();

        assertThat(pair.ratio()).isCloseTo(2, within(1e-12));
        Interval interval = pair.ratioInterval(0.95).orElseThrow();
        assertThat(interval.low()).isCloseTo(2, within(1e-9));
        assertThat(interval.high()).isCloseTo(2, within(1e-9));
        assertThat(pair.r2Difference()).isCloseTo(0, within(1e-12));
    }

    @Test
    void twoPointsOrAFallingSecondLineGiveNoRatio() {
        PairedEnvelopes.Side short2 = new PairedEnvelopes.Side(
                new RunningRecords(new double[] {0, 1}, new double[] {0, 1}), new int[] {0, 1});

        assertThat(PairedEnvelopes.of(side(VALUES, 1), short2, 6, EnvelopeRule.RECORDS, new Resampling(10, 1)))
                .isEmpty();
        assertThat(PairedEnvelopes.of(
                        side(VALUES, 1),
                        side(new double[] {5, 4, 3, 2, 1, 0}, 1),
                        6,
                        EnvelopeRule.STAIRCASE,
                        new Resampling(10, 1)))
                .isEmpty();
    }

    private static PairedEnvelopes.Side side(double[] values, double factor) {
        double[] scaled = new double[values.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = factor * values[i];
        }
        return new PairedEnvelopes.Side(new RunningRecords(DAYS, scaled), new int[] {0, 1, 2, 3, 4, 5});
    }
}
