package almanac.site;

import almanac.markup.Element;
import almanac.markup.Html;
import almanac.source.InvalidSite;
import almanac.source.Position;
import almanac.source.Problem;
import java.util.List;

/** A chart as a file of its own: it carries the part of the stylesheet that it needs. */
final class StandaloneChart {

    private final Html style;

    /** Takes the colours and the chart rules from the site's stylesheet, found by its numbered headings. */
    StandaloneChart(String stylesheet) {
        String rules = part(stylesheet, "/* 1 ·", "/* 2 ·") + part(stylesheet, "/* 7 ·", "/* 8 ·");
        style = new Html("<style>svg{background:var(--paper)}" + rules.replace("<", "\\3c ") + "</style>");
    }

    String svg(Element chart) {
        return chart.with("xmlns", "http://www.w3.org/2000/svg")
                        .raw(style)
                        .html()
                        .markup() + "\n";
    }

    private static String part(String stylesheet, String from, String to) {
        int start = stylesheet.indexOf(from);
        int end = stylesheet.indexOf(to, start + 1);
        if (start < 0 || end < 0) {
            throw new InvalidSite(List.of(new Problem(
                    new Position("templates/style.css", 1, 1),
                    "the stylesheet has no part from \"" + from + "\" to \"" + to + "\"",
                    "keep the numbered headings: charts that are files of their own take their rules from there")));
        }
        return stylesheet.substring(start, end);
    }
}
