package almanac.report.scaling.chinchilla;

import static almanac.report.PartReader.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.data.TrainingRun;
import almanac.report.Estimate;
import almanac.report.Part;
import almanac.report.PartReader;
import almanac.report.Reading;
import almanac.report.scaling.RealScaling;
import almanac.report.scaling.ScalingResult;
import almanac.scaling.kaplan.DoublingShares;
import almanac.scaling.kaplan.JointDataFit;
import almanac.stats.Interval;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChinchillaPageTest {

    private static final ScalingResult RESULT = RealScaling.result();
    private static final Part PAGE = ChinchillaPage.part(RESULT);
    private static final PartReader READER = new PartReader(PAGE);

    private static double number(String id, String name, int row) {
        return Double.parseDouble(column(READER.published(id), name).get(row));
    }

    @Test
    void fiveConstantsComeFirstWithTheUnitsOfTheClaims() {
        assertThat(PAGE.estimates())
                .extracting(Estimate::id)
                .containsExactly(
                        "scaling-laws.chinchilla.irreducible-loss",
                        "scaling-laws.chinchilla.size-coefficient",
                        "scaling-laws.chinchilla.data-coefficient",
                        "scaling-laws.chinchilla.size-exponent",
                        "scaling-laws.chinchilla.data-exponent",
                        "scaling-laws.joint-data.share-needing-both");
        assertThat(PAGE.estimates())
                .extracting(Estimate::unit)
                .containsExactly("loss", "factor", "factor", "exponent", "exponent", "");
        assertThat(PAGE.estimates().subList(0, 5)).allSatisfy(constant -> {
            assertThat(constant.n()).isEqualTo(240);
            assertThat(constant.candidates()).isEqualTo(245);
        });
    }

    @Test
    void threeConstantsOfHoffmannLieOutsideAndAllOfTheReplicationInside() {
        assertThat(PAGE.texts())
                .containsEntry("outside-printed", "E, B and β lie outside")
                .containsEntry("outside-replication", "all five lie inside");
        assertThat(READER.figure("chinchilla-constants").title())
                .isEqualTo("E, B and β of Hoffmann et al. lie outside our intervals; all five constants of Besiroglu et"
                        + " al. lie inside our intervals");
        assertThat(column(READER.view("chinchilla-constants"), "outside"))
                .containsExactly("Hoffmann et al.", "nobody", "Hoffmann et al.", "nobody", "Hoffmann et al.");
    }

    @Test
    void everyClaimIsReadWhereItsChartIs() {
        assertThat(PAGE.readings())
                .extracting(Reading::figure)
                .containsOnly("chinchilla-constants", "joint-doubling")
                .allMatch(id -> READER.figure(id).id().equals(id));
        assertThat(PAGE.readings()).extracting(Reading::answers).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void eachSetOfConstantsHasTheMisfitAndTheTokensComputedElsewhere() {
        assertThat(column(READER.published("scaling-law-comparison"), "constants"))
                .containsExactly(
                        "hoffmann-printed",
                        "hoffmann-unrounded",
                        "besiroglu-printed",
                        "fit",
                        "hoffmann-printed",
                        "hoffmann-unrounded",
                        "besiroglu-printed",
                        "fit");
        assertThat(number("scaling-law-comparison", "huber", 1)).isCloseTo(0.001231163, withinPercentage(1e-3));
        assertThat(number("scaling-law-comparison", "huber", 3)).isCloseTo(0.001018274, withinPercentage(1e-3));
        assertThat(number("scaling-law-comparison", "tokens_per_parameter_5_76e23", 0))
                .isCloseTo(92.6, within(0.1));
        assertThat(number("scaling-law-comparison", "tokens_per_parameter_5_76e23", 1))
                .isCloseTo(58.9, within(0.1));
        assertThat(number("scaling-law-comparison", "tokens_per_parameter_1e26", 3))
                .isCloseTo(15.5, within(0.1));
        assertThat(PAGE.texts())
                .containsEntry("misfit-mean-hoffmann-printed", "0.045\u00a0nats per token too high")
                .containsEntry("misfit-mean-hoffmann-unrounded", "0.0086\u00a0nats per token too low");
    }

    @Test
    void everyPointIsPublishedWithItsPredictions() {
        List<String> subsets = column(READER.published("scaling-chinchilla-residuals"), "subset");
        assertThat(subsets).hasSize(245);
        assertThat(subsets.stream().filter("245"::equals)).hasSize(5);
        double predicted = number("scaling-chinchilla-residuals", "predicted_hoffmann_printed", 0);
        double parameters = number("scaling-chinchilla-residuals", "parameters", 0);
        double tokens = number("scaling-chinchilla-residuals", "tokens", 0);
        assertThat(predicted)
                .isCloseTo(
                        1.69 + 406.4 / Math.pow(parameters, 0.34) + 410.7 / Math.pow(tokens, 0.28),
                        withinPercentage(1e-6));
    }

    @Test
    void theTrapNamesWhatReachesTheLowestPoint() {
        assertThat(PAGE.texts())
                .containsEntry("trap-reached", "three of six")
                .containsEntry(
                        "trap-misses",
                        "as a mean under two of them, as a sum under one of them and as ten thousand sums under none of"
                                + " them");
        assertThat(column(READER.view("chinchilla-stopping"), "reached"))
                .containsExactly("not reached", "not reached", "reached", "not reached", "reached", "reached");
        assertThat(column(READER.published("scaling-stopping-rules"), "stop")).startsWith("gain", "gain");
    }

    @Test
    void threeQuartersOfTheStartsReachTheLowestPoint() {
        assertThat(PAGE.texts())
                .containsEntry("starts", "4,500")
                .containsEntry("starts-at-best", "3,345")
                .containsEntry("starts-share", "74\u00a0%");
    }

    @Test
    void fivePointsMoveTheDataExponentMoreThanALossFunctionDoesOnTheOthersAndLessThanOnAll() {
        assertThat(PAGE.texts())
                .containsEntry(
                        "subset-against-function",
                        "by up to 0.039 on the 240 points, which is less; by up to 0.16 on the 245 points, which is more")
                .containsEntry("all-beta", "0.453");
        assertThat(READER.figure("chinchilla-exponents").title())
                .isEqualTo("With five more points β goes from 0.367 to 0.453 and α from 0.347 to 0.349");
        assertThat(column(READER.view("chinchilla-fits"), "points"))
                .containsExactly("240", "240", "240", "240", "245", "245", "245", "245");
    }

    @Test
    void theExponentWithAllPointsHasTheDigitsOfTheRangeAroundIt() {
        assertThat(PAGE.texts().get("all-exponent")).startsWith("0.565 (");
        assertThat(PAGE.texts()).containsEntry("every-exponents", "0.565–0.622");
    }

    @Test
    void thePointsLeftOutAreTheLargestModelsOfTheSecondSmallestBudget() {
        assertThat(PAGE.texts())
                .containsEntry(
                        "dropped-runs",
                        "They have the stated budget of 10¹⁹\u00a0FLOP, the second smallest of nine, and are the largest"
                                + " models in it: 2.01B to 6.8B parameters, 245M to 812M tokens and 0.036 to 0.40 tokens"
                                + " per parameter.");
    }

    @Test
    void runsOfSeveralBudgetsAreDescribedWithoutOne() {
        List<TrainingRun> runs = RESULT.runs().training();
        List<TrainingRun> chinchilla = LeftOutRuns.of(runs).all();

        assertThat(new LeftOutRuns(chinchilla, chinchilla).words())
                .startsWith("They have ")
                .doesNotContain("FLOP");
        assertThat(new LeftOutRuns(List.of(), chinchilla).words()).isEmpty();
    }

    @Test
    void theDataOfTheConstantsHoldBothPapersAndTheIntervalsOfTheFit() {
        assertThat(READER.figure("chinchilla-constants").dataset()).isEqualTo("scaling-law-comparison");
        assertThat(column(READER.published("scaling-law-comparison"), "beta_low")
                        .subList(0, 3))
                .containsExactly("", "", "");
        assertThat(number("scaling-law-comparison", "beta_low", 3))
                .isLessThan(number("scaling-law-comparison", "beta", 3));
        assertThat(number("scaling-law-comparison", "beta_high", 3))
                .isGreaterThan(number("scaling-law-comparison", "beta", 3));
    }

    @Test
    void thePublishedWidthIsThatOfTheClaimAndTakesTheSquareOfTheRatio() throws IOException {
        String claim = Files.readAllLines(Path.of("site-data", "published-claims.csv")).stream()
                .filter(line -> line.startsWith("chinchilla-allocation-parametric,"))
                .findFirst()
                .orElseThrow();
        assertThat(claim).contains("," + PublishedWidth.LOW + "," + PublishedWidth.HIGH + ",");

        assertThat(PublishedWidth.runs(new Interval(0.8, 0.48, 0.53, "any", 10, 1), 240))
                .isCloseTo(600_000, within(1e-3));
        assertThat(PAGE.texts().get("width")).startsWith("it would take about ").contains("80\u00a0%", "95\u00a0%");
    }

    @Test
    void theShareCountsTheSetsThatPassTheWholeTest() {
        List<JointDataFit> fits = RESULT.joint().stream()
                .flatMap(law -> law.outcome().result().stream())
                .toList();
        long passed = fits.stream().filter(fit -> fit.needsBoth(0.95)).count();

        Estimate share = READER.estimate("scaling-laws.joint-data.share-needing-both");
        assertThat(share.value()).isEqualTo(passed / (double) fits.size()).isLessThan(0.5);
        assertThat(share.n()).isEqualTo(fits.size());
        assertThat(share.interval()).isEmpty();
        assertThat(share.caveat()).isNotEmpty();
        assertThat(PAGE.texts()).containsEntry("joint-outcome", "so the claim does not hold");
        assertThat(column(READER.published("scaling-joint-data"), "needs_both").stream()
                        .filter("yes"::equals))
                .hasSize((int) passed);
    }

    @Test
    void kaplansOwnConstantsPassNowhereEither() {
        assertThat(PAGE.texts()).containsEntry("joint-kaplan", "none of 34");
    }

    @Test
    void theTitleOfTheDoublingChartCountsEachFactor() {
        List<DoublingShares> shares = RESULT.joint().stream()
                .flatMap(law -> law.outcome().result().stream())
                .map(JointDataFit::doubling)
                .toList();
        long size = shares.stream().filter(share -> share.ofSize() >= 0.5).count();

        assertThat(READER.figure("joint-doubling").title())
                .startsWith("Size alone gains at least half of both on " + size + " of " + shares.size() + " sets");
    }

    @Test
    void setsWithoutAFitSayWhy() {
        List<String> reasons = column(READER.published("scaling-joint-data"), "reason");
        assertThat(reasons).hasSize(RESULT.joint().size());
        assertThat(reasons.stream().filter(reason -> !reason.isEmpty()))
                .hasSize(5)
                .containsOnly("one-length", "size-and-tokens-go-together");
        assertThat(PAGE.texts().get("joint-without"))
                .isEqualTo("No fit: three sets (runs of one length only); two sets (size and tokens grow in step, so"
                        + " that their parts cannot be told apart).");
        assertThat(column(READER.view("joint-law"), "both"))
                .filteredOn(verdict -> verdict.startsWith("no fit: "))
                .hasSize(5);
    }

    @Test
    void noChartIsTooHeavy() {
        assertThat(PAGE.figures())
                .allSatisfy(figure -> assertThat(figure.wide().html().markup().getBytes(StandardCharsets.UTF_8).length)
                        .isLessThan(60_000));
    }
}
