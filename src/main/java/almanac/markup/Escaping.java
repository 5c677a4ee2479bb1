package almanac.markup;

/** Escapes plain text for HTML and XML; characters that XML 1.0 forbids are refused. */
final class Escaping {

    private Escaping() {}

    static String text(String plain) {
        return escaped(plain, false);
    }

    static String attribute(String plain) {
        return escaped(plain, true);
    }

    private static String escaped(String plain, boolean attribute) {
        StringBuilder out = new StringBuilder(plain.length() + 16);
        plain.codePoints().forEach(c -> {
            requireAllowed(c, plain);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                // a parser would turn these into spaces inside an attribute value
                case '\n' -> out.append(attribute ? "&#10;" : "\n");
                case '\t' -> out.append(attribute ? "&#9;" : "\t");
                case '\r' -> out.append("&#13;");
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static void requireAllowed(int c, String plain) {
        boolean control = c < 0x20 && c != '\n' && c != '\t' && c != '\r';
        boolean unpaired = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        if (control || unpaired || c == 0xFFFE || c == 0xFFFF) {
            throw new IllegalArgumentException(
                    "character U+%04X cannot stand in markup, in a text of %d characters".formatted(c, plain.length()));
        }
    }
}
