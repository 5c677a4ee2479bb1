package almanac.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A calculator that tells what its amount leaves for the answer. */
@ExtendWith(InBrowser.class)
class QuotientCalculatorTest {

    private static final String BUDGET = "#calculator-budget ";

    @TempDir
    private static Path folder;

    private static String answer(Browser browser, String law, String compute) throws IOException {
        try (SiteServer server = new SiteServer(CalculatorSite.write(folder), "/");
                Visitor visitor = new Visitor(browser, server, new Browser.NewContextOptions())) {
            visitor.open("");
            visitor.page().locator("#calculator-budget-law").selectOption(law);
            visitor.page().locator("#calculator-budget-compute").fill(compute);
            visitor.hasNoComplaints();
            return visitor.page().locator(BUDGET + "output").innerText();
        }
    }

    @Test
    void theQuotientFollowsTheInterval(Browser browser) throws IOException {
        assertThat(answer(browser, "measured", "1e22"))
                .startsWith("100000000000 parameters is the best size for measured at 1e22 FLOP;"
                        + " 95 % interval 90500000000 to 111000000000. Tokens: 50000000000 tokens.");
    }

    @Test
    void withoutAnIntervalItSaysSo(Browser browser) throws IOException {
        assertThat(answer(browser, "printed", "4e22"))
                .startsWith("200000000000 parameters is the best size for printed at 4e22 FLOP; no interval. Tokens:"
                        + " 100000000000 tokens.");
    }
}
