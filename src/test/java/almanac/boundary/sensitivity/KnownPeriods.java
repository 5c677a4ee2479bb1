package almanac.boundary.sensitivity;

import almanac.boundary.BoundarySample;
import almanac.boundary.ScoredModel;
import almanac.stats.RisingSigmoid;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/** Models whose scores lie below a known boundary, at so many budgets from 10^21 to 10^25 FLOP. */
final class KnownPeriods {

    private static final RisingSigmoid CURVE = new RisingSigmoid(0.1, 0.7, 1.2, 23);

    private KnownPeriods() {}

    static BoundarySample sample(int count, int budgets, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<ScoredModel> models = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double logFlop = 21 + 4.0 * (i % budgets) / budgets;
            double score = CURVE.at(logFlop) * random.nextDouble();
            models.add(new ScoredModel(i, OptionalDouble.of(StrictMath.pow(10, logFlop)), score, "base"));
        }
        return BoundarySample.of(models);
    }
}
