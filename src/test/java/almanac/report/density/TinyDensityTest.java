package almanac.report.density;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import almanac.data.Catalog;
import almanac.data.TinyData;
import almanac.density.BenchmarkScores;
import almanac.density.ModelDensity;
import almanac.density.ParameterKind;
import almanac.density.Population;
import almanac.density.TrendChoices;
import almanac.report.NotEnoughData;
import almanac.report.RowStatus;
import almanac.report.Settings;
import almanac.source.Problems;
import almanac.source.SourceFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The analysis on ten models whose place in it is known beforehand. */
class TinyDensityTest {

    @TempDir
    private Path folder;

    private DensityResult analyse(LocalDate asOf) {
        Catalog catalog = Catalog.read(SourceFolder.at(folder), new Problems()).orElseThrow();
        return DensityAnalysis.run(catalog, new Settings(asOf, 50, 1));
    }

    private DensityResult analyse() {
        TinyData.write(folder);
        return analyse(LocalDate.parse(TinyData.RETRIEVED));
    }

    private static Map<String, String> reasons(DensityResult result) {
        return result.rows("mmlu").stream()
                .filter(row -> !row.isUsed())
                .collect(Collectors.toMap(RowStatus::key, RowStatus::reason));
    }

    private static List<String> records(DensityResult result, Population population, Optional<LocalDate> until) {
        TrendChoices choices = TrendChoices.MMLU.among(population).until(until);
        return result.trend(choices).points().stream()
                .map(point -> point.model().scored().model().id())
                .toList();
    }

    @Test
    void recordsAreTheModelsDenserThanAllBefore() {
        assertThat(records(analyse(), Population.BASE, Optional.empty()))
                .containsExactly("north-30b", "south-13b", "phi-tiny", "south-3-moe", "north-3-4b", "south-4-3b");
    }

    @Test
    void aFamilyCanBeLeftOut() {
        assertThat(records(analyse(), Population.BASE_WITHOUT_PHI, Optional.empty()))
                .containsExactly("north-30b", "south-13b", "south-2-9b", "south-3-moe", "north-3-4b", "south-4-3b");
    }

    @Test
    void thePapersOwnListHoldsTunedModelsTooAndEndsWithThePaper() {
        DensityResult result = analyse();

        assertThat(records(result, Population.PAPER_V1, Optional.of(TrendChoices.PAPER_V1_END)))
                .containsExactly("north-30b", "south-13b", "phi-tiny", "north-2-chat");
        assertThat(result.trends().stream().filter(trend -> trend.choices().population() == Population.PAPER_V1))
                .allMatch(trend -> trend.choices().until().equals(Optional.of(TrendChoices.PAPER_V1_END)));
    }

    @Test
    void theLastDayOfAPeriodBelongsToIt() {
        DensityResult result = analyse();

        assertThat(records(result, Population.BASE, Optional.of(TrendChoices.JOURNAL_END)))
                .doesNotContain("north-3-4b")
                .contains("south-3-moe");
        TinyData.replace(folder, "models.csv", "2025-04-29", "2025-04-28");
        assertThat(records(analyse(result.settings().asOf()), Population.BASE, Optional.of(TrendChoices.JOURNAL_END)))
                .contains("north-3-4b");
    }

    @Test
    void activeParametersMakeAMixtureOfExpertsDenser() {
        List<ModelDensity> mixture = analyse().densities().all().stream()
                .filter(density -> density.scored().model().id().equals("south-3-moe")
                        && density.ruler().d0Id().equals("1e12"))
                .toList();

        assertThat(mixture).extracting(ModelDensity::kind).containsExactly(ParameterKind.TOTAL, ParameterKind.ACTIVE);
        assertThat(mixture.get(1).density().orElseThrow()
                        / mixture.get(0).density().orElseThrow())
                .isCloseTo(20.0 / 3, within(1e-9));
    }

    @Test
    void everyModelIsUsedOrHasAReason() {
        DensityResult result = analyse();

        assertThat(result.rows())
                .hasSize((10 + TinyData.FAMILY_MODELS)
                        * BenchmarkScores.benchmarks().size());
        assertThat(reasons(result))
                .containsOnly(Map.entry("old-100b", "before-first-day"), Map.entry("north-2-chat", "tuned-score-only"));
    }

    @Test
    void reasonsNameWhatIsMissing() {
        TinyData.write(folder);
        TinyData.replace(folder, "scores.csv", "south-13b,mmlu,", "south-13b,mmlu-cf-test,");
        TinyData.replace(folder, "scores.csv", "north-30b,mmlu,base,0.45", "north-30b,mmlu,base,0.25");

        DensityResult result = analyse(LocalDate.of(2025, 12, 31));

        assertThat(reasons(result))
                .containsEntry("south-13b", "no-score")
                .containsEntry("north-30b", "below-floor")
                .containsEntry("south-4-3b", "after-data-date");
        assertThat(result.densities().all())
                .noneMatch(density -> density.scored().model().id().equals("south-4-3b"));
    }

    @Test
    void aDataDateBeforeThePeriodsOfTheReportIsNotEnough() {
        TinyData.write(folder);

        assertThatThrownBy(() -> analyse(LocalDate.of(2024, 12, 31)))
                .isInstanceOf(NotEnoughData.class)
                .hasMessageContaining("the data end on 31 December 2024, before 30 April 2025");
    }

    @Test
    void theMeanOfFiveNeedsAllFiveScores() {
        TinyData.write(folder);
        TinyData.replace(folder, "scores.csv", "south-13b,bbh", "south-13b,mmlu-cf-test");

        DensityResult result = analyse(LocalDate.parse(TinyData.RETRIEVED));

        assertThat(result.densities().scores().get(BenchmarkScores.AVERAGE))
                .extracting(score -> score.model().id())
                .contains("north-30b", "qwen2.5-72b")
                .doesNotContain("south-13b", "north-2-chat");
        assertThat(result.rows(BenchmarkScores.AVERAGE).stream()
                        .filter(row -> row.reason().equals("no-score")))
                .extracting(RowStatus::key)
                .contains("south-13b");
    }

    @Test
    void equalSettingsGiveEqualReplicates() {
        DensityResult first = analyse();
        DensityResult second = analyse(first.settings().asOf());

        for (int i = 0; i < first.trends().size(); i++) {
            assertThat(second.trends().get(i).envelope().replicates().rows())
                    .isDeepEqualTo(first.trends().get(i).envelope().replicates().rows());
        }
    }

    @Test
    void fewerThanThreeRecordsGiveNoTrend() {
        TinyData.writeSparse(folder);

        DensityResult result = analyse(LocalDate.parse(TinyData.RETRIEVED));

        assertThat(result.densities(TrendChoices.MMLU)).hasSize(2);
        assertThat(result.trends()).isEmpty();
        assertThatThrownBy(() -> result.trend(TrendChoices.HEADLINE))
                .isInstanceOf(NotEnoughData.class)
                .hasMessageStartingWith("fewer than three record models have a density");
    }
}
