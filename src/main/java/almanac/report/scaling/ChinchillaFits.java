package almanac.report.scaling;

import almanac.data.TrainingRun;
import almanac.scaling.SizedLoss;
import almanac.scaling.law.ChinchillaPoints;
import almanac.scaling.law.LossFunction;
import almanac.scaling.law.LossLawDraws;
import almanac.scaling.law.LossLawFit;
import almanac.scaling.law.LossLawShortage;
import almanac.scaling.law.PublishedLaws;
import almanac.scaling.law.StoppingTrap;
import almanac.stats.Resampling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fits of L = E + A/N^α + B/D^β to the points of Hoffmann et al. 2022.
 *
 * @param fits every subset by every loss function
 * @param fromStarts the fit by their own objective from their whole grid of starts
 * @param trap what the unit of the objective does to a descent from their published constants
 */
public record ChinchillaFits(ChinchillaPoints points, List<Fit> fits, LossLawFit fromStarts, StoppingTrap trap) {

    /** The objective of Hoffmann et al. 2022. */
    public static final LossFunction OBJECTIVE = LossFunction.HUBER_1E_3;

    /** Refits of the headline fit, as multiples of the resamples asked for: Besiroglu et al. 2024 draw four thousand. */
    private static final int HEADLINE_FACTOR = 4;

    /** Which points are fitted. */
    public enum Subset {
        /** Without the five of the highest loss. */
        KEPT("240"),
        ALL("245");

        private final String id;

        Subset(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /**
     * One fit.
     *
     * @param draws its resamples; none for least absolute deviations, whose optimum lies at corners between runs
     */
    public record Fit(Subset subset, LossLawFit fit, Optional<LossLawDraws> draws) {}

    /** The fits; empty where {@link LossLawShortage} has a reason against the kept points. */
    static Optional<ChinchillaFits> of(List<TrainingRun> training, Resampling resampling) {
        ChinchillaPoints points = ChinchillaPoints.of(training);
        List<SizedLoss> kept = points.withoutHighLosses();
        if (shortage(training).isPresent()) {
            return Optional.empty();
        }
        List<Fit> fits = new ArrayList<>();
        for (Subset subset : Subset.values()) {
            List<SizedLoss> runs = subset == Subset.ALL ? points.all() : kept;
            for (LossFunction function : LossFunction.values()) {
                fits.add(fit(subset, runs, function, resampling));
            }
        }
        return Optional.of(new ChinchillaFits(
                points,
                List.copyOf(fits),
                LossLawFit.fromHoffmannStarts(kept, OBJECTIVE).orElseThrow(),
                StoppingTrap.of(PublishedLaws.HOFFMANN_UNROUNDED, kept).orElseThrow()));
    }

    /** Why the points carry no fit. */
    static Optional<LossLawShortage> shortage(List<TrainingRun> training) {
        ChinchillaPoints points = ChinchillaPoints.of(training);
        return LossLawShortage.of(points.withoutHighLosses()).or(() -> LossLawShortage.of(points.all()));
    }

    private static Fit fit(Subset subset, List<SizedLoss> runs, LossFunction function, Resampling resampling) {
        LossLawFit fit = LossLawFit.of(runs, function).orElseThrow();
        if (function == LossFunction.LEAST_ABSOLUTE) {
            return new Fit(subset, fit, Optional.empty());
        }
        boolean headline = subset == Subset.KEPT && function == OBJECTIVE;
        Resampling own =
                headline ? new Resampling(HEADLINE_FACTOR * resampling.replicates(), resampling.seed()) : resampling;
        return new Fit(subset, fit, Optional.of(LossLawDraws.of(fit, runs, own)));
    }

    /** The fit of a subset by a loss function. */
    public Fit fit(Subset subset, LossFunction function) {
        return fits.stream()
                .filter(fit -> fit.subset() == subset && fit.fit().function() == function)
                .findFirst()
                .orElseThrow();
    }

    /** The fit of the headline: the kept points by the objective of Hoffmann et al. 2022. */
    public Fit headline() {
        return fit(Subset.KEPT, OBJECTIVE);
    }

    /** Resamples of the headline fit. */
    public LossLawDraws draws() {
        return headline().draws().orElseThrow();
    }
}
