package almanac.markup;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;

/** The words of a block as a reader sees them, each character with its offset; anything not typed as words is a space. */
final class RunningText {
    private final StringBuilder words = new StringBuilder();
    private final List<Integer> offsets = new ArrayList<>();

    RunningText(Node block) {
        block.getChildren().forEach(this::append);
    }

    String words() {
        return words.toString();
    }

    int offset(int index) {
        return offsets.get(index);
    }

    private void append(Node node) {
        if (node instanceof Text) {
            appendUnescaped(node);
        } else if (node instanceof HtmlEntity) {
            append(Escaping.unescapeString(node.getChars()), node.getStartOffset());
        } else if (node instanceof TypographicSmarts smart) {
            append(Escaping.unescapeHtml(smart.getTypographicText()), node.getStartOffset());
        } else if (node.hasChildren() && !(node instanceof Code) && !(node instanceof Footnote)) {
            node.getChildren().forEach(this::append);
        } else {
            append(" ", node.getStartOffset());
        }
    }

    private void append(String characters, int offset) {
        words.append(characters);
        characters.chars().forEach(c -> offsets.add(offset));
    }

    /** A backslash before punctuation is not shown. */
    private void appendUnescaped(Node text) {
        String characters = text.getChars().toString();
        for (int i = 0; i < characters.length(); i++) {
            boolean escapes = characters.charAt(i) == '\\'
                    && i + 1 < characters.length()
                    && Escaping.ESCAPABLE_CHARS.indexOf(characters.charAt(i + 1)) >= 0;
            if (escapes) {
                i++;
            }
            append(characters.substring(i, i + 1), text.getStartOffset() + i);
        }
    }
}
