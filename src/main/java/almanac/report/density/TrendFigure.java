package almanac.report.density;

import almanac.chart.Axis;
import almanac.chart.Band;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Drawing;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.chart.Step;
import almanac.density.BenchmarkScores;
import almanac.density.ModelDensity;
import almanac.density.Population;
import almanac.density.Trend;
import almanac.density.TrendChoices;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Calendar;
import almanac.report.Caption;
import almanac.report.DensityWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Density of every base model over time, with records, fitted line and bands. */
final class TrendFigure {

    private TrendFigure() {}

    /**
     * Density of every base model over time, with envelope, fitted line and bands.
     *
     * @param shown the trend whose line is drawn
     * @param allData the same choices with all data, for the records since
     */
    static Figure of(DensityResult result, String id, Trend shown, Trend allData) {
        TrendChoices choices = shown.choices();
        List<ModelDensity> base = result.densities(choices).stream()
                .filter(row -> row.isDefined() && Population.BASE.holds(row.scored()))
                .toList();
        double last = base.stream()
                .mapToDouble(row -> row.scored().released().toEpochDay())
                .max()
                .orElseThrow();
        double end = choices.until().map(until -> (double) until.toEpochDay()).orElse(last);
        String scores = choices.benchmark().equals(BenchmarkScores.AVERAGE)
                ? "mean score on five benchmarks"
                : "score on " + DensityWords.benchmark(choices.benchmark());
        String finding = trendFinding(base, shown);
        String description = "Scatter of " + base.size()
                + " base models: release date against capability density on a log scale,"
                + " with the staircase of records, the line fitted to " + shown.records() + " records until "
                + Calendar.day(LocalDate.ofEpochDay((long) end)) + " (doubling in "
                + Numbers.significant(shown.doublingMonths(), 2)
                + " months), its 50, 80 and 95 percent bands"
                + (last > end
                        ? ", and the line's dashed continuation to " + Calendar.month(LocalDate.ofEpochDay((long) last))
                        : "")
                + ".";
        List<Drawing> drawings = new ArrayList<>();
        for (Size size : List.of(Size.WIDE, Size.NARROW)) {
            drawings.add(trendChart(finding, description, base, shown, allData, end, last, labels(size))
                    .draw("fig-" + id, size));
        }
        return new Figure(
                id,
                finding,
                "Capability density of open base models by release date, from the " + scores + "; ruler: "
                        + DensityWords.ruler(choices),
                key(base, last > end),
                drawings.get(0).svg(),
                drawings.get(1).svg(),
                Caption.of(
                        "scores and sizes from makers’ reports and third parties, see the row ledger.",
                        base.size() + " base models with a defined density; " + shown.models() + " of them until "
                                + Calendar.day(LocalDate.ofEpochDay((long) end)) + ", where the fit ends.",
                        bandWords(shown, allData, drawings.get(0))
                                + " The ruler was fitted on scores from "
                                + Numbers.decimals(100 * result.ruler(choices).lowestScore(), 0) + " to "
                                + Numbers.decimals(100 * result.ruler(choices).highestScore(), 0)
                                + " of 100; others are extrapolated."),
                "density-models");
    }

    private static Key key(List<ModelDensity> base, boolean later) {
        Key key = Key.empty().points(Ink.RECORD, "record, in the fit");
        key = later ? key.points(Ink.STRONG, "later record") : key;
        return key.points(Ink.MAKER, "score reported by the maker (" + count(base, 1, 1) + ")")
                .points(Ink.THIRD_PARTY, "score measured by others (" + count(base, 2, 8) + ")")
                .line(Ink.FIT, "fitted line")
                .bands("50, 80 and 95 % bands");
    }

    private static String bandWords(Trend shown, Trend allData, Drawing wide) {
        return "Bands: models resampled "
                + Numbers.grouped(shown.envelope().replicates().requested()) + " times, seed "
                + shown.envelope().replicates().seed()
                + ", envelope and line refitted each time. Labelled: "
                + (allData.records() - wide.labels() + wide.labelled()) + " of " + allData.records()
                + " records on wide screens.";
    }

    private static String trendFinding(List<ModelDensity> base, Trend headline) {
        List<Trend.EnvelopePoint> points = headline.points();
        double first = StrictMath.exp(points.get(0).lnDensity());
        double last = StrictMath.exp(points.get(points.size() - 1).lnDensity());
        String rise = "The record rose from " + Numbers.significant(first, 2) + " to " + Numbers.significant(last, 2)
                + " by " + Calendar.month(lastRecordDate(headline));
        List<ModelDensity> later = base.stream()
                .filter(row -> row.scored().released().isAfter(lastRecordDate(headline)))
                .toList();
        boolean allBelow = later.stream()
                .allMatch(row -> row.density().orElseThrow()
                        < heights(
                                headline, new double[] {row.scored().released().toEpochDay()})[0]);
        return later.isEmpty() || !allBelow ? rise : rise + "; all later models lie below the line";
    }

