package almanac.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import almanac.markup.Html;
import almanac.markup.Markdown;
import almanac.markup.Maths;
import almanac.markup.Numbers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class CalculatorTest {

    private static Document page(Calculator calculator) {
        return Jsoup.parseBodyFragment(calculator.html("../data/").markup());
    }

    @Test
    void theFormIsHiddenAndTheTableIsNot() {
        Document page = page(ExampleCalculators.prices());
        assertThat(page.select("form[hidden]")).hasSize(1);
        assertThat(page.select("figure.calculator > .scroll table")).hasSize(1);
        assertThat(page.select("script, style, [style], [onclick], [oninput]")).isEmpty();
    }

    @Test
    void everyInputHasALabelAndAPlaceForItsFault() {
        for (Calculator calculator : List.of(
                ExampleCalculators.prices(),
                ExampleCalculators.scores(),
                ExampleCalculators.budgets(),
                ExampleCalculators.forecasts())) {
            Document page = page(calculator);
            assertThat(page.select("input, select")).hasSameSizeAs(calculator.inputs());
            for (Element control : page.select("input, select")) {
                assertThat(page.select("label[for=" + control.id() + "]")).hasSize(1);
                assertThat(page.getElementById(control.attr("aria-describedby")))
                        .isNotNull();
            }
            assertThat(page.selectFirst("output").attr("for").split(" ")).hasSameSizeAs(calculator.inputs());
        }
    }

    @Test
    void theTableHoldsTheUsualDayAndEachNewYearThatAFitReaches() {
        List<List<String>> rows = rows(ExampleCalculators.prices());
        assertThat(rows)
                .extracting(row -> row.get(0) + " " + row.get(1) + " " + row.get(5))
                .containsExactly(
                        "MMLU 64.8 2024-01-01 observed span",
                        "MMLU 64.8 2025-01-01 observed span",
                        "MMLU 64.8 2025-10-05 extrapolated",
                        "MMLU 64.8 2026-01-01 extrapolated",
                        "MMLU 64.8 2027-01-01 extrapolated",
                        "MMLU 86 2024-01-01 observed span",
                        "MMLU 86 2025-01-01 extrapolated",
                        "MMLU 86 2025-10-05 extrapolated");
    }

    @Test
    void theTableShowsTheFitsValue() {
        double days = LocalDate.of(2025, 1, 1).toEpochDay() - ExampleCalculators.FIRST.toEpochDay();
        assertThat(rows(ExampleCalculators.prices()).get(1).get(2))
                .isEqualTo(Numbers.significant(20 * StrictMath.exp(-0.003 * days), 3));
    }

    @Test
    void factorsMultiplyAndDivisorsDivide() {
        List<List<String>> rows = rows(ExampleCalculators.scores());
        double fitted = 0.1 + 0.02 * (StrictMath.log(1e22) - StrictMath.log(1e20));
        assertThat(rows).hasSize(9);
        assertThat(rows.get(2).subList(0, 2)).containsExactly("1.00×10²²", Numbers.significant(fitted * 50 / 25, 3));
        assertThat(page(ExampleCalculators.scores()).select("caption").text()).contains("Share 50 %, Parts 25.");
    }

    @Test
    void whatTheAmountLeavesForTheAnswerStandsBesideIt() {
        Document page = page(ExampleCalculators.budgets());
        assertThat(page.select("th").eachText()).contains("Tokenstokens");
        assertThat(rows(ExampleCalculators.budgets()).get(2).subList(1, 6))
                .containsExactly("1.00×10²²", "100000000000", "90500000000", "111000000000", "50000000000");
        assertThat(page.selectFirst("form").attr("data-quotient-factor")).isEqualTo("0.5");
    }

    @Test
    void aFitWithoutAnIntervalHasEmptyLimits() {
        assertThat(rows(ExampleCalculators.budgets()))
                .filteredOn(row -> row.get(0).equals("printed"))
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(row).as("cells that are not empty").hasSize(5));
    }

    private static List<List<String>> rows(Calculator calculator) {
        return page(calculator).select("tbody tr").stream()
                .map(row -> row.children().eachText())
                .toList();
    }

    @Test
    void inputsThatDoNotFitTheSeriesAreRefused() {
        Calculator good = ExampleCalculators.prices();
        assertThatThrownBy(() -> with(good, good.inputs().subList(0, 1), good.series()))
                .hasMessage("the calculator price needs exactly one axis");
        assertThatThrownBy(() -> with(good, good.inputs().subList(1, 2), good.series()))
                .hasMessage("the calculator price needs a choice exactly where it has several series");
        assertThatThrownBy(() -> with(good, good.inputs(), good.series().subList(0, 1)))
                .hasMessage("the calculator price needs a choice exactly where it has several series");
        assertThatThrownBy(() -> with(good, good.inputs(), List.of())).hasMessageContaining("needs a series");
        assertThatThrownBy(() -> new CalculatorInput.Amount("a", "A", "", 0, 2, 1, 1, CalculatorInput.Use.FACTOR))
                .hasMessageContaining("0 < least");
        assertThatThrownBy(() -> new CalculatorInput.Day(
                        "a", "A", ExampleCalculators.FIRST, ExampleCalculators.LAST, LocalDate.of(2025, 2, 6)))
                .hasMessage("2025-02-06 is not from 2023-03-01 to 2025-02-05");
    }

    @Test
    void aFitOverTwoAxesNeedsASecondAxisAndOneAlongOneHasNone() {
        Calculator good = ExampleCalculators.forecasts();
        Calculator prices = ExampleCalculators.prices();
        assertThatThrownBy(() -> with(good, good.inputs().subList(0, 2), good.series()))
                .hasMessage("the calculator forecast needs a second axis exactly where its fits have one");
        assertThatThrownBy(() -> with(prices, good.inputs(), prices.series()))
                .hasMessage("the calculator price needs a second axis exactly where its fits have one");
        assertThatThrownBy(() -> with(
                        good,
                        good.inputs(),
                        List.of(good.series().get(0), prices.series().get(0))))
                .hasMessage("the calculator forecast mixes fits along one axis and over two");
    }

    @Test
    void aFormOverTwoAxesHoldsAGridAndOneAlongAnAxisDoesNot() {
        Element form = page(ExampleCalculators.forecasts()).selectFirst("form");
        Element option = form.selectFirst("option");
        String[] rows = option.attr("data-knots").split(",");
        assertThat(rows).hasSize(5).allSatisfy(row -> assertThat(row.split(" ")).hasSize(1 + 3 * 7));
        assertThat(option.attr("data-across").split(" ")).hasSize(7);
        assertThat(option.attr("data-first")).isEqualTo("0 2.3025");
        assertThat(form.attr("data-product")).isEqualTo("Compute");
        assertThat(form.attr("data-product-factor")).isEqualTo("6e18");
        assertThat(page(ExampleCalculators.prices()).select("[data-across], [data-product]"))
                .isEmpty();
    }

    @Test
    void theTableOfTwoAxesHasARowForEachPlaceAndAColumnForEachFit() {
        CalculatorKnot exact = ExampleCalculators.bent(ExampleCalculators.place(2, 500));
        String answer = Numbers.significant(exact.mid(), 3) + " (" + Numbers.significant(exact.low(), 3) + "–"
                + Numbers.significant(exact.high(), 3) + ")";
        assertThat(page(ExampleCalculators.forecasts()).select("thead th").eachText())
                .extracting(header -> header.replaceAll("(billion .*|FLOP)", ""))
                .containsExactly("Size", "Length", "Compute", "Place", "reading", "counting");
        List<List<String>> rows = rows(ExampleCalculators.forecasts());
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).subList(0, 4)).containsExactly("1.00", "20.0", "1.20×10²⁰", "observed");
        assertThat(rows.get(1)).containsExactly("2.00", "500", "6.00×10²¹", "extrapolated", answer, answer);
    }

    private static Calculator with(
            Calculator good, List<CalculatorInput> inputs, List<? extends CalculatorFit> series) {
        return new Calculator(
                good.id(),
                good.title(),
                good.subtitle(),
                good.answer(),
                inputs,
                series,
                good.level(),
                good.asOf(),
                good.caption(),
                good.dataset());
    }

    @Test
    void aTextPlacesItByNameOnAParagraphOfItsOwn() {
        Calculator prices = ExampleCalculators.prices();
        Vocabulary vocabulary = new Vocabulary(Map.of(), Map.of(), Map.of(), Map.of("price", prices), List.of(), "../");
        var article = Markdown.with(new Maths())
                .forbiddingTypedNumbers()
                .read("## Section\n\n{{calculator price}}\n", 1, vocabulary);

        assertThat(article.faults()).isEmpty();
        assertThat(article.placed())
                .extracting(placed -> placed.kind() + " " + placed.name())
                .containsExactly("calculator price");
        assertThat(PageSection.of(article.sections().get(0), vocabulary).body()).isEqualTo(prices.html("../data/"));
    }

    @Test
    void anUnknownCalculatorIsAFault() {
        Vocabulary vocabulary = new Vocabulary(
                Map.of(), Map.of(), Map.of(), Map.of("price", ExampleCalculators.prices()), List.of(), "../");
        var article = Markdown.with(new Maths())
                .forbiddingTypedNumbers()
                .read("## Section\n\n{{calculator prize}}\n", 1, vocabulary);
        assertThat(article.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.what()).isEqualTo("no calculator is called \"prize\"");
            assertThat(fault.hint()).contains("price");
        });
        assertThat(new Vocabulary(Map.of(), Map.of(), Map.of(), Map.of(), List.of(), "./").known("calculator"))
                .isEmpty();
    }

    @Test
    void captionsAndNamesAreEscaped() {
        Calculator odd = ExampleCalculators.prices();
        Calculator named = new Calculator(
                "x",
                "a < b & \"c\"?",
                odd.subtitle(),
                odd.answer(),
                odd.inputs(),
                odd.series(),
                odd.level(),
                odd.asOf(),
                Html.EMPTY,
                "d");
        assertThat(page(named).selectFirst("form").attr("aria-label")).isEqualTo("a < b & \"c\"?");
    }
}
