package almanac.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-1, -1",
        "3.08, 3.08",
        "0.1, 0.1",
        "100, 100",
        "12000, 12000",
        "0.00001, 0.00001",
        "1.5e-7, 1.5e-7",
        "9.999e-6, 9.999e-6",
        "9999999999999998, 9999999999999998",
        "1e16, 1e16",
        "-2.5e24, -2.5e24",
        "2e-3, 0.002",
        "2.0E-3, 0.002",
        "1.0E23, 1e23",
        "2.2250738585072014E-308, 2.2250738585072014e-308",
        "4.9E-324, 5e-324",
        "1.7976931348623157E308, 1.7976931348623157e308",
        "0.30000000000000004, 0.30000000000000004",
        "9007199254740993, 9007199254740992",
        "5.684341886080802E-14, 5.684341886080802e-14",
        "0.3333333333333333, 0.3333333333333333"
    })
    void shortestTextReadsBackAsTheSameNumber(double value, String text) {
        assertThat(Numbers.shortest(value)).isEqualTo(text);
        assertThat(Double.parseDouble(text)).isEqualTo(value == 0 ? 0.0 : value);
    }

    @Test
    void everyShortestTextReadsBackAndIsNeverLongerThanTheJdksDigits() {
        SplittableRandom random = new SplittableRandom(20251);
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                String text = Numbers.shortest(value);
                assertThat(Double.parseDouble(text)).isEqualTo(value);
                assertThat(digits(text)).isLessThanOrEqualTo(digits(Double.toString(value)));
            }
        }
    }

    @Test
    void powersOfTwoReadBackWithTheFewestDigits() {
        for (int exponent = -1074; exponent < 1024; exponent++) {
            double value = Math.scalb(1.0, exponent);
            String text = Numbers.shortest(value);
            assertThat(Double.parseDouble(text)).isEqualTo(value);
            assertThat(digits(text)).isLessThanOrEqualTo(digits(Double.toString(value)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "3.08, 1, 3.1",
        "2.675, 2, 2.68",
        "1.005, 2, 1.01",
        "-0.04, 1, 0.0",
        "-1.25, 1, −1.3",
        "1e6, 0, 1000000",
        "0, 2, 0.00",
        "0.5, 0, 1"
    })
    void decimalsRoundHalfUpAsAReaderWould(double value, int decimals, String text) {
        assertThat(Numbers.decimals(value, decimals)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2, 3.0",
        "1234, 2, 1200",
        "0.0123456, 3, 0.0123",
        "9.996, 3, 10.0",
        "999.6, 3, 1000",
        "-0.00456, 1, −0.005",
        "0, 3, 0",
        "1200, 4, 1200",
        "1200, 5, 1200.0",
        "2.549e-7, 2, 2.5×10⁻⁷",
        "-6.02214e23, 3, −6.02×10²³"
    })
    void significantDigitsKeepTrailingZeros(double value, int digits, String text) {
        assertThat(Numbers.significant(value, digits)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "3.0824, 0.62, 3.1",
        "0.4943, 0.0625, 0.49",
        "2.73, 2.1, 2.7",
        "3.0138, 1.04, 3.0",
        "1234, 300, 1230",
        "1234.5, 20, 1235",
        "1234.5, 40, 1230",
        "0.3, 5000, 0",
        "3.14159265, 1e-9, 3.14159",
        "1500, 0, 1500",
        "0.1, 0, 0.1",
        "-2.04, 0.5, −2.0",
        "-0.004, 0.5, 0.0",
        "0, 0.5, 0.0",
        "86.2, 10, 86",
        "1e24, 1e23, 1.00×10²⁴"
    })
    void lastShownDigitIsAboutATenthOfTheHalfWidth(double value, double halfWidth, String text) {
        assertThat(Numbers.roundedTo(value, halfWidth)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "999, 999",
        "1000, 1k",
        "1500000, 1.5M",
        "8e9, 8B",
        "1e12, 1T",
        "1234, 1.23k",
        "999600, 1M",
        "999.6, 1k",
        "0.5, 0.5",
        "-2500, −2.5k",
        "123456, 123k",
        "6.7e11, 670B",
        "1.84e14, 184T",
        "1e15, 10¹⁵",
        "3.8e25, 3.8×10²⁵"
    })
    void compactUsesThousandMillionBillionTrillion(double value, String text) {
        assertThat(Numbers.compact(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 0",
                "7; 7",
                "999; 999",
                "1024; 1,024",
                "-1234567; −1,234,567",
                "100000; 100,000",
                "-9223372036854775808; −9,223,372,036,854,775,808"
            })
    void groupsHaveThreeDigits(long value, String text) {
        assertThat(Numbers.grouped(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "1e24, 10²⁴",
        "5e12, 5×10¹²",
        "2.55e23, 2.55×10²³",
        "1, 1",
        "10, 10",
        "20, 2×10",
        "0.1, 10⁻¹",
        "0, 0",
        "-1e3, −10³",
        "-4e-9, −4×10⁻⁹",
        "9.999e5, 10⁶",
        "5, 5",
        "1e-12, 10⁻¹²"
    })
    void powersOfTenCarrySuperscripts(double value, String text) {
        assertThat(Numbers.power(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void valuesThatAreNotNumbersAreRefused(double value) {
        assertThatThrownBy(() -> Numbers.shortest(value)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Numbers.compact(value)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Numbers.roundedTo(1, value)).isInstanceOf(IllegalArgumentException.class);
    }

    private static int digits(String text) {
        String mantissa =
                text.toLowerCase(java.util.Locale.ROOT).split("e", -1)[0].replaceAll("[-.]", "");
        return mantissa.replaceAll("^0+|0+$", "").length();
    }
}
