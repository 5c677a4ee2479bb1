package almanac.report.scaling.axes;

import almanac.markup.Numbers;
import almanac.report.Calendar;
import almanac.report.Estimate;
import almanac.report.IntervalWords;
import almanac.report.Words;
import almanac.report.scaling.ScalingResult;
import almanac.report.scaling.ScalingWords;
import almanac.scaling.BestSplit;
import almanac.scaling.kaplan.KaplanConstants;
import almanac.scaling.kaplan.LawSlice;
import almanac.stats.Interval;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words and numbers of the laws in one quantity that the page's text places. */
final class AxesTexts {

    /** The dataset whose losses are in another unit. */
    private static final String OTHER_UNIT = "llama-3";

    /** With fewer tokens per parameter than this many, data are scarce for the largest model of a law of size. */
    private static final double SCARCE = 10;

    private AxesTexts() {}

    static Map<String, String> of(ScalingResult result) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("as-of", Calendar.day(result.settings().asOf()));
        texts.put("replicates", Numbers.grouped(result.settings().replicates()));
        texts.put("seed", Long.toString(result.settings().seed()));
        texts.put("sets", Integer.toString(result.datasets().size()));
        texts.put("laws", Integer.toString(TestedLaw.all(result).size()));
        texts.put(
                "size-exponent",
                HeadlineLaw.SIZE.in(result).map(AxesWords::exponent).orElse("unknown"));
        texts.put(
                "size-basis",
                HeadlineLaw.SIZE.in(result).map(AxesTexts::sizeBasis).orElse("too few runs"));
        texts.put("size-verdict", verdict(HeadlineLaw.SIZE, result));
        texts.put("data-verdict", data(result));
        texts.put("split-verdict", split(result));
        texts.put("other-sizes", otherSizes(result));
        texts.put("flattest-size", flattestSize(result));
        texts.put("constant-headline", constantOfHeadline(result));
        for (LawSlice.Quantity quantity : LawSlice.Quantity.values()) {
            texts.put("constant-" + AxesWords.of(quantity), constants(result, quantity));
        }
        texts.put("longer-training", longerTraining(result));
        texts.put("other-unit", ScalingWords.dataset(OTHER_UNIT));
        return texts;
    }

    private static String sizeBasis(TestedLaw law) {
        double[] sizes = law.points().x();
        return interval(law) + "; " + Words.lower(law.values()) + " sizes of "
                + Numbers.compact(Arrays.stream(sizes).min().orElseThrow()) + " to "
                + Numbers.compact(Arrays.stream(sizes).max().orElseThrow()) + " parameters in "
                + Words.lower(law.law().runs()) + " runs, " + AxesWords.held(law);
    }

    private static String interval(TestedLaw law) {
        return law.interval(Estimate.LEVEL)
                .map(range -> "95\u00a0% interval " + IntervalWords.rounded(range))
                .orElse("no interval");
    }

    /** Whether Kaplan's exponent lies in the interval of the set nearest to his conditions. */
    private static String verdict(HeadlineLaw law, ScalingResult result) {
        String published = "Kaplan’s " + AxesWords.printed(law.publishedExponent());
        return law.in(result)
                .map(ours -> published + " of 2020 lies " + AxesWords.place(ours, law.publishedExponent()))
                .orElse(published + " of 2020 stays untested");
    }

    private static String data(ScalingResult result) {
        return HeadlineLaw.DATA
                .in(result)
                .map(law -> "With the amount of unique text the exponent is "
                        + AxesWords.withInterval(law.exponent(), law.interval(Estimate.LEVEL)) + " beside the old "
                        + AxesWords.printed(HeadlineLaw.DATA.publishedExponent())
                        + (law.isResampled()
                                ? "."
                                : ", but from " + Words.lower(law.values()) + " amounts only, too few for a test."))
                .orElse("No set of runs can say how it falls with the amount of unique text.");
    }

    /** Whether the refit of Chinchilla's law leaves room for Kaplan's split of a budget. */
    private static String split(ScalingResult result) {
        double published = KaplanConstants.BEST_SIZE.exponent();
        Optional<BestSplit> best =
                result.chinchilla().flatMap(fits -> fits.headline().fit().law().bestSplit());
        if (best.isEmpty()) {
            return "How a budget is best split cannot be told from these runs.";
        }
        Optional<Interval> range =
                result.chinchilla().orElseThrow().draws().splitInterval(BestSplit::sizeExponent, Estimate.LEVEL);
        boolean holds = range.filter(found -> found.contains(published)).isPresent();
        return (holds ? "The split of a budget holds too: " : "What no longer holds is the split of a budget: ")
                + "on the runs of Chinchilla the best size grows with compute to the power "
                + AxesWords.withInterval(best.orElseThrow().sizeExponent(), range) + (holds ? ", beside " : ", not ")
                + Numbers.shortest(published) + ".";
    }

    /** The law of size on the other sets that leave embeddings out. */
    private static String otherSizes(ScalingResult result) {
        List<TestedLaw> others = TestedLaw.all(result, LawSlice.Quantity.PARAMETERS).stream()
                .filter(TestedLaw::isLikeKaplans)
                .filter(law -> HeadlineLaw.SIZE
                        .in(result)
                        .filter(headline -> headline.dataset().equals(law.dataset()))
                        .isEmpty())
                .toList();
        long held = others.stream()
                .filter(law -> law.holds(HeadlineLaw.SIZE.publishedExponent()))
                .count();
        return others.isEmpty()
                ? "No other set with enough runs leaves embeddings out."
                : "Others that leave embeddings out: "
                        + String.join(
                                "; ",
                                others.stream()
                                        .map(law -> AxesWords.shortName(law) + ", " + AxesWords.held(law) + ", "
                                                + AxesWords.withInterval(law.exponent(), law.interval(Estimate.LEVEL)))
                                        .toList())
                        + ". Of these intervals " + AxesWords.part(held) + (held < 2 ? " holds " : " hold ")
                        + AxesWords.printed(HeadlineLaw.SIZE.publishedExponent()) + ".";
    }

    /** What is special about the flattest law of size, where its models were trained too briefly for one. */
    private static String flattestSize(ScalingResult result) {
        return TestedLaw.all(result, LawSlice.Quantity.PARAMETERS).stream()
                .reduce((steeper, flatter) -> flatter)
                .filter(law -> law.slice().held().orElse(0) < SCARCE * largest(law))
                .map(law -> "The flattest law, that of " + law.name() + ", is from runs of "
                        + Numbers.significant(law.slice().held().orElse(0) / largest(law), 2)
                        + " tokens per parameter at the largest size: data are scarce there, and a law of size asks for"
                        + " runs where they are not.")
                .orElse("");
    }

    private static double largest(TestedLaw law) {
        return Arrays.stream(law.points().x()).max().orElseThrow();
    }

    private static String constantOfHeadline(ScalingResult result) {
        List<HeadlineLaw.Tested> asked = HeadlineLaw.all(result).stream()
                .filter(law -> law.ours().earnsConstant().isPresent())
                .toList();
        long earned = asked.stream()
                .filter(law -> law.ours().earnsConstant().orElseThrow())
                .count();
        int drawn = HeadlineLaw.all(result).size();
        return asked.isEmpty()
                ? "None of the laws drawn has points enough to test for such a constant."
                : "Of the " + Words.lower(drawn) + " laws drawn, " + Words.lower(asked.size())
                        + (asked.size() == 1 ? " has" : " have") + " points enough to test for such a constant; in "
                        + (earned == asked.size() && earned > 1
                                ? "all " + AxesWords.part(earned)
                                : AxesWords.part(earned) + " of them")
                        + " it earns its place.";
    }

    private static String constants(ScalingResult result, LawSlice.Quantity quantity) {
        List<Boolean> asked = TestedLaw.all(result, quantity).stream()
                .flatMap(law -> law.earnsConstant().stream())
                .toList();
        long earned = asked.stream().filter(is -> is).count();
        return asked.isEmpty()
                ? "No law in " + AxesWords.of(quantity) + " has points enough to test for a constant."
                : "A constant earns its place in " + AxesWords.part(earned) + " of " + Words.lower(asked.size())
                        + " laws in " + AxesWords.of(quantity) + ".";
    }

    /** Exponents of one size trained for longer, which is not Kaplan's law of data. */
    private static String longerTraining(ScalingResult result) {
        List<TestedLaw> laws = TestedLaw.all(result, LawSlice.Quantity.TOKENS).stream()
                .filter(law -> !law.isLikeKaplans())
                .toList();
        return laws.isEmpty()
                ? "No set trains one size for six lengths."
                : "On " + Words.lower(laws.size())
                        + " sets one size was trained for at least six lengths; the exponents"
                        + " go from " + AxesWords.exponent(laws.get(laws.size() - 1)) + " to "
                        + AxesWords.exponent(laws.get(0)) + ".";
    }
}
