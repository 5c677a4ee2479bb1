package almanac.report.scaling.curves;

import static almanac.report.PartReader.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.page.Figure;
import almanac.report.Estimate;
import almanac.report.Part;
import almanac.report.PartReader;
import almanac.report.Reading;
import almanac.report.scaling.RealScaling;
import almanac.report.scaling.ScalingResult;
import almanac.table.Table;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CurvesPageTest {

    private static final ScalingResult RESULT = RealScaling.result();
    private static final Part PAGE = CurvesPage.part(RESULT);
    private static final PartReader READER = new PartReader(PAGE);

    private static Estimate estimate(String id) {
        return READER.estimate("scaling-laws." + id);
    }

    private static List<String> names(Table table) {
        return table.columns().stream().map(Table.Head::name).toList();
    }

    /** The reference set gives 0.193, 0.475 and 2.14 percent. */
    @Test
    void errorsOfTheForecastsAreThoseOfTheReference() {
        assertThat(estimate("curve-forecast.mean-error").value()).isCloseTo(0.1926, within(0.0001));
        assertThat(estimate("curve-forecast.largest-error").value()).isCloseTo(0.4754, within(0.0001));
        assertThat(estimate("curve-forecast.pooled-mean-error").value()).isCloseTo(2.1395, within(0.0001));
        assertThat(estimate("curve-forecast.mean-error").n()).isEqualTo(22);
        assertThat(PAGE.estimates().get(0)).isEqualTo(estimate("curve-forecast.mean-error"));
    }

    @Test
    void everyPublishedErrorIsThatOfItsForecast() {
        Table table = READER.published("scaling-learning-curves");
        List<String> forecasts = column(table, "forecast");
        List<String> measured = column(table, "measured");
        List<String> errors = column(table, "relative_error");

        assertThat(table.rows()).hasSize(30);
        IntStream.range(0, table.rows().size())
                .forEach(i -> assertThat(Double.parseDouble(errors.get(i)))
                        .isCloseTo(
                                Double.parseDouble(forecasts.get(i)) / Double.parseDouble(measured.get(i)) - 1,
                                within(1e-9)));
        assertThat(column(table, "learning_rate")).containsOnly("constant", "decayed");
        assertThat(names(table))
                .startsWith(
                        "dataset",
                        "run",
                        "parameters",
                        "fitted_from_tokens",
                        "fitted_to_tokens",
                        "forecast_at_tokens",
                        "forecast",
                        "measured",
                        "relative_error");
    }

    @Test
    void halfOfTheTokensAreFittedAtBothRates() {
        Table table = READER.published("scaling-learning-curves");
        List<String> until = column(table, "fitted_to_tokens");
        List<String> end = column(table, "forecast_at_tokens");

        IntStream.range(0, table.rows().size())
                .forEach(i -> assertThat(Double.parseDouble(until.get(i)) / Double.parseDouble(end.get(i)))
                        .isBetween(0.47, 0.51));
    }

    @Test
    void curvesOfADecayedRateAreForecastTooHigh() {
        CurveSet decayed = CurveSet.decayed(RESULT).orElseThrow();

        assertThat(decayed.runs()).hasSize(8).allMatch(run -> run.own().relativeError() > 0);
        assertThat(decayed.forecasts().errors().meanAbsolute())
                .isGreaterThan(
                        3 * CurveSet.constant(RESULT).forecasts().errors().meanAbsolute());
        assertThat(PAGE.texts().get("curves-decayed")).contains("8 of 8 forecasts are too high");
    }

    @Test
    void bothExponentsLieBelowKaplansAndTheirIntervals() {
        Estimate size = estimate("size-and-steps.size-exponent");
        Estimate steps = estimate("size-and-steps.steps-exponent");

        assertThat(size.value()).isCloseTo(0.0682, within(0.0001));
        assertThat(steps.value()).isCloseTo(0.7196, within(0.0001));
        assertThat(size.interval().orElseThrow().contains(0.077)).isFalse();
        assertThat(steps.interval().orElseThrow().contains(0.76)).isFalse();
        assertThat(PAGE.texts())
                .containsEntry("curves-kaplan-inside", "Both lie outside the intervals")
                .containsEntry("curves-nearer", "which moves both exponents towards Kaplan’s");
    }

    @Test
    void theFreeLawSwapsItsTermsOnTheFirstHalvesOnly() {
        assertThat(PAGE.texts().get("curves-swap"))
                .contains("roles swap")
                .contains("0.28")
                .contains("0.064");
        assertThat(PAGE.texts().get("curves-free")).contains("ends in the same constants");
        assertThat(PAGE.texts()).containsEntry("curves-at-bound", "Neither fit ends at such a limit");
    }

    @Test
    void kaplansOwnLawImpliesMoreStepsThanThePaperPrints() {
        Estimate steps = estimate("size-and-steps.best-steps-exponent");

        // 1/(1/0.76 + 1/0.21 + 1/0.077) over 0.76
        assertThat(PAGE.texts()).containsEntry("curves-best-steps-implied", "0.069");
        assertThat(steps.value()).isCloseTo(0.0668, within(0.0001));
        assertThat(steps.interval().orElseThrow().low()).isGreaterThan(0.03);
        Table table = READER.published("scaling-size-and-steps");
        assertThat(column(table, "dataset")).containsOnly("gemstones", "kaplan-2020");
        assertThat(table.rows()).hasSize(4 * 8);
    }

    /** The reference set gives slopes of −0.42 at 3.0 and, over one size more or less, −0.54 at 3.4. */
    @Test
    void tokensToALossFallWithSizeAtEveryLevel() {
        Table table = READER.published("scaling-sample-efficiency");

        assertThat(column(table, "slope")).allMatch(slope -> slope.startsWith("-"));
        assertThat(column(table, "loss")).hasSize(13).startsWith("3.9").endsWith("2.7");
        double slope = Double.parseDouble(
                column(table, "slope").get(column(table, "loss").indexOf("3")));
        assertThat(slope).isCloseTo(-0.42, within(0.02));
    }

    @Test
    void whereTheBootstrapBreaksDownThePageSaysSo() {
        Levels levels = Levels.of(RESULT.curves().efficiency());

        assertThat(levels.torn()).singleElement().satisfies(level -> {
            assertThat(level.level()).isEqualTo(2.7);
            assertThat(Levels.groups(level)).isEqualTo(2);
        });
        assertThat(levels.below()).isEqualTo(12);
        assertThat(levels.belowByStudent()).isEqualTo(13);
        assertThat(estimate("sample-efficiency.largest-upper-limit-bootstrap").n())
                .isEqualTo(5);
        assertThat(estimate("sample-efficiency.largest-upper-limit-bootstrap").value())
                .isPositive();
        assertThat(estimate("sample-efficiency.largest-upper-limit-student").value())
                .isNegative();
        assertThat(PAGE.texts().get("efficiency-torn"))
                .contains("at a loss of 2.7, which only five sizes in two groups");
    }

    @Test
    void studentsIntervalsAreNeverCalledABootstrap() {
        assertThat(estimate("sample-efficiency.largest-upper-limit-student")
                        .spec()
                        .get("interval"))
                .startsWith("Student’s t");
        assertThat(column(READER.published("scaling-sample-efficiency"), "method"))
                .allMatch(name -> name.contains("bootstrap"));
    }

    @Test
    void fourClaimsAreJudgedAndEachNamesItsChart() {
        List<String> figures = PAGE.figures().stream().map(Figure::id).toList();

        assertThat(PAGE.readings())
                .extracting(Reading::answers)
                .containsExactly(
                        "scaling-laws.size-and-steps.size-exponent",
                        "scaling-laws.size-and-steps.steps-exponent",
                        "scaling-laws.size-and-steps.best-steps-exponent",
                        "scaling-laws.sample-efficiency.largest-upper-limit");
        assertThat(PAGE.readings()).allMatch(reading -> figures.contains(reading.figure()));
    }

    @Test
    void drawingsStayWithinTheirBudget() {
        assertThat(PAGE.figures())
                .allSatisfy(figure -> assertThat(figure.wide().html().markup().length())
                        .as(figure.id())
                        .isLessThan(60_000));
    }
}
