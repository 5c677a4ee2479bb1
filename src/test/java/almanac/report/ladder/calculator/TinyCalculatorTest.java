package almanac.report.ladder.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.data.Catalog;
import almanac.data.LadderRun;
import almanac.data.TinyData;
import almanac.page.Calculator;
import almanac.report.Part;
import almanac.report.Settings;
import almanac.report.ladder.LadderAnalysis;
import almanac.report.ladder.LadderResult;
import almanac.source.Problems;
import almanac.source.SourceFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TinyCalculatorTest {

    private static final Settings SETTINGS = new Settings(LocalDate.of(2026, 11, 21), 40, Settings.SEED);

    private static LadderResult result(Path folder, Predicate<LadderRun> kept) {
        TinyData.write(folder);
        Catalog data = Catalog.read(SourceFolder.at(folder), new Problems()).orElseThrow();
        return LadderAnalysis.run(
                new Catalog(
                        data.tables(),
                        data.sources(),
                        data.organisations(),
                        data.models(),
                        data.benchmarks(),
                        data.scores(),
                        data.scorePairs(),
                        data.prices(),
                        data.chips(),
                        data.compression(),
                        data.referenceRuns(),
                        data.ladderRuns().stream().filter(kept).toList(),
                        data.ladderCheckpoints(),
                        data.ladderChoiceCheckpoints(),
                        data.ladderFinals(),
                        data.publishedClaims()),
                SETTINGS);
    }

    @Test
    void withOneTargetTheAnswersEndThere(@TempDir Path folder) {
        Part part = CalculatorPage.part(result(folder, run -> true));
        Calculator calculator = part.calculators().get(0);

        assertThat(part.texts()).containsEntry("size-end", "6.9B").containsEntry("length-end", "3.95T");
        assertThat(part.texts().get("coverage")).contains("tasks of 7B-4T.").doesNotContain("13B");
        assertThat(calculator.surfaces()).isNotEmpty();
        assertThat(Jsoup.parseBodyFragment(calculator.html("./").markup())
                        .select("input")
                        .eachAttr("max"))
                .containsExactly("6.9", "3950");
    }

    @Test
    void withoutTargetsTheAnswersEndWithTheLadder(@TempDir Path folder) {
        LadderResult result = result(folder, run -> run.role().equals("ladder"));
        Part part = CalculatorPage.part(result);

        assertThat(part.texts())
                .containsEntry("size-stretch", "1.0")
                .containsEntry("coverage", "No published target was measured, so these intervals are untested.");
        assertThat(part.published().get(0).rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(7).published()).isEqualTo("observed"));
    }
}
