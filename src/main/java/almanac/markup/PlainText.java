package almanac.markup;

import com.vladsch.flexmark.util.sequence.Escaping;

/** The words of markup without tags, for places that hold no markup: titles in lists of contents, labels. */
final class PlainText {
    private PlainText() {}

    static String of(Html html) {
        String words = html.markup()
                .replaceAll("<annotation[^>]*>[^<]*</annotation>", "")
                .replaceAll("<br>", " ")
                .replaceAll("<[^>]*>", "");
        return Escaping.unescapeHtml(words).replaceAll("\\s+", " ").strip();
    }
}
