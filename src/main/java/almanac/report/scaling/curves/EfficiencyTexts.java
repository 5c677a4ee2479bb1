package almanac.report.scaling.curves;

import almanac.markup.Numbers;
import almanac.report.IntervalWords;
import almanac.report.Words;
import almanac.scaling.kaplan.SampleEfficiency;
import almanac.stats.Interval;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the slopes of tokens on size say, in words that follow from the numbers. */
final class EfficiencyTexts {

    private EfficiencyTexts() {}

    static Map<String, String> of(Levels levels) {
        Map<String, String> texts = new LinkedHashMap<>();
        List<SampleEfficiency> all = levels.all();
        texts.put("efficiency-levels", Integer.toString(all.size()));
        texts.put("efficiency-first", CurveWords.level(all.get(0).level()));
        texts.put("efficiency-last", CurveWords.level(all.get(all.size() - 1).level()));
        texts.put("efficiency-fewest", Words.lower(SampleEfficiency.FEWEST_SIZES));
        texts.put("efficiency-mildest", slope(extreme(levels, true)));
        texts.put("efficiency-steepest", slope(extreme(levels, false)));
        texts.put("efficiency-below", count(levels.below(), all.size()));
        texts.put("efficiency-below-student", count(levels.belowByStudent(), all.size()));
        texts.put("efficiency-limit", limit(Levels.interval(levels.highest()).high()));
        texts.put(
                "efficiency-limit-student",
                limit(Levels.student(levels.highestByStudent()).high()));
        texts.put(
                "efficiency-limit-deciding",
                limit(Levels.deciding(levels.deciding()).high()));
        texts.put("efficiency-fewest-to-draw", Words.lower(SampleEfficiency.FEWEST_TO_DRAW));
        texts.put("efficiency-torn", torn(levels));
        texts.put("efficiency-doubling", doubling(levels));
        return texts;
    }

    private static String limit(double value) {
        return Numbers.significant(value, 2);
    }

    private static SampleEfficiency extreme(Levels levels, boolean mildest) {
        Comparator<SampleEfficiency> bySlope =
                Comparator.comparingDouble(level -> level.line().slope());
        return levels.all().stream().max(mildest ? bySlope : bySlope.reversed()).orElseThrow();
    }

    private static String slope(SampleEfficiency level) {
        return Numbers.decimals(level.line().slope(), 2) + " (loss " + CurveWords.level(level.level()) + ")";
    }

    private static String count(long some, int all) {
        return some == all ? "at all " + all + " levels" : "at " + some + " of " + all + " levels";
    }

    /** What twice the size does to the tokens at the mildest and the steepest level. */
    private static String doubling(Levels levels) {
        double mildest = change(extreme(levels, true));
        double steepest = change(extreme(levels, false));
        if (mildest < 0 == steepest < 0) {
            return percent(mildest) + " to " + percent(steepest) + (mildest < 0 ? " fewer" : " more");
        }
        return percent(mildest) + " more to " + percent(steepest) + " fewer";
    }

    private static double change(SampleEfficiency level) {
        return StrictMath.pow(2, level.line().slope()) - 1;
    }

    private static String percent(double fraction) {
        return Numbers.decimals(100 * Math.abs(fraction), 0) + "\u00a0%";
    }

    /** The levels at which the two intervals disagree about zero, and why. */
    private static String torn(Levels levels) {
        List<SampleEfficiency> torn = levels.torn();
        if (torn.isEmpty()) {
            return "Both intervals agree at every level on which side of zero the slope lies";
        }
        String each = Words.joined(torn.stream().map(EfficiencyTexts::torn).toList());
        return "The two intervals disagree " + each
                + ". Resamples that happen to hold one group of sizes only compare models of nearly one size and give"
                + " slopes of any sign, so that the bootstrap breaks down; Student’s t does not resample";
    }

    private static String torn(SampleEfficiency level) {
        Interval bootstrap = Levels.interval(level);
        return "at a loss of " + CurveWords.level(level.level()) + ", which only " + Words.lower(Levels.sizes(level))
                + " sizes in " + Words.lower(Levels.groups(level)) + " groups reach (bootstrap "
                + IntervalWords.wide(bootstrap) + ", Student’s " + IntervalWords.wide(Levels.student(level)) + ")";
    }
}
