package almanac.report.ladder.compute;

import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Mark;
import almanac.report.ladder.ComputeError.Sweep;
import java.util.ArrayList;
import java.util.List;

/**
 * One sweep in a chart of error against share of compute: points and lines where the data fix the fit, a dashed upright
 * line over all equally good fits where they do not.
 */
record SweepMarks(Sweep sweep, List<SweepCell> cells) {

    /** Errors below a tenth of a percent stand at it: the axis is a log one. */
    static final double FLOOR = 1e-3;

    /** The finest sweep last, so that it lies above the others. */
    static final List<Sweep> ORDER = List.of(Sweep.SIZE, Sweep.DURATION, Sweep.RUN);

    static Ink ink(Sweep sweep) {
        return switch (sweep) {
            case RUN -> Ink.RIVAL1;
            case SIZE -> Ink.RIVAL2;
            case DURATION -> Ink.RIVAL3;
        };
    }

    /** Lines first, so that points lie above them. */
    List<Mark> marks(List<SweepCell> labelled) {
        List<Mark> marks = new ArrayList<>();
        cells.stream().filter(cell -> !cell.isStable()).map(this::range).forEach(marks::add);
        for (List<SweepCell> piece : pieces()) {
            if (piece.size() > 1) {
                marks.add(Line.of(shares(piece), errors(piece), ink(sweep)));
            }
            List<String> labels = piece.stream()
                    .map(cell -> labelled.contains(cell) ? cell.newestWords() : "")
                    .toList();
            marks.add(Dots.of(shares(piece), errors(piece), ink(sweep)).labelled(labels));
        }
        return marks;
    }

    /** Neighbouring steps whose fits are fixed. */
    private List<List<SweepCell>> pieces() {
        List<List<SweepCell>> pieces = new ArrayList<>();
        boolean continues = false;
        for (SweepCell cell : cells) {
            if (cell.isStable()) {
                if (!continues) {
                    pieces.add(new ArrayList<>());
                }
                pieces.get(pieces.size() - 1).add(cell);
            }
            continues = cell.isStable();
        }
        return pieces;
    }

    private Line range(SweepCell cell) {
        double low = Math.max(FLOOR, cell.error().chained().low());
        double high = Math.max(FLOOR, cell.error().chained().high());
        return Line.of(new double[] {cell.share(), cell.share()}, new double[] {low, high}, ink(sweep))
                .extrapolated();
    }

    private double[] errors(List<SweepCell> piece) {
        return piece.stream()
                .mapToDouble(cell -> Math.max(FLOOR, cell.chained()))
                .toArray();
    }

    private static double[] shares(List<SweepCell> piece) {
        return piece.stream().mapToDouble(SweepCell::share).toArray();
    }

    /** The legend of the sweeps; the ranges are entered only where there are some. */
    static Key key(boolean hasRanges) {
        Key key = Key.empty()
                .points(ink(Sweep.RUN), "run by run, cheapest first")
                .points(ink(Sweep.SIZE), "size by size, all lengths")
                .points(ink(Sweep.DURATION), "length by length, all sizes");
        return hasRanges ? key.beyond(ink(Sweep.RUN), "upright: range of equally good fits") : key;
    }
}
