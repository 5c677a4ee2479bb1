package almanac.report.density.chatgpt;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.chart.Step;
import almanac.density.DensityTrends;
import almanac.density.Population;
import almanac.density.Trend;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import java.util.List;

/** Both envelopes with their lines. */
final class ChatgptFigure {

    private static final String ID = "chatgpt-slopes-figure";

    private ChatgptFigure() {}

    static Figure of(ChatgptResult result) {
        SlopeChange change = result.headline();
        int before = change.before().records().size();
        String finding = "The slope after ChatGPT is " + Numbers.significant(change.ratio(), 2)
                + " times that before, which rests on " + before + " records";
        Chart chart = Chart.titled(finding, description(change))
                .x(Axis.time("Release date"))
                .y(Axis.log("Capability density", "ratio to ruler"))
                .with(Rule.vertical(epochDay(DensityTrends.day(Population.CHATGPT)), "ChatGPT", Ink.DATA_END))
                .with(stair(change.before()))
                .with(stair(change.later()))
                .with(line(change.before(), Ink.PERIOD2))
                .with(line(change.later(), Ink.FIT))
                .with(dots(change.later(), Ink.RECORD))
                .with(dots(change.before(), Ink.STRONG).labelled(names(change.before())));
        return new Figure(
                ID,
                finding,
                "Records of capability density on MMLU before and after the release of ChatGPT, with a line through each",
                Key.empty()
                        .points(Ink.STRONG, "record before")
                        .line(Ink.PERIOD2, "line before")
                        .points(Ink.RECORD, "record after")
                        .line(Ink.FIT, "line after"),
                chart.draw("fig-" + ID, Size.WIDE).svg(),
                chart.draw("fig-" + ID, Size.NARROW).svg(),
                Caption.of(
                        "scores and sizes from makers’ reports and third parties, see the row ledger.",
                        before + " records of " + change.before().models() + " models before and "
                                + change.later().records().size() + " of "
                                + change.later().models()
                                + " from Llama 1 on; two-step ruler at five trillion tokens.",
                        "Ratio of slopes: 95 % interval from "
                                + Numbers.grouped(change.replicates().count()) + " of "
                                + Numbers.grouped(change.replicates().requested()) + " resamples, seed "
                                + change.replicates().seed()
                                + "; the others leave fewer than three records on a side."),
                "density-chatgpt");
    }

    private static String description(SlopeChange change) {
        return "Step chart of the record density on MMLU on a log scale by release date: "
                + change.before().records().size() + " records before ChatGPT with a line of slope "
                + Numbers.significant(change.before().line().slope(), 2) + " per day, and "
                + change.later().records().size() + " records from Llama 1 on with a line of slope "
                + Numbers.significant(change.later().line().slope(), 2) + " per day.";
    }

    private static double epochDay(double day) {
        return Population.FIRST_DAY.toEpochDay() + day;
    }

    private static double[] days(List<Trend.EnvelopePoint> points) {
        return points.stream().mapToDouble(point -> epochDay(point.day())).toArray();
    }

    private static double[] densities(List<Trend.EnvelopePoint> points) {
        return points.stream()
                .mapToDouble(point -> StrictMath.exp(point.lnDensity()))
                .toArray();
    }

    private static Step stair(SlopeChange.Side side) {
        return Step.of(days(side.records()), densities(side.records()), Ink.STAIR);
    }

    private static Dots dots(SlopeChange.Side side, Ink ink) {
        return Dots.of(days(side.records()), densities(side.records()), ink);
    }

    private static List<String> names(SlopeChange.Side side) {
        return side.records().stream()
                .map(point -> point.model().scored().model().name())
                .toList();
    }

    private static Line line(SlopeChange.Side side, Ink ink) {
        double first = side.records().get(0).day();
        double last = side.records().get(side.records().size() - 1).day();
        double[] ends = {epochDay(first), epochDay(last)};
        double[] heights = {
            StrictMath.exp(side.line().at(first)), StrictMath.exp(side.line().at(last))
        };
        return Line.of(ends, heights, ink);
    }
}
