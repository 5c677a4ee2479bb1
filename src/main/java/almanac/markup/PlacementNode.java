package almanac.markup;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code {{kind name}}} in the syntax tree; kind and name are empty if it is malformed. */
final class PlacementNode extends Node {
    private static final Pattern WORDS = Pattern.compile("\\{\\{\\s*(\\S+)\\s+(\\S.*?)\\s*\\}\\}");

    private final String kind;
    private final String name;

    PlacementNode(BasedSequence chars) {
        super(chars);
        Matcher words = WORDS.matcher(chars);
        boolean wellFormed = words.matches();
        kind = wellFormed ? words.group(1) : "";
        name = wellFormed ? words.group(2) : "";
    }

    String kind() {
        return kind;
    }

    String name() {
        return name;
    }

    boolean isMalformed() {
        return kind.isEmpty();
    }

    boolean isFact() {
        return kind.equals("fact");
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
