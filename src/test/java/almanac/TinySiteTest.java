package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole site from tables so small that every page is made of few rows. */
class TinySiteTest {

    private static final List<String> REPORTS =
            List.of("api-prices", "capability-boundary", "capability-density", "model-ladder", "scaling-laws");

    @TempDir
    private static Path folder;

    private static CommandRun run;
    private static BuiltSite site;
    private static final Map<String, Document> PAGES = new TreeMap<>();

    @BeforeAll
    static void build() {
        TinyProject project = TinyProject.in(folder);
        run = project.build();
        site = project.site();
        PAGES.clear();
        site.filesEndingIn(".html").forEach(file -> PAGES.put(file, site.page(file)));
    }

    @Test
    void theBuildEndsWellAndSaysNothing() {
        assertThat(run).isEqualTo(new CommandRun(0, List.of()));
    }

    @Test
    void everyPageStandsInTheNumberedEditionAndInTheNewestCopy() {
        List<String> newest = PAGES.keySet().stream()
                .filter(file -> file.startsWith("latest/"))
                .map(file -> file.substring("latest/".length()))
                .toList();

        assertThat(newest)
                .containsExactly(
                        "about/index.html",
                        "api-prices/decomposition/index.html",
                        "api-prices/history/index.html",
                        "api-prices/index.html",
                        "capability-boundary/choices/index.html",
                        "capability-boundary/contamination-shift/index.html",
                        "capability-boundary/evaluation-design/index.html",
                        "capability-boundary/index.html",
                        "capability-boundary/other-boards/index.html",
                        "capability-boundary/periods/index.html",
                        "capability-boundary/post-training/index.html",
                        "capability-boundary/prescriptions/index.html",
                        "capability-boundary/rival-estimators/index.html",
                        "capability-boundary/saturation/index.html",
                        "capability-boundary/skills/index.html",
                        "capability-density/chatgpt/index.html",
                        "capability-density/compression/index.html",
                        "capability-density/devices/index.html",
                        "capability-density/equal-performance/index.html",
                        "capability-density/growth/index.html",
                        "capability-density/index.html",
                        "capability-density/mmlu/index.html",
                        "claims/index.html",
                        "contamination/index.html",
                        "contamination/pairs/index.html",
                        "data/index.html",
                        "data/results/index.html",
                        "index.html",
                        "methods/api-prices/index.html",
                        "methods/capability-boundary/index.html",
                        "methods/capability-density/index.html",
                        "methods/contamination/index.html",
                        "methods/index.html",
                        "methods/model-ladder/index.html",
                        "methods/scaling-laws/index.html",
                        "model-ladder/calculator/index.html",
                        "model-ladder/compute/index.html",
                        "model-ladder/designs/index.html",
                        "model-ladder/index.html",
                        "model-ladder/steps/index.html",
                        "model-ladder/trust/index.html",
                        "reports/index.html",
                        "scaling-laws/allocation/index.html",
                        "scaling-laws/architecture/index.html",
                        "scaling-laws/batch-size/index.html",
                        "scaling-laws/calculator/index.html",
                        "scaling-laws/chinchilla/index.html",
                        "scaling-laws/data-limits/index.html",
                        "scaling-laws/index.html",
                        "scaling-laws/iso-flop/index.html",
                        "scaling-laws/learning-curves/index.html",
                        "scaling-laws/over-training/index.html",
                        "scaling-laws/rival-forms/index.html");
        assertThat(newest).allSatisfy(page -> assertThat(PAGES).containsKey("e/2026-11/" + page));
        assertThat(PAGES).hasSize(2 * newest.size() + 3).containsKeys("index.html", "404.html", "editions/index.html");
    }

    @Test
    void everyPageHasOneMainHeading() {
        assertThat(PAGES)
                .allSatisfy((file, page) -> assertThat(page.select("h1"))
                        .as(file)
                        .singleElement()
                        .satisfies(heading -> assertThat(heading.text()).isNotBlank()));
    }

    @Test
    void everyPageSaysWhatItIsAndInWhichLanguage() {
        assertThat(PAGES).allSatisfy((file, page) -> {
            assertThat(page.title()).as(file).isNotBlank();
            assertThat(page.select("meta[name=description]").attr("content"))
                    .as(file)
                    .isNotBlank();
            assertThat(page.select("html").attr("lang")).as(file).isEqualTo("en");
        });
    }

    @Test
    void nothingOfTheTemplatesOrPlacementsIsLeft() {
        assertThat(PAGES).allSatisfy((file, page) -> {
            Document shown = page.clone();
            shown.select("pre").remove(); // BibTeX has double braces of its own
            assertThat(shown.html()).as(file).doesNotContain("{{", "${", "~{");
            assertThat(site.text(file)).as(file).doesNotContain(" th:", "<th:", "xmlns:th");
        });
    }

