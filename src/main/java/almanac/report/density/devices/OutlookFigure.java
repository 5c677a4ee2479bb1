package almanac.report.density.devices;

import almanac.chart.Axis;
import almanac.chart.Band;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.markup.Html;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Calendar;
import almanac.report.Caption;
import almanac.stats.DoublingTime;
import almanac.stats.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What a chip of fixed price can run: the past by records, and a fan from the data's last day on. */
final class OutlookFigure {

    static final String ID = "device-forecast";

    private OutlookFigure() {}

    static Figure of(DevicesResult result) {
        Outlook ahead = result.deviceAhead();
        LocalDate shown = ahead.yearsAhead().stream().findFirst().orElse(ahead.lastDay());
        String finding = "If both trends went on, a chip of fixed price would run "
                + Numbers.significant(ahead.factor(shown), 2) + " times the effective size by "
                + Calendar.month(shown);
        OutlookPath path = new OutlookPath(result);
        String description = "Effective size that a chip of fixed price can run, over that of "
                + Calendar.day(ahead.madeOn()) + ", on a log scale: "
                + path.records().size()
                + " record models with the fitted growth of chips, the fitted line, and from the data’s last day a fan of"
                + " 50, 80 and 95\u00a0% to " + Calendar.month(ahead.lastDay()) + ".";
        Chart chart = chart(finding, description, path, ahead);
        return new Figure(
                ID,
                finding,
                "Effective size that a chip of fixed price can run, over that of " + Calendar.day(ahead.madeOn()),
                Key.empty()
                        .points(Ink.RECORD, "record model, with the growth of chips")
                        .line(Ink.FIT, "fitted growth")
                        .beyond(Ink.FIT, "the same growth from the data’s last day")
                        .bands("50, 80 and 95 % of the forecast"),
                chart.draw("fig-" + ID, Size.WIDE).svg(),
                chart.draw("fig-" + ID, Size.NARROW).svg(),
                caption(result, ahead),
                "device-outlook");
    }

    private static Chart chart(String finding, String description, OutlookPath path, Outlook ahead) {
        Chart chart = Chart.titled(finding, description)
                .x(Axis.time("Date"))
                .y(Axis.log("Effective size at a fixed price", "times that of the data’s last day"));
        List<LocalDate> dates = path.ahead();
        double[] days = dates.stream().mapToDouble(LocalDate::toEpochDay).toArray();
        if (days.length > 1) {
            for (int level : List.of(95, 80, 50)) {
                chart = chart.withAll(bands(ahead, dates, days, level));
            }
            double[] middle = dates.stream().mapToDouble(ahead::factor).toArray();
            chart = chart.with(Line.of(days, middle, Ink.FIT).extrapolated());
        }
        return chart.with(Line.of(days(path.staircase()), factors(path.staircase()), Ink.STAIR))
                .with(Line.of(days(path.fitted()), factors(path.fitted()), Ink.FIT))
                .with(Dots.of(days(path.records()), factors(path.records()), Ink.RECORD)
                        .labelled(names(path.records())))
                .with(Rule.vertical(
                        (double) ahead.madeOn().toEpochDay(),
                        "data end, " + Calendar.day(ahead.madeOn()),
                        Ink.DATA_END));
    }

    private static List<Band> bands(Outlook ahead, List<LocalDate> dates, double[] days, int level) {
        List<Interval> limits = dates.stream()
                .flatMap(date -> ahead.factorInterval(date, level / 100.0).stream())
                .toList();
        return limits.isEmpty()
                ? List.of()
                : List.of(Band.of(
                                days,
                                limits.stream().mapToDouble(Interval::low).toArray(),
                                limits.stream().mapToDouble(Interval::high).toArray(),
                                level)
                        .extrapolated());
    }

    /** The newest record by name, from which the forecast starts. */
    private static List<String> names(List<OutlookPath.Place> records) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            boolean named = i == records.size() - 1;
            names.add(
                    named
                            ? records.get(i)
                                    .model()
                                    .orElseThrow()
                                    .model()
                                    .scored()
                                    .model()
                                    .name()
                            : "");
        }
        return names;
    }

    private static Html caption(DevicesResult result, Outlook ahead) {
        return Caption.of(
                "density on the mean of five benchmarks, chips in single precision; forecast made on data to "
                        + Calendar.day(ahead.madeOn()) + ".",
                result.density().records() + " record models of "
                        + result.density().models() + " and "
                        + result.frontier().points().size() + " record chips of "
                        + result.frontier().chips().size() + ".",
                "Fan: the slopes of " + Numbers.grouped(ahead.slopes().count())
                        + " paired resamples of models and chips, from the last record, whose height counts as measured;"
                        + " no longer than the " + Numbers.decimals(ahead.spanDays() / DoublingTime.DAYS_PER_YEAR, 1)
                        + " years over which records were observed.");
    }

    private static double[] days(List<OutlookPath.Place> places) {
        return values(places, OutlookPath.Place::epochDay);
    }

    private static double[] factors(List<OutlookPath.Place> places) {
        return values(places, OutlookPath.Place::factor);
    }

    private static double[] values(List<OutlookPath.Place> places, ToDoubleFunction<OutlookPath.Place> value) {
        return places.stream().mapToDouble(value).toArray();
    }
}
