package almanac.report.scaling.limits;

import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.Words;
import almanac.report.scaling.ScalingResult;
import almanac.scaling.kaplan.KaplanConstants;
import almanac.scaling.kaplan.OverfittingPair;
import almanac.scaling.kaplan.OverfittingPenalty;
import almanac.scaling.kaplan.OverfittingPenalty.Quantity;
import almanac.stats.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the page says of overfitting. */
final class OverfittingTexts {

    /** A size for which the needed tokens are told. */
    private static final double EXAMPLE_PARAMETERS = 1e9;

    private OverfittingTexts() {}

    static Map<String, String> of(List<OverfittingVariant> variants, ScalingResult result) {
        OverfittingVariant headline = variants.get(0);
        OverfittingPenalty fit = headline.penalty();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(
                "overfit-ratio",
                LimitEstimates.ratio(headline, result.settings()).shown());
        texts.put(
                "overfit-p",
                LimitEstimates.sizeExponent(headline, result.settings()).shown());
        texts.put(
                "overfit-q",
                LimitEstimates.dataExponent(headline, result.settings()).shown());
        texts.put(
                "overfit-tokens",
                LimitEstimates.tokens(headline, result.settings()).shown());
        texts.put("overfit-kaplan-ratio", Numbers.shortest(OverfittingVariant.exponent()));
        texts.put("overfit-kaplan-tokens", Numbers.grouped(Math.round(kaplanCoefficient())));
        texts.put("overfit-holds-ratio", holds(headline, Quantity.EXPONENT_RATIO, OverfittingVariant.exponent()));
        texts.put("overfit-holds-tokens", holds(headline, Quantity.TOKENS_PER_POWER_OF_SIZE, kaplanCoefficient()));
        texts.put("overfit-sublinear", sublinear(headline));
        texts.put("overfit-avoided", LimitWords.percent(OverfittingPenalty.AVOIDED));
        texts.put("overfit-smallest", LimitWords.percent(OverfittingPair.SMALLEST_PENALTY));
        texts.put("overfit-pairs", Integer.toString(headline.pairs().size()));
        texts.put("overfit-groups", Integer.toString(fit.groups()));
        texts.put("overfit-example-size", Numbers.compact(EXAMPLE_PARAMETERS));
        texts.put("overfit-example-ours", example(headline));
        texts.put("overfit-example-kaplan", Numbers.compact(twoDigits(tokens(kaplanCoefficient()))));
        texts.put("overfit-r2", LimitWords.percent(fit.plane().r2()));
        texts.put("overfit-r2-collapse", LimitWords.percent(fit.collapse().r2()));
        texts.put(
                "overfit-below-kaplan",
                CollapseFigure.belowKaplan(headline.pairs()) + " of "
                        + headline.pairs().size());
        texts.put("overfit-variants", variants(variants));
        texts.putAll(passes(SameModel.ofSeveralLengths(headline.pairs())));
        texts.put("limits-level", LimitWords.percent(Estimate.LEVEL));
        texts.put("limits-replicates", Numbers.grouped(result.settings().replicates()));
        texts.put("limits-seed", Long.toString(result.settings().seed()));
        return texts;
    }

    private static double kaplanCoefficient() {
        return KaplanConstants.TOKENS_AGAINST_OVERFITTING.coefficient();
    }

    /** Whether a published number lies inside our interval, as a relative clause. */
    private static String holds(OverfittingVariant variant, Quantity quantity, double published) {
        return variant.interval(quantity)
                .map(range -> range.contains(published) ? "lies inside" : "lies outside")
                .orElse("cannot be compared with");
    }

    /** Whether needed text grows more slowly than the size. */
    private static String sublinear(OverfittingVariant variant) {
        Optional<Interval> interval = variant.interval(Quantity.EXPONENT_RATIO);
        if (interval.filter(range -> range.high() < 1).isPresent()) {
            return "The whole interval lies below one: needed text grows more slowly than size, as Kaplan says.";
        }
        if (interval.filter(range -> range.low() > 1).isPresent()) {
            return "The whole interval lies above one: needed text grows faster than size, against Kaplan.";
        }
        return "Whether needed text grows more slowly than size, as Kaplan says, cannot be told from these runs: "
                + (interval.isPresent() ? "the interval holds one." : "there is no interval.");
    }

    /** Tokens that the example needs, with the digits that the interval of the coefficient allows. */
    private static String example(OverfittingVariant variant) {
        double needed = tokens(variant.penalty().tokensPerPowerOfSize());
        return Numbers.compact(variant.interval(Quantity.TOKENS_PER_POWER_OF_SIZE)
                .map(range -> rounded(needed, tokens(range.halfWidth())))
                .orElseGet(() -> twoDigits(needed)));
    }

    private static double tokens(double coefficient) {
        return coefficient * StrictMath.pow(EXAMPLE_PARAMETERS, OverfittingVariant.exponent());
    }

    /** To the place nearest to a tenth of a half width, as everywhere on the site. */
    private static double rounded(double value, double halfWidth) {
        int place = (int) Math.round(StrictMath.log10(halfWidth / 10));
        return BigDecimal.valueOf(value).setScale(-place, RoundingMode.HALF_UP).doubleValue();
    }

    private static double twoDigits(double value) {
        return BigDecimal.valueOf(value)
                .round(new MathContext(2, RoundingMode.HALF_UP))
                .doubleValue();
    }

    /** How the ratio moves with the choice of pairs. */
    private static String variants(List<OverfittingVariant> variants) {
        List<Double> ratios = variants.stream()
                .filter(OverfittingVariant::isDetermined)
                .flatMap(variant -> variant.outcome().result().stream())
                .map(OverfittingPenalty::exponentRatio)
                .sorted()
                .toList();
        if (ratios.isEmpty()) {
            return "No choice of pairs determines the ratio.";
        }
        return "Over the " + Words.lower(ratios.size()) + " choices that determine it, the ratio lies between "
                + Numbers.decimals(ratios.get(0), 2) + " and "
                + Numbers.decimals(ratios.get(ratios.size() - 1), 2) + ".";
    }

    private static Map<String, String> passes(List<SameModel> models) {
        Optional<SameModel> steepest = models.stream().max(Comparator.comparingDouble(SameModel::growth));
        if (steepest.isEmpty()) {
            String none = "No model read the same text for several lengths of time.";
            return Map.of("passes-finding", none, "passes-steepest", none);
        }
        return Map.of(
                "passes-finding",
                "Size and text alone do not fix the penalty: in " + SameModel.growing(models) + " of " + models.size()
                        + " cases the same model on the same text loses more with more passes; the penalty changes by"
                        + " a factor of " + Numbers.significant(SameModel.medianGrowthPerDoubling(models), 2)
                        + " per doubling of the passes in the median case.",
                "passes-steepest",
                steepest(steepest.get()));
    }

    private static String steepest(SameModel model) {
        return "The largest change: a model of " + Numbers.compact(model.parameters()) + " parameters on "
                + Numbers.compact(model.uniqueTokens()) + " tokens loses "
                + LimitWords.percent(model.penalties()[0]) + " after "
                + LimitWords.significant(model.fewestPasses()) + " passes and "
                + LimitWords.percent(model.penalties()[model.penalties().length - 1]) + " after "
                + LimitWords.significant(model.mostPasses()) + " passes.";
    }
}
