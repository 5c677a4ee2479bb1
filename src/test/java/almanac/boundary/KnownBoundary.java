package almanac.boundary;

import almanac.stats.RisingSigmoid;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/** Models whose scores lie below a known boundary. */
final class KnownBoundary {

    static final RisingSigmoid CURVE = new RisingSigmoid(0.1, 0.7, 1.2, 23);

    private static final int CLUSTERS = 20;

    private KnownBoundary() {}

    /** Models at 40 budgets from 10^20.5 to 10^25.5 FLOP; those of one budget have one of twenty bases. */
    static List<ScoredModel> models(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<ScoredModel> models = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int budget = i % 40;
            double logFlop = 20.5 + budget / 7.8;
            double score = CURVE.at(logFlop) * random.nextDouble();
            models.add(model(i, StrictMath.pow(10, logFlop), score, "base-" + budget % CLUSTERS));
        }
        return models;
    }

    static ScoredModel model(int row, double flop, double score, String cluster) {
        return new ScoredModel(row, OptionalDouble.of(flop), score, cluster);
    }

    static BoundarySample sample(int count, long seed) {
        return BoundarySample.of(models(count, seed));
    }

    static BoundaryFit fit(BoundarySample sample) {
        return BoundaryFit.of(sample, BoundarySettings.PAPER).result().orElseThrow();
    }
}
