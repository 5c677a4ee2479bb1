package almanac.report.scaling.limits;

import static almanac.report.PartReader.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.report.Estimate;
import almanac.report.Part;
import almanac.report.PartReader;
import almanac.report.ReferenceFile;
import almanac.report.scaling.RealScaling;
import almanac.report.scaling.ScalingResult;
import almanac.scaling.kaplan.KaplanConstants;
import almanac.scaling.kaplan.OverfittingPair;
import almanac.table.Table;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataLimitsPageTest {

    private static final ScalingResult RESULT = RealScaling.result();
    private static final Part PAGE = DataLimitsPage.part(RESULT);
    private static final PartReader READER = new PartReader(PAGE);
    private static final JsonNode REPEATED = ReferenceFile.read("scaling-repeated-data.json");

    private static Estimate estimate(String name) {
        return READER.estimate("scaling-laws." + name);
    }

    private static List<Double> numbers(Table table, String name) {
        return column(table, name).stream().map(Double::parseDouble).toList();
    }

    @Test
    void theHeadlineIsTheRatioOfTheExponentsAndHoldsKaplans() {
        Estimate ratio = PAGE.estimates().get(0);

        assertThat(ratio).isEqualTo(estimate("overfitting.exponent-ratio"));
        assertThat(ratio.value())
                .isCloseTo(
                        estimate("overfitting.size-exponent").value()
                                / estimate("overfitting.data-exponent").value(),
                        within(1e-12));
        assertThat(ratio.interval().orElseThrow().contains(0.74)).isTrue();
        assertThat(ratio.n()).isEqualTo(23);
        assertThat(ratio.candidates()).isEqualTo(107);
        assertThat(PAGE.texts()).containsEntry("overfit-holds-ratio", "lies inside");
    }

    @Test
    void withTheRunsNearGuessingTheExponentsAreTheReferences() {
        JsonNode wanted = ReferenceFile.read("kaplan-laws.json").path("overfitting");
        Table fits = READER.published("scaling-overfitting-fits");
        int row = column(fits, "variant").indexOf("with-near-guessing");

        assertThat(numbers(fits, "pairs").get(row))
                .isEqualTo(wanted.path("pairs").asDouble());
        assertThat(numbers(fits, "size_exponent").get(row))
                .isCloseTo(wanted.path("size_exponent").asDouble(), within(1e-6));
        assertThat(numbers(fits, "data_exponent").get(row))
                .isCloseTo(wanted.path("data_exponent").asDouble(), within(1e-6));
        assertThat(numbers(fits, "exponent_ratio").get(row))
                .isCloseTo(wanted.path("ratio").asDouble(), within(1e-6));
        assertThat(numbers(fits, "r2").get(row)).isCloseTo(wanted.path("r2").asDouble(), within(1e-6));
    }

    @Test
    void avoidingOverfittingTakesFewerTokensThanKaplanSays() {
        Estimate tokens = estimate("overfitting.tokens-coefficient");

        assertThat(tokens.value()).isCloseTo(828.5, withinPercentage(0.1));
        assertThat(tokens.interval().orElseThrow().high())
                .isLessThan(KaplanConstants.TOKENS_AGAINST_OVERFITTING.coefficient());
        assertThat(PAGE.texts())
                .containsEntry("overfit-holds-tokens", "lies outside")
                .containsEntry("overfit-kaplan-tokens", "5,000")
                .containsEntry("overfit-example-kaplan", "23B");
    }

    @Test
    void everyPairIsPublishedWithThreeLawsBesideIt() {
        Table pairs = READER.published("scaling-overfitting");
        OverfittingPair first = RESULT.limits().pairs().get(0);

        assertThat(pairs.rows()).hasSize(107);
        assertThat(column(pairs, "dataset")).containsOnly("datablations");
        assertThat(numbers(pairs, "kaplan_penalty").get(0))
                .isCloseTo(
                        KaplanConstants.SIZE_AND_DATA.overfitting(first.parameters(), first.uniqueTokens()),
                        within(1e-12));
        assertThat(numbers(pairs, "penalty"))
                .allSatisfy(penalty -> assertThat(penalty).isGreaterThan(OverfittingPair.SMALLEST_PENALTY));
    }

    @Test
    void theTitleCountsThePairsBelowKaplansLaw() {
        Table pairs = READER.published("scaling-overfitting");
        List<Double> measured = numbers(pairs, "penalty");
        List<Double> expected = numbers(pairs, "kaplan_penalty");
        long below = 0;
        for (int i = 0; i < measured.size(); i++) {
            below += measured.get(i) < expected.get(i) ? 1 : 0;
        }

        assertThat(below).isEqualTo(88);
        assertThat(READER.figure("scaling-overfitting-collapse").title())
                .isEqualTo("Kaplan’s law expects a larger penalty than was measured for 88 of 107 pairs");
    }

    @Test
    void morePassesCostTheSameModelMoreEverywhere() {
        List<SameModel> models = SameModel.ofSeveralLengths(RESULT.limits().pairs());

        assertThat(models)
                .hasSize(10)
                .allSatisfy(model -> assertThat(model.growth()).isGreaterThan(1));
        assertThat(SameModel.medianGrowthPerDoubling(models)).isBetween(1.5, 3.0);
        assertThat(READER.figure("scaling-overfitting-passes").title()).endsWith("in 10 of 10 cases");
    }

    @Test
    void aChoiceThatDoesNotDetermineTheRatioSaysSo() {
        Table shown = READER.view("scaling-overfitting-exponents");

        assertThat(column(shown, "ratio").get(2)).isEqualTo("not determined");
        assertThat(column(shown, "tokens").get(2)).isEqualTo("not determined");
        assertThat(PAGE.texts().get("overfit-variants")).startsWith("Over the three choices that determine it");
    }

    @Test
    void theExcessOfStoppingEarlyIsTheRatioOfTheExponents() {
        Estimate least = estimate("early-stop.excess");
        Estimate done = estimate("early-stop.excess-in-steps");

        assertThat(least.value()).isCloseTo(9.48, within(0.05));
        assertThat(done.value()).isCloseTo(10.8, within(0.05));
        assertThat(least.unit()).isEqualTo("percent");
        assertThat(least.n()).isEqualTo(22);
        assertThat(least.interval().orElseThrow().contains(least.value())).isTrue();
    }

    @Test
    void theToleratedSizesNeedOneFifthMoreComputeAtBothEnds() {
        EarlyStop.Sizes sizes = EarlyStop.tolerated(EarlyStop.kaplan());

        assertThat(EarlyStop.kaplan().computeAtRelativeSize(sizes.low())).isCloseTo(1.2, within(1e-9));
        assertThat(EarlyStop.kaplan().computeAtRelativeSize(sizes.high())).isCloseTo(1.2, within(1e-9));
        assertThat(sizes.low()).isCloseTo(0.6, within(0.05));
        assertThat(sizes.high()).isCloseTo(2.2, within(0.05));
    }

    @Test
    void computeIsLeastAtTheBestSizeByEveryLaw() {
        Table curve = READER.published("scaling-early-stop");

        assertThat(column(curve, "relative_compute").stream().filter(text -> !text.isEmpty()))
                .allSatisfy(text -> assertThat(Double.parseDouble(text)).isGreaterThanOrEqualTo(1));
        assertThat(column(curve, "law")).containsSubsequence("least", "done", "kaplan");
    }

    @Test
    void theDecayOfRepeatedTokensHasNoUpperLimit() {
        Estimate decay = estimate("repeated-data.data-decay");

        assertThat(decay.value())
                .isCloseTo(REPEATED.path("minima").get(0).path("data_decay").asDouble(), withinPercentage(0.01));
        assertThat(decay.interval()).isEmpty();
        assertThat(decay.caveat()).isEqualTo("the runs set no upper limit");
        assertThat(PAGE.texts().get("repeated-decay-limits")).endsWith("upwards without limit");
        assertThat(READER.figure("scaling-repeated-profile").title())
                .isEqualTo("The runs allow every decay constant of tokens above 7.5, and no decay of tokens");
    }

    @Test
    void everyMinimumOfTheReferenceStandsInTheTableOfFits() {
        Table fits = READER.published("scaling-data-constrained-fits");
        List<String> decays = column(fits, "r_d");

        for (JsonNode wanted : ReferenceFile.rows(REPEATED.path("minima"))) {
            assertThat(decays.stream().filter(text -> !text.isEmpty()).map(Double::parseDouble))
                    .anySatisfy(decay -> assertThat(decay)
                            .isCloseTo(wanted.path("data_decay").asDouble(), withinPercentage(0.01)));
        }
        assertThat(column(fits, "form")).endsWith("published", "data-decay-only", "no-decay");
        assertThat(decays.get(decays.size() - 1)).isEmpty();
        assertThat(numbers(fits, "r2").get(0))
                .isCloseTo(REPEATED.path("fit").path("r2").asDouble(), within(1e-6));
    }

    @Test
    void theWorthOfPassesIsTheReferences() {
        for (JsonNode wanted : ReferenceFile.rows(REPEATED.path("effective"))) {
            double passes = wanted.path("epochs").asDouble();
            assertThat(PassWorth.at(RESULT.limits().repeated().result().orElseThrow(), passes)
                            .multiple())
                    .isCloseTo(wanted.path("multiple").asDouble(), withinPercentage(1e-4));
        }
        assertThat(estimate("repeated-data.worth-of-four").value()).isCloseTo(98.83, within(0.01));
    }

    @Test
    void effectiveTokensAndParametersGiveTheFittedLoss() {
        Table runs = READER.published("scaling-data-constrained");
        var law = RESULT.limits().repeated().result().orElseThrow().best().law();

        assertThat(runs.rows()).hasSize(182);
        for (int i = 0; i < runs.rows().size(); i++) {
            double parameters = numbers(runs, "effective_parameters").get(i);
            double tokens = numbers(runs, "effective_tokens").get(i);
            assertThat(parameters)
                    .isLessThanOrEqualTo(numbers(runs, "parameters").get(i) * (1 + 1e-12));
            assertThat(tokens).isLessThanOrEqualTo(numbers(runs, "tokens").get(i) * (1 + 1e-12));
            assertThat(law.fresh().at(parameters, tokens))
                    .isCloseTo(numbers(runs, "fitted_loss").get(i), within(1e-9));
        }
    }

    @Test
    void noChartIsHeavierThanItsBudget() {
        assertThat(PAGE.figures())
                .hasSize(5)
                .allSatisfy(figure ->
                        assertThat(figure.wide().html().markup().length()).isLessThan(60_000));
    }
}
