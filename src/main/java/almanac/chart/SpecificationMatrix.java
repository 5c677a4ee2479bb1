package almanac.chart;

import almanac.markup.Element;
import java.util.List;
import java.util.function.IntPredicate;

/** The lower part of a specification curve: one row per option, marked where an estimate made that choice. */
record SpecificationMatrix(SpecificationCurve curve, SpecificationLayout layout) {

    void draw(List<Element> parts) {
        double y = layout.frame().bottom() + SpecificationLayout.BETWEEN_PX;
        for (int d = 0; d < curve.dimensions().size(); d++) {
            SpecificationCurve.Dimension dimension = curve.dimensions().get(d);
            parts.add(Svg.line("hair", 0, y - 3, layout.frame().right(), y - 3));
            parts.add(Svg.text("rowg", 0, y + 12, Svg.Anchor.START, dimension.name()));
            y += layout.stacked() ? SpecificationLayout.ROW_PX : 0;
            for (String option : dimension.options()) {
                drawRow(d, option, y + SpecificationLayout.ROW_PX / 2, parts);
                y += SpecificationLayout.ROW_PX;
            }
            y += SpecificationLayout.GROUP_GAP_PX;
        }
    }

    private void drawRow(int dimension, String option, double y, List<Element> parts) {
        Box frame = layout.frame();
        parts.add(Svg.text("rowl", frame.left() - 10, y + 4, Svg.Anchor.END, option));
        parts.add(Svg.line("rowbase", frame.left(), y, frame.right(), y));
        if (layout.dense()) {
            drawBars(dimension, option, y, parts);
            return;
        }
        PathData on = new PathData();
        PathData headline = new PathData();
        for (int i = 0; i < layout.columns(); i++) {
            Specification specification = curve.specifications().get(i);
            if (specification.choices().get(dimension).equals(option)) {
                double x = layout.column(i);
                if (layout.roomy()) {
                    PathData row = specification.headline() ? headline : on;
                    // the headline's mark loses a pixel to its outline
                    double radius = SpecificationLayout.DOT_RADIUS_PX + (specification.headline() ? 1.2 : 0);
                    Shape.CIRCLE.trace(row, x, y, radius);
                } else if (specification.headline()) {
                    headline.move(x, y - 5).line(x, y + 5);
                } else {
                    on.move(x, y - 4.2).line(x, y + 4.2);
                }
            }
        }
        if (!on.isEmpty()) {
            parts.add(Svg.path(layout.roomy() ? "dotk" : "on", on));
        }
        if (!headline.isEmpty()) {
            parts.add(Svg.path(layout.roomy() ? "rec" : "on on-head", headline));
        }
    }

    private void drawBars(int dimension, String option, double y, List<Element> parts) {
        IntPredicate on =
                i -> curve.specifications().get(i).choices().get(dimension).equals(option);
        PathData bars = new SpecificationRuns(curve, layout).bars(on, y);
        if (!bars.isEmpty()) {
            parts.add(Svg.path("on-run", bars));
        }
        for (int i = 0; i < layout.columns(); i++) {
            if (curve.specifications().get(i).headline() && on.test(i)) {
                parts.add(Svg.line("on on-head", layout.column(i), y - 5, layout.column(i), y + 5));
            }
        }
    }
}
