package almanac.markup;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code {#id}} in the syntax tree; it names a heading if it ends one and is plain text anywhere else. */
final class HeadingIdNode extends Node {
    HeadingIdNode(BasedSequence chars) {
        super(chars);
    }

    String id() {
        return getChars()
                .subSequence("{#".length(), getChars().length() - "}".length())
                .toString();
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
