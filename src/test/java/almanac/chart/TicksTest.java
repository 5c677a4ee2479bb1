package almanac.chart;

import static almanac.chart.Examples.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0 0.2 0.4 0.6 0.8 1",
        "0, 10, 0 2 4 6 8 10",
        "2, 3.2, 2 2.2 2.4 2.6 2.8 3 3.2",
        "-6, 4, −6 −4 −2 0 2 4",
        "0.35, 0.8, 0.4 0.5 0.6 0.7 0.8",
        "0, 0.07, 0 0.02 0.04 0.06",
        "0, 3000, '0 500 1,000 1,500 2,000 2,500 3,000'",
        "1.01, 1.04, 1.01 1.015 1.02 1.025 1.03 1.035 1.04",
        "0, 4e9, 0 10⁹ 2×10⁹ 3×10⁹ 4×10⁹",
        "99.5, 103, 100 101 102 103"
    })
    void linearTicksStandAtOneTwoFive(double low, double high, String expected) {
        String expectedRoomy = labels(new Scale.Linear(new Domain(low, high), 0, 2000));
        assertThat(expectedRoomy).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0.003, 120, 0.01 0.1 1 10 100",
        "0.05, 40, 0.05 0.1 0.2 0.5 1 2 5 10 20",
        "1.5, 6, 2 3 4 5 6",
        "1.1, 10, 2 3 5 8 10",
        "1e17, 1e24, 10¹⁷ 10¹⁸ 10¹⁹ 10²⁰ 10²¹ 10²² 10²³ 10²⁴",
        "2e20, 3e24, 10²¹ 10²² 10²³ 10²⁴",
        "1, 1000, '1 10 100 1,000'",
        "1.1, 1.9, 1.2 1.4 1.6 1.8",
        "3, 30, 5 10 20"
    })
    void logTicksAlwaysLabelDecadesAndBelowThreeDecadesTwoAndFive(double low, double high, String expected) {
        assertThat(labels(new Scale.Log(new Domain(low, high), 0, 2000))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1e17, 1e24, 190, 10¹⁸ 10²⁰ 10²² 10²⁴",
        "1e17, 1e24, 70, 10¹⁸ 10²¹ 10²⁴",
        "0.05, 40, 100, 0.1 1 10",
        "0.9, 11, 30, 1 10"
    })
    void logLabelsThatWouldTouchAreThinnedOut(double low, double high, double pixels, String expected) {
        assertThat(labels(new Scale.Log(new Domain(low, high), 0, pixels))).isEqualTo(expected);
    }

    @Test
    void calendarTicksAreYearsQuartersOrMonths() {
        assertThat(calendar(day(2023, 1, 1), day(2026, 8, 1), 800)).isEqualTo("2023 2024 2025 2026");
        assertThat(calendar(day(2023, 11, 1), day(2024, 9, 15), 800)).isEqualTo("Q4 2023 Q1 2024 Q2 2024 Q3 2024");
        assertThat(calendar(day(2024, 1, 10), day(2024, 4, 20), 800)).isEqualTo("Jan 2024 Feb 2024 Mar 2024 Apr 2024");
        assertThat(calendar(day(2000, 1, 1), day(2026, 1, 1), 300)).isEqualTo("2000 2005 2010 2015 2020 2025");
        assertThat(calendar(day(2024, 5, 2), day(2024, 5, 9), 300)).isEqualTo("2024-05-02 2024-05-09");
    }

    @Test
    void yearLabelsStandInTheMiddleOfTheirVisibleYear() {
        Scale scale = new Scale.Time(new Domain(day(2023, 1, 1), day(2025, 1, 1)), 0, 700);
        List<Tick> years = scale.ticks(Numerals.PLAIN, text -> 40).stream()
                .filter(tick -> !tick.label().isEmpty())
                .toList();
        assertThat(years)
                .containsExactly(
                        new Tick(day(2023, 1, 1), "2023", true, day(2023, 1, 1) + 182.5),
                        new Tick(day(2024, 1, 1), "2024", true, day(2024, 1, 1) + 183));
    }

    @Test
    void everyAxisKeepsTwoLabelsAndTicksStayInsideTheDomain() {
        SplittableRandom random = new SplittableRandom(42);
        for (int i = 0; i < 3000; i++) {
            double low = StrictMath.pow(10, random.nextDouble() * 20 - 8);
            double high = low * (1.05 + StrictMath.pow(10, random.nextDouble() * 10 - 3));
            double pixels = 150 + random.nextDouble() * 700;
            for (Scale scale : List.of(
                    new Scale.Log(new Domain(low, high), 0, pixels),
                    new Scale.Linear(new Domain(low, high), pixels, 0),
                    new Scale.Time(new Domain(Math.floor(19000 * random.nextDouble()), 19010 + i), 0, pixels))) {
                List<Tick> ticks = scale.ticks(Numerals.AUTOMATIC, text -> TextWidth.of(text, 12));
                assertThat(ticks.stream().filter(tick -> !tick.label().isEmpty()))
                        .as("%s", scale)
                        .hasSizeGreaterThanOrEqualTo(2);
                assertThat(ticks).isSortedAccordingTo((a, b) -> Double.compare(a.value(), b.value()));
                assertThat(ticks)
                        .allMatch(tick -> scale.place(tick.value()) > -0.1 && scale.place(tick.value()) < pixels + 0.1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2.03, 2.97, 2, 3", "0.1, 7.9, 0, 8", "-3.2, 1.1, -4, 2", "12, 988, 0, 1000"})
    void linearDomainsAreRoundedToTicks(double low, double high, double roundedLow, double roundedHigh) {
        assertThat(Ticks.rounded(new Domain(low, high))).isEqualTo(new Domain(roundedLow, roundedHigh));
    }

    @Test
    void scalesPlaceValuesAndRefuseWhatTheyCannotShow() {
        assertThat(new Scale.Linear(new Domain(0, 10), 0, 100).place(2.5)).isEqualTo(25);
        assertThat(new Scale.Log(new Domain(1, 100), 200, 0).place(10)).isEqualTo(100);
        assertThatThrownBy(() -> new Scale.Log(new Domain(0, 1), 0, 1)).hasMessageContaining("positive values");
        assertThatThrownBy(() -> new Scale.Log(new Domain(1, 2), 0, 1).place(-3))
                .hasMessageContaining("-3.0");
        assertThatThrownBy(() -> new Scale.Linear(new Domain(1, 1), 0, 1)).hasMessageContaining("wider than one value");
        assertThatThrownBy(() -> new Domain(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String labels(Scale scale) {
        return scale.ticks(Numerals.AUTOMATIC, text -> TextWidth.of(text, 12) + 6).stream()
                .map(Tick::label)
                .filter(label -> !label.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String calendar(double low, double high, double pixels) {
        return labels(new Scale.Time(new Domain(low, high), 0, pixels));
    }
}
