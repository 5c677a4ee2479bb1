package almanac.report.scaling.rivals;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dodge;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.scaling.heldout.HeldOutScore;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How many of the held-out losses lie in the prediction intervals of each form. */
final class CoverageFigure {

    static final String ID = "rival-coverage";

    private static final double PERCENT = 100;

    /** Room beside both ends for marks on them. */
    private static final double MARGIN = 4;

    /** Series that a row has room for: the dots of a row stand close. */
    private static final int ROOM = 3;

    private CoverageFigure() {}

    static Figure of(List<RankedForm> ranking) {
        List<RankedForm> shown =
                ranking.stream().filter(form -> form.asked() > 0).toList();
        List<RankedForm> drawn = shown.isEmpty() ? ranking : shown;
        String finding = finding(shown);
        Chart chart = Chart.titled(finding, description(drawn))
                .x(Axis.linear("Held-out losses inside the 95\u00a0% interval", "percent")
                        .from(-MARGIN, PERCENT + MARGIN))
                .y(Axis.categories(
                        "",
                        drawn.stream().map(form -> FormWords.of(form.form())).toList()))
                .with(Rule.vertical(PERCENT * HeldOutScore.LEVEL, "", Ink.REFERENCE));
        for (int row = 0; row < drawn.size(); row++) {
            chart = withRow(chart, drawn.get(row), row);
        }
        return new Figure(
                ID,
                finding,
                "Share of the lowest losses above the cut that the intervals of each form hold",
                Key.empty()
                        .points(Ink.THIRD_PARTY, "a set of runs")
                        .points(Ink.FIT, "all sets together")
                        .line(Ink.REFERENCE, "what a 95\u00a0% interval should hold"),
                chart.draw("fig-" + ID, Size.WIDE.forRows(drawn.size(), ROOM)).svg(),
                chart.draw("fig-" + ID, Size.NARROW.forRows(drawn.size(), ROOM)).svg(),
                Caption.of(
                        "the sets of runs on the data page.",
                        drawn.get(0).asked() + " held-out losses of "
                                + drawn.get(0).scores().size() + " sets for each form.",
                        method(drawn)),
                ScoreTable.ID);
    }

    private static Chart withRow(Chart chart, RankedForm form, int row) {
        List<HeldOutScore> scores = form.scores().stream()
                .filter(score -> score.coverage().isPresent())
                .toList();
        if (scores.isEmpty()) {
            return chart;
        }
        return chart.with(Dots.of(
                        scores.stream()
                                .mapToDouble(score -> PERCENT * score.coverage().getAsDouble())
                                .toArray(),
                        IntStream.range(0, scores.size())
                                .mapToDouble(i -> Dodge.at(row, i, scores.size()))
                                .toArray(),
                        Ink.THIRD_PARTY))
                .with(Dots.of(new double[] {share(form)}, new double[] {row}, Ink.FIT)
                        .labelled(List.of(form.inside() + " of " + form.asked())));
    }

    /** Percent of the runs of all sets. */
    private static double share(RankedForm form) {
        return PERCENT * form.inside() / form.asked();
    }

    private static String finding(List<RankedForm> shown) {
        if (shown.isEmpty()) {
            return "No form has prediction intervals on these sets";
        }
        RankedForm most = shown.stream()
                .max(Comparator.comparingDouble(CoverageFigure::share))
                .orElseThrow();
        RankedForm least = shown.stream()
                .min(Comparator.comparingDouble(CoverageFigure::share))
                .orElseThrow();
        return "Intervals of 95\u00a0% hold from " + Numbers.decimals(share(least), 0) + "\u00a0% ("
                + FormWords.within(least.form()) + ") to " + Numbers.decimals(share(most), 0) + "\u00a0% ("
                + FormWords.within(most.form()) + ") of held-out losses";
    }

    private static String method(List<RankedForm> drawn) {
        int resamples = drawn.stream()
                .flatMap(form -> form.scores().stream())
                .mapToInt(HeldOutScore::resamples)
                .max()
                .orElseThrow();
        return "Intervals: " + HeldOutScore.METHOD + ", up to " + Numbers.grouped(resamples) + " refits, seed "
                + drawn.get(0).scores().get(0).seed() + ".";
    }

    private static String description(List<RankedForm> drawn) {
        return "Dot plot of the percentage of held-out losses inside the 95 percent prediction interval, one row for each"
                + " of " + drawn.size()
                + " forms, a dot for each set and a circle for all sets together, with a rule at"
                + " 95 percent.";
    }
}
