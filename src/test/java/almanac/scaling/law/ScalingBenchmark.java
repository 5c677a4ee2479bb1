package almanac.scaling.law;

import almanac.Stopwatch;
import almanac.scaling.SizedLoss;
import almanac.stats.Resampling;
import java.io.IOException;
import java.util.List;

/** Times the fits of the loss law. Not a test. */
public final class ScalingBenchmark {

    private static final int TIMES = 100;

    private ScalingBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        List<SizedLoss> runs = ScalingPoints.chinchilla().withoutHighLosses();
        List<SizedLoss> gemstones = ScalingPoints.gemstones();
        LossLawFit fit = LossLawFit.of(runs, LossFunction.HUBER_1E_3).orElseThrow();
        hundredFits("100 cold fits to 240 runs, Huber 1e-3", runs, LossFunction.HUBER_1E_3);
        hundredFits("100 cold fits to 240 runs, least squares", runs, LossFunction.LEAST_SQUARES);
        hundredFits("100 cold fits to 240 runs, absolute values", runs, LossFunction.LEAST_ABSOLUTE);
        hundredFits("100 cold fits to 220 runs, Huber 1e-4", gemstones, LossFunction.HUBER_1E_4);
        Stopwatch.time(
                "4,000 refits to resamples of 240 runs", () -> LossLawDraws.of(fit, runs, new Resampling(4_000, 42)));
        Stopwatch.time("six descents of the stopping trap", () -> StoppingTrap.of(PublishedLaws.HOFFMANN, runs));
        Stopwatch.time("4,500 starts, 240 runs", () -> LossLawFit.fromHoffmannStarts(runs, LossFunction.HUBER_1E_3));
        LossLawFit many =
                LossLawFit.fromHoffmannStarts(runs, LossFunction.HUBER_1E_3).orElseThrow();
        System.out.println(many.startsAtBest() + " of " + many.starts() + " starts reach " + many.objective());
    }

    private static void hundredFits(String name, List<SizedLoss> runs, LossFunction function) throws IOException {
        Stopwatch.time(name, () -> {
            for (int i = 0; i < TIMES; i++) {
                LossLawFit.of(runs, function);
            }
        });
    }
}
