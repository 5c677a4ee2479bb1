package almanac.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Places the names of lines at their ends. A few find a place beside the end one after the other; more of them are
 * spread together so that none is dropped: each moves as little as possible (least squares, pooling neighbours that
 * would touch), and a thin leader joins it to its line.
 */
final class EndLabels {

    static final double LEADER_PX = 12;

    private static final int FEW = 4;
    private static final double GAP_PX = 10;
    /** Height of a label with the gap to the next one, in sizes of the text. */
    private static final double SPACING = 1.2;

    private EndLabels() {}

    /** The room right of the frame that labels with these texts need. */
    static double room(List<String> texts, double px) {
        double leader = texts.size() > FEW ? LEADER_PX : 0;
        return texts.stream()
                .mapToDouble(text -> GAP_PX + leader + TextWidth.bold(text, px))
                .max()
                .orElse(0);
    }

    /** The wishes from top to bottom. */
    static List<LabelWish> wishes(List<EndLabel> labels, Box area, double px) {
        List<EndLabel> sorted = labels.stream()
                .sorted(Comparator.comparingDouble(label -> label.end().y()))
                .toList();
        if (sorted.size() <= FEW) {
            return sorted.stream().map(EndLabel::beside).toList();
        }
        double[] wanted =
                sorted.stream().mapToDouble(label -> label.end().y() + 4).toArray();
        double[] baselines = spread(wanted, SPACING * px, area.top() + 0.8 * px, area.bottom() - 0.25 * px);
        List<LabelWish> wishes = new ArrayList<>();
        for (int i = 0; i < baselines.length; i++) {
            wishes.add(sorted.get(i).at(baselines[i]));
        }
        return wishes;
    }

    /**
     * Places at least {@code spacing} apart that differ least, in squares, from the wanted ones, which ascend; within
     * the two ends where there is room for all, else from {@code lowest} on.
     */
    static double[] spread(double[] wanted, double spacing, double lowest, double highest) {
        List<double[]> blocks = new ArrayList<>();
        for (int i = 0; i < wanted.length; i++) {
            double[] block = {wanted[i] - i * spacing, 1};
            // without the spacing the places must not fall: neighbours that would are replaced by their mean
            while (!blocks.isEmpty() && blocks.get(blocks.size() - 1)[0] > block[0]) {
                double[] before = blocks.remove(blocks.size() - 1);
                double count = before[1] + block[1];
                block = new double[] {(before[0] * before[1] + block[0] * block[1]) / count, count};
            }
            blocks.add(block);
        }
        double[] places = new double[wanted.length];
        double most = highest - (wanted.length - 1) * spacing;
        int i = 0;
        for (double[] block : blocks) {
            double place = Math.max(lowest, Math.min(most, block[0]));
            for (int k = 0; k < block[1]; k++, i++) {
                places[i] = place + i * spacing;
            }
        }
        return places;
    }
}
