package almanac.markup;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers typed in running text; every number a reader sees comes from a result instead.
 *
 * <p>A word is letters and digits joined by hyphens and dots. With a letter it is a name (GPT-3.5, Llama-3.1-405B, 7B),
 * unless all it adds to digits is an exponent or a multiplier (1e24, 3x, 10k).
 */
final class TypedNumbers {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-‑.][\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern NUMBER = Pattern.compile("[\\p{N}.‑-]+(?:[eE][-‑]?\\p{N}+)?[xk]?");
    private static final String JOINTS = ",:/–−";

    private TypedNumbers() {}

    static void find(Document document, Findings findings) {
        for (Node node : document.getDescendants()) {
            if (node instanceof Paragraph
                    || node instanceof Heading
                    || node instanceof TableCell
                    || node instanceof TableCaption) {
                find(new RunningText(node), findings);
            }
        }
    }

    private static void find(RunningText text, Findings findings) {
        for (Span number : numbers(text.words())) {
            findings.fault(
                    text.offset(number.start()),
                    "a number typed in prose: " + text.words().substring(number.start(), number.end()),
                    "place it by {{value …}}, or mark it as code if it is a name");
        }
    }

    private record Span(int start, int end) {}

    /** Numbers joined as in 1,000 or 3–4 or 12:30 are one. */
    private static List<Span> numbers(String words) {
        Deque<Span> numbers = new ArrayDeque<>();
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            if (NUMBER.matcher(word.group()).matches()) {
                boolean joined = !numbers.isEmpty()
                        && word.start() == numbers.getLast().end() + 1
                        && JOINTS.indexOf(words.charAt(word.start() - 1)) >= 0;
                int start = joined ? numbers.removeLast().start() : word.start();
                numbers.addLast(new Span(start, word.end()));
            }
        }
        return List.copyOf(numbers);
    }
}
