package almanac.boundary.time;

import almanac.boundary.board.TaskBoundary;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The heights of several boundaries of the same resamples of clusters. */
final class PairedHeights {

    private PairedHeights() {}

    /** One row per resample in which all boundaries have a curve, one column per boundary. */
    static double[][] of(List<TaskBoundary> boundaries, double logFlop) {
        int[][] places = boundaries.stream().map(PairedHeights::placeOfResample).toArray(int[][]::new);
        int resamples =
                Arrays.stream(places).mapToInt(place -> place.length).min().orElse(0);
        return IntStream.range(0, resamples)
                .filter(resample -> Arrays.stream(places).allMatch(place -> place[resample] >= 0))
                .mapToObj(resample -> IntStream.range(0, places.length)
                        .mapToDouble(column -> boundaries
                                .get(column)
                                .draws()
                                .curves()
                                .get(places[column][resample])
                                .at(logFlop))
                        .toArray())
                .toArray(double[][]::new);
    }

    /** By number of the resample the place of its curve; −1 for a resample without one. */
    private static int[] placeOfResample(TaskBoundary boundary) {
        int[] places = new int[boundary.draws().requested()];
        Arrays.fill(places, -1);
        for (int place = 0; place < boundary.resamples().length; place++) {
            places[boundary.resamples()[place]] = place;
        }
        return places;
    }
}
