package almanac.markup;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gitlab.GitLabExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/**
 * Reads articles written in Markdown: CommonMark with tables, footnotes, strike-through, typographic quotes and dashes,
 * TeX formulas, and placements {@code {{kind name}}} for everything that comes from results.
 *
 * <p>An author's mistakes are collected in {@link Article#faults}; an article with faults is not fit to publish. May be
 * shared by threads.
 */
public final class Markdown {
    private static final Parser PARSER = Parser.builder(options()).build();

    private final Maths maths;
    private final boolean forbidsTypedNumbers;

    private Markdown(Maths maths, boolean forbidsTypedNumbers) {
        this.maths = maths;
        this.forbidsTypedNumbers = forbidsTypedNumbers;
    }

    /** A reader that accepts typed numbers. */
    public static Markdown with(Maths maths) {
        return new Markdown(maths, false);
    }

    /** A reader for which a number typed in prose is a fault. */
    public Markdown forbiddingTypedNumbers() {
        return new Markdown(maths, true);
    }

    /**
     * Reads an article.
     *
     * @param body the text below the front matter
     * @param firstLine the line of the file, counted from 1, that the body begins on
     */
    public Article read(String body, int firstLine, Placements placements) {
        Findings findings = new Findings(new SourceText(body, firstLine));
        Document document = PARSER.parse(Printable.of(body, findings));
        if (forbidsTypedNumbers) {
            TypedNumbers.find(document, findings);
        }
        NodeMarkup markup = new NodeMarkup();
        TextRules.add(markup, findings);
        LinkRules.add(markup, placements, findings);
        TableRules.add(markup, findings);
        BlockRules.add(markup, FormulaRules.add(markup, maths, findings), findings);
        PlacementRules placing = PlacementRules.add(markup, placements, findings);
        FootnoteRules footnotes = FootnoteRules.add(markup, findings);
        return new Outline(markup, placing, footnotes, findings).article(document);
    }

    private static DataHolder options() {
        return new MutableDataSet()
                .set(
                        Parser.EXTENSIONS,
                        List.of(
                                TablesExtension.create(),
                                FootnoteExtension.create(),
                                StrikethroughExtension.create(),
                                TypographicExtension.create(),
                                GitLabExtension.create(),
                                new BraceParser.Extension()))
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.MIN_HEADER_ROWS, 1)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(GitLabExtension.INS_PARSER, false)
                .set(GitLabExtension.DEL_PARSER, false)
                .set(GitLabExtension.BLOCK_QUOTE_PARSER, false)
                .toImmutable();
    }
}
