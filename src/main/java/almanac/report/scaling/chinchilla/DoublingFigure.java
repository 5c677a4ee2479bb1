package almanac.report.scaling.chinchilla;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dodge;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Words;
import almanac.scaling.kaplan.DoublingShares;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What doubling size or tokens alone gains, as a share of what doubling both gains, set by set. */
final class DoublingFigure {

    static final String ID = "joint-doubling";

    private static final double PERCENT = 100;
    private static final int SERIES = 2;

    private DoublingFigure() {}

    static Figure of(JointSets joint) {
        List<String> sources = joint.sources();
        List<JointSets.Fitted> sets = joint.fitted();
        String finding = finding(joint);
        Chart chart = Chart.titled(
                        finding,
                        "Dot plot of the share of the gain of doubling both that doubling size alone or tokens alone"
                                + " brings, in percent from zero to a hundred, one row for each of " + sources.size()
                                + " sources with a pair of dots per set, " + sets.size()
                                + " sets in all; a rule at one half.")
                .x(Axis.linear("Share of the gain of doubling both", "%").from(0, PERCENT))
                .y(Axis.categories("", sources))
                .with(Rule.vertical(PERCENT * JointSets.HALF, "half", Ink.REFERENCE))
                .with(dots(sets, sources, DoublingShares::ofSize, 0, Ink.RIVAL1))
                .with(dots(sets, sources, DoublingShares::ofData, 1, Ink.RIVAL2));
        return new Figure(
                ID,
                finding,
                "Doubling size alone or tokens alone, as a share of doubling both, at the largest run of each set",
                Key.empty().points(Ink.RIVAL1, "size alone").points(Ink.RIVAL2, "tokens alone"),
                chart.draw("fig-" + ID, Size.WIDE.forRows(sources.size(), SERIES))
                        .svg(),
                chart.draw("fig-" + ID, Size.NARROW.forRows(sources.size(), SERIES))
                        .svg(),
                Caption.of(
                        "public training runs; the data page names the files.",
                        sets.size() + " sets of runs of " + sources.size() + " sources; "
                                + joint.withoutFit().size() + " without a fit are left out.",
                        "Dots are point estimates; so many intervals would hide them and stand in the data (CSV) only."),
                JointTable.ID);
    }

    private static Dots dots(
            List<JointSets.Fitted> sets,
            List<String> sources,
            ToDoubleFunction<DoublingShares> share,
            int series,
            Ink ink) {
        return Dots.of(
                sets.stream()
                        .mapToDouble(
                                set -> PERCENT * share.applyAsDouble(set.fit().doubling()))
                        .toArray(),
                sets.stream()
                        .mapToDouble(set -> Dodge.at(sources.indexOf(JointSets.source(set.law())), series, SERIES))
                        .toArray(),
                ink);
    }

    private static String finding(JointSets joint) {
        long size = joint.fitted().stream()
                .filter(JointSets.Fitted::gainsFromSizeAlone)
                .count();
        long data = joint.fitted().stream()
                .filter(JointSets.Fitted::gainsFromDataAlone)
                .count();
        return "Size alone gains at least half of both on " + Words.lower(size) + " of "
                + Words.lower(joint.fitted().size()) + " sets, tokens alone on " + Words.lower(data);
    }
}
