package almanac.browser;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.markup.Numbers;
import almanac.page.CalculatorKnot;
import almanac.page.CalculatorSurface;
import almanac.page.ExampleCalculators;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A calculator over two axes as a reader meets it. */
@ExtendWith(InBrowser.class)
class SurfaceCalculatorTest {

    private static final String FORECAST = "#calculator-forecast ";
    private static final String SIZE = "#calculator-forecast-size";
    private static final String LENGTH = "#calculator-forecast-length";

    @TempDir
    private static Path folder;

    private static Path site;

    @BeforeAll
    static void write() throws IOException {
        site = CalculatorSite.write(folder);
    }

    private static void visit(Browser browser, Consumer<Page> reads) throws IOException {
        try (SiteServer server = new SiteServer(site, "/");
                Visitor visitor = new Visitor(browser, server, new Browser.NewContextOptions())) {
            visitor.open("");
            reads.accept(visitor.page());
            visitor.hasNoComplaints();
        }
    }

    private static String answer(Page page) {
        return page.locator(FORECAST + "output").innerText();
    }

    private static String fault(Page page, String input) {
        return page.locator(input + "-fault").textContent();
    }

    @Test
    void theScriptReadsTheSameNumbersOverTwoAxesAsTheBuild(Browser browser) throws IOException {
        CalculatorSurface reading = ExampleCalculators.forecasts().surfaces().get(0);
        visit(browser, page -> {
            for (double size : new double[] {1, 1.7, 2, 3.3, 5.9, 10}) {
                for (double length : new double[] {10, 13, 64, 100, 317, 1000}) {
                    page.locator(SIZE).fill(Numbers.shortest(size));
                    page.locator(LENGTH).fill(Numbers.shortest(length));
                    CalculatorKnot fit = reading.at(ExampleCalculators.place(size, length));
                    assertThat(answer(page))
                            .startsWith(Numbers.significant(fit.mid(), 3)
                                    + " points is the forecast score for reading at "
                                    + Numbers.shortest(size) + " billion parameters and at " + Numbers.shortest(length)
                                    + " billion tokens; 95 % interval " + Numbers.significant(fit.low(), 3) + " to "
                                    + Numbers.significant(fit.high(), 3) + ". Compute: "
                                    + Numbers.significant(6e18 * size * length, 3) + " FLOP.");
                }
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | 100 | Within the observed span.",
                "4 | 100 | Extrapolated: a factor of 2.00 beyond the largest observation, 2.00 billion parameters. It",
                "2 | 500 | Extrapolated: a factor of 5.00 beyond the largest observation, 100 billion tokens. It",
                "4 | 500 | a factor of 2.00 beyond the largest observation, 2.00 billion parameters, and a factor of 5.00",
                "2 | 100 | It rests on 9 runs from 1.00 billion parameters to 2.00 billion parameters and from 10.0 billion"
            })
    void theAnswerOverTwoAxesTellsWhichOfThemIsExtrapolated(String size, String length, String words, Browser browser)
            throws IOException {
        visit(browser, page -> {
            page.locator(SIZE).fill(size);
            page.locator(LENGTH).fill(length);
            assertThat(answer(page)).contains(words);
        });
    }

    @Test
    void aFitOverTwoAxesIsRefusedBesideTheAxisThatLeavesIt(Browser browser) throws IOException {
        visit(browser, page -> {
            page.locator(SIZE).fill("6");
            assertThat(answer(page)).contains("Extrapolated");
            page.locator(FORECAST + "select").selectOption("counting");
            assertThat(answer(page)).isEmpty();
            assertThat(fault(page, SIZE))
                    .isEqualTo(
                            "No answer beyond 5.00 billion parameters: this fit was observed from 1.00 billion parameters"
                                    + " to 2.00 billion parameters and is not stretched further.");
            assertThat(fault(page, LENGTH)).isEmpty();
            page.locator(SIZE).fill("5");
            assertThat(answer(page)).contains("for counting at 5 billion parameters");
            page.locator(LENGTH).fill("1001");
            assertThat(answer(page)).isEmpty();
            assertThat(fault(page, LENGTH)).isEqualTo("Enter a number from 10 billion tokens to 1000 billion tokens.");
        });
    }
}
