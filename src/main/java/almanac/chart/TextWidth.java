package almanac.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Estimated width of a text in the sans-serif faces of the stylesheet, from the advance widths that Arial, Helvetica and
 * Liberation Sans share, in thousandths of the type size. Unknown characters count as a wide letter.
 */
final class TextWidth {

    private static final String[] BY_WIDTH = {
        "222:ijl’‘|",
        "278:ftI .,:;/!\u00a0",
        "333:r-()⁰¹²³⁴⁵⁶⁷⁸⁹⁻[]",
        "389:*",
        "500:ckvsxyzJ",
        "556:abdeghnopqu0123456789L$?–_#",
        "584:+=−×<>~",
        "611:FTZ",
        "667:ABEKPSVXY&",
        "722:wCDHNRU",
        "778:GOQ",
        "833:mM",
        "889:%",
        "944:W",
        "1000:—…"
    };
    private static final int UNKNOWN = 780;
    private static final double BOLD = 1.07;
    // other faces of the stack run a little wider than the table
    private static final double SAFETY = 1.03;

    private TextWidth() {}

    static double of(String text, double px) {
        int thousandths = text.chars().map(TextWidth::advance).sum();
        return thousandths * px / 1000 * SAFETY;
    }

    static double bold(String text, double px) {
        return of(text, px) * BOLD;
    }

    /** The text in lines no wider than the given pixels, broken at spaces only. */
    static List<String> wrapped(String text, double px, double widest) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && of(longer, px) > widest) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private static int advance(int character) {
        for (String group : BY_WIDTH) {
            int colon = group.indexOf(':');
            if (group.indexOf(character, colon + 1) >= 0) {
                return Integer.parseInt(group.substring(0, colon));
            }
        }
        return UNKNOWN;
    }
}
