package almanac.report.density;

import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.density.Population;
import almanac.density.Trend;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The record models of a trend as labelled points over days since 1970. */
final class RecordDots {

    private RecordDots() {}

    /** Record models; where labels are limited, the greatest rises get theirs. */
    static Dots of(List<Trend.EnvelopePoint> points, Ink ink, int mostLabels) {
        List<Trend.EnvelopePoint> byRise = IntStream.range(0, points.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -rise(points, i)))
                .limit(mostLabels)
                .map(points::get)
                .toList();
        return Dots.of(
                        points.stream()
                                .mapToDouble(point -> Population.FIRST_DAY.toEpochDay() + point.day())
                                .toArray(),
                        points.stream()
                                .mapToDouble(point -> StrictMath.exp(point.lnDensity()))
                                .toArray(),
                        ink)
                .labelled(points.stream()
                        .map(point -> byRise.contains(point)
                                ? point.model().scored().model().name()
                                : "")
                        .toList());
    }

    /** Rise of ln density over the record before; the first and the last record count as the greatest. */
    private static double rise(List<Trend.EnvelopePoint> points, int i) {
        return i == 0 || i == points.size() - 1
                ? Double.POSITIVE_INFINITY
                : points.get(i).lnDensity() - points.get(i - 1).lnDensity();
    }
}
