package almanac.chart;

import almanac.markup.Element;
import java.util.List;

/**
 * One layer of a chart. A mark says which data ranges it needs; once the scales are made from all of them it draws
 * itself, and asks for labels, which the chart places last.
 */
public sealed interface Mark permits Dots, Line, Step, Band, Rule, Label, Whisker, Slopes {

    Extent extent();

    List<Element> draw(Plane plane);

    /** Labels this mark would like. */
    default List<LabelWish> wishes(Plane plane) {
        return List.of();
    }

    /** The texts of the labels at the ends of lines, which need room right of the frame. */
    default List<String> endTexts() {
        return List.of();
    }

    /** The labels at the ends of lines, which the chart places together before all others. */
    default List<EndLabel> endLabels(Plane plane) {
        return List.of();
    }

    /** Places that labels should rather not cover. */
    default List<Box> obstacles(Plane plane) {
        return List.of();
    }

    /** The number of links among its points. */
    default int linkCount() {
        return 0;
    }

    /** The number of data points that a fixed domain leaves outside the frame. */
    default int outside(Plane plane) {
        return 0;
    }
}
