package almanac;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/** Prints medians of the wall and CPU time of a step over some runs after a warm-up. */
public final class Stopwatch {

    private static final int WARM_UP = 3;
    private static final int RUNS = 7;

    private Stopwatch() {}

    /** A step that is timed. */
    public interface Step {
        void run() throws IOException;
    }

    public static void time(String name, Step step) throws IOException {
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
