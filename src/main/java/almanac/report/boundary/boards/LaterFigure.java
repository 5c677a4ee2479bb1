package almanac.report.boundary.boards;

import almanac.boundary.BoundaryFit;
import almanac.boundary.board.Board;
import almanac.boundary.training.BestPerCompute;
import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Numerals;
import almanac.chart.Size;
import almanac.data.NewEvaluation;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Words;
import almanac.report.boundary.BoundaryWords;
import almanac.report.boundary.boards.LaterModels.Coverage;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The later models of one task against the boundary of the last period. */
final class LaterFigure {

    static final String ID = "boards-afterwards";

    /** The task of the paper's figure. */
    static final String SHOWN = "math-lvl-5";

    private LaterFigure() {}

    static String task(LaterModels later) {
        List<String> tasks = later.tasks();
        return tasks.contains(SHOWN) ? SHOWN : tasks.get(0);
    }

    static Figure of(LaterModels later) {
        String task = task(later);
        Coverage coverage = later.coverage(Board.AFTERWARDS, task).orElseThrow();
        String finding = finding(later, task, coverage);
        Chart chart = chart(later, task, finding);
        return new Figure(
                ID,
                finding,
                "Score in " + BoundaryWords.task(task) + " by pretraining compute of the base",
                Key.empty()
                        .line(Ink.FIT, "boundary of P4")
                        .points(Ink.THIRD_PARTY, "validation set: best of its compute")
                        .points(Ink.RIVAL2, "further model"),
                chart.draw("fig-" + ID, Size.WIDE).svg(),
                chart.draw("fig-" + ID, Size.NARROW).svg(),
                Caption.of(
                        "new evaluations by the authors of the paper.",
                        Numbers.grouped(coverage.rows()) + " models of the validation set changed "
                                + BoundaryWords.sample(Board.AFTERWARDS) + " and "
                                + later.further().size() + " further models, all with compute. Models above the line"
                                + " are named where there is room.",
                        "The band of the boundary stands on the page about periods."),
                LaterTables.ABOVE);
    }

    private static String finding(LaterModels later, String task, Coverage coverage) {
        long further = later.above().stream()
                .filter(model -> model.task().equals(task) && !model.isValidation())
                .count();
        return BoundaryWords.task(task) + ": " + none(coverage.above()) + " of "
                + Numbers.grouped(coverage.rows()) + " later models and " + none(further) + " of "
                + later.further().size() + " further ones lie above the boundary of P4";
    }

    private static String none(long count) {
        return count == 0 ? "none" : Words.lower(count);
    }

    private static Chart chart(LaterModels later, String task, String finding) {
        BoundaryFit fit = later.boundary(task).orElseThrow();
        BestPerCompute best = BestPerCompute.of(later.result().later().sample(Board.AFTERWARDS, task));
        List<NewEvaluation> further = later.further();
        Line line = FirstFigure.line(fit, Ink.FIT);
        Chart chart = Chart.titled(finding, description(later, task))
                .x(Axis.log("Pretraining compute", "FLOP").written(Numerals.POWERS))
                .y(Axis.linear("Score", "").from(0, 1))
                .with(Dots.of(
                        Arrays.stream(best.logFlop()).map(FirstFigure::flop).toArray(), best.score(), Ink.THIRD_PARTY))
                .with(line);
        return further.isEmpty() ? chart : chart.with(dots(later, further, task));
    }

    private static Dots dots(LaterModels later, List<NewEvaluation> further, String task) {
        Set<NewEvaluation> above = later.above().stream()
                .filter(model -> model.task().equals(task))
                .map(ModelAbove::evaluation)
                .collect(Collectors.toSet());
        return Dots.of(
                        further.stream()
                                .mapToDouble(model -> model.computeFlop().orElseThrow())
                                .toArray(),
                        further.stream()
                                .mapToDouble(model ->
                                        Objects.requireNonNull(model.scores().get(task)))
                                .toArray(),
                        Ink.RIVAL2)
                .labelled(further.stream()
                        .map(model -> above.contains(model) ? shortName(model.modelName()) : "")
                        .toList());
    }

    /** The name without its maker. */
    private static String shortName(String name) {
        return BoardsWords.model(name.substring(name.indexOf('/') + 1));
    }

    private static String description(LaterModels later, String task) {
        return "Scatter of the score in " + BoundaryWords.task(task)
                + " as a fraction from 0 to 1 against pretraining compute in FLOP on a log scale: the best later model of"
                + " each compute, " + later.further().size()
                + " further models, and the rising boundary of the leaderboard's last period.";
    }
}
