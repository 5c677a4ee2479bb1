package almanac.chart;

import almanac.chart.Clip.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The name of a line and the pixel where the line ends. */
record EndLabel(String text, Ink ink, Point end) {

    /** The label at the end of the last visible piece; none without a text or a piece. */
    static Optional<EndLabel> of(String text, Ink ink, List<List<Point>> pieces) {
        if (text.isEmpty() || pieces.isEmpty()) {
            return Optional.empty();
        }
        List<Point> last = pieces.get(pieces.size() - 1);
        return Optional.of(new EndLabel(text, ink, last.get(last.size() - 1)));
    }

    /** The label beside the end of its line, moved where others stand. */
    LabelWish beside() {
        List<LabelWish.Spot> spots = new ArrayList<>();
        // mostly downwards: the chart places end labels from top to bottom, so they keep the order of the lines
        for (int shift : new int[] {0, 5, 10, 15, 20, 26, 32, -6, -12}) {
            spots.add(new LabelWish.Spot(end.x() + 6, end.y() + 4 + shift, Svg.Anchor.START));
        }
        spots.add(new LabelWish.Spot(end.x() - 4, end.y() - 8, Svg.Anchor.END));
        spots.add(new LabelWish.Spot(end.x() - 4, end.y() + 18, Svg.Anchor.END));
        return new LabelWish(text, ink.label(), ink.boldLabel(), ink.labelRank(), spots, List.of());
    }

    /** The label at a given baseline, with a leader from the line's end where they are apart. */
    LabelWish at(double baseline) {
        double middle = baseline - 4;
        double start = end.x() + 6 + EndLabels.LEADER_PX;
        List<LabelWish.Spot> spots = List.of(new LabelWish.Spot(start, baseline, Svg.Anchor.START));
        return new LabelWish(
                text,
                ink.label(),
                ink.boldLabel(),
                ink.labelRank(),
                spots,
                List.of(Svg.line("leader", end.x() + 3, end.y(), start - 3, middle)));
    }
}
