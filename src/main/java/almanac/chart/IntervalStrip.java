package almanac.chart;

import almanac.markup.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * One estimate on a small axis: a red dot, its intervals as bars that thicken from 95 over 80 to 50 percent, and a blue
 * tick for each published value. All values are in the axis's unit.
 */
public record IntervalStrip(String title, Axis axis, double estimate, List<Level> intervals, List<Double> published) {

    /** An interval of 50, 80 or 95 percent. */
    public record Level(int percent, double low, double high) {
        public Level {
            new Domain(low, high);
            if (!List.of(50, 80, 95).contains(percent)) {
                throw new IllegalArgumentException("the level of a strip is 50, 80 or 95 percent, was " + percent);
            }
        }
    }

    public static final int WIDTH = 240;
    /** The width that fits a card of the home page. */
    public static final int CARD_WIDTH = 330;

    private static final int HEIGHT = 54;
    private static final double Y = 20;
    private static final double MARGIN = 8;
    private static final double TEXT_PX = 11.5;
    private static final double LEAST_RATIO = 4;

    public IntervalStrip {
        intervals = List.copyOf(intervals);
        published = List.copyOf(published);
        Series.of("estimate of a strip", estimate);
        published.forEach(value -> Series.of("published value of a strip", value));
    }

    /** A strip without intervals and published values; the title says the estimate in words. */
    public static IntervalStrip of(String title, Axis axis, double estimate) {
        return new IntervalStrip(title, axis, estimate, List.of(), List.of());
    }

    public IntervalStrip interval(int percent, double low, double high) {
        List<Level> more = new ArrayList<>(intervals);
        more.add(new Level(percent, low, high));
        more.sort((a, b) -> Integer.compare(b.percent(), a.percent()));
        return new IntervalStrip(title, axis, estimate, more, published);
    }

    public IntervalStrip published(double value) {
        List<Double> more = new ArrayList<>(published);
        more.add(value);
        return new IntervalStrip(title, axis, estimate, intervals, more);
    }

    public Element draw(String id) {
        return draw(id, WIDTH);
    }

    public Element draw(String id, int width) {
        Scale scale = scale(width);
        List<Element> parts = new ArrayList<>();
        parts.add(Svg.line("hairline", MARGIN, Y, width - MARGIN, Y));
        PathData marks = new PathData();
        List<Element> labels = new ArrayList<>();
        for (Tick tick : scale.ticks(axis.numerals(), text -> TextWidth.of(text, TEXT_PX) + 12)) {
            if (!tick.label().isEmpty()) {
                double x = scale.place(tick.value());
                marks.move(x, Y - 3).line(x, Y + 3);
                labels.add(label(tick.label(), x, width));
            }
        }
        parts.add(Svg.path("tickmark", marks));
        parts.addAll(labels);
        for (Level level : intervals) {
            double from = inside(scale, level.low(), width);
            double to = inside(scale, level.high(), width);
            parts.add(Svg.line("s" + level.percent(), from, Y, to, Y));
        }
        for (double value : published) {
            double x = inside(scale, value, width);
            parts.add(Svg.line("spub", x, Y - 9, x, Y + 9));
        }
        parts.add(Svg.circle("rec", inside(scale, estimate, width), Y, 5));
        return Svg.picture("chart strip", id, title, description(scale.domain()), width, HEIGHT)
                .addAll(parts);
    }

    private static Element label(String text, double x, int width) {
        double half = TextWidth.of(text, TEXT_PX) / 2;
        double middle = Math.max(half, Math.min(width - half, x));
        return Svg.text("tick", middle, 46, Svg.Anchor.MIDDLE, text);
    }

    private Scale scale(int width) {
        Domain data = new Domain(estimate, estimate);
        for (double value : published) {
            data = data.and(new Domain(value, value));
        }
        for (Level level : intervals) {
            data = data.and(new Domain(level.low(), level.high()));
        }
        return axis.scale(axis.kind() == Axis.Kind.LOG ? widened(data) : data, MARGIN, width - MARGIN);
    }

    /** At least a factor of four, so that the axis has room for several labels. */
    private static Domain widened(Domain data) {
        if (!(data.low() > 0) || data.high() / data.low() >= LEAST_RATIO) {
            return data;
        }
        double middle = StrictMath.sqrt(data.low() * data.high());
        double half = StrictMath.sqrt(LEAST_RATIO);
        return new Domain(Math.min(data.low(), middle / half), Math.max(data.high(), middle * half));
    }

    private static double inside(Scale scale, double value, int width) {
        return Math.max(MARGIN, Math.min(width - MARGIN, scale.place(value)));
    }

    private String description(Domain shown) {
        StringJoiner text = new StringJoiner(", ");
        String scale = axis.kind() == Axis.Kind.LOG ? " (log scale)" : "";
        String unit = axis.unit().isEmpty() ? "" : " " + axis.unit();
        text.add("Interval strip from " + Words.number(shown.low()) + " to " + Words.number(shown.high()) + unit + scale
                + ": estimate " + Words.number(estimate));
        intervals.forEach(level -> text.add(level.percent() + " percent interval " + Words.number(level.low()) + " to "
                + Words.number(level.high())));
        published.forEach(value -> text.add("published " + Words.number(value)));
        return intervals.isEmpty() ? text.add("no interval").toString() : text.toString();
    }
}
