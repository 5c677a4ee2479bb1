package almanac.report.scaling.calculator;

import almanac.report.Estimate;
import almanac.report.scaling.ChinchillaFits;
import almanac.scaling.BestSplit;
import almanac.scaling.LossLaw;
import almanac.scaling.kaplan.KaplanConstants;
import almanac.scaling.law.LossLawDraws;
import almanac.scaling.law.PublishedLaws;
import almanac.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * A law that a reader may ask for the best size of a budget or for the loss of a size and length.
 *
 * @param name as the reader chooses it
 * @param basis what it rests on
 * @param bestSize parameters by FLOP
 * @param law the loss law behind it; Kaplan's rule has none that could be compared
 * @param draws its resamples; none for published constants
 */
record AskedLaw(
        String name, String basis, DoubleUnaryOperator bestSize, Optional<LossLaw> law, Optional<LossLawDraws> draws) {

    private static final String PUBLISHED = "published constants, shown beside the runs of Chinchilla";

    /** The refit first, then the published laws. */
    static List<AskedLaw> all(ChinchillaFits fits) {
        List<AskedLaw> all = new ArrayList<>();
        of(
                        "the refit of Chinchilla’s runs",
                        fits.points().withoutHighLosses().size() + " runs of Chinchilla",
                        fits.headline().fit().law(),
                        fits.headline().draws())
                .ifPresent(all::add);
        of("Hoffmann et al. 2022, as printed", PUBLISHED, PublishedLaws.HOFFMANN, Optional.empty())
                .ifPresent(all::add);
        of("Besiroglu et al. 2024, as printed", PUBLISHED, PublishedLaws.BESIROGLU, Optional.empty())
                .ifPresent(all::add);
        all.add(new AskedLaw(
                "Kaplan et al. 2020, as printed",
                PUBLISHED,
                flop -> KaplanConstants.BEST_SIZE.at(flop / KaplanConstants.FLOP_PER_PF_DAY),
                Optional.empty(),
                Optional.empty()));
        return List.copyOf(all);
    }

    private static Optional<AskedLaw> of(String name, String basis, LossLaw law, Optional<LossLawDraws> draws) {
        return law.bestSplit()
                .map(split -> new AskedLaw(name, basis, flop -> split.at(flop).parameters(), Optional.of(law), draws));
    }

    /** Parameters that are best for a budget in FLOP. */
    double bestSize(double flop) {
        return bestSize.applyAsDouble(flop);
    }

    /** Interval of a number of the best split. */
    Optional<Interval> splitInterval(ToDoubleFunction<BestSplit> number) {
        return draws.flatMap(found -> found.splitInterval(number, Estimate.LEVEL));
    }

    /** Interval of a number of the loss law. */
    Optional<Interval> lossInterval(ToDoubleFunction<LossLaw> number) {
        return draws.flatMap(found -> found.interval(number, Estimate.LEVEL));
    }
}
