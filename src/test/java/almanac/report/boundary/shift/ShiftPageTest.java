package almanac.report.boundary.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.data.ScorePair;
import almanac.report.Estimate;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.ReferenceFile;
import almanac.report.boundary.BoundaryResult;
import almanac.report.boundary.ContaminationShift;
import almanac.report.boundary.ContaminationShift.Model;
import almanac.report.boundary.RealBoundary;
import almanac.report.boundary.shift.ShiftChoices.Zeros;
import almanac.stats.GroupShiftTest;
import almanac.table.Table;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class ShiftPageTest {

    private static final Percentage TOLERANCE = withinPercentage(0.01);
    private static final JsonNode REFERENCE = ReferenceFile.read("contamination-later-models.json");
    private static final BoundaryResult RESULT = RealBoundary.result();
    private static final List<ScorePair> PAIRS =
            RESULT.shift().models().stream().map(Model::pair).toList();
    private static final List<ShiftReading> READINGS = ShiftReading.all(PAIRS, 1);
    private static final Part PAGE = ShiftPage.part(RESULT);

    private static ShiftReading reading(String id) {
        return READINGS.stream()
                .filter(found -> found.choices().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static GroupShiftTest test(String id) {
        return reading(id).test().orElseThrow();
    }

    @Test
    void thePapersReadingMatchesTheReference() {
        GroupShiftTest paper = test("paper");

        assertThat(RESULT.shift().test()).contains(paper);
        assertThat(paper.fit().earlier()).isEqualTo(REFERENCE.path("earlier").asInt());
        assertThat(paper.fit().later()).isEqualTo(REFERENCE.path("later").asInt());
        assertThat(paper.outside()).isEqualTo(REFERENCE.path("outside").asInt());
        assertThat(paper.fit().shift()).isCloseTo(REFERENCE.path("shift").asDouble(), TOLERANCE);
        assertThat(paper.fit().shiftStandardError())
                .isCloseTo(REFERENCE.path("shift_standard_error").asDouble(), TOLERANCE);
        assertThat(paper.test().permutations())
                .isEqualTo(REFERENCE.path("permutations").asInt());
        assertThat(paper.test().pValue()).isCloseTo(REFERENCE.path("p_value").asDouble(), within(0.025));
    }

    @Test
    void theLineThroughTheLaterModelsHasThePrintedNumbers() {
        assertThat(PAGE.texts().get("printed-line"))
                .contains("86 later models", "−3.32 + 1.14", "the paper prints the same numbers");
    }

    @Test
    void theClaimIsAnsweredWithTheMonteCarloErrorOfTheProbability() {
        Estimate p = PAGE.estimates().get(0);

        assertThat(p.id()).isEqualTo("capability-boundary.contamination-shift.p-value");
        assertThat(p.unit()).isEqualTo("ratio");
        assertThat(p.n()).isEqualTo(90);
        assertThat(p.candidates()).isEqualTo(115);
        assertThat(p.interval().orElseThrow().halfWidth()).isCloseTo(0.015, within(0.002));
        assertThat(p.interval().orElseThrow().method()).contains("Monte Carlo");
        assertThat(PAGE.readings()).singleElement().satisfies(reading -> {
            assertThat(reading.answers()).isEqualTo(p.id());
            assertThat(reading.until()).isEmpty();
            assertThat(PAGE.figures()).anyMatch(figure -> figure.id().equals(reading.figure()));
        });
    }

    @Test
    void oneReadingChangesOneChoiceAndOnlyItsModelsOrPermutations() {
        assertThat(READINGS).extracting(reading -> reading.choices().id()).doesNotHaveDuplicates();
        for (String alike : List.of("two-sided", "bins-5", "bins-20")) {
            assertThat(test(alike).fit()).isEqualTo(test("paper").fit());
        }
        assertThat(test("bins-20").test().strata())
                .isGreaterThan(test("paper").test().strata());
        assertThat(reading("two-sided").share().orElseThrow().pValue())
                .isGreaterThanOrEqualTo(reading("paper").share().orElseThrow().pValue());
        assertThat(reading("zeros-left-out").pairs()).hasSize(PAIRS.size() - 2);
        assertThat(reading("flagged-left-out").pairs())
                .allMatch(pair -> pair.flag().isEmpty());
        assertThat(Math.abs(test("fractions").fit().shift())).isLessThan(1);
    }

    @Test
    void scoresOfZeroCarryTheShiftAndTheSpreadOfThePermutations() {
        assertThat(test("zeros-left-out").fit().shift())
                .isLessThan(0.6 * test("paper").fit().shift());
        assertThat(test("zeros-left-out").test().medianByChance())
                .isLessThan(0.3 * test("paper").test().medianByChance());
        assertThat(PAGE.texts().get("zeros")).startsWith("Two of 115 models score zero on AIME 2025 (");
    }

    @Test
    void theVerdictHangsOnTheEarlierSplitAlone() {
        assertThat(READINGS)
                .filteredOn(ShiftReading::isUnusual)
                .extracting(reading -> reading.choices().id())
                .containsExactly("split-earlier");
        assertThat(PAGE.texts().get("choices"))
                .startsWith(
                        "In 10 of 11 readings p stays above 0.05; it does not when the split is moved 30 days earlier (p = 0.003");
        assertThat(PAGE.texts().get("day"))
                .contains(
                        "Split on 7 January 2025", "Gemini 2.0 Flash", "Three of the eight lie in the range compared");
    }

    @Test
    void theModelsThatChangeSidesDoNotDecideTheEarlierSplit() {
        MovedSplit split = MovedSplit.of(reading("split-earlier"));

        assertThat(split.changing()).hasSize(8).containsAll(split.compared());
        assertThat(split.compared()).hasSize(3);
        assertThat(split.without().pairs()).hasSize(PAIRS.size() - 8);
        assertThat(split.without().isUnusual()).isTrue();
        assertThat(split.sameRange().choices().split()).isEqualTo(ContaminationShift.PUBLISHED);
        assertThat(split.sameRange().pairs()).hasSize(52);
        assertThat(split.restsOnOthers()).isTrue();
    }

    @Test
    void oneProbabilityIsPrintedInOneWay() {
        assertThat(ShiftReading.printed(0.1439)).isEqualTo("0.144");
        assertThat(ShiftReading.printed(0.003)).isEqualTo("0.003");
        assertThat(ShiftReading.printed(0.00012)).isEqualTo("0.0001");
    }

    @Test
    void scoresOfZeroStandAtTheEdgeOfTheFrame() {
        List<Model> models = RESULT.shift().models();
        ScoreFrame frame = ScoreFrame.of(models);

        assertThat(frame.low()).isGreaterThan(-8);
        assertThat(models)
                .filteredOn(ScoreFrame::isAtEdge)
                .hasSize(2)
                .allMatch(model -> frame.of(model) == frame.low());
        assertThat(models)
                .filteredOn(model -> !ScoreFrame.isAtEdge(model))
                .allMatch(model -> frame.of(model) == ContaminationShift.logOdds(model.aime2025()));
        assertThat(ScoreFrame.words(models)).contains("2 models with no answer right");
    }

    @Test
    void everyModelIsDatedSoThatUndatedOnesChangeNothing() {
        assertThat(PAIRS).allMatch(pair -> pair.released().isPresent());
        assertThat(test("contamination-report").fit()).isEqualTo(test("paper").fit());
        assertThat(PAGE.texts().get("undated")).startsWith("Every model of the set has a day of release");
    }

    @Test
    void aModelWithoutADayCountsAsLaterUnlessItIsLeftOut() {
        List<ScorePair> some = PAIRS.stream()
                .map(pair -> pair.modelName().equals("GPT-4o (Nov '24)") ? undated(pair) : pair)
                .toList();
        assertThat(some).anyMatch(pair -> pair.released().isEmpty());

        ShiftReading paper = ShiftReading.of(some, ShiftChoices.PAPER, 1);
        ShiftReading without =
                ShiftReading.of(some, ShiftChoices.PAPER.withoutUndated().permuted(100), 1);

        assertThat(ShiftReading.isLater(undated(some.get(0)), LocalDate.MAX)).isTrue();
        assertThat(paper.pairs()).hasSize(115);
        assertThat(without.pairs()).hasSize(114);
        assertThat(without.test().orElseThrow().test().permutations()).isEqualTo(100);
    }

    private static ScorePair undated(ScorePair pair) {
        return new ScorePair(
                pair.id(),
                pair.pairSet(),
                pair.modelName(),
                pair.model(),
                pair.baseModel(),
                pair.kind(),
                Optional.empty(),
                pair.totalParameters(),
                pair.activeParameters(),
                pair.publicBenchmark(),
                pair.publicScore(),
                pair.publicShots(),
                pair.cleanBenchmark(),
                pair.cleanScore(),
                pair.cleanShots(),
                pair.provenance(),
                pair.flag(),
                pair.source(),
                pair.secondSource(),
                pair.at());
    }

    @Test
    void thePublishedTableHasOneRowPerReadingWithItsErrorAndSeed() {
        Table table = PAGE.published().get(0);
        List<String> names = table.columns().stream().map(Table.Head::name).toList();

        assertThat(table.id()).isEqualTo("boundary-shift");
        assertThat(names).contains("dataset", "specification", "estimate", "se", "p_value", "n_before", "n_after");
        assertThat(names).contains("permutations", "seed");
        assertThat(table.rows()).hasSameSizeAs(READINGS);
        assertThat(table.rows()).allSatisfy(row -> {
            double p = Double.parseDouble(row.get(names.indexOf("p_value")).published());
            assertThat(p)
                    .isBetween(
                            Double.parseDouble(row.get(names.indexOf("p_low")).published()),
                            Double.parseDouble(row.get(names.indexOf("p_high")).published()));
        });
        assertThat(table.csv().length()).isLessThan(4_000);
    }

    @Test
    void aReadingWithTooFewModelsSaysSo() {
        ShiftReading none = ShiftReading.of(
                PAIRS, ShiftChoices.PAPER.splitOn(LocalDate.of(2030, 1, 1)).called("never", "never"), 1);
        Table view = ShiftTable.view(List.of(reading("paper"), none));
        Table published = ShiftTable.published(List.of(reading("paper"), none));

        assertThat(none.test()).isEmpty();
        assertThat(none.isUnusual()).isFalse();
        assertThat(view.rows().get(1)).anyMatch(cell -> cell.shown().equals("too few models"));
        assertThat(published.csv()).contains("few-records");
    }

    @Test
    void withoutModelsThePageSaysWhatIsMissing() {
        ContaminationShift none = new ContaminationShift(List.of(), Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> ShiftPage.part(none, RESULT.settings()))
                .isInstanceOf(NotEnoughData.class)
                .hasMessageContaining("0 of 0 models");
        assertThat(ShiftFacts.of(none).get("fact-contamination-shift")).contains("cannot be tested");
    }

    @Test
    void theFactOfTheReportNamesShiftAndProbability() {
        assertThat(ShiftFacts.of(RESULT).get("fact-contamination-shift"))
                .contains("0.58 log odds above", "28 earlier and 62 later models", "chance alone gives often enough");
    }

    @Test
    void withoutZerosTheTextSaysThatThereAreNone() {
        List<Model> models = RESULT.shift().models().stream()
                .filter(model -> model.aime2025() > 0)
                .toList();

        assertThat(new ZeroWords(READINGS, models).sentences()).isEqualTo("No model scores zero on AIME 2025");
        assertThat(new ZeroWords(READINGS, models).brief()).isEqualTo("No model scores zero on AIME 2025");
        assertThat(reading("zeros-half-lowest").choices().zeros()).isEqualTo(Zeros.HALF_LOWEST);
    }
}
