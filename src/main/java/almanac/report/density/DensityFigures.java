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
import almanac.chart.Specification;
import almanac.chart.SpecificationCurve;
import almanac.chart.Step;
import almanac.data.ReferenceRun;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Calendar;
import almanac.report.Caption;
import almanac.stats.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The charts of the capability-density report. */
final class DensityFigures {

    private static final int GRID = 60;

    private DensityFigures() {}

    /** Density of every base model over time, with envelope, fitted line and bands. */
    static Figure trend(DensityResult result, Trend headline) {
        List<ModelDensity> base = result.headlineDensities().stream()
                .filter(row -> row.effective().status().isDefined() && Population.BASE.holds(row.scored()))
                .filter(row -> !row.scored().released().isBefore(DensityTrends.FIRST_DAY))
                .toList();
        double end = epochDay(headline.points().isEmpty() ? 0 : lastDay(headline));
        double last = base.stream()
                .mapToDouble(row -> row.scored().released().toEpochDay())
                .max()
                .orElse(end);
        String finding = trendFinding(base, headline, end);
        String description =
                "Scatter of " + base.size() + " base models: release date against capability density on a log scale,"
                        + " with the staircase of records, the line fitted to " + headline.records() + " records until "
                        + Calendar.day(headlineEnd(headline)) + " (doubling in "
                        + Numbers.significant(headline.doublingMonths(), 2)
                        + " months), its 50, 80 and 95 percent bands, and the line's dashed continuation to "
                        + Calendar.month(LocalDate.ofEpochDay((long) last)) + ".";
        List<Drawing> drawings = new ArrayList<>();
        for (Size size : List.of(Size.WIDE, Size.NARROW)) {
            drawings.add(
                    trendChart(finding, description, base, headline, end, last).draw("fig-density-trend", size));
        }
        Key key = Key.empty()
                .points(Ink.RECORD, "record model")
                .points(Ink.MAKER, "score reported by the maker (" + count(base, 1, 1) + ")")
                .points(Ink.THIRD_PARTY, "score measured by others (" + count(base, 2, 8) + ")")
                .line(Ink.FIT, "fitted line")
                .bands("50, 80 and 95 % bands");
        return new Figure(
                "density-trend",
                finding,
                "Capability density of open base models on MMLU, by release date; the ruler is one open family of small models",
                key,
                drawings.get(0).svg(),
                drawings.get(1).svg(),
                Caption.of(
                        "scores and sizes from makers’ reports and third parties, see the row ledger.",
                        base.size() + " base models with a defined density; " + headline.models() + " of them until "
                                + Calendar.day(headlineEnd(headline)) + ", where the fit ends.",
                        "Bands: models resampled " + Numbers.grouped(headline.requested()) + " times, seed "
                                + headline.seed()
                                + ", envelope and line refitted each time. Labelled: "
                                + drawings.get(0).labelled() + " of "
                                + drawings.get(0).labels()
                                + " records on wide screens. The ruler was fitted on scores up to "
                                + Numbers.decimals(100 * result.ruler().highestScore(), 0)
                                + " of 100; higher ones are extrapolated."),
                "density-models");
    }

    private static String trendFinding(List<ModelDensity> base, Trend headline, double end) {
        List<Trend.EnvelopePoint> points = headline.points();
        double first = StrictMath.exp(points.get(0).lnDensity());
        double last = StrictMath.exp(points.get(points.size() - 1).lnDensity());
        String rise = "The record rose from " + Numbers.significant(first, 2) + " to " + Numbers.significant(last, 2)
                + " by " + Calendar.month(lastRecordDate(headline));
        List<ModelDensity> later = base.stream()
                .filter(row -> row.scored().released().toEpochDay() > end)
                .toList();
        boolean allBelow = later.stream()
                .allMatch(row -> row.density().orElseThrow()
                        < heights(
                                headline, new double[] {row.scored().released().toEpochDay()})[0]);
        return later.isEmpty() || !allBelow ? rise : rise + "; all later models lie below the line";
    }

