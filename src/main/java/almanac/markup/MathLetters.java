package almanac.markup;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bold, script and blackboard letters of MathML as Unicode characters.
 *
 * <p>MathML Core dropped {@code mathvariant} except for {@code normal}, so browsers would draw plain letters; the block
 * "Mathematical Alphanumeric Symbols" has a character for each. Greek letters keep the attribute.
 */
final class MathLetters {
    private static final Pattern VARIANT =
            Pattern.compile("<(mi|mn|mtext) mathvariant=\"([a-z-]+)\">([\\x20-\\x7E&&[^<>&]]+)</\\1>");

    /** First capital, small letter and digit of an alphabet; zero where the alphabet has none. */
    private record Alphabet(int capital, int small, int digit) {
        int place(int letter) {
            if (letter >= 'A' && letter <= 'Z') {
                return capital + letter - 'A';
            }
            if (letter >= 'a' && letter <= 'z') {
                return small + letter - 'a';
            }
            boolean hasDigit = digit != 0 && letter >= '0' && letter <= '9';
            return hasDigit ? digit + letter - '0' : letter;
        }
    }

    private static final Map<String, Alphabet> ALPHABETS = Map.of(
            "bold", new Alphabet(0x1D400, 0x1D41A, 0x1D7CE),
            "bold-italic", new Alphabet(0x1D468, 0x1D482, 0),
            "script", new Alphabet(0x1D49C, 0x1D4B6, 0),
            "fraktur", new Alphabet(0x1D504, 0x1D51E, 0),
            "double-struck", new Alphabet(0x1D538, 0x1D552, 0x1D7D8),
            "sans-serif", new Alphabet(0x1D5A0, 0x1D5BA, 0x1D7E2),
            "monospace", new Alphabet(0x1D670, 0x1D68A, 0x1D7F6));

    /** Letters that Unicode had before the block was made; their places in the block are empty. */
    private static final Map<Integer, Integer> ELDER = Map.ofEntries(
            Map.entry(0x1D49D, 0x212C),
            Map.entry(0x1D4A0, 0x2130),
            Map.entry(0x1D4A1, 0x2131),
            Map.entry(0x1D4A3, 0x210B),
            Map.entry(0x1D4A4, 0x2110),
            Map.entry(0x1D4A7, 0x2112),
            Map.entry(0x1D4A8, 0x2133),
            Map.entry(0x1D4AD, 0x211B),
            Map.entry(0x1D4BA, 0x212F),
            Map.entry(0x1D4BC, 0x210A),
            Map.entry(0x1D4C4, 0x2134),
            Map.entry(0x1D506, 0x212D),
            Map.entry(0x1D50B, 0x210C),
            Map.entry(0x1D50C, 0x2111),
            Map.entry(0x1D515, 0x211C),
            Map.entry(0x1D51D, 0x2128),
            Map.entry(0x1D53A, 0x2102),
            Map.entry(0x1D53F, 0x210D),
            Map.entry(0x1D545, 0x2115),
            Map.entry(0x1D547, 0x2119),
            Map.entry(0x1D548, 0x211A),
            Map.entry(0x1D549, 0x211D),
            Map.entry(0x1D551, 0x2124));

    private MathLetters() {}

    static String withoutVariants(String mathml) {
        return VARIANT.matcher(mathml)
                .replaceAll(found -> Matcher.quoteReplacement(
                        replaced(found.group(), found.group(1), found.group(2), found.group(3))));
    }

    private static String replaced(String element, String tag, String variant, String letters) {
        Alphabet alphabet = ALPHABETS.get(variant);
        if (alphabet == null) {
            return element;
        }
        StringBuilder styled = new StringBuilder();
        letters.chars().map(alphabet::place).forEach(c -> styled.appendCodePoint(ELDER.getOrDefault(c, c)));
        return "<" + tag + ">" + styled + "</" + tag + ">";
    }
}
