package almanac.site;

import java.nio.charset.StandardCharsets;

/** Files that pages share; a hash in the name tells versions apart, so that old pages keep their own. */
public record Assets(String stylesheet) {

    /** Name of the stylesheet in the assets folder. */
    public String stylesheetName() {
        return "style." + Hashes.brief(stylesheet.getBytes(StandardCharsets.UTF_8)) + ".css";
    }

    public void write(Output output) {
        output.write("assets/" + stylesheetName(), stylesheet);
    }

    /** A chart as a file of its own, with the rules it needs. */
    public String standalone(almanac.markup.Element chart) {
        return new StandaloneChart(stylesheet).svg(chart);
    }
}
