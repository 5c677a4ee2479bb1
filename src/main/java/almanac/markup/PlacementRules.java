package almanac.markup;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;

/** Placements: replaced where they stand in text, handed on where they stand alone, a fault where they are unknown. */
final class PlacementRules {
    private final Placements placements;
    private final Findings findings;

    private PlacementRules(Placements placements, Findings findings) {
        this.placements = placements;
        this.findings = findings;
    }

    static PlacementRules add(NodeMarkup markup, Placements placements, Findings findings) {
        PlacementRules rules = new PlacementRules(placements, findings);
        markup.on(PlacementNode.class, rules::inText);
        return rules;
    }

    /** The placement, if the paragraph holds nothing else and the placement may stand alone. */
    Optional<Block.Placement> alone(Node block) {
        if (block instanceof Paragraph
                && block.getFirstChild() instanceof PlacementNode node
                && node.getNext() == null
                && !node.isFact()
                && placements.block(node.kind(), node.name())) {
            findings.placed(node);
            return Optional.of(findings.block(node));
        }
        return Optional.empty();
    }

    /** The id of the claim that {@code {{fact id}}} names, checked. */
    String fact(PlacementNode node) {
        if (placements.block(node.kind(), node.name())) {
            findings.placed(node);
        } else {
            unknown(node);
        }
        return node.name();
    }

    private Html inText(PlacementNode node) {
        Optional<Html> html = node.isMalformed() ? Optional.empty() : placements.inline(node.kind(), node.name());
        if (html.isPresent()) {
            findings.placed(node);
            return html.get();
        }
        if (node.isMalformed()) {
            findings.fault(
                    node.getStartOffset(),
                    "a placement needs a kind and a name",
                    "write {{kind name}} on one line, or put a backslash before the braces to show them");
        } else if (node.isFact()) {
            findings.fault(
                    node.getStartOffset(),
                    "a fact can only begin an item of the list of key facts",
                    "move it to the list below the headline");
        } else if (placements.block(node.kind(), node.name())) {
            findings.fault(
                    node.getStartOffset(),
                    "{{" + node.kind() + " " + node.name() + "}} cannot stand in running text",
                    "give it a paragraph of its own, outside lists, tables and quotations");
        } else {
            unknown(node);
        }
        return Html.ofText(node.getChars().toString());
    }

    private void unknown(PlacementNode node) {
        List<String> kinds = placements.kinds();
        boolean kindKnown = kinds.contains(node.kind());
        findings.fault(
                node.getStartOffset(),
                kindKnown
                        ? "no " + node.kind() + " is called \"" + node.name() + "\""
                        : "no kind of placement is called \"" + node.kind() + "\"",
                kindKnown
                        ? NearMatches.hint(node.name(), placements.known(node.kind()))
                        : NearMatches.hint(node.kind(), kinds));
    }
}
