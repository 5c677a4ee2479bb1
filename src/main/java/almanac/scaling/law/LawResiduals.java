package almanac.scaling.law;

import almanac.scaling.LossLaw;
import almanac.scaling.SizedLoss;
import java.util.List;

/**
 * How far a law lies from runs.
 *
 * @param huber sum of the Huber losses of ln L̂ − ln L at a threshold of 1e-3
 * @param absolute sum of |ln L̂ − ln L|
 * @param meanResidual mean of L − L̂, nats per token
 * @param rootMeanSquareLog root mean square of ln L̂ − ln L
 */
public record LawResiduals(int points, double huber, double absolute, double meanResidual, double rootMeanSquareLog) {

    /**
     * Compares a law, fitted or published, with runs.
     *
     * @throws IllegalArgumentException without runs or with a loss that is not above zero
     */
    public static LawResiduals of(LossLaw law, List<SizedLoss> runs) {
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("a law is compared with at least one run");
        }
        double delta = LossFunction.HUBER_1E_3.delta();
        double huber = 0;
        double absolute = 0;
        double difference = 0;
        double squares = 0;
        for (SizedLoss run : runs) {
            if (!(run.loss() > 0)) {
                throw new IllegalArgumentException("a loss must be above zero, was " + run.loss());
            }
            double predicted = law.at(run.parameters(), run.tokens());
            double log = Math.abs(StrictMath.log(predicted) - StrictMath.log(run.loss()));
            huber += log <= delta ? 0.5 * log * log : delta * (log - 0.5 * delta);
            absolute += log;
            difference += run.loss() - predicted;
            squares += log * log;
        }
        int n = runs.size();
        return new LawResiduals(n, huber, absolute, difference / n, StrictMath.sqrt(squares / n));
    }
}
