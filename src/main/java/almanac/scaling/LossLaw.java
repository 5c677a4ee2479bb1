package almanac.scaling;

import almanac.stats.PowerLawSum;
import almanac.stats.PowerTerm;
import java.util.List;
import java.util.Optional;

/**
 * Loss by size and tokens: L = E + A·N^−α + B·D^−β, in nats per token (Hoffmann et al. 2022, approach 3).
 *
 * @param e irreducible loss, nats per token
 */
public record LossLaw(double e, double a, double alpha, double b, double beta) {

    public static LossLaw of(PowerLawSum sum) {
        PowerTerm size = sum.terms().get(0);
        PowerTerm data = sum.terms().get(1);
        return new LossLaw(
                sum.constant(),
                StrictMath.exp(size.logCoefficient()),
                size.exponent(),
                StrictMath.exp(data.logCoefficient()),
                data.exponent());
    }

    public PowerLawSum sum() {
        return new PowerLawSum(
                1, e, List.of(new PowerTerm(StrictMath.log(a), alpha), new PowerTerm(StrictMath.log(b), beta)));
    }

    /** Loss of a model of a size after some tokens, nats per token. */
    public double at(double parameters, double tokens) {
        return e + a * StrictMath.pow(parameters, -alpha) + b * StrictMath.pow(tokens, -beta);
    }

    /** How a training budget is best split under the law; empty where one of its terms does not fall. */
    public Optional<BestSplit> bestSplit() {
        return alpha > 0 && beta > 0 ? Optional.of(BestSplit.of(this)) : Optional.empty();
    }
}
