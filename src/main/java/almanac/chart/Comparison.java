package almanac.chart;

import almanac.markup.Element;
import almanac.markup.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The almanac's estimate relative to a published value, for a table cell: the centre rule is the published value, the
 * dot the estimate, the line its interval, on a log scale from half to double. A value beyond stands at the edge as a
 * triangle that points outwards. Estimate and published value are in the same unit and have the same sign.
 */
public record Comparison(double estimate, double published, Optional<Domain> interval) {

    private static final int WIDTH = 132;
    private static final int HEIGHT = 22;
    private static final double MARGIN = 6;
    private static final double Y = 11;
    private static final double RADIUS = 4.4;
    private static final Scale SCALE = new Scale.Log(new Domain(0.5, 2), MARGIN, WIDTH - MARGIN);

    public Comparison {
        if (!(estimate / published > 0) || Double.isInfinite(estimate / published)) {
            throw new IllegalArgumentException(
                    "only numbers of one sign can be compared as a ratio, were " + estimate + " and " + published);
        }
    }

    public static Comparison of(double estimate, double published) {
        return new Comparison(estimate, published, Optional.empty());
    }

    public static Comparison of(double estimate, double low, double high, double published) {
        return new Comparison(estimate, published, Optional.of(new Domain(low, high)));
    }

    public double ratio() {
        return estimate / published;
    }

    public Element draw(String id) {
        List<Element> parts = new ArrayList<>();
        double centre = SCALE.place(1);
        parts.add(Svg.line("hairline", MARGIN, Y, WIDTH - MARGIN, Y));
        parts.add(Svg.line("spub", centre, 2, centre, HEIGHT - 2));
        relativeInterval().ifPresent(range -> {
            parts.add(Svg.line("s80", place(range.low()), Y, place(range.high()), Y));
        });
        parts.add(dot());
        String title = "Almanac estimate " + Numbers.decimals(ratio(), 2) + " times the published value";
        return Svg.picture("chart strip", id, title, description(), WIDTH, HEIGHT)
                .addAll(parts);
    }

    private Element dot() {
        double x = place(ratio());
        if (ratio() > 2) {
            return Svg.path("rec", new PathData().move(x - 4, Y - 5).relative("l8 5l-8 5z"));
        }
        if (ratio() < 0.5) {
            return Svg.path("rec", new PathData().move(x + 4, Y - 5).relative("l-8 5l8 5z"));
        }
        return Svg.circle("rec", x, Y, RADIUS);
    }

    /** The interval as ratios; its ends change places when the published value is negative. */
    private Optional<Domain> relativeInterval() {
        return interval.map(range -> {
            double a = range.low() / published;
            double b = range.high() / published;
            return new Domain(Math.min(a, b), Math.max(a, b));
        });
    }

    private static double place(double ratio) {
        return SCALE.place(Math.max(0.5, Math.min(2, ratio)));
    }

    private String description() {
        String range = relativeInterval()
                .map(r -> "interval " + Numbers.decimals(r.low(), 2) + " to " + Numbers.decimals(r.high(), 2))
                .orElse("no interval");
        String edge = ratio() > 2 || ratio() < 0.5 ? "; the estimate lies beyond the edge" : "";
        return "Log scale from one half to two; the centre rule is the published value; " + range + edge;
    }
}
