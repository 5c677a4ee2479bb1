package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mistake in the inputs is named with its place, and the site of before stays as it was. */
class FailedBuildTest {

    private static final String ABOUT = "content/about.md";
    private static final String PRICES = "content/api-prices.md";
    private static final String SETTINGS = "content/site.yml";
    private static final String FRONT_MATTER =
            "; front matter between two lines of --- with title, name, summary, order, authors";

    @TempDir
    private Path folder;

    private TinyProject project;
    private Map<String, String> before;

    @BeforeEach
    void writeProjectAndAnEarlierSite() {
        project = TinyProject.in(folder)
                .write("public/site/editions.json", "{}")
                .write("public/site/latest/index.html", "earlier");
        before = outside();
    }

    @Test
    void aBadScore() {
        project.replace("site-data/scores.csv", ",0.852,", ",8.52,");
        String at = project.at("site-data/scores.csv", "8.52");

        List<String> faults = faults();
        assertThat(faults).singleElement().asString().startsWith(at + ": score 8.52 is above 1; a finite decimal");
    }

    @Test
    void anUnknownPlacement() {
        project.append(ABOUT, "\nNow {{value no.such.thing}} and\nthen {{vlue no.such.thing}}.\n");

        assertThat(faults())
                .satisfiesExactly(
                        fault -> assertThat(fault)
                                .startsWith(project.at(ABOUT, "{{value no.such")
                                        + ": no value is called \"no.such.thing\"; "),
                        fault -> assertThat(fault)
                                .startsWith(project.at(ABOUT, "{{vlue no.such")
                                        + ": no kind of placement is called \"vlue\"; ")
                                .endsWith("value?"));
    }

    @Test
    void aChartThatIsNeverPlaced() {
        project.replace(PRICES, "{{chart price-records}}", "");

        assertFaults(PRICES + ":1:1: the chart price-records is never placed; a paragraph {{chart price-records}}");
    }

    @Test
    void aTableOnAPageThatHasNone() {
        project.append(ABOUT, "\n{{table price-thresholds}}\n");

        assertThat(faults()).singleElement().asString().startsWith(project.at(ABOUT, "{{table") + ": ");
    }

    @Test
    void aNumberTypedInProse() {
        project.append(PRICES, "\nPrices fell by 1,000 in all, GPT-4 included.\n");

        assertFaults(project.at(PRICES, "1,000 in all")
                + ": a number typed in prose: 1,000; place it by {{value …}}, or mark it as code if it is a name");
    }

    @Test
    void aLinkToAPageThatIsNotThere() {
        project.append(ABOUT, "\nSee [more](page:nowhere).\n");

        assertThat(faults()).singleElement().asString().startsWith(project.at(ABOUT, "page:nowhere") + ": ");
    }

    @Test
    void aFormulaThatCannotBeRead() {
        project.append(ABOUT, "\n```math\n\\frac{1}{\n```\n");

        assertThat(faults()).singleElement().asString().matches("content/about\\.md:\\d+:\\d+: [^;]+; .+");
    }

    @Test
    void anUnknownEntryOfTheFrontMatter() {
        project.replace(ABOUT, "order: 9\n", "order: 9\ncolour: red\n");

        assertFaults(project.at(ABOUT, "colour") + ": unknown entry \"colour\"" + FRONT_MATTER);
    }

    @Test
    void aMissingEntryOfTheFrontMatter() {
        project.replace(ABOUT, "order: 9\n", "");

        assertFaults(project.at(ABOUT, "title:") + ": the entry \"order\" is missing" + FRONT_MATTER);
    }

    @Test
    void anEmptyEntryOfTheFrontMatter() {
        project.replace(ABOUT, "name: About\n", "name:\n");

        assertFaults(project.at(ABOUT, "name:") + ": the entry \"name\" is missing" + FRONT_MATTER);
    }

    @Test
    void aFrontMatterWithoutAnEnd() {
        project.write(ABOUT, "---\ntitle: About\n\nText.\n");

        assertFaults(ABOUT + ":1:1: the front matter has no end" + FRONT_MATTER);
    }

    @Test
    void aFileWithoutFrontMatter() {
        project.write(ABOUT, "Text.\n");

        assertFaults(ABOUT + ":1:1: the file has no front matter" + FRONT_MATTER);
    }

