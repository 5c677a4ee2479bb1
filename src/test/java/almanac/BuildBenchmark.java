package almanac;

import almanac.data.Catalog;
import almanac.report.Report;
import almanac.report.Reports;
import almanac.report.Settings;
import almanac.source.Problems;
import almanac.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Times reading, the numbers and the pages of each report and the whole build; prints medians of wall and CPU time of some
 * runs after a warm-up. Not a test.
 */
public final class BuildBenchmark {

    private BuildBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Catalog data = read();
        Settings usual = new Settings(data.newestRetrieval(), Settings.DEFAULT_REPLICATES, Settings.SEED);
        Settings twice = new Settings(data.newestRetrieval(), 2 * Settings.DEFAULT_REPLICATES, Settings.SEED);
        Stopwatch.time("read and check site-data", BuildBenchmark::read);
        for (Report<?> report : Reports.ALL) {
            Stopwatch.time("trends of " + report.id() + ", 2,000 replicates", () -> report.analyse(data, twice));
            Stopwatch.time("all pages of " + report.id() + ", 1,000 replicates", () -> report.examine(data, usual));
        }
        Path folder = Files.createTempDirectory("almanac-benchmark");
        Stopwatch.time(
                "whole build",
                () -> Main.run("build", "--output", folder.resolve("site").toString()));
    }

    private static Catalog read() {
        return Catalog.read(SourceFolder.at(Path.of("site-data")), new Problems())
                .orElseThrow();
    }
}
