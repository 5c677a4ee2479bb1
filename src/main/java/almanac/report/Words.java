package almanac.report;

import java.util.List;
import java.util.Locale;

/** Small counts and lists as the words of a sentence. */
public final class Words {

    private static final List<String> SMALL =
            List.of("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten");

    private Words() {}

    /** A count up to ten as a capitalised word, a larger one in digits. */
    public static String of(long count) {
        return count < SMALL.size() ? SMALL.get((int) count) : Long.toString(count);
    }

    /** A count up to ten as a word within a sentence, a larger one in digits. */
    public static String lower(long count) {
        return of(count).toLowerCase(Locale.ROOT);
    }

    /** Several things joined by commas and a last "and". */
    public static String joined(List<String> things) {
        int last = things.size() - 1;
        return last < 1
                ? String.join("", things)
                : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
    }
}
