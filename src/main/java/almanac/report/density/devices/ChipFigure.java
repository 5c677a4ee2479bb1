package almanac.report.density.devices;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Size;
import almanac.chart.Step;
import almanac.markup.Html;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Calendar;
import almanac.report.Caption;
import almanac.report.Estimate;
import almanac.report.IntervalWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Every chip in single precision, its records, and a line through each. */
final class ChipFigure {

    static final String ID = "chip-trend";

    private static final int LABELLED_RECORDS = 6;

    private ChipFigure() {}

    static Figure of(DevicesResult result) {
        ChipTrend frontier = result.frontier();
        Optional<ChipTrend> every =
                result.chips().of(ChipChoices.HEADLINE.by(ChipRule.EVERY_CHIP)).filter(ChipTrend::isRising);
        String years = Numbers.significant(frontier.doublingYears(), 2);
        String finding = "At a fixed price the fastest chips doubled their speed every " + years + " years"
                + every.map(trend -> ", chips as a whole every " + Numbers.significant(trend.doublingYears(), 2))
                        .orElse("");
        LocalDate first = LocalDate.ofEpochDay((long) frontier.chips().get(0).day());
        LocalDate last = LocalDate.ofEpochDay(
                (long) frontier.chips().get(frontier.chips().size() - 1).day());
        String description = "Scatter of " + frontier.chips().size()
                + " chips: release date against single-precision speed over release price on a log scale, from "
                + Calendar.month(first) + " to " + Calendar.month(last) + ", with the staircase of "
                + frontier.points().size() + " records, the line through the records (doubling in " + years
                + " years) and the line through every chip.";
        Chart chart = chart(finding, description, frontier, every);
        return new Figure(
                ID,
                finding,
                "Peak single-precision speed over release price, by release date",
                key(frontier, every),
                chart.draw("fig-" + ID, Size.WIDE).svg(),
                chart.draw("fig-" + ID, Size.NARROW).svg(),
                caption(result, frontier),
                "chip-trends");
    }

    private static Chart chart(String finding, String description, ChipTrend frontier, Optional<ChipTrend> every) {
        double last = frontier.chips().get(frontier.chips().size() - 1).day();
        Chart chart = Chart.titled(finding, description)
                .x(Axis.time("Release date"))
                .y(Axis.log("Speed per price", "FLOP/s per USD"))
                .with(Dots.of(
                        values(frontier.chips(), ChipPoint::day),
                        values(frontier.chips(), ChipPoint::speedPerPrice),
                        Ink.THIRD_PARTY))
                .with(Step.of(
                                values(frontier.points(), ChipPoint::day),
                                values(frontier.points(), ChipPoint::speedPerPrice),
                                Ink.STAIR)
                        .until(last));
        if (every.isPresent()) {
            chart = chart.with(line(every.get(), Ink.STRONG));
        }
        return chart.with(line(frontier, Ink.FIT))
                .with(Dots.of(
                                values(frontier.points(), ChipPoint::day),
                                values(frontier.points(), ChipPoint::speedPerPrice),
                                Ink.RECORD)
                        .labelled(labels(frontier.points())));
    }

    /** The line over all dates of the chips looked at. */
    private static Line line(ChipTrend trend, Ink ink) {
        double[] days = {
            trend.chips().get(0).day(),
            trend.chips().get(trend.chips().size() - 1).day()
        };
        double[] heights = {
            StrictMath.exp(trend.line().at(days[0])),
            StrictMath.exp(trend.line().at(days[1]))
        };
        return Line.of(days, heights, ink);
    }

    /** The newest records by name, without the maker's name; earlier ones stay unnamed. */
    private static List<String> labels(List<ChipPoint> records) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            boolean named = i >= records.size() - LABELLED_RECORDS;
            labels.add(
                    named
                            ? records.get(i)
                                    .chip()
                                    .name()
                                    .replaceFirst("^(NVIDIA|AMD|ATI) ", "")
                                    .replaceFirst("^(GeForce|Radeon) ", "")
                            : "");
        }
        return labels;
    }

    private static Key key(ChipTrend frontier, Optional<ChipTrend> every) {
        Key key = Key.empty()
                .points(Ink.RECORD, "record")
                .points(Ink.THIRD_PARTY, "chip")
                .line(Ink.FIT, "line through the records: " + years(frontier));
        return every.map(trend -> key.line(Ink.STRONG, "line through every chip: " + years(trend)))
                .orElse(key);
    }

    private static String years(ChipTrend trend) {
        return Numbers.significant(trend.doublingYears(), 2) + " years";
    }

    private static Html caption(DevicesResult result, ChipTrend frontier) {
        long left = result.chips().rows().stream().filter(row -> !row.isUsed()).count();
        return Caption.of(
                "Epoch AI’s hardware database, prices at release in USD of that year.",
                frontier.chips().size() + " chips, " + frontier.points().size() + " of them records; " + left
                        + " chips left out, see below.",
                "The 95 % interval of the records’ doubling time is "
                        + IntervalWords.rounded(frontier.doublingInterval(Estimate.LEVEL))
                        + " years: chips resampled "
                        + Numbers.grouped(frontier.replicates().requested())
                        + " times, seed " + frontier.replicates().seed() + ", records and line made anew.");
    }

    private static double[] values(List<ChipPoint> points, ToDoubleFunction<ChipPoint> value) {
        return points.stream().mapToDouble(value).toArray();
    }
}
