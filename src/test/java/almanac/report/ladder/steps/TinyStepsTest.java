package almanac.report.ladder.steps;

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

/** The page from a ladder of twelve runs with one larger model. */
class TinyStepsTest {

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

    @Test
    void oneLargerModelGivesAWholePage() {
        Part page = StepsPage.part(analyse());

        assertThat(page.estimates())
                .extracting(Estimate::id)
                .contains("model-ladder.first-step.mean-relative-error-7b-4t")
                .noneMatch(id -> id.endsWith("13b-5t"));
        assertThat(page.texts()).containsEntry("steps-runs", "12").containsEntry("steps-targets", "7B-4T");
        assertThat(page.figures()).hasSize(2);
        assertThat(page.figures().get(0).caption().markup()).contains("12 runs for each of 8 tasks");
    }

    @Test
    void withoutALargerModelThereIsNoPage() throws IOException {
        Path file = folder.resolve("ladder-checkpoints.csv");
        List<String> kept = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("7b-4t,"))
                .toList();
        Files.write(file, kept);
        LadderResult result = analyse();

        assertThatThrownBy(() -> StepsPage.part(result))
                .isInstanceOf(NotEnoughData.class)
                .hasMessage("no larger model was measured on the tasks of the ladder");
    }
}
