package almanac.markup;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;

/** Paragraphs, lists, code and formulas. Quotations and headings stand only at the top level, where they have meaning. */
final class BlockRules {
    private final NodeMarkup markup;
    private final FormulaRules formulas;
    private final Findings findings;

    private BlockRules(NodeMarkup markup, FormulaRules formulas, Findings findings) {
        this.markup = markup;
        this.formulas = formulas;
        this.findings = findings;
    }

    static void add(NodeMarkup markup, FormulaRules formulas, Findings findings) {
        BlockRules rules = new BlockRules(markup, formulas, findings);
        markup.on(Paragraph.class, rules::paragraph);
        markup.wrap(BulletList.class, "ul");
        markup.on(OrderedList.class, rules::numbered);
        markup.wrap(BulletListItem.class, "li");
        markup.wrap(OrderedListItem.class, "li");
        markup.on(FencedCodeBlock.class, rules::fence);
        markup.on(IndentedCodeBlock.class, block -> code(block.getContentChars()));
        markup.on(ThematicBreak.class, line -> Element.of("hr").html());
        markup.on(BlockQuote.class, quote -> rules.misplaced(quote, "a quotation"));
        markup.on(Heading.class, heading -> rules.misplaced(heading, "a heading"));
    }

    private Html paragraph(Paragraph paragraph) {
        Html words = markup.children(paragraph);
        boolean tight = paragraph.getParent() instanceof ListItem item && item.isInTightList();
        return tight ? words : Element.of("p").raw(words).html();
    }

    private Html numbered(OrderedList list) {
        Element items = Element.of("ol");
        Element started =
                list.getStartNumber() == 1 ? items : items.with("start", Integer.toString(list.getStartNumber()));
        return started.raw(markup.children(list)).html();
    }

    private Html fence(FencedCodeBlock fence) {
        return FormulaRules.isFormula(fence) ? formulas.display(fence) : code(fence.getContentChars());
    }

    /** Long lines scroll, so the block can take the focus. */
    private static Html code(CharSequence lines) {
        String text = lines.toString().replaceAll("\\R", "\n").stripTrailing();
        return Element.of("pre")
                .with("tabindex", "0")
                .add(Element.of("code").text(text))
                .html();
    }

    private Html misplaced(Node node, String what) {
        findings.fault(
                node.getStartOffset(),
                what + " cannot stand inside a list, quotation or footnote",
                "move it out, to the left margin");
        return markup.children(node);
    }
}
