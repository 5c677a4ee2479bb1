package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data that carry no estimate still give a whole site, which says so. */
class SparseSiteTest {

    @TempDir
    private static Path folder;

    private static CommandRun run;
    private static BuiltSite site;

    @BeforeAll
    static void build() {
        TinyProject project = TinyProject.sparseIn(folder);
        run = project.build();
        site = project.site();
    }

    @Test
    void theBuildEndsWellAndSaysNothing() {
        assertThat(run).isEqualTo(new CommandRun(0, List.of()));
    }

    @Test
    void reportsSayWhyThereIsNoNumberAndDrawNothing() {
        for (String report : List.of(
                "api-prices",
                "capability-boundary",
                "capability-density",
                "contamination",
                "model-ladder",
                "scaling-laws")) {
            Document page = site.page("latest/" + report + "/index.html");
            assertThat(page.select(".headline").text())
                    .startsWith("There is not enough data because ")
                    .endsWith(".");
            assertThat(page.select("figure, table, .facts, .chart")).as(report).isEmpty();
        }
        assertThat(site.filesEndingIn(".svg")).isEmpty();
    }

    @Test
    void theFirstPageSaysTheSame() {
        assertThat(site.page("index.html").select(".card .what").eachText())
                .hasSize(6)
                .allMatch(text -> text.startsWith("There is not enough data because "));
    }

    @Test
    void claimsThatNameAnEstimateCannotBeTested() {
        Document claims = site.page("latest/claims/index.html");

        assertThat(claims.select("tr[id^=claim-density-] .verdict, tr[id^=claim-price-] .verdict")
                        .eachText())
                .hasSize(6)
                .containsOnly("not testable");
        assertThat(claims.select("tr[id=claim-kaplan-power-n] .verdict").text()).isEqualTo("pending");
    }

    @Test
    void noEstimateIsPublished() {
        assertThat(site.text("latest/data/estimates.json").replaceAll("\\s", ""))
                .isEqualTo("[]");
    }

    @Test
    void everyLocalLinkAndFragmentLeadsSomewhere() {
        assertThat(new LocalLinks(site, "/").broken()).isEmpty();
    }

    @Test
    void aDownloadOfATableWithoutRowsIsOfferedNowhere() {
        assertThat(site.page("latest/api-prices/index.html")
                        .select("a[href$=.csv]")
                        .eachAttr("href"))
                .containsExactly("../data/rows.csv");
    }
}
