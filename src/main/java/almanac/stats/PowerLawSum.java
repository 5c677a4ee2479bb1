package almanac.stats;

import java.util.ArrayList;
import java.util.List;

/**
 * A constant plus, or less, falling power laws: y = E ± Σ A·x^−α, one term per covariate.
 *
 * <p>With two terms in parameters and tokens and the plus sign it is the loss law of Hoffmann et al. 2022, as the first
 * step of a model ladder (Bhagia et al. 2024) fits it: every parameter at or above zero, so A ≥ 1.
 *
 * @param sign 1 where the terms are added, −1 where they are subtracted
 * @param constant E, in the unit of y
 */
public record PowerLawSum(double sign, double constant, List<PowerTerm> terms) {

    public PowerLawSum {
        if (sign != 1 && sign != -1) {
            throw new IllegalArgumentException("the sign must be 1 or -1, was " + sign);
        }
        terms = List.copyOf(terms);
    }

    /**
     * Height at one value of each covariate.
     *
     * @throws IllegalArgumentException unless there is one value per term
     */
    public double at(double... covariates) {
        if (covariates.length != terms.size()) {
            throw new IllegalArgumentException(terms.size() + " covariates needed, got " + covariates.length);
        }
        double sum = constant;
        for (int term = 0; term < covariates.length; term++) {
            sum += sign * terms.get(term).at(covariates[term]);
        }
        return sum;
    }

    /** The law with the parameters (ln A, α) of each term and the constant. */
    static PowerLawSum of(double[] parameters, double sign) {
        List<PowerTerm> terms = new ArrayList<>();
        for (int term = 0; term < parameters.length / 2; term++) {
            terms.add(new PowerTerm(parameters[2 * term], parameters[2 * term + 1]));
        }
        return new PowerLawSum(sign, parameters[parameters.length - 1], terms);
    }

    /** (ln A, α) of each term and the constant. */
    double[] parameters() {
        double[] parameters = new double[2 * terms.size() + 1];
        for (int term = 0; term < terms.size(); term++) {
            parameters[2 * term] = terms.get(term).logCoefficient();
            parameters[2 * term + 1] = terms.get(term).exponent();
        }
        parameters[parameters.length - 1] = constant;
        return parameters;
    }
}
