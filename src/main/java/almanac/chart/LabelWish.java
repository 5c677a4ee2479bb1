package almanac.chart;

import almanac.markup.Element;
import java.util.List;

/**
 * A text that a mark would like to see, with the places where it may stand, best first. Lower ranks are placed first.
 * The companion, if any, is drawn only together with the label.
 */
record LabelWish(String text, String cssClass, boolean bold, int rank, List<Spot> spots, List<Element> companion) {

    /** A baseline start, middle or end for the text. */
    record Spot(double x, double y, Svg.Anchor anchor) {

        Box box(double width, double px) {
            double left = switch (anchor) {
                case START -> x;
                case MIDDLE -> x - width / 2;
                case END -> x - width;
            };
            return new Box(left, y - 0.78 * px, left + width, y + 0.24 * px);
        }
    }

    /** Right, left, above, below and the diagonals of a point with the given radius. */
    static List<Spot> around(double x, double y, double radius) {
        double beside = radius + 4;
        double corner = radius * 0.7 + 3;
        return List.of(
                new Spot(x + beside, y + 4, Svg.Anchor.START),
                new Spot(x - beside, y + 4, Svg.Anchor.END),
                new Spot(x, y - radius - 5, Svg.Anchor.MIDDLE),
                new Spot(x, y + radius + 13, Svg.Anchor.MIDDLE),
                new Spot(x - corner, y - corner, Svg.Anchor.END),
                new Spot(x + corner, y - corner, Svg.Anchor.START),
                new Spot(x + corner, y + corner + 9, Svg.Anchor.START),
                new Spot(x - corner, y + corner + 9, Svg.Anchor.END));
    }

    double width(double px) {
        return bold ? TextWidth.bold(text, px) : TextWidth.of(text, px);
    }
}