    private static Chart trendChart(
            String finding, String description, List<ModelDensity> base, Trend headline, double end, double last) {
        double[] inside = grid(epochDay(0), end);
        double[] beyond = grid(end, last);
        Chart chart = Chart.titled(finding, description)
                .x(Axis.time("Release date"))
                .y(Axis.log("Capability density", "ratio to ruler"));
        if (headline.replicates().length > 0) {
            for (int level : List.of(95, 80, 50)) {
                chart = chart.with(band(headline, level, inside));
                chart = last > end ? chart.with(band(headline, level, beyond).extrapolated()) : chart;
            }
        }
        chart = chart.with(dots(base, Ink.MAKER, 1, 1)).with(dots(base, Ink.THIRD_PARTY, 2, 8));
        chart = chart.with(stair(headline, last)).with(Line.of(inside, heights(headline, inside), Ink.FIT));
        if (last > end) {
            chart = chart.with(
                    Line.of(beyond, heights(headline, beyond), Ink.FIT).extrapolated());
        }
        return chart.with(records(headline))
                .with(Rule.vertical(
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
                .filter(row -> row.scored().canonical().sourceRank() >= lowest
                        && row.scored().canonical().sourceRank() <= highest)
                .toList();
    }

    private static int count(List<ModelDensity> base, int lowest, int highest) {
        return ranked(base, lowest, highest).size();
    }

    private static Dots records(Trend trend) {
        return Dots.of(
                        trend.points().stream()
                                .mapToDouble(point -> epochDay(point.day()))
                                .toArray(),
                        trend.points().stream()
                                .mapToDouble(point -> StrictMath.exp(point.lnDensity()))
                                .toArray(),
                        Ink.RECORD)
                .labelled(trend.points().stream()
                        .map(point -> point.model().scored().model().name())
                        .toList());
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
                .until(Math.min(last, epochDay(lastDay(trend))));
    }

    private static Band band(Trend trend, int level, double[] epochDays) {
        double[] days = new double[epochDays.length];
        for (int i = 0; i < days.length; i++) {
            days[i] = epochDays[i] - DensityTrends.FIRST_DAY.toEpochDay();
        }
        double[][] limits = trend.lnBand(level / 100.0, days);
        return Band.of(epochDays, exp(limits[0]), exp(limits[1]), level);
    }

    private static double[] heights(Trend trend, double[] epochDays) {
        double[] heights = new double[epochDays.length];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = StrictMath.exp(trend.line().at(epochDays[i] - DensityTrends.FIRST_DAY.toEpochDay()));
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

    private static double[] grid(double from, double to) {
        double[] points = new double[GRID + 1];
        for (int i = 0; i <= GRID; i++) {
            points[i] = from + (to - from) * i / GRID;
        }
        return points;
    }

    private static double epochDay(double day) {
        return DensityTrends.FIRST_DAY.toEpochDay() + day;
    }

    /** Where the fit ends: the cut-off date, or the last record where all data are used. */
    private static double lastDay(Trend trend) {
        return trend.choices()
                .until()
                .map(until -> (double) until.toEpochDay() - DensityTrends.FIRST_DAY.toEpochDay())
                .orElseGet(() -> trend.points().get(trend.points().size() - 1).day());
    }

    private static LocalDate headlineEnd(Trend trend) {
        return LocalDate.ofEpochDay((long) epochDay(lastDay(trend)));
    }

    private static LocalDate lastRecordDate(Trend trend) {
        return LocalDate.ofEpochDay(
                (long) epochDay(trend.points().get(trend.points().size() - 1).day()));
    }

    /** The doubling time under every combination of choices. */
    static Figure specifications(DensityResult result, Trend headline, double published) {
        List<Trend> rising = result.trends().stream()
                .filter(trend -> trend.line().slope() > 0)
                .toList();
        double least = rising.stream().mapToDouble(Trend::doublingMonths).min().orElseThrow();
        double most = rising.stream().mapToDouble(Trend::doublingMonths).max().orElseThrow();
        String finding = "From " + Numbers.significant(least, 2) + " to " + Numbers.significant(most, 2)
                + " months, depending on what is chosen";
        String description = "Specification curve: doubling time in months on a log scale for " + rising.size()
                + " combinations of models, end of data, token budget, parameter count and envelope rule, sorted, each with its"
                + " 95 percent interval; the published " + Numbers.significant(published, 2)
                + " months as a rule. Below, the"
                + " choices behind each estimate.";
        SpecificationCurve curve = SpecificationCurve.of(
                        finding,
                        description,
                        Axis.log("Doubling time", "months"),
                        dimensions(),
                        rising.stream()
                                .map(trend ->
                                        specification(trend, trend.choices().equals(headline.choices())))
                                .toList(),
                        "headline " + Numbers.significant(headline.doublingMonths(), 2))
                .published(published, "published " + Numbers.significant(published, 2));
        return new Figure(
                "density-specifications",
                finding,
                "Doubling time under each of " + rising.size()
                        + " combinations, sorted; below, the choices behind each",
                Key.empty(),
                curve.draw("fig-density-specifications", Size.WIDE).svg(),
                curve.draw("fig-density-specifications", Size.NARROW).svg(),
                Caption.of(
                        "the same scores and sizes under other choices.",
                        rising.size() + " combinations; one benchmark and one ruler.",
                        "Lines: 95 % intervals, models resampled " + Numbers.grouped(headline.requested())
                                + " times, seed " + headline.seed()
                                + ". The combinations share their data and are not independent."),
                "density-trends");
    }

    private static List<SpecificationCurve.Dimension> dimensions() {
        return List.of(
                new SpecificationCurve.Dimension(
                        "Models",
                        Stream.of(Population.values())
                                .map(DensityFigures::modelsOption)
                                .toList()),
                new SpecificationCurve.Dimension("Until", List.of("2024-09-30", "2025-04-28", "2025-04-30", "all")),
                new SpecificationCurve.Dimension("Budget", List.of("1T tokens", "5T tokens")),
                new SpecificationCurve.Dimension("Size", List.of("total", "active")),
                new SpecificationCurve.Dimension("Line through", List.of("records", "staircase")));
    }

    private static String modelsOption(Population population) {
        return switch (population) {
            case BASE -> "all base";
            case BASE_WITHOUT_PHI -> "without Phi";
            case PAPER_V1 -> "paper’s list";
        };
    }

    private static Specification specification(Trend trend, boolean headline) {
        TrendChoices choices = trend.choices();
        Specification specification = Specification.of(
                trend.doublingMonths(),
                List.of(
                        modelsOption(choices.population()),
                        choices.untilId(),
                        Numbers.compact(choices.d0Tokens()) + " tokens",
                        choices.kind().id(),
                        choices.rule().id()));
        Optional<Interval> interval = trend.doublingInterval(0.95);
        specification = interval.isPresent()
                ? specification.within(interval.get().low(), interval.get().high())
                : specification;
        return headline ? specification.asHeadline() : specification;
    }

    /** The second step of the ruler: score against loss. */
    static Figure ruler(DensityResult result, List<ReferenceRun> runs) {
        List<ReferenceRun> checkpoints = runs.stream()
                .filter(run -> run.accuracyLetter().isPresent())
                .sorted(Comparator.comparingDouble(ReferenceRun::answerBitsPerByte))
                .toList();
        double[] loss = checkpoints.stream()
                .mapToDouble(ReferenceRun::answerBitsPerByte)
                .toArray();
        double[] score = checkpoints.stream()
                .mapToDouble(run -> run.accuracyLetter().orElseThrow())
                .toArray();
        double[] x = grid(loss[0] - 0.25, loss[loss.length - 1] + 0.1);
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = result.ruler().score().curve().at(x[i]);
        }
        String finding = "The ruler’s second step is steep, and nothing above "
                + Numbers.decimals(100 * result.ruler().highestScore(), 0) + " of 100 was measured";
        Chart chart = Chart.titled(
                        finding,
                        "Scatter of " + checkpoints.size()
                                + " checkpoints: loss on the right answer in bits per byte against MMLU"
                                + " accuracy as a fraction, with the fitted logistic curve from the score of guessing to one.")
                .x(Axis.linear("Loss on the right answer", "bits per byte"))
                .y(Axis.linear("MMLU accuracy", "fraction").from(0, 1))
                .with(Rule.horizontal(result.ruler().score().curve().floor(), "score of guessing", Ink.REFERENCE))
                .with(Line.of(x, y, Ink.FIT))
                .with(Dots.of(loss, score, Ink.THIRD_PARTY));
        return new Figure(
                "density-ruler",
                finding,
                "MMLU accuracy against loss of the checkpoints behind the ruler, with the fitted curve",
                Key.empty()
                        .points(Ink.THIRD_PARTY, "checkpoint (" + checkpoints.size() + ")")
                        .line(Ink.FIT, "fitted curve"),
                chart.draw("fig-density-ruler", Size.WIDE.high(340)).svg(),
                chart.draw("fig-density-ruler", Size.NARROW).svg(),
                Caption.of(
                        "published training runs of one open model family.",
                        checkpoints.size() + " checkpoints of two models.",
                        "No interval is drawn, because the checkpoints of one model are not independent."),
                "density-ruler");
    }
}
