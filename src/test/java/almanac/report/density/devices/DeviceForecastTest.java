package almanac.report.density.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.data.Chip;
import almanac.page.CalculatorKnot;
import almanac.page.CalculatorSeries;
import almanac.stats.Interval;
import almanac.stats.Replicates;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeviceForecastTest {

    private static final LocalDate MADE_ON = LocalDate.of(2026, 11, 21);

    /** Doubles every hundred days, in the fastest replicate every fifty and in the slowest every two hundred. */
    private static Outlook outlook(double spanDays) {
        double slope = StrictMath.log(2) / 100;
        double[][] rows = {{slope / 2}, {slope}, {2 * slope}};
        return new Outlook(slope, new Replicates(rows, 3, 1, "invented"), MADE_ON, spanDays);
    }

    @Test
    void fourFifthsOfTheMemoryOverTheBytesOfAParameterFit() {
        assertThat(Memory.parameters(24e9, 2)).isEqualTo(9.6e9);
        assertThat(Memory.parameters(24e9, 0.5)).isEqualTo(38.4e9);
        assertThat(Memory.parameters(80e9, 2)).isEqualTo(32e9);
    }

    @Test
    void theEffectiveSizeIsWhatFitsTimesTheDensity() {
        List<DeviceForecast> forecasts = DeviceForecast.of(10e9, 4, outlook(400));

        assertThat(forecasts)
                .extracting(DeviceForecast::kind)
                .containsExactly("measured", "forecast", "measured", "forecast");
        assertThat(forecasts.get(0).effectiveParameters()).isEqualTo(16e9);
        assertThat(forecasts.get(0).interval()).isEmpty();
        assertThat(forecasts.get(2).effectiveParameters()).isEqualTo(64e9);
        assertThat(forecasts.get(1).effectiveParameters() / 16e9).isCloseTo(StrictMath.pow(2, 3.65), within(1e-9));
        assertThat(forecasts
                        .get(1)
                        .interval()
                        .orElseThrow()
                        .contains(forecasts.get(1).effectiveParameters()))
                .isTrue();
    }

    @Test
    void noForecastReachesBeyondTheObservedSpan() {
        assertThat(outlook(364).yearsAhead()).isEmpty();
        assertThat(outlook(365).yearsAhead()).containsExactly(LocalDate.of(2027, 11, 21));
        assertThat(outlook(3000).yearsAhead()).hasSize(3);
        assertThatThrownBy(() -> outlook(364).factor(MADE_ON.plusYears(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("only from 2026-11-21 to 2027-11-20");
    }

    @Test
    void aForecastStartsAtOneWithoutWidthAndItsIntervalGrows() {
        Outlook outlook = outlook(400);

        assertThat(outlook.factor(MADE_ON)).isEqualTo(1);
        assertThat(outlook.factorInterval(MADE_ON, 0.95).orElseThrow().halfWidth())
                .isZero();
        assertThat(outlook.factor(MADE_ON.plusDays(100))).isCloseTo(2, within(1e-12));
        Interval soon = outlook.factorInterval(MADE_ON.plusDays(100), 0.95).orElseThrow();
        Interval later = outlook.factorInterval(MADE_ON.plusDays(200), 0.95).orElseThrow();
        assertThat(later.halfWidth()).isGreaterThan(soon.halfWidth());
    }

    @Test
    void thePublishedForecastsEndWithinTheSpanOfTheRecords() {
        DevicesResult result = RealDevices.result();
        double span =
                result.lastRecord().day() - result.density().points().get(0).day();
        LocalDate madeOn = RealDevices.SETTINGS.asOf();

        assertThat(result.densityAhead().yearsAhead())
                .isNotEmpty()
                .allSatisfy(date -> assertThat((double) (date.toEpochDay() - madeOn.toEpochDay()))
                        .isLessThanOrEqualTo(span));
        assertThat(result.deviceAhead().spanDays()).isLessThanOrEqualTo(span);
        assertThat(new OutlookPath(result).ahead()).allMatch(result.deviceAhead()::reaches);
    }

    @Test
    void theStaircaseMeetsTheFanAtTheDataEnd() {
        List<OutlookPath.Place> stairs = new OutlookPath(RealDevices.result()).staircase();

        assertThat(stairs.get(stairs.size() - 1).date()).isEqualTo(RealDevices.SETTINGS.asOf());
        assertThat(stairs.get(stairs.size() - 1).factor()).isCloseTo(1, within(1e-12));
    }

    @Test
    void theCalculatorAnswersLikeTheTable() {
        DevicesResult result = RealDevices.result();
        LocalDate nextYear = RealDevices.SETTINGS.asOf().plusYears(1);
        List<DeviceForecast> table = DeviceForecast.of(24e9, result.recordDensity(), result.densityAhead()).stream()
                .filter(row -> row.bytesPerParameter() == 0.5)
                .toList();
        CalculatorSeries fourBits = DeviceCalculator.of(result).curves().get(1);

        CalculatorKnot now = fourBits.at((double) RealDevices.SETTINGS.asOf().toEpochDay());
        CalculatorKnot ahead = fourBits.at((double) nextYear.toEpochDay());

        assertThat(24e9 * StrictMath.exp(now.mid()))
                .isCloseTo(table.get(0).effectiveParameters(), withinPercentage(1e-6));
        assertThat(24e9 * StrictMath.exp(ahead.mid()))
                .isCloseTo(table.get(1).effectiveParameters(), withinPercentage(1e-6));
        assertThat(24e9 * StrictMath.exp(ahead.low()))
                .isCloseTo(table.get(1).interval().orElseThrow().low(), withinPercentage(1e-6));
        assertThat(fourBits.reaches((double) (result.densityAhead().lastDay().toEpochDay() + 1)))
                .isFalse();
    }

    @Test
    void aChipBelongsToTheLargestClassThatItsMemoryFills() {
        List<Chip> known = RealDevices.result().withMemory();
        List<MemoryClass> classes = MemoryClass.of(known);

        assertThat(known).hasSize(57);
        assertThat(classes)
                .allSatisfy(row -> assertThat(row.chips())
                        .allMatch(chip -> chip.memoryBytes().orElseThrow() >= row.memoryBytes())
                        .allMatch(chip -> row.example().priceUsd().orElseThrow()
                                <= chip.priceUsd().orElseThrow()));
        long small = known.stream()
                .filter(chip -> chip.memoryBytes().orElseThrow() < 8e9)
                .count();
        assertThat(classes.stream().mapToLong(row -> row.chips().size()).sum() + small)
                .isEqualTo(57);
    }
}