    private static Chart trendChart(
            String finding,
            String description,
            List<ModelDensity> base,
            Trend headline,
            Trend allData,
            double end,
            double last,
            int mostLabels) {
        double[] inside = Grid.between(epochDay(0), end);
        double[] beyond = Grid.between(end, last);
        Chart chart = Chart.titled(finding, description)
                .x(Axis.time("Release date"))
                .y(Axis.log("Capability density", "ratio to ruler"));
        if (headline.envelope().replicates().count() > 0) {
            for (int level : List.of(95, 80, 50)) {
                chart = chart.with(band(headline, level, inside));
                chart = last > end ? chart.with(band(headline, level, beyond).extrapolated()) : chart;
            }
        }
        chart = chart.with(dots(base, Ink.MAKER, 1, 1)).with(dots(base, Ink.THIRD_PARTY, 2, 8));
        chart = chart.with(stair(allData, last)).with(Line.of(inside, heights(headline, inside), Ink.FIT));
        if (last > end) {
            chart = chart.with(
                    Line.of(beyond, heights(headline, beyond), Ink.FIT).extrapolated());
        }
        List<Trend.EnvelopePoint> later = allData.points().stream()
                .filter(point -> epochDay(point.day()) > end)
                .toList();
        chart = later.isEmpty() ? chart : chart.with(RecordDots.of(later, Ink.STRONG, mostLabels));
        chart = chart.with(RecordDots.of(headline.points(), Ink.RECORD, mostLabels));
        return last <= end
                ? chart
                : chart.with(Rule.vertical(
                        end, "end of fit, " + Calendar.day(LocalDate.ofEpochDay((long) end)), Ink.DATA_END));
    }

    private static Dots dots(List<ModelDensity> base, Ink ink, int lowestRank, int highestRank) {
        List<ModelDensity> kept = ranked(base, lowestRank, highestRank);
        return Dots.of(
                kept.stream()
                        .mapToDouble(row -> row.scored().released().toEpochDay())
                        .toArray(),
                kept.stream().mapToDouble(row -> row.density().orElseThrow()).toArray(),
                ink);
    }

    private static List<ModelDensity> ranked(List<ModelDensity> base, int lowest, int highest) {
        return base.stream()
                .filter(row ->
                        row.scored().sourceRank() >= lowest && row.scored().sourceRank() <= highest)
                .toList();
    }

    private static int count(List<ModelDensity> base, int lowest, int highest) {
        return ranked(base, lowest, highest).size();
    }

    /** On a narrow drawing many labels would hide the records they name. */
    private static int labels(Size size) {
        return size.equals(Size.NARROW) ? 4 : Integer.MAX_VALUE;
    }

    private static Step stair(Trend trend, double last) {
        return Step.of(
                        trend.points().stream()
                                .mapToDouble(point -> epochDay(point.day()))
                                .toArray(),
                        trend.points().stream()
                                .mapToDouble(point -> StrictMath.exp(point.lnDensity()))
                                .toArray(),
                        Ink.STAIR)
                .until(last);
    }

    private static Band band(Trend trend, int level, double[] epochDays) {
        double[] days = new double[epochDays.length];
        for (int i = 0; i < days.length; i++) {
            days[i] = epochDays[i] - Population.FIRST_DAY.toEpochDay();
        }
        double[][] limits = trend.envelope().band(level / 100.0, days);
        return Band.of(epochDays, exp(limits[0]), exp(limits[1]), level);
    }

    private static double[] heights(Trend trend, double[] epochDays) {
        double[] heights = new double[epochDays.length];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = StrictMath.exp(trend.line().at(epochDays[i] - Population.FIRST_DAY.toEpochDay()));
        }
        return heights;
    }

    private static double[] exp(double[] logs) {
        double[] values = new double[logs.length];
        for (int i = 0; i < logs.length; i++) {
            values[i] = StrictMath.exp(logs[i]);
        }
        return values;
    }

    private static double epochDay(double day) {
        return Population.FIRST_DAY.toEpochDay() + day;
    }

    private static LocalDate lastRecordDate(Trend trend) {
        return LocalDate.ofEpochDay(
                (long) epochDay(trend.points().get(trend.points().size() - 1).day()));
    }
}