    @Test
    void aBaseAddressWithoutASlash() {
        project.replace(SETTINGS, "github.io/\nerrors", "github.io\nerrors");

        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith("content/site.yml:")
                .endsWith("base-url \"https://scaling-almanac.github.io\" is not an address that ends in a slash;"
                        + " title, tagline, base-url (https://…/) and errors");
    }

    @Test
    void settingsThatAreNotYaml() {
        project.replace(SETTINGS, "errors: ", "errors: [");

        assertThat(faults())
                .singleElement()
                .asString()
                .matches("content/site\\.yml:\\d+:\\d+: [^;]+; title, tagline, base-url \\(https://…/\\) and errors");
    }

    @Test
    void aTemplateThatAsksForWhatItsPageDoesNotHave() {
        project.replace("templates/article.html", "${page.lead}", "${page.led}");
        String at = project.at("templates/article.html", "th:utext=\"${page.led}");

        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith(at + ": ")
                .contains("page.led")
                .endsWith("; a template that uses what its page offers");
    }

    @Test
    void aTemplateThatIsNotThere() {
        project.delete("templates/list.html");

        assertFaults("templates/list.html:1:1: the file is missing; add templates/list.html");
    }

    @Test
    void aTemplateOfPartsThatIsNotThere() {
        project.delete("templates/parts.html");

        assertFaults("templates/parts.html:1:1: the file is missing; add templates/parts.html");
    }

    @Test
    void aPartOfATemplateThatIsNotThere() {
        project.replace("templates/layout.html", "~{parts :: logrule}", "~{parts :: ruler}");

        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith("templates/layout.html:")
                .contains("ruler");
    }

    @Test
    void aStylesheetThatIsNotThere() {
        project.delete("templates/style.css");

        assertFaults("templates/style.css:1:1: the file is missing; add templates/style.css");
    }

    @Test
    void aStylesheetWithoutThePartThatChartsNeed() {
        project.replace("templates/style.css", "/* 7 ·", "/* seven ·");

        assertThat(faults()).singleElement().asString().startsWith("templates/style.css:1:1: ");
    }

    @Test
    void faultsInDataAndTextsAreShownTogether() {
        project.replace("site-data/scores.csv", ",0.852,", ",high,")
                .replace("site-data/models.csv", "2024-07-23", "2024-07-32")
                .replace(SETTINGS, "title:", "titel:")
                .write(ABOUT, "Text.\n")
                .delete("content/methods/api-prices.md");

        assertThat(faults().stream().map(fault -> fault.substring(0, fault.indexOf(": "))))
                .containsExactly(
                        "content/about.md:1:1",
                        "content/methods/api-prices.md:1:1",
                        project.at(SETTINGS, "titel"),
                        project.at("site-data/models.csv", "2024-07-32"),
                        project.at("site-data/scores.csv", "high"));
    }

    @Test
    void faultsInSeveralTextsAreShownTogether() {
        project.append(ABOUT, "\n{{value nothing}}\n").append(PRICES, "\nPrices fell 9 times.\n");

        assertThat(faults().stream().map(fault -> fault.substring(0, fault.indexOf(": "))))
                .containsExactly(project.at(ABOUT, "{{value nothing"), project.at(PRICES, "9 times"));
    }

    @Test
    void aProjectThatIsNotThere() {
        CommandRun run = CommandRun.of("--project", folder.resolve("none").toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errors()).contains("content/site.yml:1:1: the file is missing; add content/site.yml");
        assertThat(run.errors()).allMatch(line -> line.matches("\\S+:\\d+:\\d+: .+; .+|\\d+ faults; nothing .*"));
    }

    private void assertFaults(String... lines) {
        assertThat(faults()).containsExactly(lines);
    }

    /** What a failing build says, apart from the last line; that nothing else happened is asserted. */
    private List<String> faults() {
        CommandRun run = project.build();

        assertThat(run.status()).as("%s", run.errors()).isEqualTo(1);
        int count = run.errors().size() - 1;
        assertThat(run.errors())
                .last()
                .isEqualTo(count + (count == 1 ? " fault" : " faults") + "; nothing was written");
        assertThat(outside()).isEqualTo(before);
        assertThat(run.errors().subList(0, count)).allMatch(line -> line.matches("\\S+:\\d+:\\d+: .+; .+"));
        return run.errors().subList(0, count);
    }

    /** What stands where the site is written, beside it included. */
    private Map<String, String> outside() {
        return new BuiltSite(folder.resolve("public")).hashes();
    }
}
