package almanac.markup;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gitlab.GitLabInlineMath;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Divides a document into headline, key facts and sections. Made for one document. */
final class Outline {
    private final NodeMarkup markup;
    private final PlacementRules placements;
    private final FootnoteRules footnotes;
    private final Findings findings;
    private final HeadingIds ids;
    private final List<Section> sections = new ArrayList<>();
    private SectionDraft draft = new SectionDraft("", "");
    private int level = 1;

    Outline(NodeMarkup markup, PlacementRules placements, FootnoteRules footnotes, Findings findings) {
        this.markup = markup;
        this.placements = placements;
        this.footnotes = footnotes;
        this.findings = findings;
        this.ids = new HeadingIds(findings);
    }

    Article article(Document document) {
        Deque<Node> rest = new ArrayDeque<>();
        document.getChildren().forEach(rest::add);
        Html headline = Html.EMPTY;
        if (rest.peek() instanceof Paragraph first && placements.alone(first).isEmpty()) {
            headline = markup.children(first);
            rest.remove();
        }
        List<Fact> facts = List.of();
        if (rest.peek() instanceof BulletList list && KeyFacts.areIn(list)) {
            facts = new KeyFacts(markup, placements, findings).of(list);
            rest.remove();
        }
        rest.forEach(this::place);
        if (sections.isEmpty()) { // footnotes of the headline go to the end of the first section, even if there is none
            draft.prose(footnotes.due());
        }
        endSection();
        return new Article(headline, facts, sections, findings.placed(), findings.faults());
    }

    private void place(Node block) {
        Optional<Block.Placement> placement = placements.alone(block);
        if (placement.isPresent()) {
            draft.add(placement.get());
        } else if (block instanceof Heading heading) {
            place(heading);
        } else if (block instanceof BlockQuote quote) {
            draft.add(aside(quote));
        } else {
            draft.prose(markup.of(block));
        }
    }

    private void place(Heading heading) {
        if (heading.getLevel() == 1) {
            findings.fault(heading.getStartOffset(), "the page has its title already", "begin sections with ##");
        } else if (heading.getLevel() > level + 1) {
            findings.fault(
                    heading.getStartOffset(), "a heading skips a level", "begin it with " + "#".repeat(level + 1));
        }
        level = Math.max(2, heading.getLevel());
        if (heading.getLevel() == 2) {
            endSection();
            draft = new SectionDraft(ids.of(heading), title(heading));
        } else if (heading.getLevel() > 2) {
            Html words = new Html(markup.all(HeadingIds.title(heading)).markup().strip());
            String name = "h" + heading.getLevel();
            draft.prose(Element.of(name).with("id", ids.of(heading)).raw(words).html());
        }
    }

    private Block aside(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Heading heading)) {
            return new Block.Note(markup.children(quote));
        }
        List<Node> body = new ArrayList<>();
        quote.getChildren().forEach(body::add);
        return new Block.Reading(title(heading), markup.all(body.subList(1, body.size())));
    }

    private String title(Heading heading) {
        for (Node node : heading.getDescendants()) {
            if (node instanceof GitLabInlineMath || node instanceof Footnote) {
                findings.fault(
                        node.getStartOffset(),
                        "a title is plain text, without formulas and footnotes",
                        "use words, and move the rest into the first paragraph");
            }
        }
        return PlainText.of(markup.all(HeadingIds.title(heading)));
    }

    private void endSection() {
        if (!draft.isEmpty()) {
            draft.prose(footnotes.due());
            sections.add(draft.section());
        }
    }
}
