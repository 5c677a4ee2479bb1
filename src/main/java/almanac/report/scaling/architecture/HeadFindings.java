package almanac.report.scaling.architecture;

import almanac.report.NotEnoughData;
import almanac.scaling.shape.HeadCell;
import almanac.scaling.shape.HeadEffect;
import java.util.Comparator;
import java.util.List;

/**
 * What the number of heads does in the first dataset that shows it.
 *
 * @param lowest by the lowest loss over the settings that all head counts of a shape share
 * @param equal by runs of one setting
 */
record HeadFindings(HeadEffect lowest, HeadEffect equal) {

    /** A width of heads that is common in practice. */
    static final double COMMON_WIDTH = 64;

    /** Spreads up to this are called small. */
    static final double SMALL = 0.02;

    /**
     * Collects them.
     *
     * @throws NotEnoughData where no shape was trained with three numbers of heads
     */
    static HeadFindings of(List<HeadEffect.OfDataset> all) {
        HeadEffect lowest = first(all, HeadCell.Comparison.LOWEST);
        List<HeadEffect.OfDataset> same = all.stream()
                .filter(dataset -> dataset.dataset().equals(lowest.dataset()))
                .toList();
        return new HeadFindings(lowest, first(same, HeadCell.Comparison.EQUAL_SETTING));
    }

    private static HeadEffect first(List<HeadEffect.OfDataset> all, HeadCell.Comparison comparison) {
        return all.stream()
                .filter(dataset -> dataset.comparison() == comparison)
                .flatMap(dataset -> dataset.outcome().result().stream())
                .findFirst()
                .orElseThrow(() -> new NotEnoughData(
                        "no shape was trained with three numbers of heads and otherwise alike", List.of()));
    }

    List<HeadEffect> both() {
        return List.of(lowest, equal);
    }

    /** The widths of the shapes, ascending. */
    List<Double> widths() {
        return lowest.cells().stream().map(HeadCell::width).distinct().sorted().toList();
    }

    List<HeadCell> ofWidth(double width) {
        return lowest.cells().stream()
                .filter(cell -> cell.width() == width)
                .sorted(Comparator.comparingDouble(HeadCell::depth))
                .toList();
    }

    /** The cell that differs most. */
    HeadCell widest() {
        return lowest.cells().stream()
                .max(Comparator.comparingDouble(HeadCell::spread))
                .orElseThrow();
    }
}
