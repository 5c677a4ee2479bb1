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

class MarkdownTest {

    static List<Arguments> textAndMarkup() {
        return List.of(
                Arguments.of("one\ntwo", "<p>one\ntwo</p>"),
                Arguments.of("one\r\ntwo", "<p>one\ntwo</p>"),
                Arguments.of("one\\\ntwo", "<p>one<br>two</p>"),
                Arguments.of(
                        "*a* **b** ~~c~~ `d  <e`",
                        "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d  &lt;e</code></p>"),
                Arguments.of("`` a`b ``", "<p><code>a`b</code></p>"),
                Arguments.of("a < b & c &amp; \\*d\\* &eacute;", "<p>a &lt; b &amp; c &amp; *d* é</p>"),
                Arguments.of("\"so\" it's -- or --- so...", "<p>“so” it’s – or — so…</p>"),
                Arguments.of("- a\n- b", "<ul><li>a</li><li>b</li></ul>"),
                Arguments.of("- a\n\n- b", "<ul><li><p>a</p></li><li><p>b</p></li></ul>"),
                Arguments.of("- a\n  - b", "<ul><li>a<ul><li>b</li></ul></li></ul>"),
                Arguments.of("1. a\n2. b", "<ol><li>a</li><li>b</li></ol>"),
                Arguments.of("3. a", "<ol start=\"3\"><li>a</li></ol>"),
                Arguments.of("---", "<hr>"),
                Arguments.of("```java\nint a;\r\nint b;\n```", "<pre tabindex=\"0\"><code>int a;\nint b;</code></pre>"),
                Arguments.of("    a < b", "<pre tabindex=\"0\"><code>a &lt; b</code></pre>"),
                Arguments.of("a\n\nb", "<p>a</p>\n<p>b</p>"),
                Arguments.of("### The *sub*", "<h3 id=\"the-sub\">The <em>sub</em></h3>"),
                Arguments.of("### Sub {#other}", "<h3 id=\"other\">Sub</h3>"),
                Arguments.of("a {#b} c", "<p>a {#b} c</p>"));
    }

    @ParameterizedTest
    @MethodSource("textAndMarkup")
    void textBecomesMarkup(String text, String markup) {
        assertThat(prose(text)).isEqualTo(markup);
        assertThat(faults(read("## S\n\n" + text))).isEmpty();
    }

    static List<Arguments> textAndFaults() {
        return List.of(
                Arguments.of(
                        "a <b>c</b>",
                        List.of(
                                "1:3 raw HTML is not allowed; write Markdown, or put a backslash before < to show it",
                                "1:7 raw HTML is not allowed; write Markdown, or put a backslash before < to show it")),
                Arguments.of(
                        "a\n\n<div>\nb\n</div>",
                        List.of("3:1 raw HTML is not allowed; write Markdown, or put a backslash before < to show it")),
                Arguments.of(
                        "a <!-- b -->",
                        List.of("1:3 raw HTML is not allowed; write Markdown, or put a backslash before < to show it")),
                Arguments.of(
                        "a ![b](c.png)",
                        List.of("1:3 a picture cannot stand in an article; draw a chart and place it by {{chart …}}")),
                Arguments.of("# A", List.of("1:1 the page has its title already; begin sections with ##")),
                Arguments.of("## A\n\n#### B", List.of("3:1 a heading skips a level; begin it with ###")),
                Arguments.of(
                        "## A b\n\n## A *b*",
                        List.of("3:1 two headings have the id \"a-b\"; end one with {#another-id}")),
                Arguments.of("## ++", List.of("1:1 this heading has no words for an id; end it with {#some-id}")),
                Arguments.of(
                        "- a\n\n  > b",
                        List.of(
                                "3:3 a quotation cannot stand inside a list, quotation or footnote; move it out, to the left margin")),
                Arguments.of(
                        "- a\n\n  ## b",
                        List.of(
                                "3:3 a heading cannot stand inside a list, quotation or footnote; move it out, to the left margin")),
                Arguments.of("a\u0007b", List.of("1:2 character U+0007 cannot stand in a page; delete it")),
                Arguments.of("ab &#7;", List.of("1:4 character U+0007 cannot stand in a page; delete it")));
    }

