package almanac.report.scaling.architecture;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Numerals;
import almanac.chart.Panels;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.markup.Html;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Estimate;
import almanac.scaling.shape.ShapeEffect;
import almanac.scaling.shape.ShapeEffect.Residual;
import almanac.scaling.shape.ShapeSample;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How far each model is off its law in parameters against width over depth, one panel for each law. */
final class ShapeFigure {

    static final String ID = "scaling-shape";
    static final String GRID_ID = "scaling-shape-grid";

    private static final double MARGIN = 1.15;

    private ShapeFigure() {}

    /** The Gemstones: by both countings without shallow models, then with them. */
    static Figure of(ShapeFindings shapes) {
        List<ShapeEffect> effects = new ArrayList<>();
        for (ShapeSample.Counting counting : countings()) {
            effects.add(shapes.deep(counting));
        }
        for (ShapeSample.Counting counting : countings()) {
            shapes.withShallow(counting).ifPresent(effects::add);
        }
        boolean shallow = effects.size() > countings().size();
        return figure(
                ID,
                ShapeTexts.finding(shapes),
                effects,
                shallow,
                Caption.of(
                        "losses of the Gemstones models, read from their repository.",
                        effects.get(0).residuals().size() + " models of more than "
                                + ShapeTexts.shallowLayers() + " layers"
                                + (shallow ? ", and those of fewer in the lower panels" : "") + ".",
                        "Intervals of the slopes stand in the table."));
    }

    /** The grid of the over-training study by both countings. */
    static Figure grid(ShapeFindings shapes) {
        List<ShapeEffect> effects = countings().stream()
                .flatMap(counting -> shapes.grid(counting).stream())
                .toList();
        return figure(
                GRID_ID,
                GridTexts.finding(shapes),
                effects,
                false,
                Caption.of(
                        "runs of the grid of Gadre et al., read from their repository.",
                        effects.get(0).residuals().size()
                                + " shapes, each by the lowest loss over heads, batch and warm-up.",
                        "Intervals of the slopes stand in the table."));
    }

    private static List<ShapeSample.Counting> countings() {
        return List.of(ShapeSample.Counting.NON_EMBEDDING, ShapeSample.Counting.TOTAL);
    }

    private static Figure figure(String id, String finding, List<ShapeEffect> effects, boolean shallow, Html caption) {
        double farthest =
                effects.stream().mapToDouble(ShapeFindings::farthest).max().orElseThrow();
        double height = MARGIN * ShapeWords.PERCENT * Math.max(ShapeFindings.CLAIMED, farthest);
        Axis residuals = Axis.linear("Loss against the law", "%").from(-height, height);
        List<Panels.Panel> panels = new ArrayList<>();
        for (ShapeEffect effect : effects) {
            panels.add(new Panels.Panel(
                    name(effect, shallow),
                    chart(effect, residuals)
                            .draw("fig-" + id + "-" + (panels.size() + 1), Size.SMALL)
                            .svg()));
        }
        Key key = Key.empty()
                .points(Ink.THIRD_PARTY, "a model")
                .line(Ink.FIT, "line through them")
                .line(Ink.PUBLISHED, "the few percent that Kaplan et al. find");
        return Figure.ofPanels(
                id,
                finding,
                "Distance of the loss from the law in parameters, by width over depth; above zero a model is worse than"
                        + " its size suggests",
                shallow ? key.points(Ink.RECORD, "a model of " + ShapeTexts.shallowLayers() + " layers or fewer") : key,
                new Panels(panels),
                caption,
                ShapeTables.ID);
    }

    private static String name(ShapeEffect effect, boolean shallow) {
        String sample =
                !shallow ? "" : effect.sample().withShallow() ? ", shallow ones included" : ", shallow ones left out";
        String counting = ShapeWords.of(effect.sample().counting());
        return counting.substring(0, 1).toUpperCase(Locale.ROOT) + counting.substring(1) + sample + ": t = "
                + ShapeWords.t(effect);
    }

    private static Chart chart(ShapeEffect effect, Axis residuals) {
        double claimed = ShapeWords.PERCENT * ShapeFindings.CLAIMED;
        double[] ends = {effect.lowestAspect(), effect.highestAspect()};
        double[] line = new double[ends.length];
        for (int i = 0; i < ends.length; i++) {
            line[i] = ShapeWords.PERCENT * effect.slope().at(StrictMath.log(ends[i]));
        }
        Chart chart = Chart.titled(ShapeTexts.sentence(effect), description(effect))
                .x(Axis.log("Width over depth", "").written(Numerals.PLAIN))
                .y(residuals)
                .with(Rule.horizontal(0, "", Ink.REFERENCE))
                .with(Rule.horizontal(claimed, "", Ink.PUBLISHED))
                .with(Rule.horizontal(-claimed, "", Ink.PUBLISHED))
                .with(dots(
                        effect.residuals().stream().filter(ShapeFigure::isDeep).toList(), Ink.THIRD_PARTY))
                .with(Line.of(ends, line, Ink.FIT));
        List<Residual> shallow =
                effect.residuals().stream().filter(one -> !isDeep(one)).toList();
        return shallow.isEmpty() ? chart : chart.with(dots(shallow, Ink.RECORD));
    }

    private static boolean isDeep(Residual residual) {
        return residual.model().depth() > ShapeSample.SHALLOW_LAYERS;
    }

    private static Dots dots(List<Residual> residuals, Ink ink) {
        return Dots.of(
                residuals.stream().mapToDouble(one -> one.model().aspect()).toArray(),
                residuals.stream()
                        .mapToDouble(one -> ShapeWords.PERCENT * one.log())
                        .toArray(),
                ink);
    }

    private static String description(ShapeEffect effect) {
        return "Points of the distance of " + effect.residuals().size()
                + " losses from their law in percent against width over depth on a log scale, parameters counted "
                + (effect.sample().counting() == ShapeSample.Counting.TOTAL ? "with" : "without")
                + " embeddings. They lie between " + ShapeWords.percent(effect.lowest()) + " and "
                + ShapeWords.percent(effect.highest()) + "; a line rises by "
                + ShapeWords.slope(effect, Estimate.LEVEL)
                + " for a tenfold ratio; dashed rules mark three percent either way.";
    }
}
