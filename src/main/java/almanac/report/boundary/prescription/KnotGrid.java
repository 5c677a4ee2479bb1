package almanac.report.boundary.prescription;

import almanac.boundary.BoundaryFit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where a boundary is evaluated for a calculator, as log10 of the compute in FLOP.
 *
 * <p>Straight lines over steps of h miss a curve by h²/8 times its bend; no sigmoid of a span up to one bends by more than
 * a tenth of the square of its slope.
 *
 * @param lowest least compute of the rows
 * @param highest most compute of the rows
 * @param places ascending, from the least compute to the end
 */
record KnotGrid(double lowest, double highest, List<Double> places) {

    /** Largest error of reading a score between two places. */
    static final double READING_ERROR = 5e-4;

    private static final double LARGEST_BEND = 0.1;
    /** Share of a step within which a place makes room for another, which lengthens a neighbouring step by as much. */
    private static final double NEAR = 0.25;

    private static final int FEWEST = 24;
    private static final int MOST = 120;

    KnotGrid {
        places = List.copyOf(places);
    }

    static KnotGrid of(PrescribedTask task) {
        BoundaryFit fit = task.fit();
        double end = Math.max(fit.highest(), Math.min(AttainableFigure.END, 2 * fit.highest() - fit.lowest()));
        double bend = LARGEST_BEND
                * fit.curve().slope()
                * fit.curve().slope()
                * fit.curve().span();
        double step = StrictMath.sqrt(8 * READING_ERROR / Math.max(bend, 1e-6)) / (1 + NEAR);
        int steps = (int) Math.min(MOST, Math.max(FEWEST, StrictMath.ceil((end - fit.lowest()) / step)));
        return new KnotGrid(
                fit.lowest(),
                fit.highest(),
                IntStream.rangeClosed(0, steps)
                        .mapToObj(i -> fit.lowest() + (end - fit.lowest()) * i / steps)
                        .toList());
    }

    /**
     * The same places and those asked for, so that nothing is read between places there; a place close beside one of them
     * makes room for it, the ends stay.
     */
    KnotGrid with(List<Double> asked) {
        double near = NEAR * (last() - first()) / (places.size() - 1);
        List<Double> exact = asked.stream()
                .filter(logFlop -> logFlop > first() + near && logFlop < last() - near)
                .toList();
        Stream<Double> others = places.stream()
                .filter(place -> place == first()
                        || place == last()
                        || exact.stream().noneMatch(logFlop -> Math.abs(logFlop - place) < near));
        return new KnotGrid(
                lowest,
                highest,
                Stream.concat(others, exact.stream()).sorted().distinct().toList());
    }

    double first() {
        return places.get(0);
    }

    double last() {
        return places.get(places.size() - 1);
    }

    /** The natural logarithm of a power of ten, kept short. */
    static double ln(double logFlop) {
        return Math.rint(logFlop * StrictMath.log(10) * 1e8) / 1e8;
    }
}
