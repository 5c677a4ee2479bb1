package almanac.markup;

import static almanac.markup.ExamplePlacements.faults;
import static almanac.markup.ExamplePlacements.prose;
import static almanac.markup.ExamplePlacements.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlacementTest {
    private static final String SHOWN = "<span class=\"est\">3.1</span>";

    static List<Arguments> placesAndMarkup() {
        return List.of(
                Arguments.of("a {{value doubling-time}} b", "<p>a " + SHOWN + " b</p>"),
                Arguments.of("{{value doubling-time}}", "<p>" + SHOWN + "</p>"),
                Arguments.of("{{ value   doubling-time }}", "<p>" + SHOWN + "</p>"),
                Arguments.of("{{text as of}}", "<p>August</p>"),
                Arguments.of("{{value level}}", "<p>&lt;5 %</p>"),
                Arguments.of("**a{{value doubling-time}}**", "<p><strong>a" + SHOWN + "</strong></p>"),
                Arguments.of("[a {{value doubling-time}}](b)", "<p><a href=\"b\">a " + SHOWN + "</a></p>"),
                Arguments.of("- {{value doubling-time}}", "<ul><li>" + SHOWN + "</li></ul>"),
                Arguments.of("### A {{value doubling-time}}", "<h3 id=\"a\">A " + SHOWN + "</h3>"),
                Arguments.of("`{{value doubling-time}}`", "<p><code>{{value doubling-time}}</code></p>"),
                Arguments.of("```\n{{value x}}\n```", "<pre tabindex=\"0\"><code>{{value x}}</code></pre>"),
                Arguments.of("    {{value x}}", "<pre tabindex=\"0\"><code>{{value x}}</code></pre>"),
                Arguments.of("\\{{value x}} and {x}", "<p>{{value x}} and {x}</p>"),
                Arguments.of(
                        "|a|\n|-|\n|{{value doubling-time}}|\n[c]",
                        "<div class=\"scroll\" role=\"region\" aria-label=\"c\" tabindex=\"0\"><table><caption>c</caption>"
                                + "<thead><tr><th scope=\"col\">a</th></tr></thead><tbody><tr><td>"
                                + SHOWN
                                + "</td></tr></tbody></table></div>"));
    }

    @ParameterizedTest
    @MethodSource("placesAndMarkup")
    void placementsAreReplacedInTextButNotInCode(String text, String markup) {
        assertThat(prose(text)).isEqualTo(markup);
        assertThat(faults(read("## S\n\n" + text))).isEmpty();
    }

    static List<Arguments> placesOfAnUnknownValue() {
        return List.of(
                Arguments.of("{{value x}}", 1, 1),
                Arguments.of("a\n\nb\n\nc\n\nSome words and {{value x}}", 7, 16),
                Arguments.of("a\n\nb\n\nc\nd\n> quoted text {{value x}}", 7, 15),
                Arguments.of("a\r\n\r\nb\r\n\r\nc\r\nd\r\nfourteen here {{value x}}", 7, 15),
                Arguments.of("a\rb {{value x}}", 2, 3),
                Arguments.of("é {{value x}}", 1, 3),
                Arguments.of("😀😀 {{value x}}", 1, 4),
                Arguments.of("&eacute; \\* {{value x}}", 1, 13),
                Arguments.of("|a|b|\n|-|-|\n|é| c {{value x}}|\n[c]", 3, 7),
                Arguments.of("|a|\n|-|\n|b|\n[c {{value x}}]", 4, 4),
                Arguments.of("1. a\n   - b\n\n     c {{value x}}", 4, 8),
                Arguments.of("- a\n\tb {{value x}}", 2, 4),
                Arguments.of("> a\n> b {{value x}}", 2, 5),
                Arguments.of("> - a\n>   b\n>   c {{value x}}", 3, 7),
                Arguments.of("## A {{value x}}", 1, 6),
                Arguments.of("### A\n\n### B {{value x}}", 3, 7),
                Arguments.of("A {{value x}}\n---", 1, 3),
                Arguments.of("[a {{value x}}](b)", 1, 4),
                Arguments.of("`{{value y}}` **{{value x}}**", 1, 17),
                Arguments.of("\"a\" -- {{value x}}...", 1, 8),
                Arguments.of("a[^b]\n\n[^b]: c\n    d {{value x}}", 4, 7));
    }

    @ParameterizedTest
    @MethodSource("placesOfAnUnknownValue")
    void unknownNamesAreFaultsAtTheirExactPlace(String text, int line, int column) {
        assertThat(read(text).faults())
                .contains(new Fault(line, column, "no value is called \"x\"", "known: doubling-time, level"));
    }

    static List<Arguments> mistakesAndFaults() {
        return List.of(
                Arguments.of(
                        "{{value dubling-tme}}", "1:1 no value is called \"dubling-tme\"; did you mean doubling-time?"),
                Arguments.of("{{chart tred}}", "1:1 no chart is called \"tred\"; did you mean trend?"),
                Arguments.of("{{valu level}}", "1:1 no kind of placement is called \"valu\"; did you mean value?"),
                Arguments.of("{{text x}}", "1:1 no text is called \"x\"; none is known here"),
                Arguments.of(
                        "{{value}}",
                        "1:1 a placement needs a kind and a name; write {{kind name}} on one line, "
                                + "or put a backslash before the braces to show them"),
                Arguments.of(
                        "a {{value\nlevel}}",
                        "1:3 a placement needs a kind and a name; write {{kind name}} on one line, "
                                + "or put a backslash before the braces to show them"),
                Arguments.of(
                        "See {{chart trend}}.",
                        "1:5 {{chart trend}} cannot stand in running text; "
                                + "give it a paragraph of its own, outside lists, tables and quotations"),
                Arguments.of(
                        "- {{table records}}",
                        "1:3 {{table records}} cannot stand in running text; "
                                + "give it a paragraph of its own, outside lists, tables and quotations"),
                Arguments.of(
                        "## A\n\n- a\n- {{fact density}}",
                        "4:3 a fact can only begin an item of the list of key facts; "
                                + "move it to the list below the headline"));
    }

    @ParameterizedTest
    @MethodSource("mistakesAndFaults")
    void mistakesAreFaultsThatSayHowToMendThem(String text, String fault) {
        assertThat(faults(read(text))).containsExactly(fault);
    }

    @Test
    void everyResolvedPlacementIsListedWithItsPlace() {
        assertThat(read("A {{value level}}\n\n- {{fact density}} B\n\n## C\n\n{{chart trend}}\n\n{{value x}}")
                        .placed())
                .containsExactly(
                        new Placed("value", "level", 1, 3),
                        new Placed("fact", "density", 3, 3),
                        new Placed("chart", "trend", 7, 1));
    }
}
