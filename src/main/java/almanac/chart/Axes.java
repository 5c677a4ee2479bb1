package almanac.chart;

import almanac.markup.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * The frame of a chart: margins made from the titles and tick labels, the two scales, and the drawing of grid, ticks and
 * titles. The y title stands at the top left, the x title at the bottom right. The names of categorical axes take the
 * place of tick labels.
 */
record Axes(
        Plane plane,
        List<Tick> xTicks,
        List<Tick> yTicks,
        CategoryNames xNames,
        CategoryNames yNames,
        List<String> xTitle,
        List<String> yTitle) {

    private static final double LINE_PX = 15;
    private static final double LABEL_GAP_PX = 12;

    /** The axes for marks with the given extents; {@code endLabels} is the room for labels at the ends of lines. */
    static Axes of(Axis x, Axis y, Domain xData, Domain yData, Size size, double endLabels) {
        Axes axes = of(x, y, xData, yData, size, endLabels, 1);
        int lines = 1;
        // how names break depends on the left margin, and so does how many lines they need below the frame
        while (axes.xNames.mostLines() > lines) {
            lines = axes.xNames.mostLines();
            axes = of(x, y, xData, yData, size, endLabels, lines);
        }
        return axes;
    }

    private static Axes of(Axis x, Axis y, Domain xData, Domain yData, Size size, double endLabels, int nameLines) {
        double px = size.textPx();
        List<String> yTitle = titleLines(heading(y, yData), px, size.width());
        List<String> xTitle = titleLines(heading(x, xData), px, size.width() - 40.0);
        double top = 22 + LINE_PX * yTitle.size();
        double bottom = size.height() - 28 - LINE_PX * xTitle.size() - CategoryNames.LINE_PX * (nameLines - 1);
        // the first category stands at the top, but numbers grow upwards
        Scale yScale = y.categorical() ? y.scale(yData, top, bottom) : y.scale(yData, bottom, top);
        List<Tick> yTicks = yScale.ticks(y.numerals(), text -> 1.6 * px);
        CategoryNames yNames = yScale instanceof Scale.Categories rows
                ? CategoryNames.beside(y, rows.step(), size)
                : CategoryNames.NONE;
        double left = Math.ceil(Math.max(20, y.categorical() ? yNames.widest(px) : widest(yTicks, px)) + 10);
        double margin = size.width() < 500 ? 10 : 16;
        double right = size.width() - Math.max(margin, Math.min(endLabels, 0.36 * size.width()));
        Scale xScale = x.scale(xData, left, right);
        List<Tick> xTicks = xScale.ticks(x.numerals(), text -> TextWidth.of(text, px) + LABEL_GAP_PX);
        CategoryNames xNames = xScale instanceof Scale.Categories columns
                ? CategoryNames.below(x, columns.step(), size)
                : CategoryNames.NONE;
        Plane plane = new Plane(xScale, yScale, new Box(left, top, right, bottom), size);
        return new Axes(plane, xTicks, yTicks, xNames, yNames, xTitle, yTitle);
    }

    private static List<String> titleLines(String title, double px, double widest) {
        return title.isEmpty() ? List.of() : TextWidth.wrapped(title, px, widest);
    }

    private static double widest(List<Tick> ticks, double px) {
        return ticks.stream()
                .mapToDouble(tick -> TextWidth.of(tick.label(), px))
                .max()
                .orElse(0);
    }

    private static String heading(Axis axis, Domain data) {
        return axis.heading(axis.scale(data, 0, 1).domain());
    }

    /** Grid, ticks, labels and titles, hidden from assistive technology because the description tells them. */
    Element drawn() {
        List<Element> parts = new ArrayList<>();
        for (int i = 0; i < yTicks.size(); i++) {
            if (yNames.lines().isEmpty()) {
                drawY(yTicks.get(i), parts);
            } else {
                drawRow(yTicks.get(i), yNames.lines().get(i), parts);
            }
        }
        for (int i = 0; i < xTicks.size(); i++) {
            if (xNames.lines().isEmpty()) {
                drawX(xTicks.get(i), parts);
            } else {
                drawColumn(xTicks.get(i), xNames.lines().get(i), parts);
            }
        }
        Box frame = plane.frame();
        parts.add(Svg.line("axis", frame.left(), frame.bottom(), frame.right(), frame.bottom()));
        for (int i = 0; i < yTitle.size(); i++) {
            parts.add(Svg.text("axt", 0, 14 + LINE_PX * i, Svg.Anchor.START, yTitle.get(i)));
        }
        double below = 38 + CategoryNames.LINE_PX * (xNames.mostLines() - 1);
        for (int i = 0; i < xTitle.size(); i++) {
            double y = frame.bottom() + below + LINE_PX * i;
            parts.add(Svg.text("axt", frame.right(), y, Svg.Anchor.END, xTitle.get(i)));
        }
        return Element.of("g").with("aria-hidden", "true").addAll(parts);
    }

    private void drawRow(Tick row, List<String> lines, List<Element> parts) {
        Box frame = plane.frame();
        double y = plane.py(row.value());
        parts.add(Svg.line("grid faint", frame.left(), y, frame.right(), y));
        double first = y + 4 - CategoryNames.LINE_PX * (lines.size() - 1) / 2;
        for (int i = 0; i < lines.size(); i++) {
            double baseline = first + CategoryNames.LINE_PX * i;
            parts.add(Svg.text("rowl", frame.left() - 10, baseline, Svg.Anchor.END, lines.get(i)));
        }
    }

    private void drawColumn(Tick column, List<String> lines, List<Element> parts) {
        Box frame = plane.frame();
        double x = plane.px(column.value());
        parts.add(Svg.line("grid faint", x, frame.top(), x, frame.bottom()));
        for (int i = 0; i < lines.size(); i++) {
            double baseline = frame.bottom() + 20 + CategoryNames.LINE_PX * i;
            parts.add(Svg.text("rowl", inside(lines.get(i), x), baseline, Svg.Anchor.MIDDLE, lines.get(i)));
        }
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
            // rows have no numbers, so values are read along x and need a grid there
            if (!yNames.lines().isEmpty() && !tick.label().isEmpty()) {
                parts.add(Svg.line("grid", x, frame.top(), x, frame.bottom()));
            }
            parts.add(Svg.line("tickmark", x, frame.bottom(), x, frame.bottom() + (tick.major() ? 7 : 3)));
        }
        if (!tick.label().isEmpty()) {
            double x = inside(tick.label(), plane.px(tick.labelAt()));
            parts.add(Svg.text("tick", x, frame.bottom() + 20, Svg.Anchor.MIDDLE, tick.label()));
        }
    }

    /** The middle of a text that would leave the drawing when it stood at {@code middle}. */
    private double inside(String text, double middle) {
        double half = TextWidth.of(text, plane.size().textPx()) / 2;
        return Math.max(half, Math.min(plane.size().width() - half, middle));
    }
}
