package almanac.scaling.isoflop;

import almanac.scaling.SizedLoss;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Runs of a known law: loss = lowest(C) + 0.05·(ln N − ln N*(C))², N* = 0.2·C^0.5 and compute counted as 6ND. */
final class KnownAllocation {

    static final double EXPONENT = 0.5;
    static final double COEFFICIENT = 0.2;
    static final double ALPHA = 0.05;

    private static final double BEND = 0.05;

    private KnownAllocation() {}

    static double bestSize(double flop) {
        return COEFFICIENT * StrictMath.pow(flop, EXPONENT);
    }

    static double lowestLoss(double flop) {
        return StrictMath.pow(1e28 / flop, ALPHA);
    }

    /** Runs of the given sizes, each a multiple of the best one. */
    static Budget budget(double flop, double... multiples) {
        List<SizedLoss> runs = DoubleStream.of(multiples)
                .mapToObj(multiple -> run(flop, multiple, 0))
                .toList();
        return new Budget(flop, runs);
    }

    static SizedLoss run(double flop, double multiple, double noise) {
        double size = bestSize(flop) * multiple;
        double distance = StrictMath.log(multiple);
        return new SizedLoss(size, flop / (6 * size), lowestLoss(flop) + BEND * distance * distance + noise);
    }

    static IsoFlopSet set(int budgets) {
        List<Budget> all = new ArrayList<>();
        for (int i = 0; i < budgets; i++) {
            all.add(budget(1e18 * StrictMath.pow(3, i), 0.3, 0.6, 1.1, 2.5, 4));
        }
        return new IsoFlopSet("known", IsoFlopSets.ALL, all, 0);
    }
}
