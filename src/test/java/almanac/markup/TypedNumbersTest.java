package almanac.markup;

import static almanac.markup.ExamplePlacements.read;
import static almanac.markup.ExamplePlacements.readForbiddingNumbers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GPT-3.5 and Llama-3.1-405B and MMLU-CF2 and R² and CO₂",
                "the 7B model of Qwen2.5-7B",
                "`42` and $`42`$",
                "{{value doubling-time}} and {{value level}}",
                "[a](https://example.org/2020 \"in 2020\") and <https://example.org/2021>",
                "[a][2]\n\n[2]: https://example.org/2022",
                "1. one\n2. two",
                "```\n42\n```",
                "```math\n42\n```",
                "a[^1]\n\n[^1]: b",
                "## A {#part-2}"
            })
    void namesCodeFormulasAndAddressesMayHoldDigits(String text) {
        assertThat(readForbiddingNumbers(text).faults()).isEmpty();
    }

    static List<Arguments> typedNumbers() {
        return List.of(
                Arguments.of("a 5 b", "5", 1, 3),
                Arguments.of("In 2024.", "2024", 1, 4),
                Arguments.of("on 2024-08-20", "2024-08-20", 1, 4),
                Arguments.of("é 1,000.5 runs", "1,000.5", 1, 3),
                Arguments.of("a 3--4 b", "3–4", 1, 3),
                Arguments.of("a 95% b", "95", 1, 3),
                Arguments.of("a −3.5 b", "3.5", 1, 4),
                Arguments.of("1e24 FLOP", "1e24", 1, 1),
                Arguments.of("3x as many", "3x", 1, 1),
                Arguments.of("10k runs", "10k", 1, 1),
                Arguments.of("a ½ b", "½", 1, 3),
                Arguments.of("a 10²⁴ b", "10²⁴", 1, 3),
                Arguments.of("**5** b", "5", 1, 3),
                Arguments.of("a &#53; b", "5", 1, 3),
                Arguments.of("[a 5](b)", "5", 1, 4),
                Arguments.of("[a] \\[5\\]", "5", 1, 7),
                Arguments.of("Llama 3.1", "3.1", 1, 7),
                Arguments.of("## A 5", "5", 1, 6),
                Arguments.of("- a\n- b 5", "5", 2, 5),
                Arguments.of("> a\n> b 5", "5", 2, 5),
                Arguments.of("|a|\n|-|\n|5|\n[c]", "5", 3, 2),
                Arguments.of("|a|\n|-|\n|b|\n[c 5]", "5", 4, 4),
                Arguments.of("a[^b]\n\n[^b]: c 5", "5", 3, 9));
    }

    @ParameterizedTest
    @MethodSource("typedNumbers")
    void numbersTypedInProseAreFaults(String text, String number, int line, int column) {
        assertThat(readForbiddingNumbers(text).faults())
                .containsExactly(new Fault(
                        line,
                        column,
                        "a number typed in prose: " + number,
                        "place it by {{value …}}, or mark it as code if it is a name"));
    }

    @Test
    void numbersAreAllowedUnlessForbidden() {
        assertThat(read("In 2024, 5 of 6.").faults()).isEmpty();
    }
}
