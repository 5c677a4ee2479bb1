package almanac.report.contamination;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Numerals;
import almanac.chart.Size;
import almanac.page.Figure;
import almanac.report.Calendar;
import almanac.report.Caption;
import almanac.report.Estimate;
import java.util.List;

/** Clean against public scores of a pair set, with the fitted line and the models far below it. */
final class ScatterFigure {

    private static final int CURVE_POINTS = 60;
    private static final int MOST_LABELS = 8;

    /** Rank correlations from which two orders are called so. */
    private static final double NEARLY_THE_SAME = 0.95;

    private static final double ALIKE = 0.8;

    private ScatterFigure() {}

    static Figure of(PairComparison comparison, String id) {
        PairSet set = comparison.set();
        PairStatistics statistics = comparison.statistics().orElseThrow();
        String finding = "The orders on " + set.publicName() + " and " + set.cleanName() + " are "
                + likeness(statistics.spearman()) + ": rank correlation "
                + ShownValue.of(statistics.spearman(), statistics.spearmanInterval(Estimate.LEVEL));
        int all = comparison.compared().size();
        String description = "Scatter of the score on " + set.cleanName() + " against that on " + set.publicName()
                + " for " + all + " models, with the fitted line and the line of equal scores; named are models more"
                + " than two standard deviations below the fit.";
        Chart chart = chart(comparison, statistics, finding, description);
        return new Figure(
                id,
                finding,
                "Score on " + set.cleanName() + " against score on " + set.publicName() + ", one point per model",
                key(comparison),
                chart.draw("fig-" + id, Size.WIDE).svg(),
                chart.draw("fig-" + id, Size.NARROW).svg(),
                Caption.of(
                        "score pairs of the set; the data page names the document.",
                        all + " models, split at " + Calendar.day(set.cleanPublished()) + ".",
                        fit(set) + " Labels are given to the " + MOST_LABELS + " lowest residuals at most."),
                "contamination-pairs");
    }

    /** A rank correlation in words. */
    private static String likeness(double spearman) {
        if (spearman >= NEARLY_THE_SAME) {
            return "nearly the same";
        }
        return spearman >= ALIKE ? "alike, but not the same" : "unlike in many places";
    }

    private static String fit(PairSet set) {
        return set.scale() == ScoreScale.LOG_ODDS
                ? "The curve is a straight line in the logarithms of the odds."
                : "The line is fitted by least squares.";
    }

    private static Key key(PairComparison comparison) {
        Key key = Key.empty();
        if (comparison.count(ReleaseGroup.BEFORE) + comparison.count(ReleaseGroup.UNDATED) > 0) {
            key = key.points(Ink.THIRD_PARTY, "released before the clean test, or undated");
        }
        if (comparison.count(ReleaseGroup.AFTER) > 0) {
            key = key.points(Ink.RIVAL2, "released later");
        }
        return key.points(Ink.RECORD, "drops more than expected")
                .line(Ink.FIT, "fit to all models")
                .line(Ink.REFERENCE, "equal scores");
    }

    private static Chart chart(
            PairComparison comparison, PairStatistics statistics, String finding, String description) {
        PairSet set = comparison.set();
        Chart chart = Chart.titled(finding, description)
                .x(Axis.linear(set.publicName(), "").from(0, 1).written(Numerals.PERCENT))
                .y(Axis.linear(set.cleanName(), "").from(0, 1).written(Numerals.PERCENT))
                .with(Line.of(new double[] {0, 1}, new double[] {0, 1}, Ink.REFERENCE))
                .with(curve(comparison, statistics));
        List<ComparedPair> usual = comparison.compared().stream()
                .filter(pair -> !pair.dropsMoreThanExpected())
                .toList();
        chart = with(
                chart,
                usual.stream()
                        .filter(pair -> pair.group() != ReleaseGroup.AFTER)
                        .toList(),
                Ink.THIRD_PARTY);
        chart = with(
                chart,
                usual.stream()
                        .filter(pair -> pair.group() == ReleaseGroup.AFTER)
                        .toList(),
                Ink.RIVAL2);
        List<ComparedPair> worst = comparison.worst();
        return worst.isEmpty()
                ? chart
                : chart.with(dots(worst, Ink.RECORD)
                        .labelled(worst.stream()
                                .map(pair -> worst.indexOf(pair) < MOST_LABELS
                                        ? pair.pair().modelName()
                                        : "")
                                .toList()));
    }

    private static Chart with(Chart chart, List<ComparedPair> pairs, Ink ink) {
        return pairs.isEmpty() ? chart : chart.with(dots(pairs, ink));
    }

    private static Dots dots(List<ComparedPair> pairs, Ink ink) {
        return Dots.of(
                pairs.stream().mapToDouble(pair -> pair.pair().publicScore()).toArray(),
                pairs.stream().mapToDouble(pair -> pair.pair().cleanScore()).toArray(),
                ink);
    }

    /** The fit between the lowest and the highest public score. */
    private static Line curve(PairComparison comparison, PairStatistics statistics) {
        double low = comparison.rows().stream()
                .mapToDouble(row -> row.publicScore())
                .min()
                .orElseThrow();
        double high = comparison.rows().stream()
                .mapToDouble(row -> row.publicScore())
                .max()
                .orElseThrow();
        ScoreScale scale = comparison.set().scale();
        double[] x = new double[CURVE_POINTS];
        double[] y = new double[CURVE_POINTS];
        for (int i = 0; i < CURVE_POINTS; i++) {
            x[i] = low + (high - low) * i / (CURVE_POINTS - 1);
            y[i] = scale.toScore(statistics.line().at(scale.of(x[i])));
        }
        return Line.of(x, y, Ink.FIT);
    }
}
