package almanac.chart;

import almanac.markup.Element;
import java.util.List;

/** A text at a point of the data, placed like the label of an unseen dot; it does not widen the scales. */
public record Label(double x, double y, String text, Ink ink) implements Mark {

    public Label {
        Series.of("place of a label", x, y);
        if (text.isBlank()) {
            throw new IllegalArgumentException("a label needs a text");
        }
    }

    @Override
    public Extent extent() {
        return Extent.NONE;
    }

    @Override
    public List<Element> draw(Plane plane) {
        return List.of();
    }

    @Override
    public List<LabelWish> wishes(Plane plane) {
        List<LabelWish.Spot> spots = LabelWish.around(plane.px(x), plane.py(y), 0);
        return List.of(new LabelWish(text, ink.label(), ink.boldLabel(), ink.labelRank(), spots, List.of()));
    }
}
