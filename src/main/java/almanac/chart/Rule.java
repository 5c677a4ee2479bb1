package almanac.chart;

import almanac.chart.LabelWish.Spot;
import almanac.markup.Element;
import java.util.List;
import java.util.Optional;

/**
 * A straight rule across the frame at one value, such as a published value or the end of the data. Its label, empty for
 * none, stands beside it; on narrow drawings the part after a comma is left out.
 */
public record Rule(boolean horizontal, double value, String label, Ink ink) implements Mark {

    public Rule {
        Series.of("value of a rule", value);
    }

    /** A rule at a value of y. */
    public static Rule horizontal(double value, String label, Ink ink) {
        return new Rule(true, value, label, ink);
    }

    /** A rule at a value of x. */
    public static Rule vertical(double value, String label, Ink ink) {
        return new Rule(false, value, label, ink);
    }

    @Override
    public Extent extent() {
        Optional<Domain> here = Optional.of(new Domain(value, value));
        return horizontal ? new Extent(Optional.empty(), here) : new Extent(here, Optional.empty());
    }

    @Override
    public List<Element> draw(Plane plane) {
        Box frame = plane.frame();
        double at = pixel(plane);
        if (!visible(plane)) {
            return List.of();
        }
        return List.of(
                horizontal
                        ? Svg.line(ink.line(), frame.left(), at, frame.right(), at)
                        : Svg.line(ink.line(), at, frame.top(), at, frame.bottom()));
    }

    @Override
    public List<LabelWish> wishes(Plane plane) {
        if (label.isEmpty() || !visible(plane)) {
            return List.of();
        }
        boolean narrow = plane.size().width() < 500;
        String text = narrow ? label.split(",", 2)[0] : label;
        List<Spot> spots =
                horizontal ? besideHorizontal(plane.frame(), pixel(plane)) : besideVertical(plane, pixel(plane));
        return List.of(new LabelWish(text, ink.label(), ink.boldLabel(), 0, spots, List.of()));
    }

    private static List<Spot> besideHorizontal(Box frame, double y) {
        double middle = (frame.left() + frame.right()) / 2;
        return List.of(
                new Spot(frame.left() + 8, y - 6, Svg.Anchor.START),
                new Spot(frame.right() - 4, y - 6, Svg.Anchor.END),
                new Spot(frame.left() + 8, y + 15, Svg.Anchor.START),
                new Spot(frame.right() - 4, y + 15, Svg.Anchor.END),
                new Spot(middle, y - 6, Svg.Anchor.MIDDLE),
                new Spot(middle, y + 15, Svg.Anchor.MIDDLE));
    }

    private static List<Spot> besideVertical(Plane plane, double x) {
        Box frame = plane.frame();
        if (plane.y() instanceof Scale.Categories) {
            // beside the rule the label would stand in the first row
            double above = frame.top() - 2;
            return List.of(
                    new Spot(x, above, Svg.Anchor.MIDDLE),
                    new Spot(x, above, Svg.Anchor.START),
                    new Spot(x, above, Svg.Anchor.END));
        }
        return List.of(
                new Spot(x - 6, frame.top() + 14, Svg.Anchor.END),
                new Spot(x + 6, frame.top() + 14, Svg.Anchor.START),
                new Spot(x - 6, frame.bottom() - 8, Svg.Anchor.END),
                new Spot(x + 6, frame.bottom() - 8, Svg.Anchor.START));
    }

    @Override
    public List<Box> obstacles(Plane plane) {
        Box frame = plane.frame();
        double at = pixel(plane);
        Clip.Point from = horizontal ? new Clip.Point(frame.left(), at) : new Clip.Point(at, frame.top());
        Clip.Point to = horizontal ? new Clip.Point(frame.right(), at) : new Clip.Point(at, frame.bottom());
        return Trace.samples(List.of(List.of(from, to)));
    }

    private double pixel(Plane plane) {
        return horizontal ? plane.py(value) : plane.px(value);
    }

    private boolean visible(Plane plane) {
        Box frame = plane.frame();
        return horizontal ? frame.holds(frame.left(), pixel(plane)) : frame.holds(pixel(plane), frame.top());
    }
}
