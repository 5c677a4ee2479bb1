package almanac.report.scaling.axes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.page.Figure;
import almanac.report.Estimate;
import almanac.report.Part;
import almanac.report.PartReader;
import almanac.report.Reading;
import almanac.report.scaling.RealScaling;
import almanac.report.scaling.ScalingResult;
import almanac.scaling.kaplan.LawSlice;
import almanac.stats.Interval;
import almanac.table.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class AxesPageTest {

    /** As the project's reference set of the same fits has them. */
    private static final double SIZE_EXPONENT = 0.07875845977;

    private static final double DATA_EXPONENT = 0.09638023091;

    private static final ScalingResult RESULT = RealScaling.result();
    private static final Part PAGE = AxesPage.part(RESULT);
    private static final PartReader READER = new PartReader(PAGE);

    private static Estimate estimate(HeadlineLaw law) {
        return READER.estimate(law.estimateId());
    }

    @Test
    void theHeadlineIsTheExponentOfSizeOfTheReference() {
        Estimate size = PAGE.estimates().get(0);

        assertThat(size.id()).isEqualTo("scaling-laws.kaplan-n.exponent");
        assertThat(size.value()).isCloseTo(SIZE_EXPONENT, within(1e-6));
        assertThat(size.n()).isEqualTo(6);
        assertThat(size.candidates()).isEqualTo(8);
        assertThat(size.unit()).isEqualTo("exponent");
        assertThat(PAGE.card())
                .hasValueSatisfying(card -> assertThat(card.published()).isEqualTo("published 0.076"));
    }

    @Test
    void theExponentOfTextRestsOnThreeAmountsAndStudentsInterval() {
        Estimate data = estimate(HeadlineLaw.DATA);

        assertThat(data.value()).isCloseTo(DATA_EXPONENT, within(1e-6));
        assertThat(data.n()).isEqualTo(3);
        assertThat(data.interval()).map(Interval::resamples).hasValue(0);
        assertThat(data.caveat()).contains("Student’s");
        assertThat(PAGE.texts().get("data-verdict")).endsWith("three amounts only, too few for a test.");
    }

    @Test
    void theExponentsOfComputeAreThoseOfTheLowestLossOfEachBudget() {
        assertThat(estimate(HeadlineLaw.TUNED_COMPUTE).value()).isCloseTo(0.0503, within(5e-5));
        assertThat(estimate(HeadlineLaw.TUNED_COMPUTE).n()).isEqualTo(12);
        assertThat(estimate(HeadlineLaw.FIXED_BATCH_COMPUTE).value()).isCloseTo(0.0550, within(5e-5));
        assertThat(estimate(HeadlineLaw.FIXED_BATCH_COMPUTE).n()).isEqualTo(11);
    }

    @Test
    void onTheOtherTextTheSameProtocolsExcludeTheOldExponentsOfCompute() {
        assertThat(PAGE.texts().get("compute-verdict")).endsWith(", both on RefinedWeb.");
        assertThat(PAGE.texts().get("compute-elsewhere"))
                .startsWith("On OpenWebText2 the exponent of compute is 0.058")
                .contains("with settings tuned by size (old: 0.050, outside)")
                .endsWith("under Kaplan’s own protocol (old: 0.057, outside).");
        assertThat(PAGE.figures().get(0).title())
                .isEqualTo("All four old exponents lie inside the intervals of the refits drawn");
    }

    @Test
    void theProtocolsRangeTextByTextOverAllThatWereFitted() {
        assertThat(PAGE.texts())
                .containsEntry(
                        "compute-protocols",
                        "The exponent of compute goes from 0.048 to 0.089 on RefinedWeb (ten protocols) and from 0.059 to"
                                + " 0.096 on OpenWebText2 (five protocols) in the runs of Porian et al., all trained with"
                                + " the same code.");
    }

    @Test
    void titlesOfExponentsSayWhichSetsTheyName() {
        assertThat(PAGE.figures())
                .extracting(Figure::title)
                .contains(
                        "Without embeddings, the exponent of parameters is 0.067 to 0.079, Kaplan’s 0.076",
                        "The exponent of tokens is 0.096 on the only set with several amounts of unique text, Kaplan’s"
                                + " 0.095");
        assertThat(PAGE.figures())
                .filteredOn(figure -> figure.id().equals("scaling-exponents-parameters"))
                .singleElement()
                .satisfies(figure -> assertThat(figure.wide().html().markup())
                        .contains("from 0.026 to 0.081, of which sizes without embeddings 0.067 to 0.079"));
    }

    @Test
    void everyClaimOfThePageIsAnsweredAndPointsToTheMainChart() {
        assertThat(PAGE.readings())
                .extracting(Reading::answers)
                .containsExactly(
                        "scaling-laws.kaplan-n.exponent",
                        "scaling-laws.kaplan-d.exponent",
                        "scaling-laws.kaplan-c.exponent-tuned",
                        "scaling-laws.kaplan-c.exponent-fixed-batch");
        assertThat(PAGE.readings()).extracting(Reading::figure).containsOnly(LawFigure.ID);
    }

    @Test
    void everyQuantityHasItsChartAndTableWithTheSteepestLawFirst() {
        for (LawSlice.Quantity quantity : LawSlice.Quantity.values()) {
            List<TestedLaw> laws = TestedLaw.all(RESULT, quantity);

            assertThat(laws).isNotEmpty().isSortedAccordingTo((a, b) -> Double.compare(b.exponent(), a.exponent()));
            assertThat(PAGE.figures()).extracting(Figure::id).contains(ExponentFigure.id(quantity));
            assertThat(PAGE.views())
                    .filteredOn(view -> view.id().equals(LawViews.id(quantity)))
                    .singleElement()
                    .satisfies(view -> assertThat(view.rows()).hasSameSizeAs(laws));
        }
    }

    @Test
    void lawsAndShortagesTogetherAreAllThatWereTried() {
        Table laws = READER.published(LawTables.LAWS);
        int reason = laws.columns().stream().map(Table.Head::name).toList().indexOf("reason");
        long without = laws.rows().stream()
                .filter(row -> !row.get(reason).published().isEmpty())
                .count();

        assertThat(laws.rows()).hasSameSizeAs(RESULT.axes().laws());
        assertThat(without + TestedLaw.all(RESULT).size()).isEqualTo(laws.rows().size());
    }

    @Test
    void onlySizesWithoutEmbeddingsAreComparedWithKaplans() {
        assertThat(TestedLaw.all(RESULT, LawSlice.Quantity.PARAMETERS).stream()
                        .filter(TestedLaw::isLikeKaplans)
                        .map(TestedLaw::name))
                .contains("DeepMind dense, standard training, without embeddings")
                .allMatch(name -> name.endsWith("without embeddings"));
    }

    @Test
    void kaplansLawsCrossAtTwoPointsATenthApart() {
        assertThat(PAGE.texts()).containsEntry("crossing-table", "1.1×10⁴").containsEntry("crossing-text", "1.1×10⁵");
    }

    @Test
    void theSplitOfABudgetNoLongerHolds() {
        assertThat(PAGE.texts().get("split-verdict"))
                .startsWith("What no longer holds is the split of a budget")
                .endsWith("not 0.73.");
    }

    @Test
    void everyOtherPageHasItsFact() {
        assertThat(PAGE.texts().entrySet())
                .filteredOn(text -> text.getKey().startsWith("fact-"))
                .hasSize(14)
                .allSatisfy(text -> assertThat(text.getValue()).endsWith(".").isNotEqualTo(PageFacts.NONE));
    }
}
