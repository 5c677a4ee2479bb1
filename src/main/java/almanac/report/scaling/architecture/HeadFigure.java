package almanac.report.scaling.architecture;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Numerals;
import almanac.chart.Panels;
import almanac.chart.Size;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.scaling.shape.HeadCell;
import almanac.scaling.shape.HeadEffect;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Loss against the number of heads at fixed width and depth, one panel per width and a line for each depth. */
final class HeadFigure {

    static final String ID = "scaling-heads";

    private static final double MARGIN = 1.08;

    private HeadFigure() {}

    static Figure of(HeadFindings heads) {
        HeadEffect effect = heads.lowest();
        Axis count = Axis.linear("Number of heads", "")
                .written(Numerals.PLAIN)
                .from(
                        heads(effect).min(Double::compare).orElseThrow() - 1,
                        heads(effect).max(Double::compare).orElseThrow() + 1);
        double top = MARGIN * ShapeWords.PERCENT * effect.largestSpread();
        Axis excess = Axis.linear("Loss above the best number of heads", "%").from(-0.05 * top, top);
        List<Panels.Panel> panels = new ArrayList<>();
        for (double width : heads.widths()) {
            List<HeadCell> cells = heads.ofWidth(width);
            panels.add(new Panels.Panel(
                    "Width " + Math.round(width),
                    chart(width, cells, count, excess)
                            .draw("fig-" + ID + "-" + Math.round(width), Size.SMALL)
                            .svg()));
        }
        return Figure.ofPanels(
                ID,
                HeadTexts.finding(heads),
                "Loss above that of the best number of heads, by the number of heads; a line joins the models of one width"
                        + " and depth, scales are equal",
                Key.empty().points(Ink.THIRD_PARTY, "a model").line(Ink.STAIR, "models of one width and depth"),
                new Panels(panels),
                Caption.of(
                        "runs of the grid of Gadre et al., read from their repository.",
                        effect.cells().size() + " shapes with three numbers of heads or more; "
                                + effect.cellsWithFewer() + " with fewer are left out. The lowest loss over batch and"
                                + " warm-up stands for each, taken over settings that all numbers of heads of a shape"
                                + " were tried with.",
                        "Single models have no interval; that of the median stands in the text."),
                HeadTables.ID);
    }

    private static Stream<Double> heads(HeadEffect effect) {
        return effect.cells().stream().flatMap(cell -> cell.byHeads().stream().map(HeadCell.ByHeads::heads));
    }

    private static Chart chart(double width, List<HeadCell> cells, Axis count, Axis excess) {
        double most = cells.stream().mapToDouble(HeadCell::spread).max().orElseThrow();
        Chart chart = Chart.titled(
                        "At width " + Math.round(width) + " the number of heads moves the loss by up to "
                                + ShapeWords.percent(most),
                        "Lines of the loss above that of the best number of heads in percent against the number of heads,"
                                + " for models of width " + Math.round(width) + " and " + cells.size()
                                + " depths. No interval.")
                .x(count)
                .y(excess);
        for (HeadCell cell : cells) {
            double[] heads =
                    cell.byHeads().stream().mapToDouble(HeadCell.ByHeads::heads).toArray();
            double[] above = cell.byHeads().stream()
                    .mapToDouble(one ->
                            ShapeWords.PERCENT * (one.loss() / cell.best().loss() - 1))
                    .toArray();
            chart = chart.with(Line.of(heads, above, Ink.STAIR)).with(Dots.of(heads, above, Ink.THIRD_PARTY));
        }
        return chart;
    }
}
