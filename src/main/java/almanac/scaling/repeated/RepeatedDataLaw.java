package almanac.scaling.repeated;

import almanac.scaling.LossLaw;

/**
 * Loss of a model that sees its text several times: L = E + A·N′^−α + B·D′^−β, in nats per token, where repeated tokens
 * and parameters beyond what the text deserves count for less (Muennighoff et al. 2023, equations 5 and 6).
 *
 * <p>D′ = U + U·R_D*·(1 − exp(−R_D/R_D*)) with U the different tokens and R_D the passes after the first; N′ is made in
 * the same way of the best size for U tokens and of the parameters beyond it.
 *
 * @param fresh law of text seen once
 * @param dataDecay R_D*: passes over which the worth of a repeated token falls to 1/e
 * @param sizeDecay R_N*: the same for parameters, in multiples of the best size
 */
public record RepeatedDataLaw(LossLaw fresh, double dataDecay, double sizeDecay) {

    /** The law of text seen once that the authors fitted first, on C4, and held fixed. */
    public static final LossLaw C4 = new LossLaw(
            StrictMath.exp(0.6254804), StrictMath.exp(6.255414), 0.3526596, StrictMath.exp(7.3049974), 0.3526596);

    /** Muennighoff et al. 2023, as their code prints the constants. */
    public static final RepeatedDataLaw PUBLISHED = new RepeatedDataLaw(C4, 15.387756, 5.309743);

    /** So slow a decay that what is repeated counts in full, to nine digits. */
    public static final double NO_DECAY = 1e12;

    /** Loss of a run. */
    public double at(RepeatedLoss run) {
        return fresh.at(effectiveParameters(run), effectiveTokens(run));
    }

    /** D′ of a run: the different tokens whose worth those seen have. */
    public double effectiveTokens(RepeatedLoss run) {
        return run.freshTokens() * grown(run.repeats(), dataDecay);
    }

    /** N′ of a run: the parameters whose worth its own have on its text. */
    public double effectiveParameters(RepeatedLoss run) {
        double useful = Math.min(run.parameters(), bestSize(run.freshTokens()));
        return useful * grown(run.parameters() / useful - 1, sizeDecay);
    }

    /** Parameters that the law of text seen once gives to a number of tokens: where both terms fall equally fast. */
    public double bestSize(double tokens) {
        return bestSize(fresh, tokens);
    }

    static double bestSize(LossLaw fresh, double tokens) {
        double log = StrictMath.log(fresh.alpha() * fresh.a() / (fresh.beta() * fresh.b()));
        return StrictMath.exp((log + fresh.beta() * StrictMath.log(tokens)) / fresh.alpha());
    }

    /** What text seen several times is worth, as a multiple of the text: D′/U. */
    public double effectiveMultiple(double epochs) {
        return grown(epochs - 1, dataDecay);
    }

    /** What the tokens seen are worth, as a share of as many new ones: D′/D. */
    public double worth(double epochs) {
        return effectiveMultiple(epochs) / epochs;
    }

    /** What one and some repeats of it are worth. */
    static double grown(double repeats, double decay) {
        return 1 - decay * StrictMath.expm1(-repeats / decay);
    }
}
