package almanac.report;

import java.util.List;

/** Small counts as words at the beginning of a sentence. */
public final class Words {

    private static final List<String> SMALL =
            List.of("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten");

    private Words() {}

    /** A count up to ten as a capitalised word, a larger one in digits. */
    public static String of(long count) {
        return count < SMALL.size() ? SMALL.get((int) count) : Long.toString(count);
    }
}
