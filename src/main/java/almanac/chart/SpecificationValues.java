package almanac.chart;

import almanac.chart.LabelWish.Spot;
import almanac.markup.Element;
import java.util.ArrayList;
import java.util.List;

/** The upper part of a specification curve: axis, published rules, intervals and estimates. */
record SpecificationValues(SpecificationCurve curve, SpecificationLayout layout) {

    void draw(List<Element> parts) {
        parts.add(axis());
        List<Box> obstacles = new ArrayList<>();
        PathData intervals = new PathData();
        PathData dots = new PathData();
        for (int i = 0; i < layout.columns(); i++) {
            Specification specification = curve.specifications().get(i);
            double x = layout.column(i);
            double y = layout.values().place(specification.value());
            obstacles.add(Box.around(x, y, 3));
            // a filled outline is pale enough to stand behind a label
            if (!layout.dense() || specification.headline()) {
                specification
                        .interval()
                        .ifPresent(
                                range -> obstacles.add(new Box(x - 1, layout.top(range), x + 1, layout.bottom(range))));
            }
            if (!specification.headline()) {
                specification
                        .interval()
                        .ifPresent(range -> intervals.move(x, layout.top(range)).line(x, layout.bottom(range)));
                (layout.roomy() ? Shape.CIRCLE : Shape.DOT).trace(dots, x, y, SpecificationLayout.DOT_RADIUS_PX);
            }
        }
        if (layout.dense() && !intervals.isEmpty()) {
            // a filled outline would dim a rule below it
            parts.add(Svg.path("ci-fill", new SpecificationRuns(curve, layout).intervals()));
        }
        curve.published().forEach(reference -> drawPublished(reference, obstacles, parts));
        if (!layout.dense() && !intervals.isEmpty()) {
            parts.add(Svg.path("ci", intervals));
        }
        if (!dots.isEmpty()) {
            parts.add(Svg.path(layout.roomy() ? "dotk" : "spec", dots));
        }
        for (int i = 0; i < layout.columns(); i++) {
            if (curve.specifications().get(i).headline()) {
                drawHeadline(i, parts);
            }
        }
    }

    private Element axis() {
        Box frame = layout.frame();
        double px = layout.size().textPx();
        List<Element> parts = new ArrayList<>();
        for (Tick tick : layout.values().ticks(curve.axis().numerals(), text -> 1.6 * px)) {
            double y = layout.values().place(tick.value());
            if (tick.label().isEmpty()) {
                parts.add(Svg.line("tickmark", frame.left(), y, frame.left() + 4, y));
            } else {
                parts.add(Svg.line("grid", frame.left(), y, frame.right(), y));
                parts.add(Svg.text("tick", frame.left() - 8, y + 4, Svg.Anchor.END, tick.label()));
            }
        }
        for (int i = 0; i < layout.title().size(); i++) {
            parts.add(Svg.text(
                    "axt", 0, 14 + 15.0 * i, Svg.Anchor.START, layout.title().get(i)));
        }
        return Element.of("g").with("aria-hidden", "true").addAll(parts);
    }

    private void drawPublished(SpecificationCurve.Reference reference, List<Box> obstacles, List<Element> parts) {
        Box frame = layout.frame();
        if (!layout.values().domain().holds(reference.value())) {
            throw new IllegalArgumentException(
                    "the published value " + reference.value() + " lies outside the fixed axis");
        }
        double y = layout.values().place(reference.value());
        parts.add(Svg.line("pubrule", frame.left(), y, frame.right(), y));
        List<Spot> spots = List.of(
                new Spot(frame.left() + 8, y - 6, Svg.Anchor.START),
                new Spot(frame.right() - 2, y + 15, Svg.Anchor.END),
                new Spot(frame.left() + 8, y + 15, Svg.Anchor.START),
                new Spot(frame.right() - 2, y - 6, Svg.Anchor.END));
        LabelWish wish = new LabelWish(reference.label(), "lab lab-pub", true, 0, spots, List.of());
        Box area = new Box(0, 0, layout.size().width(), layout.height());
        parts.addAll(LabelPlacement.place(
                        List.of(wish), area, obstacles, layout.size().textPx())
                .elements());
    }

    /** The headline's dot, and a rule that traces its column through the matrix. */
    private void drawHeadline(int index, List<Element> parts) {
        Specification headline = curve.specifications().get(index);
        double x = layout.column(index);
        double y = layout.values().place(headline.value());
        headline.interval()
                .ifPresent(range -> parts.add(Svg.line("ci ci-head", x, layout.top(range), x, layout.bottom(range))));
        double lowest = headline.interval().map(layout::bottom).orElse(y + 5);
        parts.add(Svg.line("headrule", x, Math.max(lowest, y + 5), x, layout.height() - 8.0));
        parts.add(Svg.circle("rec", x, y, 4.6));
        double width = TextWidth.bold(curve.headlineLabel(), layout.size().textPx());
        boolean roomRight = x + 8 + width <= layout.size().width();
        Svg.Anchor anchor = roomRight ? Svg.Anchor.START : Svg.Anchor.END;
        double labelX = roomRight ? x + 7 : x - 7;
        double labelY = layout.frame().bottom() + 17;
        parts.add(Svg.text("lab lab-rec", labelX, labelY, anchor, curve.headlineLabel()));
    }
}
