package almanac.boundary;

import almanac.Stopwatch;
import almanac.stats.Resampling;
import almanac.stats.RisingSigmoid;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/** Times the fits of capability boundaries. Not a test. */
public final class BoundaryBenchmark {

    private static final int TIMES = 100;
    private static final int DISTINCT = 2_000;

    private BoundaryBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, List<BoundarySample>> samples = RealBoundaries.samplesOfAllTasks();
        long start = System.nanoTime();
        samples.values().forEach(tasks -> tasks.forEach(KnownBoundary::fit));
        double first = (System.nanoTime() - start) / 1e6;
        int fits = samples.values().stream().mapToInt(List::size).sum();
        System.out.println(String.format(Locale.ROOT, "%-60s %8.1f ms", fits + " fits in a cold machine", first));
        hundredFits("100 fits to 3,663 rows", samples.get("all"));
        hundredFits("100 fits to one period (482 rows)", samples.get("p2"));
        hundredFits("100 fits to one period (1,245 rows)", samples.get("p4"));
        Stopwatch.time("1,000 clustered refits of six tasks", () -> {
            for (BoundarySample sample : samples.get("all")) {
                BoundaryDraws.of(KnownBoundary.fit(sample), sample, new Resampling(1_000, 42));
            }
        });
        for (int rows : new int[] {10_000, 100_000, 1_000_000}) {
            BoundarySample sample = synthetic(rows, DISTINCT);
            Stopwatch.time(
                    String.format(Locale.ROOT, "a fit to %,d made-up rows", rows), () -> KnownBoundary.fit(sample));
        }
        BoundarySample distinct = synthetic(1_000_000, 1_000_000);
        Stopwatch.time("the same, every compute another", () -> KnownBoundary.fit(distinct));
        System.out.println(String.format(Locale.ROOT, "%-60s %8.1f MB", "largest heap", peakHeapMegabytes()));
    }

    private static void hundredFits(String name, List<BoundarySample> samples) throws IOException {
        Stopwatch.time(name, () -> {
            for (int i = 0; i < TIMES; i++) {
                KnownBoundary.fit(samples.get(i % samples.size()));
            }
        });
    }

    private static BoundarySample synthetic(int rows, int distinct) {
        SplittableRandom random = new SplittableRandom(1);
        RisingSigmoid curve = KnownBoundary.CURVE;
        double[] logFlop = random.ints(rows, 0, distinct)
                .mapToDouble(budget -> 20.5 + 5.0 * budget / distinct)
                .toArray();
        double[] score = Arrays.stream(logFlop)
                .map(budget -> curve.at(budget) * random.nextDouble())
                .toArray();
        return new BoundarySample(logFlop, score, new int[rows], List.of("base"), 0);
    }

    /** Sum of the pools' own peaks, which is no less than the peak of their sum. */
    private static double peakHeapMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / 1e6;
    }
}
