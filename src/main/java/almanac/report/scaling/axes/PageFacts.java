package almanac.report.scaling.axes;

import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.Words;
import almanac.report.scaling.ChinchillaFits;
import almanac.report.scaling.JointLaw;
import almanac.report.scaling.ScalingResult;
import almanac.report.scaling.ScalingWords;
import almanac.scaling.LossLaw;
import almanac.scaling.isoflop.Allocation;
import almanac.scaling.isoflop.DistinctSets;
import almanac.scaling.isoflop.ExponentSpread;
import almanac.scaling.isoflop.IsoFlopAllocation;
import almanac.scaling.isoflop.OptimumRule;
import almanac.scaling.isoflop.PorianStep;
import almanac.scaling.kaplan.KaplanConstants;
import almanac.scaling.law.LossLawDraws;
import almanac.scaling.law.PublishedLaws;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** One sentence or two for each page on the loss law and the split of a budget. */
final class PageFacts {

    /** Compute of Chinchilla, FLOP. */
    static final double CHINCHILLA_FLOP = 5.76e23;

    static final String NONE = "There is not enough data.";

    private PageFacts() {}

    static Map<String, String> of(ScalingResult result) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(
                "fact-chinchilla", result.chinchilla().map(PageFacts::constants).orElse(NONE));
        facts.put("fact-joint", joint(result.joint()));
        facts.put(
                "fact-allocation", result.chinchilla().flatMap(PageFacts::ratio).orElse(NONE));
        facts.put("fact-iso-flop", spread(result));
        facts.put("fact-porian", porian(result.splits().isoFlop()));
        facts.put(
                "fact-calculator",
                result.chinchilla().flatMap(PageFacts::budget).orElse(NONE));
        return facts;
    }

    private static String constants(ChinchillaFits fits) {
        LossLaw law = fits.headline().fit().law();
        LossLawDraws draws = fits.draws();
        LossLaw printed = PublishedLaws.HOFFMANN;
        return "Refitted to " + fits.headline().fit().points()
                + " of its points, Chinchilla’s law has an irreducible loss of "
                + constant(law, draws, LossLaw::e) + "\u00a0nats per token and exponents of "
                + constant(law, draws, LossLaw::alpha) + " in size and " + constant(law, draws, LossLaw::beta)
                + " in data; printed were " + Numbers.shortest(printed.e()) + ", " + Numbers.shortest(printed.alpha())
                + " and " + Numbers.shortest(printed.beta()) + ".";
    }

    private static String constant(LossLaw law, LossLawDraws draws, ToDoubleFunction<LossLaw> constant) {
        return AxesWords.withInterval(constant.applyAsDouble(law), draws.interval(constant, Estimate.LEVEL));
    }

    private static String joint(List<JointLaw> laws) {
        List<Boolean> fitted = laws.stream()
                .flatMap(law -> law.outcome().result().stream())
                .map(fit -> fit.needsBoth(Estimate.LEVEL))
                .toList();
        long both = fitted.stream().filter(is -> is).count();
        return fitted.isEmpty()
                ? ""
                : "In Kaplan’s joint law, doubling size or data alone gains, by point estimate, less than half of"
                        + " what doubling both gains on " + both + " of " + fitted.size() + " sets that carry it.";
    }

    private static Optional<String> ratio(ChinchillaFits fits) {
        return fits.headline()
                .fit()
                .law()
                .bestSplit()
                .map(best -> "At the budget of Chinchilla, "
                        + Numbers.power(CHINCHILLA_FLOP) + "\u00a0FLOP, the refit asks for "
                        + AxesWords.withInterval(
                                best.at(CHINCHILLA_FLOP).tokensPerParameter(),
                                fits.draws()
                                        .splitInterval(
                                                split -> split.at(CHINCHILLA_FLOP)
                                                        .tokensPerParameter(),
                                                Estimate.LEVEL))
                        + " tokens per parameter.");
    }

    private static Optional<String> budget(ChinchillaFits fits) {
        double pfDays = CHINCHILLA_FLOP / KaplanConstants.FLOP_PER_PF_DAY;
        return fits.headline()
                .fit()
                .law()
                .bestSplit()
                .map(best -> "For the budget of Chinchilla, " + Numbers.power(CHINCHILLA_FLOP)
                        + "\u00a0FLOP, the refit of its law advises "
                        + Numbers.compact(twoDigits(best.at(CHINCHILLA_FLOP).parameters()))
                        + " parameters, Kaplan’s rule "
                        + Numbers.compact(twoDigits(KaplanConstants.BEST_SIZE.at(pfDays))) + ".");
    }

    private static double twoDigits(double value) {
        double step = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(value)) - 1);
        return StrictMath.rint(value / step) * step;
    }

    private static String spread(ScalingResult result) {
        return ExponentSpread.of(DistinctSets.of(result.splits().isoFlop()), Estimate.LEVEL)
                .map(spread -> "Between " + Words.lower(spread.sets())
                        + " sets of equal compute that share no run, the power of the best size goes from "
                        + exponent(spread.lowest()) + " ("
                        + ScalingWords.dataset(spread.lowest().dataset()) + ") to "
                        + exponent(spread.highest()) + " ("
                        + ScalingWords.dataset(spread.highest().dataset())
                        + "), median " + Numbers.significant(spread.median(), 3) + narrower(spread) + ".")
                .orElse(NONE);
    }

    private static String narrower(ExponentSpread spread) {
        int widths = spread.widths().size();
        return widths == 0
                ? ""
                : "; " + AxesWords.part(spread.narrowerThanRange()) + " of " + Words.lower(widths)
                        + " single intervals are narrower than this range";
    }

    private static String exponent(Allocation allocation) {
        return Numbers.significant(allocation.law().orElseThrow().parameters().exponent(), 3);
    }

    /** The exponent of the best size under Kaplan's protocol and after the last step of Porian et al. 2024. */
    private static String porian(List<IsoFlopAllocation> all) {
        List<PorianStep> steps = PorianStep.all().stream()
                .filter(step -> step.corpus().equals("rw"))
                .toList();
        Optional<Double> first = akima(all, steps.get(0));
        Optional<Double> last = akima(all, steps.get(steps.size() - 1));
        return first.isEmpty() || last.isEmpty()
                ? ""
                : "Kaplan’s protocol repeated gives " + Numbers.significant(first.orElseThrow(), 3)
                        + ", and runs with the output layer counted, a short warm-up and settings tuned by size "
                        + Numbers.significant(last.orElseThrow(), 3) + ".";
    }

    private static Optional<Double> akima(List<IsoFlopAllocation> all, PorianStep step) {
        return all.stream()
                .filter(read ->
                        read.rule() == OptimumRule.AKIMA && read.set().dataset().equals(step.dataset()))
                .flatMap(read -> read.allocation().law().stream())
                .map(law -> law.parameters().exponent())
                .findFirst();
    }
}
