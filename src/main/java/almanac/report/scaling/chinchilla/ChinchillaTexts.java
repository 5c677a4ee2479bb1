package almanac.report.scaling.chinchilla;

import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.IntervalWords;
import almanac.report.Words;
import almanac.report.scaling.ChinchillaFits;
import almanac.report.scaling.ChinchillaFits.Subset;
import almanac.report.scaling.ScalingResult;
import almanac.scaling.BestSplit;
import almanac.scaling.LossLaw;
import almanac.scaling.law.LossFunction;
import almanac.stats.Interval;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What the fits say, in words that follow from the numbers. */
final class ChinchillaTexts {

    private final ChinchillaFits fits;

    private ChinchillaTexts(ChinchillaFits fits) {
        this.fits = fits;
    }

    static Map<String, String> of(ScalingResult result, ChinchillaFits fits) {
        ChinchillaTexts words = new ChinchillaTexts(fits);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("interval-level", "95\u00a0%");
        texts.put("seed", Long.toString(result.settings().seed()));
        texts.put("refits", Numbers.grouped(fits.draws().laws().size()));
        texts.put("other-refits", Numbers.grouped(result.settings().replicates()));
        texts.put(
                "dropped",
                Words.lower(fits.points().all().size() - fits.headline().fit().points()));
        texts.put("dropped-runs", LeftOutRuns.of(result.runs().training()).words());
        words.putConstants(texts);
        words.putMisfit(texts);
        words.putTokens(texts);
        words.putChoices(texts);
        texts.put("starts", Numbers.grouped(fits.fromStarts().starts()));
        texts.put("starts-at-best", Numbers.grouped(fits.fromStarts().startsAtBest()));
        texts.put("starts-share", ChinchillaWords.percent(fits.fromStarts().shareAtBest()));
        texts.put("width", PublishedWidth.words(fits));
        texts.putAll(TrapTexts.of(fits.trap()));
        return texts;
    }

    private void putConstants(Map<String, String> texts) {
        for (LawConstant constant : LawConstant.values()) {
            texts.put(
                    "fitted-"
                            + constant.estimateId()
                                    .substring(constant.estimateId().lastIndexOf('.') + 1),
                    ChinchillaWords.shown(
                            constant.of(fits.headline().fit().law()),
                            fits.draws().interval(constant.value(), Estimate.LEVEL)));
        }
        texts.put("outside-printed", outside(NamedLaw.PRINTED));
        texts.put("outside-unrounded", outside(NamedLaw.UNROUNDED));
        texts.put("outside-replication", outside(NamedLaw.REPLICATION));
        LossLaw absolute =
                fits.fit(Subset.KEPT, LossFunction.LEAST_ABSOLUTE).fit().law();
        texts.put("absolute-a", Numbers.decimals(absolute.a(), 2));
        texts.put("absolute-b", Numbers.decimals(absolute.b(), 2));
        texts.put("absolute-e", Numbers.decimals(absolute.e(), 4));
        texts.put("replication-gap", replicationGap(absolute));
        texts.put("absolute-exponents", both(absolute));
        texts.put("headline-e", Numbers.decimals(fits.headline().fit().law().e(), 4));
        LossLaw printed = NamedLaw.REPLICATION.law();
        texts.put("replication-a", Numbers.shortest(printed.a()));
        texts.put("replication-b", Numbers.shortest(printed.b()));
        texts.put("replication-e", Numbers.shortest(printed.e()));
        texts.put("replication-exponents", both(printed));
    }

    private static String both(LossLaw law) {
        return Numbers.decimals(law.alpha(), 4) + " and " + Numbers.decimals(law.beta(), 4);
    }

    private String outside(NamedLaw law) {
        if (fits.draws().laws().isEmpty()) {
            return "none can be judged without";
        }
        List<String> outside = ChinchillaWords.outside(law, fits);
        return outside.isEmpty()
                ? "all five lie inside"
                : Words.joined(outside) + (outside.size() == 1 ? " lies" : " lie") + " outside";
    }

    private void putMisfit(Map<String, String> texts) {
        for (NamedLaw law : NamedLaw.all(fits)) {
            ComparedLaw compared = ComparedLaw.of(law, Subset.KEPT, fits);
            double mean = compared.residuals().meanResidual();
            texts.put(
                    "misfit-" + law.id(),
                    ChinchillaWords.percent(compared.residuals().rootMeanSquareLog()));
            texts.put(
                    "misfit-mean-" + law.id(),
                    Numbers.significant(Math.abs(mean), 2) + "\u00a0nats per token too " + (mean < 0 ? "high" : "low"));
            texts.put(
                    "misfit-objective-" + law.id(),
                    Numbers.significant(
                            compared.residuals().huber() / fits.headline().fit().objective(), 3));
        }
    }

