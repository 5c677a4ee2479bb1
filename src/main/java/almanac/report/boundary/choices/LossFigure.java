package almanac.report.boundary.choices;

import almanac.boundary.sensitivity.LossChoice;
import almanac.boundary.sensitivity.LossSensitivity;
import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Mark;
import almanac.chart.Panels;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.boundary.BoundaryWords;
import java.util.List;
import java.util.stream.Stream;

/** How the attainable score of the last period fitted changes with κ and λ, task by task. */
final class LossFigure {

    static final String ID = "choices-loss";

    private static final double MARGIN = 0.05;
    private static final List<Ink> OTHERS = List.of(Ink.RIVAL4, Ink.RIVAL2, Ink.RIVAL3, Ink.RIVAL5);

    private LossFigure() {}

    static Figure of(ChoiceFindings found) {
        Key key = Key.empty();
        for (double ridge : LossWords.ridges()) {
            key = key.line(ink(ridge), "λ " + ChoiceWords.setting(ridge));
        }
        double[] limits = limits(found.last());
        return Figure.ofPanels(
                ID,
                finding(found),
                "Score at " + ChoiceWords.budget() + " less that of the paper’s κ and λ, against κ; the same scales",
                key,
                new Panels(
                        found.last().stream().map(step -> panel(step, limits)).toList()),
                Caption.of(
                        "Open LLM Leaderboard, second edition, rows uploaded "
                                + BoundaryWords.sample(found.lastStep().train()) + ".",
                        Numbers.grouped(rows(found.last())) + " rows with compute in each task.",
                        "No intervals: each mark is the same fit to the same rows with another loss."),
                LossTable.ID);
    }

    private static int rows(List<LossSensitivity> steps) {
        return steps.stream()
                .flatMap(step -> step.scores().stream())
                .mapToInt(score -> score.train().rows())
                .max()
                .orElse(0);
    }

    /** The paper's λ in red. */
    private static Ink ink(double ridge) {
        if (ridge == LossWords.PAPER.ridge()) {
            return Ink.FIT;
        }
        List<Double> others = LossWords.ridges().stream()
                .filter(other -> other != LossWords.PAPER.ridge())
                .toList();
        return OTHERS.get(Math.min(OTHERS.size() - 1, Math.max(0, others.indexOf(ridge))));
    }

    private static double[] limits(List<LossSensitivity> steps) {
        double[] changes = steps.stream()
                .flatMap(step -> LossChoice.GRID.stream().flatMap(choice -> LossWords.change(step, choice).stream()))
                .mapToDouble(Double::doubleValue)
                .toArray();
        double low = 0;
        double high = 0;
        for (double change : changes) {
            low = Math.min(low, change);
            high = Math.max(high, change);
        }
        double margin = Math.max(0.001, MARGIN * (high - low));
        return new double[] {low - margin, high + margin};
    }

    private static Panels.Panel panel(LossSensitivity step, double[] limits) {
        String name = BoundaryWords.task(step.task());
        Chart chart = Chart.titled(
                        name,
                        "Lines of the change of the score at " + ChoiceWords.budget() + " in " + name
                                + " against κ on a log scale, one for each λ, with a rule at no change.")
                .x(Axis.log("Sharpness κ", ""))
                .y(Axis.linear("Change of the score", "fraction").from(limits[0], limits[1]))
                .with(Rule.horizontal(0, "", Ink.REFERENCE));
        for (double ridge : LossWords.ridges()) {
            chart = chart.withAll(marks(step, ridge));
        }
        return new Panels.Panel(
                name, chart.draw("fig-" + ID + "-" + step.task(), Size.SMALL).svg());
    }

    private static List<Mark> marks(LossSensitivity step, double ridge) {
        List<LossChoice> choices = LossWords.sharpnesses().stream()
                .map(sharpness -> new LossChoice(sharpness, ridge))
                .filter(choice -> LossWords.change(step, choice).isPresent())
                .toList();
        if (choices.isEmpty()) {
            return List.of();
        }
        double[] x = choices.stream().mapToDouble(LossChoice::sharpness).toArray();
        double[] y = choices.stream()
                .mapToDouble(choice -> LossWords.change(step, choice).orElseThrow())
                .toArray();
        return Stream.of(Line.of(x, y, ink(ridge)), Dots.of(x, y, ink(ridge)))
                .map(Mark.class::cast)
                .toList();
    }

    /** What κ does over its whole range, and λ at the paper's κ and at the sharpest. */
    private static String finding(ChoiceFindings found) {
        List<Double> sharpnesses = LossWords.sharpnesses();
        double sharpest = sharpnesses.get(sharpnesses.size() - 1);
        return "From κ " + ChoiceWords.setting(sharpnesses.get(0)) + " to κ " + ChoiceWords.setting(sharpest)
                + " the score changes by up to "
                + LossWords.fromEndToEnd(found)
                        .map(moved -> ChoiceWords.change(moved.by()) + " (" + BoundaryWords.task(moved.task()) + ")")
                        .orElse("nothing")
                + "; λ moves it by up to " + byRidge(found, LossWords.PAPER.sharpness()) + " at κ "
                + ChoiceWords.setting(LossWords.PAPER.sharpness()) + " and " + byRidge(found, sharpest) + " at κ "
                + ChoiceWords.setting(sharpest);
    }

    private static String byRidge(ChoiceFindings found, double sharpness) {
        return LossWords.furthest(found, choice -> choice.sharpness() == sharpness)
                .map(LossWords.Moved::words)
                .orElse("nothing");
    }
}
