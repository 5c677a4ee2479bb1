package almanac.report.scaling.chinchilla;

import almanac.report.Estimate;
import almanac.report.scaling.ChinchillaFits;
import almanac.report.scaling.ChinchillaFits.Subset;
import almanac.scaling.BestSplit;
import almanac.scaling.SizedLoss;
import almanac.scaling.law.LawResiduals;
import almanac.scaling.law.LossLawDraws;
import almanac.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A set of constants held against the points of Hoffmann et al. 2022, with the split of a budget that it implies. */
record ComparedLaw(NamedLaw named, Subset subset, LawResiduals residuals) {

    /** The training compute of Chinchilla and Gopher, FLOP. */
    static final double CHINCHILLA_FLOP = 5.76e23;

    /** Every set of constants on the kept points, then on all of them. */
    static List<ComparedLaw> all(ChinchillaFits fits) {
        List<ComparedLaw> all = new ArrayList<>();
        for (Subset subset : Subset.values()) {
            for (NamedLaw law : NamedLaw.all(fits)) {
                all.add(of(law, subset, fits));
            }
        }
        return List.copyOf(all);
    }

    static ComparedLaw of(NamedLaw law, Subset subset, ChinchillaFits fits) {
        List<SizedLoss> points =
                subset == Subset.ALL ? fits.points().all() : fits.points().withoutHighLosses();
        return new ComparedLaw(law, subset, LawResiduals.of(law.law(), points));
    }

    OptionalDouble sizeExponent() {
        return named.law().bestSplit().stream()
                .mapToDouble(BestSplit::sizeExponent)
                .findFirst();
    }

    /** Tokens per parameter of the best split of a budget; empty where the law has none. */
    OptionalDouble tokensPerParameter(double flop) {
        return named.law().bestSplit().stream()
                .mapToDouble(split -> split.at(flop).tokensPerParameter())
                .findFirst();
    }

    /** The interval of a constant over the resamples of a fit; empty for published constants. */
    Optional<Interval> interval(LawConstant constant) {
        Optional<LossLawDraws> draws = named.draws();
        return draws.flatMap(found -> found.interval(constant.value(), Estimate.LEVEL));
    }

    /** The interval of the tokens per parameter over the resamples of a fit. */
    Optional<Interval> tokensInterval(double flop) {
        Optional<LossLawDraws> draws = named.draws();
        return draws.flatMap(
                found -> found.splitInterval(split -> split.at(flop).tokensPerParameter(), Estimate.LEVEL));
    }
}
