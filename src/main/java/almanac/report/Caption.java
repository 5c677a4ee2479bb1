package almanac.report;

import almanac.markup.Element;
import almanac.markup.Html;

/** The words below a chart: source, n with exclusions, and how intervals were made. */
public final class Caption {

    private Caption() {}

    public static Html of(String source, String n, String intervals) {
        return new Html(
                label("Source:").markup() + text(source) + label("n").markup() + text("= " + n) + text(intervals));
    }

    private static Html label(String words) {
        return Element.of("b").text(words).html();
    }

    private static String text(String words) {
        return Element.of("span").text(" " + words + " ").html().markup();
    }
}
