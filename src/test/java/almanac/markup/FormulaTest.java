package almanac.markup;

import static almanac.markup.ExamplePlacements.faults;
import static almanac.markup.ExamplePlacements.prose;
import static almanac.markup.ExamplePlacements.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormulaTest {
    private static final Maths MATHS = new Maths();

    @Test
    void aFormulaIsOneMathElementThatKeepsItsTex() throws BadFormula {
        assertThat(MATHS.inline("a^b < c").markup())
                .isEqualTo("<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><semantics>"
                        + "<mrow><msup><mi>a</mi><mi>b</mi></msup><mo>&lt;</mo><mi>c</mi></mrow>"
                        + "<annotation encoding=\"application/x-tex\">a^b &lt; c</annotation></semantics></math>");
        assertThat(MATHS.display("x").markup())
                .isEqualTo("<math xmlns=\"http://www.w3.org/1998/Math/MathML\" display=\"block\"><semantics>"
                        + "<mrow><mi>x</mi></mrow>"
                        + "<annotation encoding=\"application/x-tex\">x</annotation></semantics></math>");
    }

    @ParameterizedTest
    @CsvSource({
        "\\mathbb{R}, <mi>ℝ</mi>",
        "\\mathbf{x}, <mi>𝐱</mi>",
        "\\mathbf{7}, <mn>𝟕</mn>",
        "\\mathcal{L}, <mi>ℒ</mi>",
        "\\mathcal{N}, <mi>𝒩</mi>",
        "\\mathfrak{g}, <mi>𝔤</mi>",
        "\\boldsymbol{x}, <mi>𝒙</mi>",
        "\\mathsf{A}, <mi>𝖠</mi>",
        "\\mathtt{a}, <mi>𝚊</mi>",
        "\\textbf{two 2}, <mtext>𝐭𝐰𝐨</mtext>",
        "\\mathrm{d}, <mi mathvariant=\"normal\">d</mi>"
    })
    void styledLettersAreCharactersOfTheirOwn(String tex, String markup) throws BadFormula {
        assertThat(MATHS.inline(tex).markup()).contains(markup);
    }

    @Test
    void aNamedFunctionIsOneChildOfItsParent() throws BadFormula {
        assertThat(MATHS.inline("\\rho_{\\max}").markup())
                .contains("<msub><mi>ρ</mi><mrow><mi>max</mi><mo>\u2061</mo></mrow></msub>");
    }

    @Test
    void aBadFormulaSaysWhyInTheWordsOfKatex() {
        assertThatThrownBy(() -> MATHS.inline("x &= y"))
                .isInstanceOf(BadFormula.class)
                .hasMessage("KaTeX parse error: Expected 'EOF', got '&' at position 3: x &= y");
        assertThat(catchThrowableOfType(BadFormula.class, () -> MATHS.inline("x &= y"))
                        .index())
                .isEqualTo(OptionalInt.of(2));
        assertThat(catchThrowableOfType(BadFormula.class, () -> MATHS.inline("x \\tag{1}"))
                        .index())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "\\href{https://example.org}{x}, KaTeX parse error: \\href is not allowed",
        "\\tag{1} x, \\tag is not valid MathML",
        "\\boxed{x}, boxes and strike-outs are not drawn by all browsers"
    })
    void whatBrowsersCouldNotShowIsRefused(String tex, String reason) {
        assertThatThrownBy(() -> MATHS.display(tex))
                .isInstanceOf(BadFormula.class)
                .hasMessage(reason);
    }

    @Test
    void aBadFormulaLeavesTheNextOneAlone() throws BadFormula {
        assertThatThrownBy(() -> MATHS.inline("\\def\\x{y} {")).isInstanceOf(BadFormula.class);
        assertThatThrownBy(() -> MATHS.inline("\\x")).hasMessageContaining("Undefined control sequence: \\x");
        assertThat(MATHS.inline("y").markup()).contains("<mi>y</mi>");
    }

    @Test
    void formulasStandInTextAndOnTheirOwn() {
        assertThat(prose("a $`b`$ c"))
                .startsWith("<p>a <math xmlns=\"http://www.w3.org/1998/Math/MathML\"><semantics><mrow><mi>b</mi>")
                .endsWith("</math> c</p>");
        assertThat(prose("```math\nb\n```"))
                .startsWith(
                        "<div class=\"formula\"><math xmlns=\"http://www.w3.org/1998/Math/MathML\" display=\"block\">")
                .endsWith("</math></div>");
        assertThat(prose("`$a$` costs $ and $")).isEqualTo("<p><code>$a$</code> costs $ and $</p>");
    }

    static List<Arguments> badFormulas() {
        return List.of(
                Arguments.of("é $`\\foo`$", 1, 5),
                Arguments.of("a $`b \\foo`$", 1, 7),
                Arguments.of("a\n\n> b $`c\n> d \\foo`$", 4, 5),
                Arguments.of("|a|\n|-|\n|b $`\\foo`$|\n[c]", 3, 6),
                Arguments.of("```math\nb +\n  \\foo\n```", 3, 3),
                Arguments.of("a\r\n\r\n```math\r\nb\r\n\\foo\r\n```\r\n", 5, 1),
                Arguments.of("- a\n\n  ```math\n  \\foo\n  ```", 4, 3));
    }

    @ParameterizedTest
    @MethodSource("badFormulas")
    void aBadFormulaIsAFaultWhereItGoesWrong(String text, int line, int column) {
        Fault fault = read(text).faults().get(0);
        assertThat(fault.what()).startsWith("KaTeX parse error: Undefined control sequence: \\foo");
        assertThat(List.of(fault.line(), fault.column())).isEqualTo(List.of(line, column));
    }

    @Test
    void aFormulaThatEndsTooSoonIsAFaultAtItsEnd() {
        assertThat(faults(read("$`\\frac{a}{`$")))
                .containsExactly("1:12 KaTeX parse error: Unexpected end of input in a macro argument, expected '}'"
                        + " at end of input: \\frac{a}{; formulas are written in the TeX that KaTeX knows");
    }
}
