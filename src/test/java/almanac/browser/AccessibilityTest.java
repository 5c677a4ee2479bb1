package almanac.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** WCAG 2.2 AA and best practice, as far as axe can judge them, on one page of each kind in both themes. */
@ExtendWith({InBrowser.class, WholeSite.Given.class})
class AccessibilityTest {
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void noPageHasASeriousViolation(ColorScheme scheme, Browser browser, WholeSite site) throws IOException {
        List<String> violations = new ArrayList<>();
        try (SiteServer server = new SiteServer(site.folder(), "/");
                Visitor visitor =
                        new Visitor(browser, server, new Browser.NewContextOptions().setViewportSize(1280, 900))) {
            visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (String path : site.onePageOfEachKind()) {
                visitor.open(path);
                violations.addAll(seriousViolations(visitor.page(), path));
            }
        }
        assertThat(violations).isEmpty();
    }

    private static List<String> seriousViolations(Page page, String path) {
        return new AxeBuilder(page)
                .withTags(TAGS).setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> path + ": " + rule.getImpact() + " " + rule.getId() + ": " + rule.getHelp()
                                + "\n    " + rule.getNodes().get(0).getHtml() + "\n    "
                                + rule.getNodes().get(0).getFailureSummary())
                        .toList();
    }
}
