package almanac.report.density.devices;

import almanac.stats.Bootstrap;
import almanac.stats.EnvelopeRule;
import almanac.stats.EnvelopeTrend;
import almanac.stats.LineFit;
import almanac.stats.Replicates;
import almanac.stats.Resampling;
import almanac.stats.RunningRecords;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Fits the line of one chip trend and refits it on resampled chips. */
final class ChipLine {

    private static final String FRONTIER = "percentile bootstrap over chips, envelope and line refitted";
    private static final String EVERY = "percentile bootstrap over chips, line refitted";

    private ChipLine() {}

    /** Empty with fewer than three points or all of them on one day. */
    static Optional<ChipTrend> fit(List<ChipPoint> unsorted, ChipChoices choices, Resampling resampling) {
        List<ChipPoint> chips = unsorted.stream()
                .sorted(Comparator.comparingDouble(ChipPoint::day).thenComparingDouble(ChipPoint::lnSpeedPerPrice))
                .toList();
        RunningRecords items = new RunningRecords(
                chips.stream().mapToDouble(ChipPoint::day).toArray(),
                chips.stream().mapToDouble(ChipPoint::lnSpeedPerPrice).toArray());
        return choices.rule() == ChipRule.RECORDS
                ? EnvelopeTrend.fit(items, EnvelopeRule.RECORDS, resampling, FRONTIER)
                        .map(trend -> new ChipTrend(
                                choices, chips, named(trend.points(), chips), trend.line(), trend.replicates()))
                : chosen(chips, items, choices, resampling);
    }

    private static Optional<ChipTrend> chosen(
            List<ChipPoint> chips, RunningRecords items, ChipChoices choices, Resampling resampling) {
        RunningRecords.Points points = drawn(items, items.all(), choices.rule());
        if (!carriesLine(points)) {
            return Optional.empty();
        }
        double[][] rows = Bootstrap.replicates(
                chips.size(),
                resampling.replicates(),
                resampling.streams(),
                timesDrawn -> statistics(drawn(items, timesDrawn, choices.rule())));
        String method = choices.rule() == ChipRule.EVERY_CHIP ? EVERY : FRONTIER;
        Replicates replicates = new Replicates(rows, resampling.replicates(), resampling.seed(), method);
        return Optional.of(new ChipTrend(choices, chips, named(points, chips), points.line(), replicates));
    }

    /** The points of the line in a resample: each chip as often as it was drawn, or the records among those drawn. */
    private static RunningRecords.Points drawn(RunningRecords items, int[] timesDrawn, ChipRule rule) {
        int most = Arrays.stream(timesDrawn).sum();
        RunningRecords.Points points = new RunningRecords.Points(new double[most], new double[most], new int[most], 0);
        int count = 0;
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < timesDrawn.length; i++) {
            boolean isRecord = timesDrawn[i] > 0 && items.values()[i] > best;
            int times = rule == ChipRule.EVERY_CHIP ? timesDrawn[i] : isRecord ? 1 : 0;
            best = isRecord ? items.values()[i] : best;
            for (int k = 0; k < times; k++) {
                points.days()[count] = items.days()[i];
                points.values()[count] = items.values()[i];
                points.item()[count++] = i;
            }
        }
        return new RunningRecords.Points(points.days(), points.values(), points.item(), count);
    }

    /** Three points on two days; points stand in the order of their days. */
    private static boolean carriesLine(RunningRecords.Points points) {
        return points.count() >= EnvelopeTrend.FEWEST_POINTS && points.days()[0] < points.days()[points.count() - 1];
    }

    private static double[] statistics(RunningRecords.Points points) {
        if (!carriesLine(points)) {
            return new double[0];
        }
        LineFit line = points.line();
        return new double[] {line.slope(), line.intercept(), line.r2()};
    }

    private static List<ChipPoint> named(RunningRecords.Points points, List<ChipPoint> chips) {
        return IntStream.range(0, points.count())
                .mapToObj(i -> chips.get(points.item()[i]))
                .toList();
    }
}