    private void putTokens(Map<String, String> texts) {
        for (NamedLaw law : NamedLaw.all(fits)) {
            ComparedLaw compared = ComparedLaw.of(law, Subset.KEPT, fits);
            texts.put("tokens-" + law.id(), ComparisonTables.tokens(compared, ComparedLaw.CHINCHILLA_FLOP));
        }
        texts.put("size-exponent", FitViews.sizeExponent(fits.headline()));
    }

    private void putChoices(Map<String, String> texts) {
        LossLaw all = fits.fit(Subset.ALL, ChinchillaFits.OBJECTIVE).fit().law();
        texts.put("all-points", Integer.toString(fits.points().all().size()));
        texts.put("all-beta", Numbers.decimals(all.beta(), 3));
        texts.put("kept-beta", Numbers.decimals(fits.headline().fit().law().beta(), 3));
        texts.put("all-exponent", allExponent(all));
        texts.put(
                "all-tokens",
                tokens(all).stream()
                        .mapToObj(value -> Numbers.significant(value, 2))
                        .findFirst()
                        .orElse("none"));
        texts.put("subset-against-function", subsetAgainstFunction(all));
        texts.put("kept-exponents", range(Subset.KEPT));
        texts.put("every-exponents", range(Subset.ALL));
    }

    /** With the digits of the range over all loss functions beside which it stands. */
    private String allExponent(LossLaw all) {
        return all.bestSplit()
                .map(best -> Numbers.significant(best.sizeExponent(), 3)
                        + ChinchillaWords.bracketed(fits.fit(Subset.ALL, ChinchillaFits.OBJECTIVE)
                                .draws()
                                .flatMap(draws -> draws.splitInterval(BestSplit::sizeExponent, Estimate.LEVEL))))
                .orElse("none");
    }

    /** How far the loss function moves β on each subset, beside how far the points left out move it. */
    private String subsetAgainstFunction(LossLaw all) {
        double byPoints = Math.abs(all.beta() - fits.headline().fit().law().beta());
        return String.join(
                "; ",
                Arrays.stream(Subset.values())
                        .map(subset -> {
                            double byFunction = byFunction(subset);
                            return "by up to " + Numbers.significant(byFunction, 2) + " on the "
                                    + fits.fit(subset, ChinchillaFits.OBJECTIVE)
                                            .fit()
                                            .points() + " points, which is "
                                    + (byFunction < byPoints ? "less" : "more");
                        })
                        .toList());
    }

    /** Largest distance of β by another loss function from that by the paper's own. */
    private double byFunction(Subset subset) {
        double own = fits.fit(subset, ChinchillaFits.OBJECTIVE).fit().law().beta();
        return fits.fits().stream()
                .filter(fit -> fit.subset() == subset)
                .mapToDouble(fit -> Math.abs(fit.fit().law().beta() - own))
                .max()
                .orElse(0);
    }

    /** Largest relative distance of least absolute deviations from the printed constants they should meet. */
    private String replicationGap(LossLaw absolute) {
        double largest = Arrays.stream(LawConstant.values())
                .filter(constant -> constant != LawConstant.IRREDUCIBLE_LOSS)
                .mapToDouble(constant -> Math.abs(constant.of(absolute) / constant.of(NamedLaw.REPLICATION.law()) - 1))
                .max()
                .orElseThrow();
        return ChinchillaWords.percent(largest);
    }

    private static OptionalDouble tokens(LossLaw law) {
        return law.bestSplit().stream()
                .mapToDouble(split -> split.at(ComparedLaw.CHINCHILLA_FLOP).tokensPerParameter())
                .findFirst();
    }

    /** Lowest and highest exponent of the best size over the loss functions. */
    private String range(Subset subset) {
        double[] exponents = fits.fits().stream()
                .filter(fit -> fit.subset() == subset)
                .flatMap(fit -> fit.fit().law().bestSplit().stream())
                .mapToDouble(BestSplit::sizeExponent)
                .sorted()
                .toArray();
        return exponents.length == 0
                ? "none"
                : IntervalWords.rounded(
                        new Interval(1, exponents[0], exponents[exponents.length - 1], "range", exponents.length, 0));
    }
}
