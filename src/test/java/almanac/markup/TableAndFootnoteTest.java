package almanac.markup;

import static almanac.markup.ExamplePlacements.faults;
import static almanac.markup.ExamplePlacements.prose;
import static almanac.markup.ExamplePlacements.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableAndFootnoteTest {

    @Test
    void aTableScrollsInALabelledBoxWithItsCaptionFirst() {
        assertThat(prose("""
                        | | Size | *Note* |
                        |---|---:|:---:|
                        | a | {{value level}} | `b` |
                        | c || d |
                        [Sizes & "notes" of {{value doubling-time}}]
                        """))
                .isEqualTo(
                        "<div class=\"scroll\" role=\"region\" aria-label=\"Sizes &amp; “notes” of 3.1\" tabindex=\"0\">"
                                + "<table><caption>Sizes &amp; “notes” of <span class=\"est\">3.1</span></caption>"
                                + "<thead><tr><td></td><th scope=\"col\" class=\"n\">Size</th><th scope=\"col\"><em>Note</em></th></tr></thead>"
                                + "<tbody><tr><td>a</td><td class=\"n\">&lt;5 %</td><td><code>b</code></td></tr>"
                                + "<tr><td colspan=\"2\">c</td><td>d</td></tr></tbody></table></div>");
    }

    @Test
    void aTableNeedsACaptionAndEvenRows() {
        assertThat(faults(read("a\n\n|b|c|\n|-|-|\n|d|\n|e|f|g|")))
                .containsExactly(
                        "3:1 a table needs a caption; add a last line [what the table shows]",
                        "5:1 cells in this row: 1, in the head: 2; give every row a cell for each column",
                        "6:1 cells in this row: 3, in the head: 2; give every row a cell for each column");
    }

    @Test
    void aRuleOfDashesWithoutAHeadIsNotATable() {
        assertThat(prose("--|--\na|b")).isEqualTo("<p>–|–\na|b</p>");
    }

    @Test
    void footnotesAreNumberedByMentionAndEndTheirSection() {
        List<Section> sections = read("""
                        Headline.[^late]

                        ## A

                        One.[^x]

                        ## B

                        Two,[^y] and again.[^x]

                        [^x]: X of {{value doubling-time}}.
                        [^y]: Y.

                            More.
                        [^late]: Z.
                        """).sections();
        assertThat(sections.get(0).blocks())
                .containsExactly(
                        new Block.Prose(
                                new Html(
                                        "<p>One.<sup><a href=\"#fn-2\" id=\"fnref-2\" role=\"doc-noteref\">2</a></sup></p>\n"
                                                + "<ol class=\"footnotes\"><li id=\"fn-1\">Z. "
                                                + "<a href=\"#fnref-1\" role=\"doc-backlink\" aria-label=\"Back to the text\">↩</a></li>"
                                                + "<li id=\"fn-2\">X of <span class=\"est\">3.1</span>. "
                                                + "<a href=\"#fnref-2\" role=\"doc-backlink\" aria-label=\"Back to the text\">↩</a></li></ol>")));
        assertThat(sections.get(1).blocks())
                .containsExactly(
                        new Block.Prose(
                                new Html(
                                        "<p>Two,<sup><a href=\"#fn-3\" id=\"fnref-3\" role=\"doc-noteref\">3</a></sup>"
                                                + " and again.<sup><a href=\"#fn-2\" id=\"fnref-2-2\" role=\"doc-noteref\">2</a></sup></p>\n"
                                                + "<ol class=\"footnotes\" start=\"3\"><li id=\"fn-3\"><p>Y.</p><p>More.</p>"
                                                + "<p><a href=\"#fnref-3\" role=\"doc-backlink\" aria-label=\"Back to the text\">↩</a></p></li></ol>")));
    }

    @Test
    void aHeadlineAloneStillPrintsItsFootnote() {
        Article article = read("A.[^b]\n\n[^b]: C.");
        assertThat(article.sections()).hasSize(1);
        assertThat(article.sections().get(0).id()).isEmpty();
        assertThat(article.sections().get(0).blocks().toString()).contains("<li id=\"fn-1\">C. ");
    }

    @Test
    void aFootnoteThatIsNotDefinedIsAFault() {
        assertThat(faults(read("a\n\nb[^c]")))
                .containsExactly("3:2 no footnote is defined as [^c]; add a paragraph [^c]: words");
    }
}
