package almanac.report.ladder.designs;

import almanac.chart.Axis;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Choice;
import almanac.report.ChoiceFigure;
import almanac.report.ladder.Feature;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderWords;
import almanac.report.ladder.Recipe;
import almanac.report.ladder.Step1Form;
import java.util.List;
import java.util.Optional;

/** The mean error of the two steps for a target under every combination of choices. */
final class SpecificationFigure {

    private static final List<Choice<Recipe>> CHOICES = List.of(
            Choice.of("Feature", recipe -> feature(recipe.feature())),
            Choice.of("First step from", recipe -> form(recipe.form())),
            Choice.of("Window", recipe -> Integer.toString(recipe.finalWindow())),
            Choice.of("Dropped", SpecificationFigure::dropped));

    private SpecificationFigure() {}

    static String id(LadderTarget target) {
        return "ladder-specifications-" + target.id();
    }

    static Figure of(LadderResult result, LadderTarget target, List<SpecificationError> errors) {
        SpecificationRange range = SpecificationRange.of(errors);
        ChoiceFigure<Recipe> figure = new ChoiceFigure<>(
                "mean error over the tasks in points, target " + LadderWords.of(target) + ",",
                Axis.linear("Mean error over the tasks", "points"),
                CHOICES,
                errors.stream()
                        .map(error -> new ChoiceFigure.Answer<>(
                                error.recipe(), error.points(), Optional.empty(), error.isHeadline()))
                        .toList(),
                Optional.ofNullable(result.publishedPoints().get(target)),
                SpecificationFigure::written);
        return figure.titled(
                id(target),
                LadderWords.of(target) + ", from " + written(range.lowest()) + " to " + written(range.highest())
                        + " points"
                        + range.belowHeadline()
                                .map(below -> ": " + below + " of " + range.combinations()
                                        + " choices err less than the headline")
                                .orElse(""),
                Caption.of(
                        "the same runs under other choices; the outcome is always the mean of the last five"
                                + " checkpoints.",
                        range.combinations() + " combinations, " + range.tasks() + " tasks each.",
                        "No intervals: forecast and outcome are both fixed numbers. The combinations share their data"
                                + " and are not independent."),
                SpecificationTable.ID);
    }

    static String feature(Feature feature) {
        return switch (feature) {
            case TASK_LOSS -> "task loss";
            case C4_LOSS -> "C4 loss";
            case TASK_CROSS_ENTROPY -> "cross-entropy";
        };
    }

    static String form(Step1Form form) {
        return switch (form) {
            case SIZE_AND_TOKENS -> "size and tokens";
            case FLOP -> "compute";
        };
    }

    static String dropped(Recipe recipe) {
        return Numbers.shortest(100 * recipe.dropped()) + "\u00a0%";
    }

    static String written(double points) {
        return Numbers.decimals(points, 1);
    }
}
