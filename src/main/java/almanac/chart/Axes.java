package almanac.chart;

import almanac.markup.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * The frame of a chart: margins made from the titles and tick labels, the two scales, and the drawing of grid, ticks and
 * titles. The y title stands at the top left, the x title at the bottom right.
 */
record Axes(Plane plane, List<Tick> xTicks, List<Tick> yTicks, List<String> xTitle, List<String> yTitle) {

    private static final double LINE_PX = 15;
    private static final double LABEL_GAP_PX = 12;

    /** The axes for marks with the given extents; {@code endLabels} is the room for labels at the ends of lines. */
    static Axes of(Axis x, Axis y, Domain xData, Domain yData, Size size, double endLabels) {
        double px = size.textPx();
        List<String> yTitle = TextWidth.wrapped(heading(y, yData), px, size.width());
        List<String> xTitle = TextWidth.wrapped(heading(x, xData), px, size.width() - 40.0);
        double top = 22 + LINE_PX * yTitle.size();
        double bottom = size.height() - 28 - LINE_PX * xTitle.size();
        Scale yScale = y.scale(yData, bottom, top);
        List<Tick> yTicks = yScale.ticks(y.numerals(), text -> 1.6 * px);
        double widest = yTicks.stream()
                .mapToDouble(tick -> TextWidth.of(tick.label(), px))
                .max()
                .orElse(0);
        double left = Math.ceil(Math.max(20, widest) + 10);
        double margin = size.width() < 500 ? 10 : 16;
        double right = size.width() - Math.max(margin, Math.min(endLabels, 0.36 * size.width()));
        Scale xScale = x.scale(xData, left, right);
        List<Tick> xTicks = xScale.ticks(x.numerals(), text -> TextWidth.of(text, px) + LABEL_GAP_PX);
        Plane plane = new Plane(xScale, yScale, new Box(left, top, right, bottom), size);
        return new Axes(plane, xTicks, yTicks, xTitle, yTitle);
    }

    private static String heading(Axis axis, Domain data) {
        return axis.heading(axis.scale(data, 0, 1).domain());
    }

    /** Grid, ticks, labels and titles, hidden from assistive technology because the description tells them. */
    Element drawn() {
        List<Element> parts = new ArrayList<>();
        yTicks.forEach(tick -> drawY(tick, parts));
        xTicks.forEach(tick -> drawX(tick, parts));
        Box frame = plane.frame();
        parts.add(Svg.line("axis", frame.left(), frame.bottom(), frame.right(), frame.bottom()));
        for (int i = 0; i < yTitle.size(); i++) {
            parts.add(Svg.text("axt", 0, 14 + LINE_PX * i, Svg.Anchor.START, yTitle.get(i)));
        }
        for (int i = 0; i < xTitle.size(); i++) {
            double y = frame.bottom() + 38 + LINE_PX * i;
            parts.add(Svg.text("axt", frame.right(), y, Svg.Anchor.END, xTitle.get(i)));
        }
        return Element.of("g").with("aria-hidden", "true").addAll(parts);
    }

    private void drawY(Tick tick, List<Element> parts) {
        Box frame = plane.frame();
        double y = plane.py(tick.value());
        if (!tick.major()) {
            parts.add(Svg.line("tickmark", frame.left(), y, frame.left() + 4, y));
            return;
        }
        // the axis line stands for the grid line at the bottom
        if (Math.abs(y - frame.bottom()) > 0.5) {
            String cssClass = tick.label().isEmpty() ? "grid faint" : "grid";
            parts.add(Svg.line(cssClass, frame.left(), y, frame.right(), y));
        }
        if (!tick.label().isEmpty()) {
            parts.add(Svg.text("tick", frame.left() - 8, y + 4, Svg.Anchor.END, tick.label()));
        }
    }

    private void drawX(Tick tick, List<Element> parts) {
        Box frame = plane.frame();
        boolean onlyLabel = !tick.major() && !tick.label().isEmpty();
        if (!onlyLabel) {
            double x = plane.px(tick.value());
            parts.add(Svg.line("tickmark", x, frame.bottom(), x, frame.bottom() + (tick.major() ? 7 : 3)));
        }
        if (!tick.label().isEmpty()) {
            double half = TextWidth.of(tick.label(), plane.size().textPx()) / 2;
            double middle = plane.px(tick.labelAt());
            double x = Math.max(half, Math.min(plane.size().width() - half, middle));
            parts.add(Svg.text("tick", x, frame.bottom() + 20, Svg.Anchor.MIDDLE, tick.label()));
        }
    }
}
