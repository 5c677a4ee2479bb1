package almanac.markup;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;

/** Footnotes, numbered in the order of their first mention and printed at the end of the section that mentions them. */
final class FootnoteRules {
    private final NodeMarkup markup;
    private final Findings findings;
    private final Map<FootnoteBlock, Integer> numbers = new HashMap<>();
    private final Map<FootnoteBlock, Integer> mentions = new HashMap<>();
    private final Queue<FootnoteBlock> waiting = new ArrayDeque<>();

    private FootnoteRules(NodeMarkup markup, Findings findings) {
        this.markup = markup;
        this.findings = findings;
    }

    static FootnoteRules add(NodeMarkup markup, Findings findings) {
        FootnoteRules rules = new FootnoteRules(markup, findings);
        markup.on(Footnote.class, rules::mention);
        markup.on(FootnoteBlock.class, note -> Html.EMPTY);
        return rules;
    }

    /** The list of the footnotes mentioned since the last call; empty markup if there are none. */
    Html due() {
        if (waiting.isEmpty()) {
            return Html.EMPTY;
        }
        int start = number(waiting.element());
        Element list = Element.of("ol").with("class", "footnotes");
        Element numbered = start == 1 ? list : list.with("start", Integer.toString(start));
        while (!waiting.isEmpty()) { // a footnote may mention another
            numbered = numbered.add(note(waiting.remove()));
        }
        return numbered.html();
    }

    private Html mention(Footnote mention) {
        FootnoteBlock note = mention.getFootnoteBlock();
        if (note == null) {
            findings.fault(
                    mention.getStartOffset(),
                    "no footnote is defined as [^" + mention.getText() + "]",
                    "add a paragraph [^" + mention.getText() + "]: words");
            return Html.EMPTY;
        }
        if (!numbers.containsKey(note)) {
            numbers.put(note, numbers.size() + 1);
            waiting.add(note);
        }
        int times = mentions.merge(note, 1, Integer::sum);
        String id = "fnref-" + number(note) + (times == 1 ? "" : "-" + times);
        Element link = Element.of("a")
                .with("href", "#fn-" + number(note))
                .with("id", id)
                .with("role", "doc-noteref")
                .text(Integer.toString(number(note)));
        return Element.of("sup").add(link).html();
    }

    private Element note(FootnoteBlock note) {
        Element back = Element.of("a")
                .with("href", "#fnref-" + number(note))
                .with("role", "doc-backlink")
                .with("aria-label", "Back to the text")
                .text("↩");
        Element item = Element.of("li").with("id", "fn-" + number(note));
        boolean single = note.getFirstChild() instanceof Paragraph && note.getFirstChild() == note.getLastChild();
        if (single) {
            return item.raw(markup.children(note.getFirstChild())).text(" ").add(back);
        }
        return item.raw(markup.children(note)).add(Element.of("p").add(back));
    }

    private int number(FootnoteBlock note) {
        return numbers.getOrDefault(note, 0);
    }
}
