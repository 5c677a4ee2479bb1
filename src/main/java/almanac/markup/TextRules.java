package almanac.markup;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;

/** Words: plain text, emphasis, code, typographic marks. Raw HTML and pictures are faults. */
final class TextRules {
    private final NodeMarkup markup;
    private final Findings findings;

    private TextRules(NodeMarkup markup, Findings findings) {
        this.markup = markup;
        this.findings = findings;
    }

    static void add(NodeMarkup markup, Findings findings) {
        TextRules rules = new TextRules(markup, findings);
        markup.on(Text.class, rules::text);
        markup.on(TextBase.class, markup::children);
        markup.on(HtmlEntity.class, rules::text);
        markup.on(HeadingIdNode.class, rules::text);
        markup.on(SoftLineBreak.class, node -> Html.ofText("\n"));
        markup.on(HardLineBreak.class, node -> Element.of("br").html());
        markup.wrap(Emphasis.class, "em");
        markup.wrap(StrongEmphasis.class, "strong");
        markup.wrap(Strikethrough.class, "del");
        markup.on(Code.class, code -> Element.of("code").text(codeText(code)).html());
        markup.on(TypographicSmarts.class, smart -> Html.ofText(Escaping.unescapeHtml(smart.getTypographicText())));
        markup.on(TypographicQuotes.class, rules::quotes);
        markup.on(HtmlInline.class, rules::rawHtml);
        markup.on(HtmlInlineComment.class, rules::rawHtml);
        markup.on(HtmlBlock.class, rules::rawHtml);
        markup.on(HtmlCommentBlock.class, rules::rawHtml);
        markup.on(Image.class, rules::picture);
        markup.on(ImageRef.class, rules::picture);
    }

    /** The characters of a code span: line ends become spaces, one space of padding at each end is dropped. */
    static String codeText(Code code) {
        String text = code.getText().toString().replaceAll("\\R", " ");
        boolean padded = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        return padded ? text.substring(1, text.length() - 1) : text;
    }

    private Html text(Node node) {
        return Html.ofText(Printable.unescaped(node.getChars(), findings));
    }

    private Html quotes(TypographicQuotes quotes) {
        String opening = Escaping.unescapeHtml(quotes.getTypographicOpening());
        String closing = Escaping.unescapeHtml(quotes.getTypographicClosing());
        return Html.ofText(opening).then(markup.children(quotes)).then(Html.ofText(closing));
    }

    private Html rawHtml(Node node) {
        findings.fault(
                node.getStartOffset(),
                "raw HTML is not allowed",
                "write Markdown, or put a backslash before < to show it");
        return Html.EMPTY;
    }

    private Html picture(Node node) {
        findings.fault(
                node.getStartOffset(),
                "a picture cannot stand in an article",
                "draw a chart and place it by {{chart …}}");
        return Html.EMPTY;
    }
}
