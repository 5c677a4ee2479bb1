package almanac.report.density.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import almanac.data.Catalog;
import almanac.data.TinyData;
import almanac.density.Densities;
import almanac.density.RealDensities;
import almanac.report.Estimate;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.PartReader;
import almanac.report.Settings;
import almanac.source.Problems;
import almanac.source.SourceFolder;
import almanac.stats.BreakTest;
import almanac.stats.EnvelopeRule;
import almanac.stats.Interval;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrowthPageTest {

    private static final Part PART =
            GrowthPage.part(RealGrowth.CATALOG, RealGrowth.SETTINGS, RealDensities.densities());
    private static final PartReader READER = new PartReader(PART);

    private static List<String> column(String table, String name) {
        return PartReader.column(READER.published(table), name);
    }

    @Test
    void everyBenchmarkHasBothRulesAndMmluBothRulers() {
        assertThat(RealGrowth.all()).hasSize(14);
        assertThat(RealGrowth.all())
                .extracting(growth -> growth.series().subject())
                .doesNotHaveDuplicates();
        assertThat(column("density-growth-tests", "benchmark")).hasSize(14);
        assertThat(column("density-growth-forms", "form")).hasSize(14 * 3);
        assertThat(column("density-growth-holdouts", "holdout_from")).hasSize(14 * 3 * 2);
    }

    @Test
    void aSeriesWithFewRecordsSaysWhyItHasNoFit() {
        SeriesGrowth growth = RealGrowth.of("mbpp");

        assertThat(growth.series().points().count()).isLessThan(5);
        assertThat(growth.test()).isEmpty();
        assertThat(growth.finding()).isEmpty();
        assertThat(growth.forms()).allSatisfy(result -> {
            assertThat(result.fitted()).isEmpty();
            assertThat(result.weight()).isEmpty();
            assertThat(result.reason()).startsWith("not enough data because ");
        });
        assertThat(growth.holdOuts()).allSatisfy(holdOut -> {
            assertThat(holdOut.error()).isEmpty();
            assertThat(holdOut.reason()).startsWith("not enough data because ");
        });
    }

    @Test
    void everyRowHasAResultOrAReason() {
        for (String table : List.of("density-growth-forms", "density-growth-holdouts", "density-growth-tests")) {
            List<String> status = column(table, "status");
            List<String> reason = column(table, "reason");
            for (int i = 0; i < status.size(); i++) {
                assertThat(reason.get(i).isEmpty()).isEqualTo(status.get(i).equals("fitted"));
            }
        }
    }

    @Test
    void theFirstEstimateIsTheHeadlinesRatio() {
        Estimate ratio = PART.estimates().get(0);

        assertThat(ratio.id()).isEqualTo("capability-density.growth.slope-ratio-average-5");
        assertThat(ratio.interval()).isPresent();
        assertThat(ratio.n()).isEqualTo(RealGrowth.of("average-5").series().records());
        assertThat(PART.estimates())
                .extracting(Estimate::id)
                .contains(
                        "capability-density.growth.break-p-average-5", "capability-density.growth.slowing-p-average-5")
                .doesNotHaveDuplicates();
    }

    @Test
    void slowingNeedsTheIntervalAndBothNulls() {
        BreakTest test = RealGrowth.of("average-5").test().orElseThrow();

        assertThat(SlowingFinding.of(with(test, 0.01, 0.01), interval(0.2, 0.9)))
                .isEqualTo(SlowingFinding.SLOWING);
        assertThat(SlowingFinding.of(with(test, 0.01, 0.2), interval(0.2, 0.9))).isEqualTo(SlowingFinding.BEND);
        assertThat(SlowingFinding.of(with(test, 0.2, 0.01), interval(0.2, 0.9))).isEqualTo(SlowingFinding.UNDECIDED);
        assertThat(SlowingFinding.of(with(test, 0.01, 0.01), interval(0.2, 1.1)))
                .isEqualTo(SlowingFinding.UNDECIDED);
        assertThat(SlowingFinding.of(with(test, 0.01, 0.01), Optional.empty())).isEqualTo(SlowingFinding.UNDECIDED);
    }

    private static BreakTest with(BreakTest test, double residualP, double slowingP) {
        return new BreakTest(
                test.lines(),
                residualP,
                test.redrawnP(),
                slowingP,
                test.nullRatio(),
                test.redrawn(),
                test.resampling());
    }

    private static Optional<Interval> interval(double low, double high) {
        return Optional.of(new Interval(0.95, low, high, "test", 10, 1));
    }

    @Test
    void theTitleCountsTheFindings() {
        long slowing = RealGrowth.all().stream()
                .filter(growth -> growth.finding().equals(Optional.of(SlowingFinding.SLOWING)))
                .count();
        SeriesGrowth untested = RealGrowth.of("mbpp");

        assertThat(GrowthWords.seriesFinding(List.of(untested))).isEqualTo("Slowing is supported in none of 0 series");
        assertThat(GrowthWords.seriesFinding(RealGrowth.all()))
                .startsWith("Slowing is supported in " + (slowing == 0 ? "none" : ""))
                .contains(" of "
                        + RealGrowth.all().stream()
                                .filter(growth -> growth.test().isPresent())
                                .count() + " series");
    }

    @Test
    void theStaircaseIsTheRunningMaximumOfTheSameModels() {
        GrowthSeries records = RealGrowth.of("average-5").series();
        GrowthSeries staircase = RealGrowth.of("average-5-staircase").series();

        assertThat(staircase.choices().rule()).isEqualTo(EnvelopeRule.STAIRCASE);
        assertThat(staircase.models()).isEqualTo(records.models());
        assertThat(staircase.points().count()).isGreaterThan(records.points().count());
        assertThat(records.records()).isEqualTo(records.points().count());
    }

    @Test
    void fewModelsGiveAReasonInsteadOfAPage(@TempDir Path folder) {
        TinyData.write(folder);
        Catalog tiny = Catalog.read(SourceFolder.at(folder), new Problems()).orElseThrow();
        Settings settings = new Settings(tiny.newestRetrieval(), 20, 1);
        Densities densities = Densities.of(tiny, settings.asOf());

        assertThatThrownBy(() -> GrowthPage.part(tiny, settings, densities))
                .isInstanceOf(NotEnoughData.class)
                .hasMessageContaining("records, which carry no change of rate");
    }
}
