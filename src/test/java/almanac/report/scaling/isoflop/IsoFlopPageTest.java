package almanac.report.scaling.isoflop;

import static almanac.report.PartReader.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import almanac.data.Catalog;
import almanac.data.TinyData;
import almanac.report.Exclusions;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.PartReader;
import almanac.report.Settings;
import almanac.report.scaling.RealScaling;
import almanac.report.scaling.ScalingAnalysis;
import almanac.report.scaling.ScalingResult;
import almanac.scaling.isoflop.IsoFlopAllocation;
import almanac.scaling.isoflop.OptimumRule;
import almanac.source.Problems;
import almanac.source.SourceFolder;
import almanac.table.Table;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IsoFlopPageTest {

    private static final ScalingResult RESULT = RealScaling.result();
    private static final ShownSets SETS = ShownSets.of(RESULT.splits().isoFlop());
    private static final List<ProtocolPath> PATHS =
            ProtocolPath.all(RESULT.splits().isoFlop());
    private static final Part PAGE = IsoFlopPage.part(RESULT);
    private static final PartReader READER = new PartReader(PAGE);
    private static final Table BUDGETS = PAGE.published().get(0);

    @TempDir
    Path folder;

    @Test
    void everyDistinctSetHasAPanelAndNoSecondReadingHasOne() {
        String drawn = READER.figure(ProfileFigure.LARGER).html("").markup()
                + READER.figure(ProfileFigure.SMALLER).html("").markup();

        assertThat(SETS.distinct()).hasSize(10);
        SETS.distinct().forEach(set -> assertThat(drawn).containsOnlyOnce("<p>" + SetNames.of(set.set()) + "</p>"));
        SETS.again().forEach(set -> assertThat(drawn).doesNotContain("<p>" + SetNames.of(set.set()) + "</p>"));
    }

    @Test
    void secondReadingsAreNamedWithTheirReason() {
        assertThat(SETS.again().stream().map(set -> set.set().dataset()))
                .containsExactlyInAnyOrder("chinchilla", "ml-scalefit", "llama-3");
        SETS.again()
                .forEach(set -> assertThat(PAGE.texts().get("sets-again"))
                        .contains(SetNames.of(set.set()) + " (" + SetNames.again(set.set()) + ")"));
        assertThat(column(READER.view(SetViews.SETS), "note").stream().filter(note -> note.equals("a set of its own")))
                .hasSameSizeAs(SETS.distinct());
    }

    @Test
    void aBudgetHasEitherABestSizeOrAReasonInWords() {
        List<String> sizes = column(BUDGETS, "parameters");
        List<String> reasons = column(BUDGETS, "reason");
        List<String> words = column(BUDGETS, "reason_in_words");

        assertThat(reasons.stream().filter(reason -> !reason.isEmpty())).hasSizeGreaterThan(9);
        for (int i = 0; i < sizes.size(); i++) {
            assertThat(sizes.get(i).isEmpty()).isNotEqualTo(reasons.get(i).isEmpty());
            assertThat(words.get(i)).isEqualTo(reasons.get(i).isEmpty() ? "" : Exclusions.words(reasons.get(i)));
        }
    }

    @Test
    void budgetsWithoutABestSizeHaveNoCurve() {
        String smaller = READER.figure(ProfileFigure.SMALLER).wide().toString();
        String larger = READER.figure(ProfileFigure.LARGER).wide().toString();
        int curves = (larger + smaller).split("class=\"stair-strong\"", -1).length - 1;

        assertThat(SETS.found()).isLessThan(SETS.budgets().size());
        assertThat(curves).isEqualTo(SETS.found());
    }

    @Test
    void theTableHoldsEverySetRuleAndEnvelope() {
        long profiles = RESULT.splits().isoFlop().stream()
                .mapToLong(set -> set.budgets().size())
                .sum();
        long envelopes = RESULT.splits().envelopes().stream()
                .mapToLong(envelope -> envelope.curves().points().size())
                .sum();

        assertThat(BUDGETS.id()).isEqualTo("scaling-isoflop");
        assertThat(BUDGETS.rows()).hasSize((int) (profiles + envelopes));
        assertThat(Set.copyOf(column(BUDGETS, "approach"))).containsExactlyInAnyOrder("1", "2", "akima", "parabola-5");
        assertThat(column(BUDGETS, "dataset"))
                .contains("gemstones", "misfitting", "porian-rw-tuned-long-const-kaplan-train");
        List<String> keys =
                BUDGETS.rows().stream().map(row -> row.subList(0, 4).toString()).toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void curvatureBelongsToParabolasThroughAllRunsAndIsBelowZeroOnlyWithoutAMinimum() {
        List<String> approaches = column(BUDGETS, "approach");
        List<String> curvatures = column(BUDGETS, "curvature");
        List<String> reasons = column(BUDGETS, "reason");

        IntStream.range(0, approaches.size()).forEach(i -> {
            assertThat(curvatures.get(i).isEmpty())
                    .isNotEqualTo(approaches.get(i).equals("2"));
            if (!curvatures.get(i).isEmpty() && Double.parseDouble(curvatures.get(i)) <= 0) {
                assertThat(reasons.get(i)).isIn("no-minimum", "fewer-than-four-sizes");
            }
        });
    }

    @Test
    void exponentsByProtocolAgreeWithThoseThatTheAuthorsStore() {
        assertThat(PATHS).hasSize(2);
        for (ProtocolPath path : PATHS) {
            assertThat(path.steps()).hasSize(5);
            path.steps()
                    .forEach(protocol -> assertThat(protocol.exponent())
                            .isCloseTo(protocol.step().publishedExponent(), within(0.005)));
        }
        assertThat(PAGE.texts()).containsEntry("protocol-held", "all ten");
    }

    @Test
    void theChangesAddUpToTheWholeWay() {
        for (ProtocolPath path : PATHS) {
            double whole = path.first().exponent() - path.last().exponent();
            assertThat(path.changes().stream()
                            .mapToDouble(ProtocolPath.Change::fall)
                            .sum())
                    .isCloseTo(whole, within(1e-12));
        }
    }

    @Test
    void countingTheOutputLayerMovesTheExponentMostOnBothTexts() {
        for (ProtocolPath path : PATHS) {
            assertThat(path.largest().id()).isEqualTo("count-output-layer");
            assertThat(path.smallest().id()).isEqualTo("matched-decay");
            assertThat(path.largest().overlaps()).isFalse();
        }
        assertThat(PAGE.texts().get("protocol-largest"))
                .startsWith("Counting the output layer moves the exponent most: ");
    }

    @Test
    void everyProtocolStandsInTheTableOnce() {
        Table protocols = PAGE.published().get(1);

        assertThat(protocols.rows()).hasSize((int) RESULT.splits().isoFlop().stream()
                .filter(set -> set.rule() == OptimumRule.AKIMA)
                .count());
        assertThat(column(protocols, "dataset")).doesNotHaveDuplicates();
        assertThat(column(protocols, "published_exponent_n").stream().filter(value -> !value.isEmpty()))
                .hasSize(10);
    }

    @Test
    void theHeadlineIsTheMedianOfTheDistinctSets() {
        double[] exponents = SETS.distinct().stream()
                .map(IsoFlopAllocation::allocation)
                .flatMap(allocation -> allocation.law().stream())
                .mapToDouble(law -> law.parameters().exponent())
                .sorted()
                .toArray();

        assertThat(PAGE.estimates().get(0)).isEqualTo(READER.estimate("scaling-laws.iso-flop.median-size-exponent"));
        assertThat(PAGE.estimates().get(0).value()).isCloseTo((exponents[4] + exponents[5]) / 2, within(1e-12));
        assertThat(READER.estimate("scaling-laws.iso-flop.lowest-size-exponent").value())
                .isEqualTo(Arrays.stream(exponents).min().orElseThrow());
        assertThat(READER.estimate("scaling-laws.iso-flop.highest-size-exponent")
                        .interval())
                .isEmpty();
        assertThat(PAGE.texts().get("holding")).contains("none holds Kaplan’s exponent of 0.73");
    }

    @Test
    void drawingsStayWithinTheirBudget() {
        PAGE.figures()
                .forEach(figure -> assertThat(figure.wide().toString().length())
                        .as(figure.id())
                        .isLessThan(60_000));
    }

    @Test
    void oneTextAloneStillGivesAWholePage() {
        TinyData.write(folder);

        Part tiny = IsoFlopPage.part(result());

        assertThat(tiny.figures()).hasSize(4);
        assertThat(tiny.texts().get("protocol-first")).contains("RefinedWeb").doesNotContain("OpenWebText2");
        assertThat(tiny.texts())
                .containsEntry("protocol-attention", "No protocol is at hand with and without the cost of attention");
    }

    @Test
    void withoutTwoSetsThatHaveALawThePageSaysSo() {
        TinyData.writeSparse(folder);

        assertThatThrownBy(() -> IsoFlopPage.part(result()))
                .isInstanceOf(NotEnoughData.class)
                .hasMessage("fewer than two sets of runs have three budgets with a best size");
    }

    private ScalingResult result() {
        Catalog data = Catalog.read(SourceFolder.at(folder), new Problems()).orElseThrow();
        return ScalingAnalysis.run(data, new Settings(data.newestRetrieval(), 20, Settings.SEED));
    }
}
