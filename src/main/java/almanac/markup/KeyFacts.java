package almanac.markup;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the list of key facts, whose items begin with {@code {{fact claim-id}}}. */
final class KeyFacts {
    private final NodeMarkup markup;
    private final PlacementRules placements;
    private final Findings findings;

    KeyFacts(NodeMarkup markup, PlacementRules placements, Findings findings) {
        this.markup = markup;
        this.placements = placements;
        this.findings = findings;
    }

    /** Whether the list is meant as key facts: at least one item begins like one. */
    static boolean areIn(BulletList list) {
        for (Node item : list.getChildren()) {
            if (placement(item).isPresent()) {
                return true;
            }
        }
        return false;
    }

    List<Fact> of(BulletList list) {
        List<Fact> facts = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node item : list.getChildren()) {
            Optional<PlacementNode> placement = placement(item);
            if (placement.isEmpty()) {
                findings.fault(
                        item.getStartOffset(), "a key fact needs its claim", "begin the item with {{fact claim-id}}");
                continue;
            }
            Fact fact = fact(item, placement.get());
            if (!ids.add(fact.id())) {
                findings.fault(
                        placement.get().getStartOffset(),
                        "the claim \"" + fact.id() + "\" has a key fact already",
                        "keep one of them");
            }
            facts.add(fact);
        }
        return facts;
    }

    private Fact fact(Node item, PlacementNode placement) {
        if (item.getFirstChild() != item.getLastChild()) {
            findings.fault(
                    item.getLastChild().getStartOffset(),
                    "a key fact is one paragraph",
                    "move the rest into a section");
        }
        List<Node> words = new ArrayList<>();
        for (Node node = placement.getNext(); node != null; node = node.getNext()) {
            words.add(node);
        }
        return new Fact(
                placements.fact(placement), new Html(markup.all(words).markup().strip()));
    }

    private static Optional<PlacementNode> placement(Node item) {
        return item.getFirstChild() instanceof Paragraph words
                        && words.getFirstChild() instanceof PlacementNode first
                        && first.isFact()
                ? Optional.of(first)
                : Optional.empty();
    }
}
