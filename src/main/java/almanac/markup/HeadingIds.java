package almanac.markup;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Gives each heading its id: {@code {#id}} at its end, else its literal words. Placed values are left out, so that an id
 * outlives a change of the data. An id given twice is a fault.
 */
final class HeadingIds {
    private final Findings findings;
    private final Set<String> given = new HashSet<>();

    HeadingIds(Findings findings) {
        this.findings = findings;
    }

    String of(Heading heading) {
        String id = heading.getLastChild() instanceof HeadingIdNode node ? node.id() : slug(words(heading));
        if (id.isEmpty()) {
            findings.fault(heading.getStartOffset(), "this heading has no words for an id", "end it with {#some-id}");
        } else if (!given.add(id)) {
            findings.fault(
                    heading.getStartOffset(), "two headings have the id \"" + id + "\"", "end one with {#another-id}");
        }
        return id;
    }

    /** The heading's nodes without {@code {#id}}. */
    static List<Node> title(Heading heading) {
        List<Node> title = new ArrayList<>();
        heading.getChildren().forEach(title::add);
        title.removeIf(node -> node instanceof HeadingIdNode && node.getNext() == null);
        return title;
    }

    static String slug(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{M}'’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static String words(Node node) {
        if (node instanceof Text || node instanceof HtmlEntity) {
            return Escaping.unescapeString(node.getChars());
        }
        if (node instanceof TypographicSmarts smart) {
            return Escaping.unescapeHtml(smart.getTypographicText());
        }
        if (node instanceof Code code) {
            return TextRules.codeText(code);
        }
        StringBuilder words = new StringBuilder(node instanceof SoftLineBreak ? " " : "");
        node.getChildren().forEach(child -> words.append(words(child)));
        return words.toString();
    }
}
