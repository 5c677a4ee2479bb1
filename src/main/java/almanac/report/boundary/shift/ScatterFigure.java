package almanac.report.boundary.shift;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Size;
import almanac.data.UnsuitableNames;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Calendar;
import almanac.report.Caption;
import almanac.report.boundary.ContaminationShift;
import almanac.report.boundary.ContaminationShift.Model;
import almanac.stats.GroupShift;
import almanac.stats.GroupShiftTest;
import almanac.stats.LineFit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** AIME 2025 against MATH-500 in log odds, both groups with their lines. */
final class ScatterFigure {

    static final String ID = "boundary-shift-scores";

    private static final int MOST_LABELS = 4;

    /** Dashed and dotted, beside the solid line of the later: the lines differ without their colours. */
    private static final Ink EARLIER_LINE = Ink.PERIOD2;

    private static final Ink ALONE_LINE = Ink.PERIOD1;

    private ScatterFigure() {}

    static Figure of(ShiftReading paper, ContaminationShift shift) {
        GroupShiftTest test = paper.test().orElseThrow();
        String finding = finding(test);
        Chart chart = chart(test, shift, finding);
        return new Figure(
                ID,
                finding,
                "Log odds of the score on AIME 2025 against those on MATH-500, one point per model",
                key(shift),
                chart.draw("fig-" + ID, Size.WIDE).svg(),
                chart.draw("fig-" + ID, Size.NARROW).svg(),
                Caption.of(
                        "score pairs of one snapshot; the data page names the document. The data hold the test; the points"
                                + " stand in score-pairs.csv, pair set math-500-aime-2025.",
                        shift.models().size() + " models, of which "
                                + (test.fit().earlier() + test.fit().later())
                                + " lie where both groups have scores on MATH-500 and decide the two parallel lines; split on "
                                + Calendar.day(ContaminationShift.PUBLISHED) + ".",
                        "Lines by least squares. Named are at most " + MOST_LABELS
                                + " models, those furthest from their line."
                                + ScoreFrame.words(shift.models())),
                ShiftTable.ID);
    }

    static String finding(GroupShiftTest test) {
        double shift = test.fit().shift();
        return "At equal MATH-500 scores later models lie " + Numbers.significant(Math.abs(shift), 2)
                + " log odds " + (shift < 0 ? "lower" : "higher") + " on AIME 2025, one-sided p = "
                + ShiftReading.printed(test.test().pValue());
    }

    private static Key key(ContaminationShift shift) {
        Key key = Key.empty()
                .points(Ink.THIRD_PARTY, "earlier models")
                .points(Ink.RIVAL2, "later models")
                .line(EARLIER_LINE, "line of the earlier")
                .line(Ink.RIVAL2, "the same line, shifted to the later");
        return shift.later().isPresent() ? key.line(ALONE_LINE, "line through the later models alone") : key;
    }

    private static Chart chart(GroupShiftTest test, ContaminationShift shift, String finding) {
        GroupShift fit = test.fit();
        ScoreFrame frame = ScoreFrame.of(shift.models());
        Chart chart = Chart.titled(finding, description(shift, test))
                .x(Axis.linear("MATH-500", "log odds"))
                .y(frame.axis())
                .with(common(test, 0, EARLIER_LINE))
                .with(common(test, fit.shift(), Ink.RIVAL2));
        List<Model> later = shift.models().stream().filter(Model::isLater).toList();
        List<Model> earlier =
                shift.models().stream().filter(model -> !model.isLater()).toList();
        if (shift.later().isPresent()) {
            chart = chart.with(alone(shift.later().get(), later));
        }
        Set<String> named = named(shift.models(), fit);
        return chart.with(dots(earlier, Ink.THIRD_PARTY, named, frame)).with(dots(later, Ink.RIVAL2, named, frame));
    }

    /** The common line within the common range. */
    private static Line common(GroupShiftTest test, double shift, Ink ink) {
        GroupShift fit = test.fit();
        double[] x = {test.lowestX(), test.highestX()};
        double start = fit.intercept() + shift;
        return Line.of(x, new double[] {start + fit.slope() * x[0], start + fit.slope() * x[1]}, ink);
    }

    private static Line alone(LineFit line, List<Model> later) {
        double low = later.stream().mapToDouble(ScatterFigure::x).min().orElseThrow();
        double high = later.stream().mapToDouble(ScatterFigure::x).max().orElseThrow();
        return Line.of(new double[] {low, high}, new double[] {line.at(low), line.at(high)}, ALONE_LINE);
    }

    private static Dots dots(List<Model> models, Ink ink, Set<String> named, ScoreFrame frame) {
        return Dots.of(
                        models.stream().mapToDouble(ScatterFigure::x).toArray(),
                        models.stream().mapToDouble(frame::of).toArray(),
                        ink)
                .labelled(models.stream()
                        .map(model ->
                                named.contains(model.pair().id()) ? model.pair().modelName() : "")
                        .toList());
    }

    /** Ids of the models furthest from the line of their group. */
    private static Set<String> named(List<Model> models, GroupShift fit) {
        return models.stream()
                .filter(model -> !UnsuitableNames.includes(model.pair().modelName()))
                .sorted(Comparator.comparingDouble(model -> -Math.abs(residual(model, fit))))
                .limit(MOST_LABELS)
                .map(model -> model.pair().id())
                .collect(Collectors.toSet());
    }

    private static double residual(Model model, GroupShift fit) {
        return y(model) - fit.intercept() - fit.slope() * x(model) - (model.isLater() ? fit.shift() : 0);
    }

    private static double x(Model model) {
        return ContaminationShift.logOdds(model.math500());
    }

    private static double y(Model model) {
        return ContaminationShift.logOdds(model.aime2025());
    }

    private static String description(ContaminationShift shift, GroupShiftTest test) {
        return "Scatter of the log odds of the score on AIME 2025 against those on MATH-500 for "
                + shift.models().size()
                + " models in two groups, with two parallel lines whose distance is the shift of "
                + Numbers.significant(test.fit().shift(), 2) + " log odds (standard error "
                + Numbers.significant(test.fit().shiftStandardError(), 2)
                + ") and a third line through the later models alone.";
    }
}
