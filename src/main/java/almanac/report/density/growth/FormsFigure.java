package almanac.report.density.growth;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.chart.Step;
import almanac.density.Population;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Calendar;
import almanac.report.Caption;
import almanac.report.Settings;
import almanac.stats.BreakTest;
import almanac.stats.FittedForm;
import almanac.stats.GrowthForm;
import almanac.stats.RunningRecords;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The records of a series with every form that was fitted to them. */
final class FormsFigure {

    private static final String ID = "density-growth-forms";
    private static final int STEPS = 80;

    private FormsFigure() {}

    static Figure of(SeriesGrowth growth, BreakTest test, Settings settings) {
        GrowthSeries series = growth.series();
        int n = series.points().count();
        String month = Calendar.month(GrowthSeries.date(test.lines().knot()));
        String finding = finding(growth, test, month);
        String description = "Scatter of " + n + " record densities by release date on a log scale, on the "
                + series.name().toLowerCase(Locale.ROOT)
                + " benchmarks, with their staircase and three curves fitted to them: one constant rate, two rates with"
                + " a break in " + month + ", and a rate that fades. No curve goes beyond the records.";
        Chart chart = chart(growth, test, finding, description);
        return new Figure(
                ID,
                finding,
                "Record density of open base models on the " + series.name().toLowerCase(Locale.ROOT)
                        + " benchmarks, with three forms of growth",
                key(growth),
                chart.draw("fig-" + ID, Size.WIDE).svg(),
                chart.draw("fig-" + ID, Size.NARROW).svg(),
                Caption.of(
                        "scores and sizes from makers’ reports and third parties, see the row ledger.",
                        n + " records of " + series.models().size() + " base models.",
                        "Least squares of ln density on days; the curves end at the last record. "
                                + breakWords(growth, settings)),
                "density-growth-forms");
    }

    private static String finding(SeriesGrowth growth, BreakTest test, String month) {
        if (growth.ratio().isEmpty()) {
            return "The best break of the records lies in " + month;
        }
        String slower = "After the best break, in " + month + ", the record grew "
                + Numbers.decimals(growth.ratio().getAsDouble(), 2) + " times as fast as before";
        OptionalDouble constant = test.nullRatio();
        return constant.isPresent()
                ? slower + "; constant growth would show about " + Numbers.decimals(constant.getAsDouble(), 2)
                : slower;
    }

    private static String breakWords(SeriesGrowth growth, Settings settings) {
        return growth.breakInterval()
                .map(range -> "The break’s 95 % interval is " + Calendar.month(GrowthSeries.date(range.low())) + " to "
                        + Calendar.month(GrowthSeries.date(range.high())) + ", models resampled "
                        + Numbers.grouped(settings.replicates()) + " times, seed " + settings.seed() + ", "
                        + Numbers.grouped(range.resamples()) + " with enough records.")
                .orElse("No interval of the break: no resample holds enough records.");
    }

    private static Chart chart(SeriesGrowth growth, BreakTest test, String finding, String description) {
        RunningRecords.Points points = growth.series().points();
        double[] days = new double[points.count()];
        double[] densities = new double[points.count()];
        for (int i = 0; i < days.length; i++) {
            days[i] = epochDay(points.days()[i]);
            densities[i] = StrictMath.exp(points.values()[i]);
        }
        Chart chart = Chart.titled(finding, description)
                .x(Axis.time("Release date"))
                .y(Axis.log("Record density", "ratio to ruler"))
                .with(Rule.vertical(
                        epochDay(test.lines().knot()),
                        "best break, "
                                + Calendar.day(GrowthSeries.date(test.lines().knot())),
                        Ink.DATA_END))
                .with(Step.of(days, densities, Ink.STAIR));
        for (GrowthForm form : GrowthForm.values()) {
            Optional<FittedForm> fitted = growth.form(form).fitted();
            chart = fitted.isPresent()
                    ? chart.with(curve(fitted.get(), points, test.lines().knot()))
                    : chart;
        }
        return chart.with(Dots.of(days, densities, Ink.RECORD));
    }

    /** The curve between the first and the last point, with a corner at the break. */
    private static Line curve(FittedForm fitted, RunningRecords.Points points, double knot) {
        double first = points.days()[0];
        double last = points.days()[points.count() - 1];
        double[] days = DoubleStream.concat(
                        DoubleStream.of(knot),
                        IntStream.rangeClosed(0, STEPS).mapToDouble(i -> first + (last - first) * i / STEPS))
                .sorted()
                .toArray();
        double[] heights =
                DoubleStream.of(days).map(fitted.curve()).map(StrictMath::exp).toArray();
        return Line.of(DoubleStream.of(days).map(FormsFigure::epochDay).toArray(), heights, ink(fitted.form()));
    }

    private static Ink ink(GrowthForm form) {
        return switch (form) {
            case EXPONENTIAL -> Ink.RIVAL1;
            case BROKEN_LINE -> Ink.RIVAL2;
            case SATURATING -> Ink.RIVAL3;
        };
    }

    private static Key key(SeriesGrowth growth) {
        Key key = Key.empty().points(Ink.RECORD, "record");
        for (GrowthForm form : GrowthForm.values()) {
            boolean drawn = growth.form(form).fitted().isPresent();
            key = drawn ? key.line(ink(form), form.words()) : key;
        }
        return key;
    }

    private static double epochDay(double day) {
        return Population.FIRST_DAY.toEpochDay() + day;
    }
}
