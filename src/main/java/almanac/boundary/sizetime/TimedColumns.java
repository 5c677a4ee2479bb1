package almanac.boundary.sizetime;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Models as columns.
 *
 * @param logSize ln of the billions of parameters
 * @param time share of the way from the first moment to the last
 * @param score fractions
 */
record TimedColumns(double[] logSize, double[] time, double[] score, Instant first, Instant last) {

    private static final double BILLION = 1e9;

    /** Models of at least two moments. */
    static TimedColumns of(List<TimedModel> models) {
        Comparator<TimedModel> byMoment = Comparator.comparing(TimedModel::moment);
        Instant first = models.stream().min(byMoment).orElseThrow().moment();
        Instant last = models.stream().max(byMoment).orElseThrow().moment();
        return new TimedColumns(
                models.stream()
                        .mapToDouble(model -> logSize(model.parameters()))
                        .toArray(),
                models.stream()
                        .mapToDouble(model -> time(first, last, model.moment()))
                        .toArray(),
                models.stream().mapToDouble(TimedModel::score).toArray(),
                first,
                last);
    }

    static double logSize(double parameters) {
        return StrictMath.log(parameters / BILLION);
    }

    static double time(Instant first, Instant last, Instant moment) {
        double seconds = moment.getEpochSecond() - first.getEpochSecond();
        return seconds / (last.getEpochSecond() - first.getEpochSecond());
    }

    TimedColumns at(int[] rows) {
        return new TimedColumns(picked(logSize, rows), picked(time, rows), picked(score, rows), first, last);
    }

    private static double[] picked(double[] values, int[] rows) {
        return Arrays.stream(rows).mapToDouble(i -> values[i]).toArray();
    }

    double meanLogSize() {
        return Arrays.stream(logSize).sum() / logSize.length;
    }
}
