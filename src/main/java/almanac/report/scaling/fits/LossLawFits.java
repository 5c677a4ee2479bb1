package almanac.report.scaling.fits;

import almanac.report.Estimate;
import almanac.report.scaling.BudgetSplits;
import almanac.report.scaling.ChinchillaFits;
import almanac.scaling.LossLaw;
import almanac.scaling.law.LossLawDraws;
import almanac.scaling.law.LossLawFit;
import almanac.stats.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** The loss law in size and tokens of Hoffmann et al. 2022 as fitted. */
final class LossLawFits {

    private static final String LAW = "chinchilla";

    private LossLawFits() {}

    /** The points of the paper, by subset and loss function. */
    static List<FittedLaw> toChinchilla(Optional<ChinchillaFits> fits) {
        return fits.stream()
                .flatMap(found -> found.fits().stream())
                .map(fit -> constants(law(LAW, fit.subset().id(), fit.fit()), fit.fit(), fit.draws()))
                .toList();
    }

    /** The other sets of runs. */
    static List<FittedLaw> toOthers(BudgetSplits splits) {
        return splits.parametric().stream()
                .filter(parametric -> !parametric.runs().dataset().equals(LAW))
                .flatMap(parametric -> parametric.outcome().result().stream()
                        .map(draws -> constants(
                                law(parametric.runs().dataset(), FittedLaw.subset(parametric.runs()), draws.fit())
                                        .counting(parametric.runs().nonEmbedding()),
                                draws.fit(),
                                Optional.of(draws))))
                .toList();
    }

    private static FittedLaw law(String dataset, String subset, LossLawFit fit) {
        return FittedLaw.of(
                LAW, FittedLaw.SATURATING, dataset, subset, fit.function().id(), fit.objective(), fit.points());
    }

    private static FittedLaw constants(FittedLaw fitted, LossLawFit fit, Optional<LossLawDraws> draws) {
        LossLaw law = fit.law();
        return fitted.with("e", law.e(), error(draws, LossLaw::e), interval(draws, LossLaw::e))
                .with("a", law.a(), error(draws, LossLaw::a), interval(draws, LossLaw::a))
                .with("alpha", law.alpha(), error(draws, LossLaw::alpha), interval(draws, LossLaw::alpha))
                .with("b", law.b(), error(draws, LossLaw::b), interval(draws, LossLaw::b))
                .with("beta", law.beta(), error(draws, LossLaw::beta), interval(draws, LossLaw::beta));
    }

    private static OptionalDouble error(Optional<LossLawDraws> draws, ToDoubleFunction<LossLaw> constant) {
        return draws.map(found -> found.standardError(constant)).orElse(OptionalDouble.empty());
    }

    private static Optional<Interval> interval(Optional<LossLawDraws> draws, ToDoubleFunction<LossLaw> constant) {
        return draws.flatMap(found -> found.interval(constant, Estimate.LEVEL));
    }
}
