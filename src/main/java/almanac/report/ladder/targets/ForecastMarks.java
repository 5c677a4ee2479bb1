package almanac.report.ladder.targets;

import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Mark;
import almanac.chart.Whisker;
import almanac.markup.Numbers;
import almanac.report.ladder.ForecastDraws;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderVariant;
import almanac.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How forecasts are drawn: in percent, with their intervals where they have any, one ink per target. */
final class ForecastMarks {

    private static final double HUNDRED = 100;

    private ForecastMarks() {}

    static Ink ink(LadderTarget target) {
        return switch (target) {
            case SEVEN_B -> Ink.FIT;
            case THIRTEEN_B -> Ink.RECORD;
            case THREE_B -> Ink.MAKER;
        };
    }

    static double[] measured(List<TargetForecast> rows) {
        return rows.stream()
                .mapToDouble(row -> HUNDRED * row.forecast().actualAccuracy())
                .toArray();
    }

    static double[] predicted(List<TargetForecast> rows) {
        return rows.stream()
                .mapToDouble(row -> HUNDRED * row.forecast().predictedAccuracy())
                .toArray();
    }

    /** Forecasts along x at the given places of y. */
    static List<Mark> across(List<TargetForecast> rows, double[] places, Ink ink) {
        return marks(rows, places, ink, false);
    }

    /** Forecasts along y above what was measured. */
    static List<Mark> up(List<TargetForecast> rows, Ink ink) {
        return marks(rows, measured(rows), ink, true);
    }

    private static List<Mark> marks(List<TargetForecast> rows, double[] places, Ink ink, boolean vertical) {
        double[] predicted = predicted(rows);
        int[] sure = indices(rows, true);
        int[] bare = indices(rows, false);
        List<Mark> marks = new ArrayList<>();
        if (sure.length > 0) {
            double[] place = chosen(places, sure);
            double[] value = chosen(predicted, sure);
            double[] low = limits(rows, sure, true);
            double[] high = limits(rows, sure, false);
            marks.add(
                    vertical
                            ? Whisker.vertical(place, value, low, high, ink)
                            : Whisker.horizontal(value, place, low, high, ink));
        }
        if (bare.length > 0) {
            double[] place = chosen(places, bare);
            double[] value = chosen(predicted, bare);
            marks.add(vertical ? Dots.of(place, value, ink) : Dots.of(value, place, ink));
        }
        return marks;
    }

    private static int[] indices(List<TargetForecast> rows, boolean withInterval) {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).forecast().interval().isPresent() == withInterval)
                .toArray();
    }

    private static double[] chosen(double[] values, int[] indices) {
        return IntStream.of(indices).mapToDouble(i -> values[i]).toArray();
    }

    private static double[] limits(List<TargetForecast> rows, int[] indices, boolean low) {
        return IntStream.of(indices)
                .mapToObj(i -> rows.get(i).forecast().interval().orElseThrow())
                .mapToDouble(range -> HUNDRED * (low ? range.low() : range.high()))
                .toArray();
    }

    /** What the forecasts rest on, for a caption. */
    static String basis(LadderResult result) {
        return TargetEstimates.fitted(result) + " fitted runs of "
                + result.runs().size() + ".";
    }

    /** How the intervals were made, for a caption. */
    static String intervals(LadderResult result) {
        Optional<Interval> first = result.designs().stream()
                .filter(fit -> fit.variant() == LadderVariant.TWO_STEP)
                .flatMap(fit -> fit.forecasts().stream())
                .flatMap(forecast -> forecast.interval().stream())
                .findFirst();
        return first.map(range -> "Lines: 95\u00a0% intervals, " + ForecastDraws.METHOD + "; "
                        + Numbers.grouped(range.resamples()) + " resamples, seed " + range.seed() + ".")
                .orElse("No intervals: too few resamples could be fitted.");
    }
}
