package almanac.report.contamination;

import almanac.chart.Axis;
import almanac.chart.Band;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Size;
import almanac.chart.Step;
import almanac.density.Leaderboard;
import almanac.density.ModelDensity;
import almanac.density.Population;
import almanac.density.Trend;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Calendar;
import almanac.report.Caption;
import java.time.LocalDate;
import java.util.List;

/** The record densities on MMLU and on MMLU-CF over time, with both lines. */
final class EnvelopeFigure {

    static final String ID = "contamination-envelopes";

    private EnvelopeFigure() {}

    static Figure of(ContaminationResult result) {
        Trend clean = result.clean();
        Trend open = result.open();
        String finding =
                "The record on MMLU-CF doubles every " + months(clean) + " months, on MMLU every " + months(open);
        String description = "Capability density on a log scale against release date for " + clean.models()
                + " models of one leaderboard: the records on MMLU-CF (" + clean.records() + ") and on MMLU ("
                + open.records() + "), each with its fitted line, from " + Calendar.month(first(clean)) + " to "
                + Calendar.month(last(clean)) + ", and the 50, 80 and 95\u00a0% band of the line on MMLU-CF.";
        Chart wide = chart(result, finding, description, true);
        Chart narrow = chart(result, finding, description, false);
        return new Figure(
                ID,
                finding,
                "Capability density of the leaderboard’s models, read by the tuned Qwen2.5 sizes on each test",
                Key.empty()
                        .points(Ink.RECORD, "record on MMLU-CF")
                        .points(Ink.RIVAL2, "record on MMLU")
                        .points(Ink.THIRD_PARTY, "other model, MMLU-CF")
                        .line(Ink.FIT, "fitted lines")
                        .bands("50, 80 and 95 % of redrawn lines, MMLU-CF"),
                wide.draw("fig-" + ID, Size.WIDE).svg(),
                narrow.draw("fig-" + ID, Size.NARROW).svg(),
                Caption.of(
                        "MMLU-CF leaderboard; sizes and dates by the sources of the data page.",
                        clean.models() + " models on MMLU-CF, " + open.models()
                                + " on MMLU, mostly tuned; models without date or size are left out.",
                        "Bands: models resampled "
                                + Numbers.grouped(clean.envelope().replicates().requested()) + " times, seed "
                                + clean.envelope().replicates().seed() + "."),
                "contamination-trends");
    }

    private static Chart chart(ContaminationResult result, String finding, String description, boolean labelled) {
        Trend clean = result.clean();
        Trend open = result.open();
        List<ModelDensity> models = result.all().densities(Leaderboard.CLEAN);
        double[] ends = ends(clean, open);
        Chart chart = Chart.titled(finding, description)
                .x(Axis.time("Release date"))
                .y(Axis.log("Capability density", "ratio to ruler"));
        for (int level : List.of(95, 80, 50)) {
            chart = clean.envelope().replicates().count() > 0 ? chart.with(band(clean, level, ends)) : chart;
        }
        return chart.with(Dots.of(
                        models.stream()
                                .mapToDouble(model -> model.scored().released().toEpochDay())
                                .toArray(),
                        models.stream()
                                .mapToDouble(model -> model.density().orElseThrow())
                                .toArray(),
                        Ink.THIRD_PARTY))
                .with(Step.of(epochDays(open), densities(open), Ink.STAIR).until(ends[1]))
                .with(Step.of(epochDays(clean), densities(clean), Ink.STAIR).until(ends[1]))
                .with(Line.of(ends, heights(open, ends), Ink.RIVAL2).labelled("MMLU"))
                .with(Line.of(ends, heights(clean, ends), Ink.FIT).labelled("MMLU-CF"))
                .with(Dots.of(epochDays(open), densities(open), Ink.RIVAL2))
                .with(Dots.of(epochDays(clean), densities(clean), Ink.RECORD)
                        .labelled(labelled ? names(clean) : List.of()));
    }

    private static List<String> names(Trend trend) {
        return trend.points().stream()
                .map(point -> point.model().scored().model().name())
                .toList();
    }

    private static Band band(Trend trend, int level, double[] ends) {
        double[] days = new double[24];
        double[] since = new double[days.length];
        for (int i = 0; i < days.length; i++) {
            days[i] = ends[0] + (ends[1] - ends[0]) * i / (days.length - 1);
            since[i] = days[i] - Population.FIRST_DAY.toEpochDay();
        }
        double[][] limits = trend.envelope().band(level / 100.0, since);
        return Band.of(days, exp(limits[0]), exp(limits[1]), level);
    }

    /** First and last day of the records on either test. */
    private static double[] ends(Trend clean, Trend open) {
        double first = Math.min(first(clean).toEpochDay(), first(open).toEpochDay());
        double last = Math.max(last(clean).toEpochDay(), last(open).toEpochDay());
        return new double[] {first, last};
    }

    private static double[] heights(Trend trend, double[] epochDays) {
        double[] logs = new double[epochDays.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = trend.line().at(epochDays[i] - Population.FIRST_DAY.toEpochDay());
        }
        return exp(logs);
    }

    static double[] epochDays(Trend trend) {
        return trend.points().stream()
                .mapToDouble(point -> point.model().scored().released().toEpochDay())
                .toArray();
    }

    static double[] densities(Trend trend) {
        return exp(trend.points().stream()
                .mapToDouble(Trend.EnvelopePoint::lnDensity)
                .toArray());
    }

    private static double[] exp(double[] logs) {
        return java.util.Arrays.stream(logs).map(StrictMath::exp).toArray();
    }

    static LocalDate first(Trend trend) {
        return trend.points().get(0).model().scored().released();
    }

    static LocalDate last(Trend trend) {
        return trend.points().get(trend.points().size() - 1).model().scored().released();
    }

    private static String months(Trend trend) {
        return Numbers.significant(trend.doublingMonths(), 2);
    }
}
