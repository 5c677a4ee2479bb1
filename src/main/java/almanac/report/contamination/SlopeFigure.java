package almanac.report.contamination;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Numerals;
import almanac.chart.Size;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import java.util.List;

/** Every model of a pair set as a line from its public to its clean score. */
final class SlopeFigure {

    private SlopeFigure() {}

    static Figure of(PairComparison comparison, String id) {
        List<ComparedPair> worst = comparison.worst();
        long falling =
                comparison.compared().stream().filter(pair -> pair.drop() > 0).count();
        int all = comparison.compared().size();
        String tests = comparison.set().publicName() + " to " + comparison.set().cleanName();
        String finding = falling + " of " + all + " models fall from " + tests + ", " + further(worst);
        String description = "Slope chart: one line per model from its score on "
                + comparison.set().publicName() + " to that on "
                + comparison.set().cleanName() + ", " + all
                + " models; named are the " + worst.size() + " whose clean score lies more than two standard deviations"
                + " below the line through all.";
        return new Figure(
                id,
                finding,
                "Score of each model on both tests",
                Key.empty().line(Ink.MUTED, "model").line(Ink.FIT, "drops more than expected"),
                chart(comparison, finding, description)
                        .draw("fig-" + id, Size.WIDE)
                        .svg(),
                chart(comparison, finding, description)
                        .draw("fig-" + id, Size.NARROW)
                        .svg(),
                Caption.of(
                        "score pairs of the set; the data page names the document.",
                        all + " models.",
                        "Expected is the least-squares line through all models; named lines lie more than "
                                + Numbers.shortest(ComparedPair.MOST_EXPECTED) + " standard deviations below it."),
                "contamination-pairs");
    }

    /** The models that drop more than expected among those that fall. */
    private static String further(List<ComparedPair> worst) {
        long falling = worst.stream().filter(pair -> pair.drop() > 0).count();
        return falling == 0
                ? "none of them further than expected"
                : falling + " of them further than the line predicts";
    }

    private static Chart chart(PairComparison comparison, String finding, String description) {
        Chart chart = Chart.titled(finding, description)
                .x(Axis.categories(
                                "",
                                List.of(
                                        comparison.set().publicName(),
                                        comparison.set().cleanName()))
                        .edgeToEdge())
                .y(Axis.linear("Score", "").written(Numerals.PERCENT));
        for (ComparedPair pair : comparison.compared()) {
            chart = pair.dropsMoreThanExpected() ? chart : chart.with(line(pair, Ink.MUTED));
        }
        for (ComparedPair pair : comparison.worst()) {
            chart = chart.with(line(pair, Ink.FIT).labelled(pair.pair().modelName()));
        }
        return chart;
    }

    private static Line line(ComparedPair pair, Ink ink) {
        return Line.of(
                new double[] {0, 1},
                new double[] {pair.pair().publicScore(), pair.pair().cleanScore()},
                ink);
    }
}
