package almanac.browser;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.markup.Numbers;
import almanac.page.CalculatorKnot;
import almanac.page.CalculatorSeries;
import almanac.page.ExampleCalculators;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calculators as a reader meets them. */
@ExtendWith(InBrowser.class)
class CalculatorTest {

    private static final String PRICE = "#calculator-price ";
    private static final String SCORE = "#calculator-score ";
    private static final String FORECAST = "#calculator-forecast ";
    private static final double SMALLEST_TARGET_PIXELS = 24;

    @TempDir
    private static Path folder;

    private static Path site;

    @BeforeAll
    static void write() throws IOException {
        site = CalculatorSite.write(folder);
    }

    private static void visit(Browser browser, Browser.NewContextOptions options, BiConsumer<Visitor, Page> reads)
            throws IOException {
        try (SiteServer server = new SiteServer(site, "/");
                Visitor visitor = new Visitor(browser, server, options)) {
            visitor.open("");
            reads.accept(visitor, visitor.page());
            visitor.hasNoComplaints();
        }
    }

    private static Browser.NewContextOptions screen(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, 800);
    }

    private static String answer(Page page, String calculator) {
        return page.locator(calculator + "output").innerText();
    }

    @Test
    void theScriptReadsTheSameNumbersBetweenKnotsAsTheBuild(Browser browser) throws IOException {
        List<CalculatorSeries> all = ExampleCalculators.prices().curves();
        visit(browser, screen(1280), (visitor, page) -> {
            for (int i = 0; i < all.size(); i++) {
                page.locator(PRICE + "select")
                        .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(i));
                CalculatorSeries series = all.get(i);
                LocalDate day = ExampleCalculators.FIRST;
                while (series.reaches(place(day)) && day.isBefore(LocalDate.of(2027, 1, 12))) {
                    page.locator(PRICE + "input").fill(day.toString());
                    assertThat(answer(page, PRICE)).startsWith(expected(series.at(place(day)), series.name()));
                    day = day.plusDays(41);
                }
            }
        });
    }

    private static String expected(CalculatorKnot fit, String series) {
        return shown(fit.mid()) + " USD per million tokens is the lowest list price for " + series + " on";
    }

    private static double place(LocalDate day) {
        return day.toEpochDay();
    }

    private static String shown(double ln) {
        return Numbers.significant(StrictMath.exp(ln), 3);
    }

    @Test
    void theAnswerSaysWhatItIsAndWhatItRestsOn(Browser browser) throws IOException {
        CalculatorKnot fit = ExampleCalculators.prices().curves().get(0).at(place(LocalDate.of(2025, 10, 5)));
        visit(
                browser,
                screen(1280),
                (visitor, page) -> assertThat(answer(page, PRICE))
                        .isEqualTo(shown(fit.mid())
                                + " USD per million tokens is the lowest list price for MMLU 64.8 on 5 October 2025;"
                                + " 95 % interval " + shown(fit.low()) + " to " + shown(fit.high()) + "."
                                + " Extrapolated: 8 months beyond the last observation, 5 February 2025."
                                + " It rests on 12 record prices from 1 March 2023 to 5 February 2025;"
                                + " computed from data to 21 November 2026."));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-05, Within the observed span.",
        "2025-02-05, Within the observed span.",
        "2025-02-06, Extrapolated: 1 day beyond the last observation",
        "2025-04-05, Extrapolated: 59 days beyond the last observation",
        "2025-04-06, Extrapolated: 2 months beyond the last observation"
    })
    void theAnswerTellsObservedFromExtrapolated(String day, String words, Browser browser) throws IOException {
        visit(browser, screen(1280), (visitor, page) -> {
            page.locator(PRICE + "input").fill(day);
            assertThat(answer(page, PRICE)).contains(words);
        });
    }

    @Test
    void aFitIsNotStretchedBeyondItsSpan(Browser browser) throws IOException {
        visit(browser, screen(1280), (visitor, page) -> {
            page.locator(PRICE + "select").selectOption("MMLU 86");
            page.locator(PRICE + "input").fill("2025-10-30");
            assertThat(answer(page, PRICE)).contains("Extrapolated");
            page.locator(PRICE + "input").fill("2025-10-31");
            assertThat(answer(page, PRICE)).isEmpty();
            assertThat(fault(page, PRICE + "input"))
                    .startsWith("No answer beyond 30 October 2025: this fit was observed from 1 March 2023");
        });
    }

    @Test
    void factorsAndAmountsAlongTheAxisCount(Browser browser) throws IOException {
        visit(browser, screen(1280), (visitor, page) -> {
            page.locator("#calculator-score-compute").fill("1e25");
            page.locator("#calculator-score-share").fill("12.5");
            double fitted = 0.1 + 0.02 * StrictMath.log(1e5);
            assertThat(answer(page, SCORE))
                    .startsWith(Numbers.significant(fitted * 12.5 / 25, 3) + " is the expected score for one family"
                            + " at 1e25 FLOP, Share 12.5 %, Parts 25; 90 % interval ")
                    .contains("Extrapolated: a factor of 10.0 beyond the largest observation, 1.00×10²⁴ FLOP.");
            page.locator("#calculator-score-compute").fill("1e28");
            assertThat(answer(page, SCORE)).contains("at 1e28 FLOP");
            page.locator("#calculator-score-compute").fill("1.01e28");
            assertThat(answer(page, SCORE)).isEmpty();
            assertThat(fault(page, "#calculator-score-compute"))
                    .startsWith("No answer beyond 1.00×10²⁸ FLOP: this fit was observed from 1.00×10²⁰ FLOP");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "e | Enter a number, with a point for decimals, such as 1.5.",
                "1e | Enter a number, with a point for decimals, such as 1.5.",
                "- | Enter a number, with a point for decimals, such as 1.5.",
                "1e999 | Enter a number, with a point for decimals, such as 1.5.",
                "-5 | Enter a number from 1 % to 100 %.",
                "0 | Enter a number from 1 % to 100 %.",
                "100.5 | Enter a number from 1 % to 100 %."
            })
    void nonsenseIsRefusedBesideItsField(String typed, String words, Browser browser) throws IOException {
        String share = "#calculator-score-share";
        visit(browser, screen(1280), (visitor, page) -> {
            page.locator(share).clear();
            assertThat(fault(page, share)).isEqualTo("Enter a number, with a point for decimals, such as 1.5.");
            page.locator(share).pressSequentially(typed);
            assertThat(fault(page, share)).isEqualTo(words);
            assertThat(page.locator(share).getAttribute("aria-invalid")).isEqualTo("true");
            assertThat(answer(page, SCORE)).isEmpty();
            page.locator(share).fill("2.5");
            assertThat(fault(page, share)).isEmpty();
            assertThat(answer(page, SCORE)).isNotEmpty().doesNotContain("NaN");
        });
    }

    private static String fault(Page page, String input) {
        return page.locator("#" + page.locator(input).getAttribute("aria-describedby"))
                .textContent();
    }

    @Test
    void aMissingDayIsRefused(Browser browser) throws IOException {
        visit(browser, screen(1280), (visitor, page) -> {
            page.locator(PRICE + "input").fill("");
            assertThat(fault(page, PRICE + "input")).isEqualTo("Enter a whole date: day, month and year.");
            page.locator(PRICE + "input").fill("2019-01-01");
            assertThat(fault(page, PRICE + "input")).isEqualTo("Enter a date from 1 March 2023 to 12 January 2027.");
            assertThat(answer(page, PRICE)).isEmpty();
        });
    }

    @Test
    void theKeyboardSufficesAndNothingIsSent(Browser browser) throws IOException {
        visit(browser, screen(1280), (visitor, page) -> {
            String address = page.url();
            String before = answer(page, PRICE);
            page.locator(PRICE + "select").focus();
            page.keyboard().press("ArrowDown");
            assertThat(answer(page, PRICE)).contains("MMLU 86").isNotEqualTo(before);
            page.locator("#calculator-score-share").focus();
            page.keyboard().press("ArrowUp");
            assertThat(answer(page, SCORE)).contains("Share 51 %");
            page.keyboard().press("Enter");
            assertThat(page.url()).isEqualTo(address);
        });
    }

    @Test
    void withoutScriptThePageHoldsTheTableAndNoForm(Browser browser) throws IOException {
        visit(browser, screen(1280).setJavaScriptEnabled(false), (visitor, page) -> {
            visitor.shows(PRICE + "table").shows(SCORE + "table").shows(FORECAST + "table");
            assertThat(page.locator("form:visible").count()).isZero();
        });
    }

    @Test
    void paperHoldsTheTableAndNoForm(Browser browser) throws IOException {
        visit(browser, screen(1280), (visitor, page) -> {
            visitor.shows("form");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            visitor.shows(PRICE + "table");
            assertThat(page.locator("form:visible").count()).isZero();
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 600, 1280})
    void formsFitTheScreenAndTargetsAreLargeEnough(int width, Browser browser) throws IOException {
        visit(browser, screen(width), (visitor, page) -> {
            visitor.fitsItsWidth().shows("form");
            List<BoundingBox> targets = page.locator("form input, form select").all().stream()
                    .map(Locator::boundingBox)
                    .toList();
            assertThat(targets).hasSize(10).allSatisfy(box -> {
                assertThat(Math.min(box.width, box.height)).isGreaterThanOrEqualTo(SMALLEST_TARGET_PIXELS);
                assertThat(box.x + box.width).isLessThanOrEqualTo(width);
            });
        });
    }

    @Test
    void axeFindsNothingInLightDarkAndForcedColours(Browser browser) throws IOException {
        visit(browser, screen(1280), (visitor, page) -> {
            page.locator("#calculator-score-share").fill("0");
            List<String> violations = new ArrayList<>(violations(page));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            violations.addAll(violations(page));
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            violations.addAll(violations(page));
            assertThat(violations).isEmpty();
        });
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().get(0).getHtml())
                        .toList();
    }

    @Test
    void calculatorsWorkFromDisk(Browser browser) {
        List<String> complaints = new ArrayList<>();
        try (Page page = browser.newPage()) {
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            page.navigate(site.resolve("index.html").toUri().toString());
            assertThat(answer(page, PRICE)).contains("USD per million tokens");
        }
        assertThat(complaints).isEmpty();
    }
}
