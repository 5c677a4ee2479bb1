package almanac.markup;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Turns syntax nodes into markup: one rule for each kind of node. A kind without a rule is a bug. */
final class NodeMarkup {
    private final Map<Class<?>, Function<Node, Html>> rules = new HashMap<>();

    <N extends Node> void on(Class<N> kind, Function<N, Html> rule) {
        rules.put(kind, node -> rule.apply(kind.cast(node)));
    }

    /** Nodes of this kind become an element around their children. */
    <N extends Node> void wrap(Class<N> kind, String element) {
        on(kind, node -> Element.of(element).raw(children(node)).html());
    }

    Html of(Node node) {
        Function<Node, Html> rule = rules.get(node.getClass());
        if (rule == null) {
            throw new IllegalStateException("no rule for " + node.getNodeName());
        }
        return rule.apply(node);
    }

    Html children(Node parent) {
        return all(parent.getChildren());
    }

    Html all(Iterable<Node> nodes) {
        StringBuilder markup = new StringBuilder();
        nodes.forEach(node -> markup.append(of(node).markup()));
        return new Html(markup.toString());
    }
}
