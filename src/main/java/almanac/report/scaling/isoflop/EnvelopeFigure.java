package almanac.report.scaling.isoflop;

import almanac.chart.Axis;
import almanac.chart.Band;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Mark;
import almanac.chart.Numerals;
import almanac.chart.Panels;
import almanac.chart.Size;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Estimate;
import almanac.report.Words;
import almanac.report.scaling.BudgetSplits.Envelope;
import almanac.report.scaling.ScalingResult;
import almanac.report.scaling.ScalingWords;
import almanac.scaling.isoflop.AllocationLaw;
import almanac.scaling.isoflop.CurveEnvelope;
import almanac.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lower envelope of learning curves, and the size that forms it, against compute. */
final class EnvelopeFigure {

    static final String ID = "scaling-isoflop-envelopes";

    /** One of so many points of an envelope is drawn. */
    private static final int EVERY = 5;

    private static final int LAW_POINTS = 9;

    private EnvelopeFigure() {}

    static Figure of(ScalingResult result, List<Envelope> envelopes) {
        List<Panels.Panel> panels = new ArrayList<>();
        for (Envelope envelope : envelopes) {
            String name = ScalingWords.dataset(envelope.dataset());
            String id = "fig-" + ID + "-" + envelope.dataset();
            panels.add(new Panels.Panel(
                    name + ": loss",
                    CurvePanel.of(result, envelope)
                            .draw(id + "-loss", Size.SMALL)
                            .svg()));
            panels.add(new Panels.Panel(
                    name + ": size with the lowest loss",
                    sizes(envelope).draw(id + "-size", Size.SMALL).svg()));
        }
        return Figure.ofPanels(
                ID,
                finding(envelopes),
                "Loss against compute for every learning curve, and the size of the model whose curve is lowest",
                Key.empty()
                        .line(Ink.MUTED, "learning curve")
                        .line(Ink.STRONG, "lower envelope")
                        .points(Ink.THIRD_PARTY, "size with the lowest loss")
                        .points(Ink.STAIR, "the same, smallest or largest size there")
                        .line(Ink.FIT, "law through all")
                        .line(Ink.RIVAL2, "law without sizes at an end"),
                new Panels(panels),
                Caption.of(
                        "learning curves published with the studies; the data page names them.",
                        String.join(
                                        "; ",
                                        envelopes.stream()
                                                .map(EnvelopeFigure::counts)
                                                .toList())
                                + ". Copies and steps with several losses are left out.",
                        bands(envelopes)),
                BudgetTable.ID);
    }

    private static String counts(Envelope envelope) {
        CurveEnvelope curves = envelope.curves();
        return ScalingWords.dataset(envelope.dataset()) + " " + curves.runs() + " curves, "
                + curves.points().size() + " budgets and " + Words.lower(curves.distinctSizes())
                + " sizes on the envelope";
    }

    private static String bands(List<Envelope> envelopes) {
        return envelopes.stream()
                .flatMap(envelope -> envelope.curves().all().law().stream())
                .flatMap(law -> ExponentWords.interval(law).stream())
                .findFirst()
                .map(EnvelopeFigure::resamples)
                .orElse("No interval: too few curves.");
    }

    private static String resamples(Interval range) {
        return "Bands: 95 % intervals, curves resampled " + Numbers.grouped(range.resamples())
                + " times with envelope and law made anew, seed " + range.seed() + ".";
    }

    /** The exponents by both readings of the sizes. */
    private static String finding(List<Envelope> envelopes) {
        List<String> laws = envelopes.stream()
                .flatMap(envelope -> envelope.curves().all().law().stream()
                        .map(law -> ExponentWords.value(law) + " on " + ScalingWords.dataset(envelope.dataset())))
                .toList();
        return laws.isEmpty()
                ? "Lower envelopes of learning curves cover too few budgets for an exponent"
                : "Lower envelopes of learning curves give the best size an exponent of " + Words.joined(laws);
    }

    private static Chart sizes(Envelope envelope) {
        CurveEnvelope curves = envelope.curves();
        String name = ScalingWords.dataset(envelope.dataset());
        Chart chart = Chart.titled(
                        name + ": " + EnvelopeTexts.exponents(curves),
                        "Size of the model with the lowest loss against compute, both on log scales, at "
                                + curves.points().size() + " budgets, with the laws through them and a 95\u00a0% band.")
                .x(Axis.log("Compute", "FLOP"))
                .y(Axis.log("Size", "parameters").written(Numerals.COMPACT));
        Optional<AllocationLaw> all = curves.all().law();
        if (all.isPresent()) {
            chart = chart.withAll(law(all.get(), Ink.FIT, true));
        }
        Optional<AllocationLaw> inside = curves.sizeInside().law();
        if (inside.isPresent()) {
            chart = chart.withAll(law(inside.get(), Ink.RIVAL2, false));
        }
        for (boolean isInside : new boolean[] {true, false}) {
            List<CurveEnvelope.Point> points = drawn(curves.points()).stream()
                    .filter(point -> point.sizeInside() == isInside)
                    .toList();
            if (!points.isEmpty()) {
                chart = chart.with(Dots.of(
                        points.stream()
                                .mapToDouble(point -> point.optimum().flop())
                                .toArray(),
                        points.stream()
                                .mapToDouble(point -> point.optimum().parameters())
                                .toArray(),
                        isInside ? Ink.THIRD_PARTY : Ink.STAIR));
            }
        }
        return chart;
    }

    /** Every few points, the first and the last among them. */
    static List<CurveEnvelope.Point> drawn(List<CurveEnvelope.Point> points) {
        List<CurveEnvelope.Point> drawn = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            if (i % EVERY == 0 || i == points.size() - 1) {
                drawn.add(points.get(i));
            }
        }
        return drawn;
    }

    private static List<Mark> law(AllocationLaw law, Ink ink, boolean banded) {
        double[] flop = new double[LAW_POINTS];
        double[] sizes = new double[LAW_POINTS];
        double[] low = new double[LAW_POINTS];
        double[] high = new double[LAW_POINTS];
        double ratio = law.highestFlop() / law.lowestFlop();
        boolean known = true;
        for (int i = 0; i < LAW_POINTS; i++) {
            flop[i] = law.lowestFlop() * StrictMath.pow(ratio, i / (LAW_POINTS - 1.0));
            sizes[i] = law.parameters().at(flop[i]);
            Optional<Interval> range = law.parametersInterval(flop[i], Estimate.LEVEL);
            known &= range.isPresent();
            low[i] = range.map(Interval::low).orElse(sizes[i]);
            high[i] = range.map(Interval::high).orElse(sizes[i]);
        }
        Line line = Line.of(flop, sizes, ink);
        return banded && known ? List.of(Band.of(flop, low, high, 95), line) : List.of(line);
    }
}
