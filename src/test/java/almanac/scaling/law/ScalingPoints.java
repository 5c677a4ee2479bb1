package almanac.scaling.law;

import almanac.data.RealData;
import almanac.scaling.LossLaw;
import almanac.scaling.SizedLoss;
import java.util.ArrayList;
import java.util.List;

/** Runs to fit loss laws to: the almanac's own, and ones that follow a known law. */
final class ScalingPoints {

    static final LossLaw LAW = new LossLaw(1.8, 480, 0.35, 2100, 0.37);

    private static final ChinchillaPoints CHINCHILLA =
            ChinchillaPoints.of(RealData.catalog().scalingRuns().training());

    private ScalingPoints() {}

    static ChinchillaPoints chinchilla() {
        return CHINCHILLA;
    }

    /** Gemstones models at a constant rate up to 100 billion tokens. */
    static List<SizedLoss> gemstones() {
        return RealData.catalog().scalingRuns().architecture().stream()
                .filter(run -> run.dataset().equals("gemstones")
                        && run.condition().orElse("").equals("constant"))
                .filter(run -> run.tokens() <= 1.01e11)
                .map(run -> new SizedLoss(run.parameters().orElseThrow(), run.tokens(), run.loss()))
                .toList();
    }

    /** Seven sizes at six lengths each, with a relative error of a fixed pattern. */
    static List<SizedLoss> following(LossLaw law, double noise) {
        List<SizedLoss> runs = new ArrayList<>();
        for (int size = 0; size < 7; size++) {
            for (int length = 0; length < 6; length++) {
                double parameters = 5e7 * StrictMath.pow(2.5, size);
                double tokens = 1e9 * StrictMath.pow(3, length);
                double error = noise * StrictMath.sin(11.0 * size + 7.0 * length);
                runs.add(new SizedLoss(parameters, tokens, law.at(parameters, tokens) * StrictMath.exp(error)));
            }
        }
        return runs;
    }
}
