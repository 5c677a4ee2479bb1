package almanac.report.scaling.allocation;

import almanac.markup.Numbers;
import almanac.report.IntervalWords;
import almanac.report.Settings;
import almanac.report.Words;
import almanac.scaling.kaplan.KaplanConstants;
import almanac.scaling.law.PublishedLaws;
import almanac.stats.Interval;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the numbers say of the split, in words that follow from them. */
final class AllocationTexts {

    private static final double EQUAL = 0.5;

    private final AllocationNumbers numbers;

    private AllocationTexts(AllocationNumbers numbers) {
        this.numbers = numbers;
    }

    static Map<String, String> of(AllocationNumbers numbers, ChoiceSpread choices, Settings settings) {
        AllocationTexts words = new AllocationTexts(numbers);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("interval-level", "95\u00a0%");
        texts.put("replicates", Numbers.grouped(settings.replicates()));
        texts.put("seed", Long.toString(settings.seed()));
        texts.put("refits", Numbers.grouped(numbers.law().draws().laws().size()));
        texts.put("exponent", ExponentView.exponent(numbers.headline()));
        texts.put("equal", words.equal());
        texts.put("kaplan-told", words.kaplan());
        texts.put("doubled", factor(StrictMath.pow(2, numbers.law().sizeExponent())));
        texts.put("chinchilla-budget", Numbers.power(BudgetRow.CHINCHILLA_FLOP) + "\u00a0FLOP");
        texts.put("runs-end", Numbers.power(numbers.law().highestFlop()) + "\u00a0FLOP");
        texts.put("ratio-trend", words.ratioTrend());
        texts.put("hoffmann-ratios", hoffmannRatios());
        texts.put("llama-rule", llamaRule());
        texts.put("kaplan-rule", words.kaplanRule());
        texts.put("kaplan-tokens", kaplanTokens());
        texts.put("kaplan-wasted", words.kaplanWasted());
        texts.put("rule-costs", words.ruleCosts());
        texts.putAll(ApproachTexts.of(numbers));
        texts.putAll(ChoiceTexts.of(choices));
        return Map.copyOf(texts);
    }

    private String equal() {
        Optional<Interval> interval = numbers.law().sizeExponentInterval();
        double exponent = numbers.law().sizeExponent();
        if (interval.isPresent() && interval.get().contains(EQUAL)) {
            return "size and data should grow about equally";
        }
        return exponent > EQUAL ? "size should grow faster than data" : "data should grow faster than size";
    }

    private String kaplan() {
        String published = ExponentFigure.written(PublishedExponent.KAPLAN);
        return numbers.law()
                .sizeExponentInterval()
                .map(interval -> interval.contains(PublishedExponent.KAPLAN)
                        ? "the " + published + " of Kaplan et al. lies inside the interval"
                        : "the " + published + " of Kaplan et al. lies far outside the interval")
                .orElse("Kaplan et al. found " + published);
    }

    private String ratioTrend() {
        double first = BudgetRow.DECADES[0];
        double last = BudgetRow.DECADES[BudgetRow.DECADES.length - 1];
        return ratio(first) + " at " + Numbers.power(first) + "\u00a0FLOP and " + ratio(last) + " at "
                + Numbers.power(last) + "\u00a0FLOP, far beyond the runs";
    }

    private String ratio(double flop) {
        return RatioFigure.written(numbers.law().tokensPerParameter(flop))
                + numbers.law()
                        .tokensPerParameterInterval(flop)
                        .map(interval -> " (" + IntervalWords.wide(interval) + ")")
                        .orElse("");
    }

    /** What their own constants say at their own budget, rounded and not. */
    private static String hoffmannRatios() {
        double rounded = PublishedLaws.HOFFMANN
                .bestSplit()
                .orElseThrow()
                .at(BudgetRow.CHINCHILLA_FLOP)
                .tokensPerParameter();
        return RatioFigure.written(rounded) + " by the constants as printed and "
                + RatioFigure.written(SplitRule.HOFFMANN.tokensPerParameter(BudgetRow.CHINCHILLA_FLOP))
                + " by the constants before rounding (“unrounded” in charts and tables)";
    }

    private static String llamaRule() {
        return Numbers.shortest(SplitRule.LLAMA_3_TOKENS.coefficient()) + "\u00a0C to the power "
                + Numbers.shortest(SplitRule.LLAMA_3_TOKENS.exponent());
    }

    private String kaplanRule() {
        double flop = BudgetRow.CHINCHILLA_FLOP;
        return Numbers.compact(SplitRule.KAPLAN.parameters(flop)) + " parameters instead of "
                + Numbers.compact(numbers.law().parameters(flop));
    }

    /** The tokens by the printed rule over those that a budget of six FLOP per parameter and token pays for. */
    private static String kaplanTokens() {
        double flop = BudgetRow.CHINCHILLA_FLOP;
        double printed = KaplanConstants.BEST_DATA.at(flop / KaplanConstants.FLOP_PER_PF_DAY);
        return Numbers.significant(printed / SplitRule.KAPLAN.tokens(flop), 2);
    }

    private String kaplanWasted() {
        SplitCost cost = numbers.kaplanCost();
        return wasted(cost)
                + cost.sufficientInterval()
                        .map(range -> " ("
                                + BudgetTable.interval(Optional.of(range.mapped(sufficient -> 1 - sufficient)), 100, 0)
                                + "\u00a0%)")
                        .orElse("");
    }

    /** What each rule wastes at Chinchilla's budget. */
    private String ruleCosts() {
        return Words.joined(SplitRule.all().stream()
                .map(rule -> {
                    SplitCost cost = SplitCost.of(
                            numbers.law().draws(),
                            rule.parameters(BudgetRow.CHINCHILLA_FLOP),
                            BudgetRow.CHINCHILLA_FLOP);
                    return "that of " + rule.name() + (rule.name().contains(",") ? "," : "") + " wastes "
                            + wasted(cost);
                })
                .toList());
    }

    private static String wasted(SplitCost cost) {
        double percent = 100 * (1 - cost.sufficient());
        return percent < 1 ? "less than 1\u00a0%" : Numbers.decimals(percent, 0) + "\u00a0%";
    }

    private static String factor(double factor) {
        return Numbers.decimals(factor, 2);
    }
}
