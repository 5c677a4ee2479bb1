package almanac.markup;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces characters that HTML cannot hold, which are faults, so that offsets stay true. */
final class Printable {
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\r\\n]]");
    private static final String REPLACEMENT = "\uFFFD";

    private Printable() {}

    /** The body of an article. */
    static String of(String body, Findings findings) {
        Matcher forbidden = FORBIDDEN.matcher(body);
        while (forbidden.find()) {
            fault(forbidden, forbidden.start(), findings);
        }
        return forbidden.replaceAll(REPLACEMENT);
    }

    /** A part of an article with its entities and backslashes resolved. */
    static String unescaped(BasedSequence source, Findings findings) {
        String text = Escaping.unescapeString(source);
        Matcher forbidden = FORBIDDEN.matcher(text);
        if (forbidden.find()) {
            fault(forbidden, source.getStartOffset(), findings);
        }
        return forbidden.replaceAll(REPLACEMENT);
    }

    private static void fault(Matcher forbidden, int offset, Findings findings) {
        int character = forbidden.group().codePointAt(0);
        findings.fault(offset, "character U+%04X cannot stand in a page".formatted(character), "delete it");
    }
}
