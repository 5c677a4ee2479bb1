package almanac.report.scaling.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.data.Catalog;
import almanac.data.TinyData;
import almanac.page.Figure;
import almanac.report.Estimate;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.PartReader;
import almanac.report.Reading;
import almanac.report.Settings;
import almanac.report.scaling.RealScaling;
import almanac.report.scaling.ScalingAnalysis;
import almanac.report.scaling.ScalingResult;
import almanac.source.Problems;
import almanac.source.SourceFolder;
import almanac.table.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllocationPageTest {

    private static final ScalingResult RESULT = RealScaling.result();
    private static final Splits SPLITS = Splits.of(RESULT);
    private static final Part PAGE = AllocationPage.part(RESULT);
    private static final PartReader READER = new PartReader(PAGE);

    private static Estimate estimate(String name) {
        return READER.estimate("scaling-laws.allocation." + name);
    }

    private static List<String> names(Table table) {
        return table.columns().stream().map(Table.Head::name).toList();
    }

    private static String drawing(String id) {
        return READER.figure(id).wide().html().markup();
    }

    @Test
    void theThreeApproachesGiveTheExponentsOfTheReference() {
        assertThat(estimate("size-exponent-parametric").value()).isCloseTo(0.5139, within(5e-4));
        assertThat(estimate("size-exponent-parametric").n()).isEqualTo(240);
        assertThat(estimate("size-exponent-parametric").candidates()).isEqualTo(245);
        assertThat(estimate("size-exponent-iso-flop").value()).isCloseTo(0.5105, within(5e-4));
        assertThat(estimate("size-exponent-iso-flop").n()).isEqualTo(8);
        assertThat(estimate("size-exponent-iso-flop").candidates()).isEqualTo(9);
        assertThat(estimate("size-exponent-envelope").n()).isEqualTo(7);
        assertThat(estimate("tokens-per-parameter").value()).isCloseTo(17.92, withinPercentage(0.2));
        assertThat(PAGE.estimates().get(0)).isEqualTo(estimate("size-exponent-parametric"));
    }

    @Test
    void everyClaimOnTheSplitHasAReading() {
        assertThat(PAGE.readings())
                .extracting(Reading::answers)
                .containsExactly(
                        AllocationEstimates.PARAMETRIC,
                        AllocationEstimates.RATIO,
                        AllocationEstimates.PROFILES,
                        AllocationEstimates.ENVELOPE);
        assertThat(PAGE.readings())
                .extracting(Reading::figure)
                .allSatisfy(
                        id -> assertThat(PAGE.figures()).extracting(Figure::id).contains(id));
    }

    @Test
    void setsThatOnlyRepeatOthersStandInTheTableAndInNoChart() {
        assertThat(SPLITS.fitted()).extracting(Split::dataset).contains("ml-scalefit");
        assertThat(SPLITS.fittedOnce()).extracting(Split::dataset).doesNotContain("ml-scalefit");
        assertThat(SPLITS.fittedDistinct())
                .extracting(Split::dataset)
                .doesNotContain("ml-scalefit", "porian-rw-base-long-kaplan-kaplan-train");
        assertThat(SPLITS.fittedDistinct()).extracting(Split::subset).doesNotContain("245", "exp-loss", "size-inside");
    }

    @Test
    void aLawWithoutSayOnTheSplitIsLeftOutWithItsReason() {
        assertThat(SPLITS.all())
                .filteredOn(split -> split.dataset().equals("gadre-grid"))
                .isNotEmpty()
                .allSatisfy(split -> assertThat(split.outcome().shortage()).contains("size-and-tokens-go-together"));
        assertThat(SPLITS.all())
                .filteredOn(split -> split.dataset().equals("steplaw-best"))
                .allSatisfy(split -> assertThat(split.outcome().shortage()).contains("vertex-outside-tokens"));
        assertThat(SPLITS.all())
                .filteredOn(split ->
                        split.dataset().equals("gemstones") && split.approach().equals("3"))
                .allSatisfy(split -> assertThat(split.outcome().shortage()).contains("moments-of-one-run"));
    }

    @Test
    void thePublishedTableHasItsColumnsAndFlagsWhatIsExtrapolated() {
        Table table = READER.published("scaling-allocation");
        List<String> names = names(table);

        assertThat(names)
                .startsWith(
                        "dataset",
                        "approach",
                        "subset",
                        "exponent_n",
                        "low",
                        "high",
                        "coefficient",
                        "tokens_per_parameter_1e21",
                        "tokens_per_parameter_1e22",
                        "tokens_per_parameter_1e23",
                        "tokens_per_parameter_1e24",
                        "tokens_per_parameter_1e25",
                        "tokens_per_parameter_1e26",
                        "exponent_d")
                .endsWith("method", "replicates", "seed", "reason")
                .doesNotHaveDuplicates();
        assertThat(table.rows()).hasSize(SPLITS.all().size());
        Split headline = SPLITS.headline().orElseThrow();
        List<almanac.table.Cell> row = table.rows().get(SPLITS.all().indexOf(headline));
        assertThat(row.get(names.indexOf("extrapolated")).published()).isEqualTo("1e23 1e24 1e25 1e26");
        assertThat(row.get(names.indexOf("budgets")).published()).isEmpty();
        assertThat(Double.parseDouble(
                        row.get(names.indexOf("tokens_per_parameter_1e22")).published()))
                .isCloseTo(20.1, within(0.05));
        assertThat(table.rows())
                .allSatisfy(cells -> assertThat(cells.get(names.indexOf("exponent_n"))
                                .published()
                                .isEmpty())
                        .isNotEqualTo(
                                cells.get(names.indexOf("reason")).published().isEmpty()));
    }

    @Test
    void theTokensPerParameterOfOurLawFollowTheReferenceByBudget() {
        List<BudgetRow> ours = BudgetRow.all(AllocationNumbers.of(RESULT).law()).stream()
                .filter(row -> row.rule().equals(BudgetRow.OURS))
                .toList();

        assertThat(ours.get(0).tokensPerParameter()).isCloseTo(25.9, within(0.05));
        assertThat(ours.get(ours.size() - 1).tokensPerParameter()).isCloseTo(15.5, within(0.05));
        assertThat(ours.stream().filter(row -> !row.extrapolated())).hasSize(4);
        assertThat(ours).allSatisfy(row -> assertThat(row.ratioInterval()).isPresent());
    }

    @Test
    void kaplansSplitWastesMostOfChinchillasBudget() {
        assertThat(estimate("kaplan-wasted-compute").value()).isBetween(80.0, 90.0);
        assertThat(estimate("kaplan-excess-loss").value()).isBetween(0.055, 0.07);
        assertThat(READER.view("scaling-costs-of-rules").rows()).hasSize(4 * 3);
    }

    @Test
    void thePictureOfAllChoicesMarksTheHeadlineAndBothPublishedExponents() {
        ChoiceSpread spread = new ChoiceSpread(SPLITS.fittedOnce());

        assertThat(drawing("scaling-exponent-choices"))
                .contains("headline 0.51", "0.73 of Kaplan et al.", "0.50 of Hoffmann et al.");
        assertThat(spread.nearerToKaplan())
                .isNotEmpty()
                .hasSizeLessThan(spread.made().size() / 2);
        assertThat(spread.driver().orElseThrow().name()).isEqualTo("Counting");
        assertThat(PAGE.texts().get("choices-range")).contains(spread.made().size() + " combinations");
    }

    @Test
    void theDotPlotHoldsEverySetOnceAndThePublishedExponents() {
        assertThat(drawing("scaling-exponents"))
                .contains("Chinchilla", "Gemstones", "Hoffmann et al., published", "Kaplan", "equal growth")
                .doesNotContain("Gadre et al., grid of shapes");
    }

    @Test
    void theSpreadBetweenSetsIsToldAsTheUncertainty() {
        assertThat(PAGE.texts().get("spread")).contains("ten sets that share no run", "0.405 (Marin, Comma)", "0.559");
        assertThat(PAGE.texts().get("spread-widths")).contains("wider than").contains("too narrow");
        assertThat(estimate("size-exponent-range").value()).isCloseTo(0.154, within(1e-3));
    }

    @Test
    void nothingIsTooLargeForItsPage() {
        assertThat(PAGE.figures())
                .allSatisfy(figure ->
                        assertThat(figure.wide().html().markup().length()).isLessThan(60_000));
    }

    @Test
    void smallDataGiveAWholePage(@TempDir Path folder) {
        TinyData.write(folder);
        Catalog tiny = Catalog.read(SourceFolder.at(folder), new Problems()).orElseThrow();
        Part page = AllocationPage.part(ScalingAnalysis.run(tiny, new Settings(tiny.newestRetrieval(), 20, 1)));

        assertThat(page.isWhole()).isTrue();
        assertThat(page.texts().keySet()).isEqualTo(PAGE.texts().keySet());
        assertThat(page.figures()).hasSize(PAGE.figures().size());
        assertThat(page.readings()).hasSize(4);
    }

    @Test
    void withoutALawOnChinchillaThePageSaysSo() {
        ScalingResult without = new ScalingResult(
                RESULT.settings(),
                RESULT.runs(),
                RESULT.datasets(),
                RESULT.rows(),
                RESULT.axes(),
                RESULT.joint(),
                Optional.empty(),
                new almanac.report.scaling.BudgetSplits(List.of(), List.of(), List.of()),
                RESULT.curves(),
                RESULT.limits(),
                RESULT.overtraining(),
                RESULT.batches(),
                RESULT.sweep(),
                RESULT.shapes(),
                RESULT.heads(),
                RESULT.heldOut());

        assertThatThrownBy(() -> AllocationPage.part(without))
                .isInstanceOf(NotEnoughData.class)
                .hasMessageContaining("carry no law of the loss");
    }
}
