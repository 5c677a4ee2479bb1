package almanac.site;

import java.nio.charset.StandardCharsets;

/**
 * Files that pages share; a hash in the name tells versions apart, so that old pages keep their own.
 *
 * @param stylesheet the rules of all pages
 * @param script shows and runs the calculators; pages are whole without it
 */
public record Assets(String stylesheet, String script) {

    /** Name of the stylesheet in the assets folder. */
    public String stylesheetName() {
        return named("style", stylesheet, "css");
    }

    /** Name of the script in the assets folder. */
    public String scriptName() {
        return named("almanac", script, "js");
    }

    private static String named(String name, String content, String ending) {
        return name + "." + Hashes.brief(content.getBytes(StandardCharsets.UTF_8)) + "." + ending;
    }

    public void write(Output output) {
        output.write("assets/" + stylesheetName(), stylesheet);
        output.write("assets/" + scriptName(), script);
    }

    /** A chart as a file of its own, with the rules it needs. */
    public String standalone(almanac.markup.Element chart) {
        return new StandaloneChart(stylesheet).svg(chart);
    }
}
