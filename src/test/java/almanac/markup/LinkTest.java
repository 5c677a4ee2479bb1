package almanac.markup;

import static almanac.markup.ExamplePlacements.faults;
import static almanac.markup.ExamplePlacements.prose;
import static almanac.markup.ExamplePlacements.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LinkTest {

    static List<Arguments> linksAndMarkup() {
        return List.of(
                Arguments.of("[a](../methods/x/)", "<a href=\"../methods/x/\">a</a>"),
                Arguments.of("[a](#part)", "<a href=\"#part\">a</a>"),
                Arguments.of(
                        "[a](https://example.org/?b=1&c=2 \"d 'e'\")",
                        "<a href=\"https://example.org/?b=1&amp;c=2\" title=\"d 'e'\">a</a>"),
                Arguments.of("[a](bé)", "<a href=\"b%C3%A9\">a</a>"),
                Arguments.of("[a](page:claims)", "<a href=\"../../claims/\">a</a>"),
                Arguments.of("[a](page:claims#claim-b)", "<a href=\"../../claims/#claim-b\">a</a>"),
                Arguments.of(
                        "[a](page:methods/capability-density)", "<a href=\"../../methods/capability-density/\">a</a>"),
                Arguments.of("[a][b]\n\n[b]: page:claims", "<a href=\"../../claims/\">a</a>"),
                Arguments.of(
                        "<https://example.org/2020>",
                        "<a href=\"https://example.org/2020\">https://example.org/2020</a>"),
                Arguments.of("<a@example.org>", "<a href=\"mailto:a@example.org\">a@example.org</a>"),
                Arguments.of("{{link ruler}}", "<a href=\"../ruler/\">the ruler</a>"),
                Arguments.of("[just brackets]", "[just brackets]"));
    }

    @ParameterizedTest
    @MethodSource("linksAndMarkup")
    void linksKeepOrFindTheirAddress(String text, String markup) {
        assertThat(prose(text)).isEqualTo("<p>" + markup + "</p>");
        assertThat(faults(read(text))).isEmpty();
    }

    static List<Arguments> linksAndFaults() {
        return List.of(
                Arguments.of("é [a](page:clams)", "1:7 no page is called \"clams\"; did you mean claims?"),
                Arguments.of(
                        "[a](javascript:b)",
                        "1:5 addresses cannot begin with \"javascript:\"; use https:, mailto:, page: or a relative address"),
                Arguments.of("[a]()", "1:5 a link needs an address; write [words](address)"),
                Arguments.of("[](a)", "1:1 a link needs words; write [words](address)"),
                Arguments.of(
                        "[a]({{level}})", "1:5 a placement cannot stand in an address; place the whole link instead"),
                Arguments.of("[a {{link ruler}}](b)", "1:1 a link stands inside a link; place the inner link outside"),
                Arguments.of(
                        "c [a](b/{{value level}}) \"d\"",
                        "1:3 the address of this link cannot be read; an address holds no space and no placement"),
                Arguments.of("[a][b]", "1:5 no link is defined as [b]; add a line [b]: address"),
                Arguments.of(
                        "[a]\n\n[a]: page:x",
                        "3:6 no page is called \"x\"; known: claims, methods/capability-density"));
    }

    @ParameterizedTest
    @MethodSource("linksAndFaults")
    void linksThatLeadNowhereAreFaults(String text, String fault) {
        assertThat(faults(read(text))).containsExactly(fault);
    }
}
