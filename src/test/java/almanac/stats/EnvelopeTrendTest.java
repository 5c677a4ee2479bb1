package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnvelopeTrendTest {

    private static final Resampling RESAMPLING = new Resampling(300, 1);

    /** Forty items on thirty days with a rising trend and noise; ties of days included. */
    private static RunningRecords items(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] days = new double[40];
        double[] values = new double[40];
        for (int i = 0; i < days.length; i++) {
            int day = i * 3 / 4;
            days[i] = 25.0 * day;
            values[i] = -3 + 0.004 * days[i] + random.nextDouble(-1, 1);
        }
        return new RunningRecords(days, values);
    }

    private static EnvelopeTrend fit(RunningRecords items, EnvelopeRule rule) {
        return EnvelopeTrend.fit(items, rule, RESAMPLING, "by hand").orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(EnvelopeRule.class)
    void sumsTakenUpOnTheWayGiveTheLineThroughThePoints(EnvelopeRule rule) {
        SplittableRandom random = new SplittableRandom(5);
        int lines = 0;
        for (int round = 0; round < 200; round++) {
            RunningRecords items = items(round);
            int[] timesDrawn = random.ints(40, 0, 2).toArray();
            LineSums records = new LineSums();
            LineSums staircase = new LineSums();
            items.sum(timesDrawn, items.ownUnits(), records, staircase);
            double[] sums = (rule == EnvelopeRule.RECORDS ? records : staircase).statistics();
            RunningRecords.Points points = rule.points(items, timesDrawn);
            if (points.count() < EnvelopeTrend.FEWEST_POINTS) {
                assertThat(sums).isEmpty();
            } else {
                LineFit line = points.line();
                assertThat(sums[0]).isCloseTo(line.slope(), within(1e-12));
                assertThat(sums[1]).isCloseTo(line.intercept(), within(1e-9));
                assertThat(sums[2]).isCloseTo(line.r2(), within(1e-9));
                lines++;
            }
        }
        assertThat(lines).isGreaterThan(150);
    }

    @Test
    void bothRulesComeFromTheSameDraws() {
        RunningRecords items = items(1);

        List<EnvelopeTrend> both = EnvelopeTrend.both(items, items.ownUnits(), RESAMPLING, "by hand");

        assertThat(both).extracting(EnvelopeTrend::rule).containsExactly(EnvelopeRule.values());
        for (EnvelopeTrend trend : both) {
            assertThat(trend.replicates().rows())
                    .isDeepEqualTo(fit(items, trend.rule()).replicates().rows());
        }
    }

    @Test
    void itemsOfOneUnitAreDrawnTogether() {
        double[] days = {0, 10, 20, 30};
        double[] values = {0, 1, 2, 3};
        int[] oneUnit = {0, 0, 0, 0};

        EnvelopeTrend trend = EnvelopeTrend.fit(
                        new RunningRecords(days, values), oneUnit, EnvelopeRule.RECORDS, RESAMPLING, "by hand")
                .orElseThrow();

        Interval slope = trend.slopeInterval(0.95).orElseThrow();
        assertThat(slope.low()).isEqualTo(slope.high()).isCloseTo(0.1, within(1e-12));
        assertThat(trend.replicates().count()).isEqualTo(300);
    }

    @Test
    void fewerThanThreePointsGiveNoLine() {
        RunningRecords falling = new RunningRecords(new double[] {0, 1, 2, 3}, new double[] {3, 2, 1, 0});

        assertThat(EnvelopeTrend.fit(falling, EnvelopeRule.RECORDS, RESAMPLING, "by hand"))
                .isEmpty();
        assertThat(EnvelopeTrend.fit(falling, EnvelopeRule.STAIRCASE, RESAMPLING, "by hand"))
                .isPresent();
    }

    @Test
    void aLineThatMayFallHasNoDoublingTimeWithLimits() {
        RunningRecords flat = new RunningRecords(new double[] {0, 1, 2, 3}, new double[] {3, 2, 1, 0});

        EnvelopeTrend trend = EnvelopeTrend.fit(flat, EnvelopeRule.STAIRCASE, RESAMPLING, "by hand")
                .orElseThrow();

        assertThat(trend.line().slope()).isZero();
        assertThat(trend.doublingInterval(0.95)).isEmpty();
    }

    @Test
    void theBandHoldsTheLineAndWidensAwayFromTheData() {
        EnvelopeTrend trend = fit(items(3), EnvelopeRule.RECORDS);
        double[] days = {350, 2000};

        double[][] band = trend.band(0.95, days);

        for (int i = 0; i < days.length; i++) {
            assertThat(trend.line().at(days[i])).isBetween(band[0][i], band[1][i]);
        }
        assertThat(band[1][1] - band[0][1]).isGreaterThan(band[1][0] - band[0][0]);
    }
}
