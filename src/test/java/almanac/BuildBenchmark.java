package almanac;

import almanac.data.Catalog;
import almanac.report.Report;
import almanac.report.Reports;
import almanac.report.Settings;
import almanac.source.Problems;
import almanac.source.SourceFolder;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * Times reading, the numbers and the pages of each report and the whole build; prints medians of wall and CPU time of some
 * runs after a warm-up. Not a test.
 */
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
        Settings usual = new Settings(data.newestRetrieval(), Settings.DEFAULT_REPLICATES, Settings.SEED);
        Settings twice = new Settings(data.newestRetrieval(), 2 * Settings.DEFAULT_REPLICATES, Settings.SEED);
        time("read and check site-data", BuildBenchmark::read);
        for (Report<?> report : Reports.ALL) {
            time("trends of " + report.id() + ", 2,000 replicates", () -> report.analyse(data, twice));
            time("all pages of " + report.id() + ", 1,000 replicates", () -> report.examine(data, usual));
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
        double[] wall = new double[RUNS];
        double[] cpu = new double[RUNS];
        for (int i = -WARM_UP; i < RUNS; i++) {
            long start = System.nanoTime();
            long startCpu = cpuNanoseconds();
            step.run();
            if (i >= 0) {
                wall[i] = (System.nanoTime() - start) / 1e6;
                cpu[i] = (cpuNanoseconds() - startCpu) / 1e6;
            }
        }
        Arrays.sort(wall);
        Arrays.sort(cpu);
        System.out.println(
                String.format(Locale.ROOT, "%-60s %8.1f ms %8.1f CPU ms", name, wall[RUNS / 2], cpu[RUNS / 2]));
    }

    /** CPU time of all threads of this machine, the compiler's included. */
    private static long cpuNanoseconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
