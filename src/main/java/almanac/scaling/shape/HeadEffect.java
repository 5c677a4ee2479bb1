package almanac.scaling.shape;

import almanac.data.ArchitectureRun;
import almanac.scaling.Outcome;
import almanac.stats.Bootstrap;
import almanac.stats.Interval;
import almanac.stats.Quantiles;
import almanac.stats.Replicates;
import almanac.stats.Resampling;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How far the number of heads moves the loss at a fixed width and depth.
 *
 * @param cells shapes, or settings of shapes, with at least {@link HeadCell#FEWEST_HEAD_COUNTS} head counts
 * @param cellsWithFewer how many have fewer and are left out
 * @param divergedCells how many are left out because one of their runs failed: its loss is far above the lowest
 * @param medianSpread of highest loss over lowest, less one
 * @param slope of ln loss per doubling of the heads, cells at levels of their own
 * @param replicates median spread and slope, one row per resample of the shapes
 */
public record HeadEffect(
        String dataset,
        HeadCell.Comparison comparison,
        List<HeadCell> cells,
        int cellsWithFewer,
        int divergedCells,
        double medianSpread,
        double slope,
        Replicates replicates) {

    private static final String METHOD = "bootstrap of the shapes, percentiles";

    /** A spread above this is a failed training rather than an effect of the heads. */
    public static final double DIVERGED = 0.1;

    /** A dataset and what its head counts show, or why they show nothing. */
    public record OfDataset(String dataset, HeadCell.Comparison comparison, Outcome<HeadEffect> outcome) {}

    /** Sums behind the slope within a cell: of squares and of products about the cell's means. */
    private record Within(int shape, double squares, double products, double spread) {

        static Within of(int shape, HeadCell cell) {
            double meanX = 0;
            double meanY = 0;
            int count = cell.byHeads().size();
            for (HeadCell.ByHeads one : cell.byHeads()) {
                meanX += doublings(one) / count;
                meanY += StrictMath.log(one.loss()) / count;
            }
            double squares = 0;
            double products = 0;
            for (HeadCell.ByHeads one : cell.byHeads()) {
                double distance = doublings(one) - meanX;
                squares += distance * distance;
                products += distance * (StrictMath.log(one.loss()) - meanY);
            }
            return new Within(shape, squares, products, cell.spread());
        }

        private static double doublings(HeadCell.ByHeads one) {
            return StrictMath.log(one.heads()) / StrictMath.log(2);
        }
    }

    /** Every dataset that states heads, by both comparisons. */
    public static List<OfDataset> all(List<ArchitectureRun> runs, Resampling resampling) {
        Map<String, List<ArchitectureRun>> datasets = runs.stream()
                .filter(run -> run.heads().isPresent())
                .collect(Collectors.groupingBy(ArchitectureRun::dataset, LinkedHashMap::new, Collectors.toList()));
        return datasets.entrySet().stream()
                .flatMap(entry -> List.of(HeadCell.Comparison.values()).stream()
                        .map(comparison -> new OfDataset(
                                entry.getKey(),
                                comparison,
                                of(entry.getKey(), comparison, HeadCell.of(entry.getValue(), comparison), resampling))))
                .toList();
    }

    /** The effect over cells; a shortage where none has three head counts. */
    static Outcome<HeadEffect> of(
            String dataset, HeadCell.Comparison comparison, List<HeadCell> all, Resampling resampling) {
        List<HeadCell> enough =
                all.stream().filter(HeadCell::hasEnoughHeadCounts).toList();
        List<HeadCell> cells =
                enough.stream().filter(cell -> cell.spread() <= DIVERGED).toList();
        if (cells.isEmpty()) {
            return Outcome.none("no-shape-with-three-head-counts");
        }
        List<String> shapes = cells.stream().map(HeadEffect::shape).distinct().toList();
        List<Within> within = cells.stream()
                .map(cell -> Within.of(shapes.indexOf(shape(cell)), cell))
                .toList();
        int[] once = new int[shapes.size()];
        Arrays.fill(once, 1);
        double[] found = statistics(within, once);
        double[][] rows = Bootstrap.replicates(
                shapes.size(),
                resampling.replicates(),
                resampling.streams(),
                timesDrawn -> statistics(within, timesDrawn));
        return Outcome.of(new HeadEffect(
                dataset,
                comparison,
                cells,
                all.size() - enough.size(),
                enough.size() - cells.size(),
                found[0],
                found[1],
                new Replicates(rows, resampling.replicates(), resampling.seed(), METHOD)));
    }

    private static String shape(HeadCell cell) {
        return cell.width() + "x" + cell.depth();
    }

    private static double[] statistics(List<Within> cells, int[] timesDrawn) {
        double squares = 0;
        double products = 0;
        int count = 0;
        for (Within cell : cells) {
            int times = timesDrawn[cell.shape()];
            squares += times * cell.squares();
            products += times * cell.products();
            count += times;
        }
        double[] spreads = new double[count];
        int next = 0;
        for (Within cell : cells) {
            int times = timesDrawn[cell.shape()];
            Arrays.fill(spreads, next, next + times, cell.spread());
            next += times;
        }
        return new double[] {Quantiles.median(spreads), products / squares};
    }

    public Optional<Interval> medianSpreadInterval(double level) {
        return replicates.interval(0, level);
    }

    public Optional<Interval> slopeInterval(double level) {
        return replicates.interval(1, level);
    }

    public double largestSpread() {
        return cells.stream().mapToDouble(HeadCell::spread).max().orElseThrow();
    }

    /** Largest spread among cells whose heads are all at least so wide; 0 without such cells. */
    public double largestSpread(double narrowestHead) {
        return cells.stream()
                .filter(cell -> cell.narrowestHead() >= narrowestHead)
                .mapToDouble(HeadCell::spread)
                .max()
                .orElse(0);
    }

    /** Number of cells whose spread is at most a share. */
    public long cellsWithin(double share) {
        return cells.stream().filter(cell -> cell.spread() <= share).count();
    }
}
