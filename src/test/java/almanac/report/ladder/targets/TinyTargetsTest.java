package almanac.report.ladder.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import almanac.data.Catalog;
import almanac.data.TinyData;
import almanac.report.Estimate;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.Settings;
import almanac.report.ladder.LadderAnalysis;
import almanac.report.ladder.LadderResult;
import almanac.source.Problems;
import almanac.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page from a ladder of twelve runs with one published target. */
class TinyTargetsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTables() {
        TinyData.write(folder);
    }

    private LadderResult analyse() {
        Catalog catalog = Catalog.read(SourceFolder.at(folder), new Problems()).orElseThrow();
        return LadderAnalysis.run(catalog, new Settings(LocalDate.parse(TinyData.RETRIEVED), 10, 1));
    }

    private void removeRowsOf(String run, String table) throws IOException {
        Path file = folder.resolve(table + ".csv");
        List<String> kept = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith(run + ","))
                .toList();
        Files.write(file, kept);
    }

    @Test
    void oneTargetGivesAPageWithoutTheNumbersOverBoth() {
        Part page = TargetsPage.part(analyse());
        List<String> ids = page.estimates().stream().map(Estimate::id).toList();

        assertThat(ids)
                .startsWith("model-ladder.two-step.mean-error-7b-4t")
                .contains("model-ladder.mmlu.accuracy-7b-4t")
                .noneMatch(id -> id.endsWith("13b-5t"))
                .doesNotContain(
                        "model-ladder.two-step.largest-mean-error",
                        "model-ladder.close-four.largest-error",
                        "model-ladder.far-four.mean-error");
        assertThat(page.figures().get(0).title()).contains("(7B-4T) points on average");
        assertThat(page.texts()).containsEntry("other-targets", "No other target was measured.");
        assertThat(page.texts().get("cost")).doesNotContain("both");
    }

    @Test
    void withoutTheMeasuredTargetThereIsNoPage() throws IOException {
        removeRowsOf("7b-4t", "ladder-checkpoints");
        LadderResult result = analyse();

        assertThatThrownBy(() -> TargetsPage.part(result))
                .isInstanceOf(NotEnoughData.class)
                .hasMessage("no accuracy of 7B-4T was measured on a task that can be forecast");
    }
}
