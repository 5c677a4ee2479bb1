package almanac.chart;

import almanac.chart.Clip.Point;
import almanac.markup.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * An interval along x, filled between low and high: 50, 80 or 95 percent, darker for narrower levels, and one pale tint
 * beyond the data. Add the widest level first.
 */
public record Band(Series x, Series low, Series high, int levelPercent, boolean beyondData) implements Mark {

    public Band {
        x.requireAsLongAs(low, "x and low of a band");
        x.requireAsLongAs(high, "x and high of a band");
        if (x.size() < 2) {
            throw new IllegalArgumentException("a band needs at least two points");
        }
        if (!List.of(50, 80, 95).contains(levelPercent)) {
            throw new IllegalArgumentException("the level of a band is 50, 80 or 95 percent, was " + levelPercent);
        }
        for (int i = 0; i < x.size(); i++) {
            if (low.at(i) > high.at(i)) {
                throw new IllegalArgumentException(
                        "a band is upside down at x = " + x.at(i) + ": " + low.at(i) + " to " + high.at(i));
            }
        }
    }

    public static Band of(double[] x, double[] low, double[] high, int levelPercent) {
        return new Band(
                Series.of("x of a band", x),
                Series.of("low of a band", low),
                Series.of("high of a band", high),
                levelPercent,
                false);
    }

    public Band extrapolated() {
        return new Band(x, low, high, levelPercent, true);
    }

    @Override
    public Extent extent() {
        return Extent.of(x.domain(), low.domain().and(high.domain()));
    }

    @Override
    public List<Element> draw(Plane plane) {
        List<Point> outline = new ArrayList<>(Trace.points(plane, x, high));
        List<Point> back = Trace.points(plane, x, low);
        for (int i = back.size() - 1; i >= 0; i--) {
            outline.add(back.get(i));
        }
        List<Point> visible = Clip.polygon(outline, plane.frame());
        String cssClass = "band band-" + levelPercent + (beyondData ? " band-x" : "");
        return visible.isEmpty() ? List.of() : List.of(Svg.path(cssClass, Trace.closed(visible)));
    }
}