    @Test
    void noIdStandsTwiceOnAPage() {
        assertThat(PAGES)
                .allSatisfy((file, page) ->
                        assertThat(page.select("[id]").eachAttr("id")).as(file).doesNotHaveDuplicates());
    }

    @Test
    void everyLocalLinkAndFragmentLeadsSomewhere() {
        assertThat(new LocalLinks(site, "/").broken()).isEmpty();
        assertThat(PAGES)
                .allSatisfy((file, page) ->
                        assertThat(LocalLinks.local(page)).as(file).hasSizeGreaterThan(5));
    }

    @Test
    void linksAreRelativeExceptOnThePageForMissingAddresses() {
        PAGES.forEach((file, page) -> {
            if (file.equals("404.html")) {
                assertThat(LocalLinks.local(page)).allMatch(address -> address.matches("[/#].*"));
            } else {
                assertThat(LocalLinks.local(page)).as(file).noneMatch(address -> address.startsWith("/"));
            }
        });
    }

    @Test
    void otherHostsAreOnlyLinkedToAndOverHttps() {
        assertThat(PAGES).allSatisfy((file, page) -> {
            assertThat(page.select("[src]")).as(file).singleElement().satisfies(script -> {
                assertThat(script.is("script[defer]")).isTrue();
                assertThat(script.attr("src")).matches("(\\.?/|(\\.\\./)+)assets/almanac\\.[0-9a-f]{10}\\.js");
            });
            for (Element link : page.select("[href~=^[a-z]+:]")) {
                boolean isIcon = link.is("link[rel=icon]") && link.attr("href").startsWith("data:");
                boolean leadsOn =
                        link.is("a, link[rel=canonical]") && link.attr("href").startsWith("https://");
                assertThat(isIcon || leadsOn).as("%s: %s", file, link).isTrue();
            }
        });
    }

    @Test
    void theCanonicalAddressIsAPageOfTheSiteAndThePreviewNamesTheSame() {
        String base = "https://scaling-almanac.github.io/";
        assertThat(PAGES).allSatisfy((file, page) -> {
            List<String> canonical = page.select("link[rel=canonical]").eachAttr("href");
            assertThat(canonical).as(file).isEqualTo(BuiltSite.canonical(file, base));
            assertThat(page.select("meta[property=og:url]").eachAttr("content")).isEqualTo(canonical);
            for (String address : canonical) {
                assertThat(PAGES).containsKey(URI.create(address).getPath().substring(1) + "index.html");
            }
        });
    }

    @Test
    void reportsShowFiguresTablesAndFacts() {
        for (String report : REPORTS) {
            Document page = PAGES.get("latest/" + report + "/index.html");
            assertThat(page.select("figure svg")).as(report).hasSizeGreaterThan(2);
            assertThat(page.select("table tbody tr")).as(report).hasSizeGreaterThan(5);
            assertThat(page.select(".facts .fact")).as(report).hasSizeGreaterThan(2);
            assertThat(page.select(".headline .placed")).as(report).hasSizeGreaterThan(4);
        }
    }

    @Test
    void everyFigureCanBeTakenAlong() {
        for (String report : REPORTS) {
            String folder = "latest/" + report + "/";
            for (Element figure : PAGES.get(folder + "index.html").select("figure:has(svg)")) {
                assertThat(figure.select("figcaption").text()).isNotBlank();
                assertThat(figure.select(".links a").eachAttr("href"))
                        .hasSize(4)
                        .anyMatch(href -> href.endsWith(".csv"))
                        .anyMatch(href -> href.endsWith(".json"))
                        .anyMatch(href -> href.endsWith(".svg"))
                        .contains("#" + figure.id());
            }
        }
    }

    @Test
    void theFirstPageLeadsToEveryReportWithItsNumber() {
        Document home = PAGES.get("index.html");

        assertThat(home.select(".card h3 a").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "latest/capability-boundary/",
                        "latest/capability-density/",
                        "latest/api-prices/",
                        "latest/contamination/",
                        "latest/model-ladder/",
                        "latest/scaling-laws/");
        assertThat(home.select(".card .big").eachText())
                .hasSize(5)
                .allMatch(text -> text.matches("[0-9.]+ ?(months|points|exponent|MATH level 5 at).*"));
    }

    @Test
    void namesWithMarkupCharactersAreShownAsText() {
        assertThat(site.text("latest/data/organisations.csv")).contains("South <Labs>");
        assertThat(PAGES)
                .allSatisfy(
                        (file, page) -> assertThat(page.select("labs")).as(file).isEmpty());
    }
}