    @ParameterizedTest
    @MethodSource("textAndFaults")
    void mistakesAreFaultsWithTheirPlace(String text, List<String> expected) {
        assertThat(faults(read(text))).isEqualTo(expected);
    }

    @Test
    void headlineAndKeyFactsComeBeforeTheSections() {
        Article article = read("""
                Density doubles every {{value doubling-time}} months.

                - {{fact density}} It *doubles*.
                - {{fact prices}} It falls.

                Words between.

                ## First

                Words.
                """);
        assertThat(article.headline().markup())
                .isEqualTo("Density doubles every <span class=\"est\">3.1</span> months.");
        assertThat(article.facts())
                .containsExactly(
                        new Fact("density", new Html("It <em>doubles</em>.")),
                        new Fact("prices", new Html("It falls.")));
        assertThat(article.sections())
                .containsExactly(
                        new Section("", "", List.of(new Block.Prose(new Html("<p>Words between.</p>")))),
                        new Section("first", "First", List.of(new Block.Prose(new Html("<p>Words.</p>")))));
        assertThat(article.faults()).isEmpty();
    }

    @Test
    void headlineAndFactsMayBeAbsent() {
        assertThat(read("## A\n\n## B").headline()).isEqualTo(Html.EMPTY);
        assertThat(read("- a\n- b").facts()).isEmpty();
        assertThat(read("- a\n- b").sections())
                .containsExactly(
                        new Section("", "", List.of(new Block.Prose(new Html("<ul><li>a</li><li>b</li></ul>")))));
        assertThat(read("").sections()).isEmpty();
    }

    @Test
    void keyFactsAreCheckedOneByOne() {
        assertThat(faults(read("""
                        Claim.

                        - {{fact density}} One.
                        - Two.
                        - {{fact prizes}} Three.
                        - {{fact density}} Four.

                          More.
                        """)))
                .containsExactly(
                        "4:1 a key fact needs its claim; begin the item with {{fact claim-id}}",
                        "5:3 no fact is called \"prizes\"; did you mean prices?",
                        "6:3 the claim \"density\" has a key fact already; keep one of them",
                        "8:3 a key fact is one paragraph; move the rest into a section");
    }

    @Test
    void sectionsHoldProseNotesReadingAidsAndPlacements() {
        Article article = read("""
                ## The trend since {{text as of}} {#trend}

                One.

                Two.

                > A *note*.

                {{chart trend}}

                > ### How to read `this`
                > Look.

                Three.
                """);
        assertThat(article.sections())
                .containsExactly(new Section(
                        "trend",
                        "The trend since August",
                        List.of(
                                new Block.Prose(new Html("<p>One.</p>\n<p>Two.</p>")),
                                new Block.Note(new Html("<p>A <em>note</em>.</p>")),
                                new Block.Placement("chart", "trend", 9, 1),
                                new Block.Reading("How to read this", new Html("<p>Look.</p>")),
                                new Block.Prose(new Html("<p>Three.</p>")))));
    }

    @Test
    void idsLeaveOutPlacedValuesSoThatTheyOutliveThem() {
        Section section = read("## Doubling in {{value doubling-time}} months: it's \"Día\" `x_1`")
                .sections()
                .get(0);
        assertThat(section.id()).isEqualTo("doubling-in-months-its-dia-x-1");
        assertThat(section.title()).isEqualTo("Doubling in 3.1 months: it’s “Día” x_1");
    }

    @Test
    void titlesArePlainText() {
        assertThat(read("## A & {{value level}}").sections().get(0).title()).isEqualTo("A & <5 %");
        assertThat(faults(read("## A $`b`$")))
                .containsExactly("1:6 a title is plain text, without formulas and footnotes; "
                        + "use words, and move the rest into the first paragraph");
    }

    @Test
    void linesCountFromTheFirstLineOfTheBody() {
        Article article = Markdown.with(new Maths()).read("a\n\n<b>", 5, new ExamplePlacements());
        assertThat(article.faults().get(0).line()).isEqualTo(7);
    }

    @Test
    void theSameTextGivesTheSameArticle() {
        String text = "A[^a] {{value x}} {{chart trend}}\n\n## B\n\n|a|\n|--:|\n|b|\n[C]\n\n[^a]: D";
        assertThat(read(text)).isEqualTo(read(text));
    }
}
