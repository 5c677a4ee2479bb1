package almanac.scaling.kaplan;

/**
 * The constants that Kaplan et al. 2020 (arXiv 2001.08361) print. Sizes leave embeddings out; compute is in PF-days of
 * {@link #FLOP_PER_PF_DAY}.
 */
public final class KaplanConstants {

    public static final double FLOP_PER_PF_DAY = 8.64e19;

    /** Loss by parameters, data and time without bound. */
    public static final ScaleLaw SIZE = new ScaleLaw(0.076, 8.8e13);

    /** Loss by tokens, a large model stopped early. */
    public static final ScaleLaw DATA = new ScaleLaw(0.095, 5.4e13);

    /** Loss by PF-days at a fixed batch and the best size. */
    public static final ScaleLaw COMPUTE_AT_FIXED_BATCH = new ScaleLaw(0.057, 1.6e7);

    /** Loss by PF-days at a batch far below the critical one. */
    public static final ScaleLaw LEAST_COMPUTE = new ScaleLaw(0.050, 3.1e8);

    public static final CriticalBatchLaw CRITICAL_BATCH = new CriticalBatchLaw(0.21, 2.1e8);

    /** Loss by parameters and tokens. */
    public static final JointDataLaw SIZE_AND_DATA = JointDataLaw.of(0.076, 6.4e13, 0.103, 1.8e13);

    /** Loss by parameters and steps at a batch far above the critical one. */
    public static final JointStepsLaw SIZE_AND_STEPS =
            new JointStepsLaw(new ScaleLaw(0.077, 6.5e13), new ScaleLaw(0.76, 2.1e3));

    /** Best parameters by PF-days. */
    public static final PowerRule BEST_SIZE = new PowerRule(1.3e9, 0.73);

    /** Best tokens per step by PF-days. */
    public static final PowerRule BEST_BATCH = new PowerRule(2.0e6, 0.24);

    /** Fewest steps by PF-days. */
    public static final PowerRule FEWEST_STEPS = new PowerRule(5.4e3, 0.03);

    /** Tokens by PF-days, as the table of best allocations prints them. */
    public static final PowerRule BEST_DATA = new PowerRule(2e10, 0.27);

    /** Tokens by PF-days, as the text derives them from 2C/(6N). */
    public static final PowerRule BEST_DATA_OF_TEXT = new PowerRule(4e10, 0.26);

    /** Best parameters by PF-days at a fixed batch. */
    public static final PowerRule BEST_SIZE_AT_FIXED_BATCH = new PowerRule(1.6e9, 0.88);

    /** Tokens that keep overfitting below the noise between seeds, by parameters. */
    public static final PowerRule TOKENS_AGAINST_OVERFITTING = new PowerRule(5e3, 0.74);

    private KaplanConstants() {}
}
