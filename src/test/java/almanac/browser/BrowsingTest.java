package almanac.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole site as a reader meets it, at the root of a host and in a folder of one. */
@ExtendWith({InBrowser.class, WholeSite.Given.class})
class BrowsingTest {
    private static final List<String> REPORTS = List.of("latest/capability-density/", "latest/api-prices/");

    private static Browser.NewContextOptions wide() {
        return new Browser.NewContextOptions().setViewportSize(1280, 900);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/some-repo/"})
    void everyNavigationLinkLeadsToAPage(String base, Browser browser, WholeSite site) throws IOException {
        try (SiteServer server = new SiteServer(site.folder(), base);
                Visitor visitor = new Visitor(browser, server, wide())) {
            visitor.open("").open("latest/");
            List<String> targets = visitor.page().locator("nav a[href]:visible").all().stream()
                    .map(link -> URI.create(visitor.page().url())
                            .resolve(link.getAttribute("href"))
                            .toString())
                    .filter(server::isOnThisHost)
                    .distinct()
                    .toList();
            assertThat(targets).hasSizeGreaterThan(2).allMatch(target -> target.startsWith(server.address("")));
            for (String target : targets) {
                follow(visitor, target);
            }
            visitor.hasNoComplaints();
        }
    }

    private static void follow(Visitor visitor, String target) {
        visitor.open("latest/");
        for (Locator link : visitor.page().locator("nav a[href]:visible").all()) {
            String address = URI.create(visitor.page().url())
                    .resolve(link.getAttribute("href"))
                    .toString();
            if (address.equals(target)) {
                link.click();
                visitor.page().waitForURL(target);
                visitor.page().waitForLoadState(LoadState.LOAD);
                visitor.showsHeading();
                return;
            }
        }
        throw new AssertionError("latest/ has lost its link to " + target);
    }

    @ParameterizedTest
    @CsvSource({"/, true", "/, false", "/some-repo/, true", "/some-repo/, false"})
    void reportsShowAChartAndATable(String base, boolean scripts, Browser browser, WholeSite site) throws IOException {
        try (SiteServer server = new SiteServer(site.folder(), base);
                Visitor visitor = new Visitor(browser, server, wide().setJavaScriptEnabled(scripts))) {
            for (String report : REPORTS) {
                visitor.open(report).shows("figure svg").shows("table");
            }
            visitor.hasNoComplaints();
        }
    }

    @ParameterizedTest
    @CsvSource({"320, true", "320, false", "1280, true"})
    void noPageIsWiderThanTheScreen(int width, boolean scripts, Browser browser, WholeSite site) throws IOException {
        Browser.NewContextOptions screen =
                new Browser.NewContextOptions().setViewportSize(width, 700).setJavaScriptEnabled(scripts);
        try (SiteServer server = new SiteServer(site.folder(), "/");
                Visitor visitor = new Visitor(browser, server, screen)) {
            for (String path : site.onePageOfEachKind()) {
                visitor.open(path).fitsItsWidth();
            }
            visitor.hasNoComplaints();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-page", "latest/no/such/page/"})
    void aMissingAddressShowsTheNotFoundPage(String path, Browser browser, WholeSite site) throws IOException {
        try (SiteServer server = new SiteServer(site.folder(), "/");
                Visitor visitor = new Visitor(browser, server, wide())) {
            visitor.open(path, 404);
            assertThat(visitor.complaints())
                    .as("the page's own status and nothing else, such as a style sheet that is not there")
                    .allSatisfy(complaint -> assertThat(complaint)
                            .containsAnyOf("status 404: " + server.address(path), "the server responded with a status"))
                    .hasSize(2);
        }
    }
}
