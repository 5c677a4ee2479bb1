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
import java.util.Arrays;
import java.util.Locale;

/** Times reading, each analysis and the whole build; prints the median of some runs after a warm-up. Not a test. */
public final class BuildBenchmark {

    private static final int WARM_UP = 3;
    private static final int RUNS = 7;

    private BuildBenchmark() {}

    /** A step that is timed. */
    private interface Step {
        void run() throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        Catalog data = read();
        Settings settings = new Settings(data.newestRetrieval(), Settings.DEFAULT_REPLICATES, Settings.SEED);
        time("read and check site-data", BuildBenchmark::read);
        for (Report<?> report : Reports.ALL) {
            time("analyse " + report.id() + ", 1,000 replicates", () -> report.analyse(data, settings));
        }
        Path folder = Files.createTempDirectory("almanac-benchmark");
        time(
                "whole build",
                () -> Main.run("build", "--output", folder.resolve("site").toString()));
    }

    private static Catalog read() {
        return Catalog.read(SourceFolder.at(Path.of("site-data")), new Problems())
                .orElseThrow();
    }

    private static void time(String name, Step step) throws IOException {
        double[] milliseconds = new double[RUNS];
        for (int i = -WARM_UP; i < RUNS; i++) {
            long start = System.nanoTime();
            step.run();
            if (i >= 0) {
                milliseconds[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(milliseconds);
        System.out.println(String.format(Locale.ROOT, "%-50s %8.1f ms", name, milliseconds[RUNS / 2]));
    }
}
