package almanac.scaling.repeated;

/**
 * A term of the law of repeated data, fresh·g^−exponent with g = 1 + R*·(1 − exp(−R/R*)), and its derivatives by ln R*.
 *
 * @param fresh the term without repeats, for each run
 * @param repeats R for each run
 */
record DecayingTerm(double[] fresh, double[] repeats, double exponent) {

    double at(int run, double decay) {
        if (repeats[run] == 0) {
            return fresh[run];
        }
        double grown = RepeatedDataLaw.grown(repeats[run], decay);
        return fresh[run] * StrictMath.exp(-exponent * StrictMath.log(grown));
    }

    /** Fills in the term and its first and second derivative. */
    void at(int run, double decay, double[] derivatives) {
        double repeated = repeats[run];
        if (repeated == 0) {
            derivatives[0] = fresh[run];
            derivatives[1] = 0;
            derivatives[2] = 0;
            return;
        }
        double share = repeated / decay;
        double lost = -StrictMath.expm1(-share);
        double grown = 1 + decay * lost;
        double term = fresh[run] * StrictMath.exp(-exponent * StrictMath.log(grown));
        double first = (decay * lost - repeated * (1 - lost)) / grown;
        double second = decay * (lost - (share + share * share) * (1 - lost)) / grown;
        derivatives[0] = term;
        derivatives[1] = -exponent * term * first;
        derivatives[2] = exponent * term * ((exponent + 1) * first * first - second);
    }
}
