package almanac.report.boundary.choices;

import almanac.boundary.choice.Specification;
import almanac.boundary.choice.SpecificationCurve;
import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dodge;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Mark;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.chart.Whisker;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.boundary.BoundaryWords;
import almanac.stats.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** For every task how far the specifications lie from the headline, beside the headline's interval. */
final class SpreadFigure {

    static final String ID = "choices-spread";

    private static final int SERIES = 2;

    private SpreadFigure() {}

    static Figure of(ChoiceFindings found) {
        List<SpecificationCurve> curves = found.atLevel();
        String finding = finding(found);
        Chart chart = Chart.titled(
                        finding,
                        "Dot plot of the score at " + ChoiceWords.budget()
                                + " less that of the headline, one row for each of " + curves.size()
                                + " tasks, a dot for each specification at the level of the report, and below the dots"
                                + " the 95 percent interval of the headline.")
                .x(Axis.linear("Score less the headline’s", "fraction"))
                .y(Axis.categories(
                        "",
                        curves.stream()
                                .map(curve -> BoundaryWords.task(curve.task()))
                                .toList()))
                .with(Rule.vertical(0, "", Ink.REFERENCE));
        for (int row = 0; row < curves.size(); row++) {
            chart = chart.withAll(marks(found, curves.get(row), row));
        }
        return new Figure(
                ID,
                finding,
                "Score at " + ChoiceWords.budget() + " under each specification, less that of the headline",
                Key.empty()
                        .points(Ink.THIRD_PARTY, "a specification")
                        .interval(Ink.FIT, "headline with its 95\u00a0% interval"),
                chart.draw("fig-" + ID, Size.WIDE.forRows(curves.size(), SERIES))
                        .svg(),
                chart.draw("fig-" + ID, Size.NARROW.forRows(curves.size(), SERIES))
                        .svg(),
                Caption.of(
                        "Open LLM Leaderboard, second edition.",
                        ChoiceFindings.near(curves).all() + " specifications at τ " + ChoiceWords.level() + " of "
                                + curves.size() + (curves.size() == 1 ? " task." : " tasks."),
                        CurveFigure.intervals(found)),
                SpecificationTable.ID);
    }

    private static List<Mark> marks(ChoiceFindings found, SpecificationCurve curve, int row) {
        double headline = ChoiceFindings.headline(curve);
        double[] away = curve.specifications().stream()
                .map(Specification::attainable)
                .filter(score -> score.isPresent())
                .mapToDouble(score -> score.getAsDouble() - headline)
                .toArray();
        double[] height = new double[away.length];
        Arrays.fill(height, Dodge.at(row, 0, SERIES));
        List<Mark> marks = new ArrayList<>();
        marks.add(Dots.of(away, height, Ink.THIRD_PARTY));
        double[] zero = {0};
        double[] below = {Dodge.at(row, 1, SERIES)};
        Optional<Interval> interval = found.interval(curve.task());
        marks.add(interval.<Mark>map(range -> Whisker.horizontal(
                        zero,
                        below,
                        new double[] {range.low() - headline},
                        new double[] {range.high() - headline},
                        Ink.FIT))
                .orElseGet(() -> Dots.of(zero, below, Ink.FIT)));
        return marks;
    }

    /** In how many tasks some choice leaves the interval of the headline, and which one lies furthest from it. */
    private static String finding(ChoiceFindings found) {
        List<SpecificationCurve> compared = found.atLevel().stream()
                .filter(curve -> found.interval(curve.task()).isPresent())
                .toList();
        if (compared.isEmpty()) {
            return "How far the choices move the score; no task has an interval to compare with";
        }
        long left = compared.stream()
                .filter(curve -> beyond(found, curve).findAny().isPresent())
                .count();
        Optional<Specification> furthest = compared.stream()
                .flatMap(curve -> beyond(found, curve))
                .max(Comparator.comparingDouble(one -> distance(found, one)));
        return "In " + left + " of " + compared.size() + " tasks some choice leaves the interval of the headline"
                + furthest.map(one -> ", furthest " + ChoiceWords.estimator(one.estimator()) + " with rows “"
                                + ChoiceWords.rows(one.rows()) + "” and tokens “" + ChoiceWords.tokens(one.tokens())
                                + "” in " + BoundaryWords.task(one.task()) + ", by "
                                + ChoiceWords.score(distance(found, one)))
                        .orElse("");
    }

    private static Stream<Specification> beyond(ChoiceFindings found, SpecificationCurve curve) {
        return curve.specifications().stream().filter(one -> distance(found, one) > 0);
    }

    /** How far a score lies outside the interval of its task's headline; not above zero for one inside. */
    private static double distance(ChoiceFindings found, Specification one) {
        Optional<Interval> interval = found.interval(one.task());
        if (interval.isEmpty() || one.attainable().isEmpty()) {
            return 0;
        }
        double score = one.attainable().getAsDouble();
        return Math.max(
                interval.orElseThrow().low() - score,
                score - interval.orElseThrow().high());
    }
}
