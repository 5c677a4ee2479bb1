package almanac.scaling.law;

import almanac.scaling.LossLaw;

/** Loss laws as published, to be held against the points that they were fitted to. */
public final class PublishedLaws {

    /** Hoffmann et al. 2022, equation 10. */
    public static final LossLaw HOFFMANN = new LossLaw(1.69, 406.4, 0.34, 410.7, 0.28);

    /** The same before rounding, as the code of Besiroglu et al. 2024 has it. */
    public static final LossLaw HOFFMANN_UNROUNDED = new LossLaw(
            StrictMath.exp(0.5267228), StrictMath.exp(6.0073404), 0.33917084, StrictMath.exp(6.0179186), 0.2849083);

    /**
     * Besiroglu et al. 2024, table 1: least absolute deviations on 240 points read off figure 4 of Hoffmann et al. 2022;
     * the printed E is that of the fit by Huber loss.
     */
    public static final LossLaw BESIROGLU = new LossLaw(1.8172, 482.01, 0.3478, 2085.43, 0.3658);

    private PublishedLaws() {}
}
