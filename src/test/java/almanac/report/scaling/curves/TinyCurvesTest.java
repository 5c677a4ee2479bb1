package almanac.report.scaling.curves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import almanac.data.Catalog;
import almanac.data.TinyData;
import almanac.page.Figure;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.Settings;
import almanac.report.scaling.ScalingAnalysis;
import almanac.report.scaling.ScalingResult;
import almanac.source.Problems;
import almanac.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page from six curves of twelve checkpoints. */
class TinyCurvesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTables() {
        TinyData.write(folder);
    }

    private ScalingResult analyse() {
        Catalog catalog = Catalog.read(SourceFolder.at(folder), new Problems()).orElseThrow();
        return ScalingAnalysis.run(catalog, new Settings(LocalDate.parse(TinyData.RETRIEVED), 10, 1));
    }

    /** Forty checkpoints a curve on an exact law, so that all sizes pass some levels of loss. */
    private void writeLongCurves() throws IOException {
        List<String> lines = new ArrayList<>(List.of("run,step,tokens,loss,flag,source"));
        for (String run : Files.readAllLines(folder.resolve("curve-runs.csv"))) {
            if (run.startsWith("gemstones-")) {
                String[] cells = run.split(",", -1);
                double size = Double.parseDouble(cells[6]);
                for (int i = 1; i <= 40; i++) {
                    long step = 23_842L * i / 40;
                    long tokens = step * 4_194_304L;
                    double loss = 1.8 + StrictMath.pow(5e8 / size, 0.3) * StrictMath.pow(1e10 / tokens, 0.4);
                    lines.add(String.format(Locale.ROOT, "%s,%d,%d,%.5f,,%s", cells[0], step, tokens, loss, cells[12]));
                }
            }
        }
        Files.write(folder.resolve("curve-points.csv"), lines);
    }

    @Test
    void curvesWithoutACommonLossGiveNoPage() {
        ScalingResult result = analyse();

        assertThatThrownBy(() -> CurvesPage.part(result))
                .isInstanceOf(NotEnoughData.class)
                .hasMessage("too few sizes reach a common loss");
    }

    @Test
    void sixCurvesGiveAWholePageWithoutADecayedSet() throws IOException {
        writeLongCurves();
        Part page = CurvesPage.part(analyse());

        assertThat(page.texts())
                .containsEntry("curves-runs", "6")
                .containsEntry(
                        "curves-decayed-fact",
                        "Curves of a decayed learning rate cannot be forecast here, because none has enough checkpoints"
                                + " in its first half");
        assertThat(page.estimates()).noneMatch(estimate -> estimate.id().endsWith("decayed-mean-error"));
        // exact curves are forecast exactly, and one law of all runs cannot do as well without their constant
        assertThat(page.estimates().get(0).value()).isLessThan(0.01);
        assertThat(page.texts()).containsEntry("curves-worse", "worse");
        assertThat(page.figures())
                .extracting(Figure::id)
                .containsExactly(
                        ForecastFigure.ID, ErrorFigure.ID, StepsFigure.ID, EfficiencyFigure.ID, SlopeFigure.ID);
    }

    @Test
    void withoutCurvesThereIsNoPage() throws IOException {
        Path file = folder.resolve("curve-points.csv");
        List<String> kept = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("gemstones-"))
                .toList();
        Files.write(file, kept);
        ScalingResult result = analyse();

        assertThatThrownBy(() -> CurvesPage.part(result))
                .isInstanceOf(NotEnoughData.class)
                .hasMessageStartingWith("too few learning curves can be forecast: ");
    }
}
