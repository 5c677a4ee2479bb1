package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RunningRecordsTest {

    private static final RunningRecords RELEASES =
            new RunningRecords(new double[] {0, 0, 5, 5, 5, 9, 12, 12}, new double[] {1, 2, 1.5, 3, 2.5, 3, 4, 4});

    private static int[] items(RunningRecords.Points points) {
        return Arrays.copyOf(points.item(), points.count());
    }

    private static double[] days(RunningRecords.Points points) {
        return Arrays.copyOf(points.days(), points.count());
    }

    private static double[] values(RunningRecords.Points points) {
        return Arrays.copyOf(points.values(), points.count());
    }

    @Test
    void aRecordIsTheBestOfItsDayAndAboveAllEarlierDays() {
        RunningRecords.Points records = RELEASES.records(RELEASES.all());

        assertThat(items(records)).containsExactly(1, 3, 6);
        assertThat(days(records)).containsExactly(0, 5, 12);
        assertThat(values(records)).containsExactly(2, 3, 4);
    }

    @Test
    void equalValuesOnOneDayMakeOneRecordHeldByTheFirst() {
        assertThat(items(RELEASES.records(RELEASES.all()))).contains(6).doesNotContain(7);
    }

    @Test
    void anEqualValueOnALaterDayIsNoRecord() {
        assertThat(days(RELEASES.records(RELEASES.all()))).doesNotContain(9);
    }

    @Test
    void theStaircaseHoldsTheRecordOnEveryDay() {
        RunningRecords.Points steps = RELEASES.staircase(RELEASES.all());

        assertThat(days(steps)).containsExactly(0, 5, 9, 12);
        assertThat(values(steps)).containsExactly(2, 3, 3, 4);
        assertThat(items(steps)).containsExactly(1, 3, 3, 6);
    }

    @Test
    void itemsThatWereNotDrawnLeaveNoTrace() {
        int[] draw = {0, 0, 2, 0, 1, 1, 0, 0};

        assertThat(items(RELEASES.records(draw))).containsExactly(4, 5);
        assertThat(days(RELEASES.staircase(draw))).containsExactly(5, 9);
    }

    @Test
    void drawingAnItemTwiceChangesNothing() {
        int[] twice = {2, 2, 2, 2, 2, 2, 2, 2};

        assertThat(items(RELEASES.staircase(twice))).isEqualTo(items(RELEASES.staircase(RELEASES.all())));
    }

    @Test
    void anEmptyDrawHasNoRecords() {
        assertThat(RELEASES.records(new int[8]).count()).isZero();
        assertThat(RELEASES.staircase(new int[8]).count()).isZero();
    }

    @Test
    void theLineGoesThroughTheRecordsAlone() {
        LineFit line = RELEASES.records(RELEASES.all()).line();

        assertThat(line.points()).isEqualTo(3);
        assertThat(line).isEqualTo(LineFit.of(new double[] {0, 5, 12}, new double[] {2, 3, 4}));
    }

    @Test
    void recordsAscendAndNoItemLiesAboveTheStaircase() {
        SplittableRandom random = new SplittableRandom(11);
        for (int round = 0; round < 100; round++) {
            double[] days = random.ints(30, 0, 20).asDoubleStream().sorted().toArray();
            double[] values = random.ints(30, 0, 25).asDoubleStream().toArray();
            RunningRecords envelope = new RunningRecords(days, values);

            double[] records = values(envelope.records(envelope.all()));
            RunningRecords.Points steps = envelope.staircase(envelope.all());

            for (int i = 1; i < records.length; i++) {
                assertThat(records[i]).isGreaterThan(records[i - 1]);
            }
            assertThat(records[records.length - 1])
                    .isEqualTo(Arrays.stream(values).max().orElseThrow());
            assertThat(steps.count())
                    .isEqualTo((int) Arrays.stream(days).distinct().count());
            for (int i = 0; i < days.length; i++) {
                double day = days[i];
                int step = Arrays.binarySearch(days(steps), day);
                assertThat(values[i]).isLessThanOrEqualTo(steps.values()[step]);
            }
        }
    }

    @Test
    void daysAscend() {
        assertThatThrownBy(() -> new RunningRecords(new double[] {2, 1}, new double[] {1, 1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("days must ascend");
    }

    @Test
    void everyDayHasAValue() {
        assertThatThrownBy(() -> new RunningRecords(new double[] {1, 2}, new double[] {1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("one value per day needed");
    }
}
