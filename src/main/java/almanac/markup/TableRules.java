package almanac.markup;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** Tables: the caption, a last line {@code [words]}, comes first and also labels the box that wide tables scroll in. */
final class TableRules {
    private final NodeMarkup markup;
    private final Findings findings;

    private TableRules(NodeMarkup markup, Findings findings) {
        this.markup = markup;
        this.findings = findings;
    }

    static void add(NodeMarkup markup, Findings findings) {
        TableRules rules = new TableRules(markup, findings);
        markup.on(TableBlock.class, rules::table);
        markup.wrap(TableHead.class, "thead");
        markup.wrap(TableBody.class, "tbody");
        markup.wrap(TableRow.class, "tr");
        markup.on(TableCell.class, rules::cell);
        markup.wrap(TableCaption.class, "caption");
        markup.on(TableSeparator.class, separator -> Html.EMPTY);
    }

    private Html table(TableBlock block) {
        checkWidths(block);
        List<Node> rows = new ArrayList<>();
        block.getChildren().forEach(rows::add);
        List<Node> captions =
                rows.stream().filter(TableCaption.class::isInstance).toList();
        rows.removeAll(captions);
        rows.removeIf(node -> node instanceof TableBody && !node.hasChildren());
        Html caption = markup.all(captions);
        if (captions.isEmpty()) {
            findings.fault(block.getStartOffset(), "a table needs a caption", "add a last line [what the table shows]");
        }
        return Element.of("div")
                .with("class", "scroll")
                .with("role", "region")
                .with("aria-label", PlainText.of(caption))
                .with("tabindex", "0")
                .add(Element.of("table").raw(caption).raw(markup.all(rows)))
                .html();
    }

    private void checkWidths(TableBlock block) {
        int columns = width(block.getFirstChild().getFirstChild());
        for (Node part : block.getChildren()) {
            if (!(part instanceof TableBody)) {
                continue;
            }
            for (Node row : part.getChildren()) {
                if (width(row) != columns) {
                    findings.fault(
                            row.getStartOffset(),
                            "cells in this row: " + width(row) + ", in the head: " + columns,
                            "give every row a cell for each column");
                }
            }
        }
    }

    private static int width(Node row) {
        int width = 0;
        for (Node cell : row.getChildren()) {
            width += ((TableCell) cell).getSpan();
        }
        return width;
    }

    private Html cell(TableCell cell) {
        Html words = markup.children(cell);
        boolean heads = cell.isHeader() && !words.markup().isBlank();
        Element element = heads ? Element.of("th").with("scope", "col") : Element.of("td");
        if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
            element = element.with("class", "n");
        }
        if (cell.getSpan() > 1) {
            element = element.with("colspan", Integer.toString(cell.getSpan()));
        }
        return element.raw(new Html(words.markup().strip())).html();
    }
}
