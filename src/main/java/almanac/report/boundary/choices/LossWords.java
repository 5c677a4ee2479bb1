package almanac.report.boundary.choices;

import almanac.boundary.BoundarySettings;
import almanac.boundary.sensitivity.ChoiceScore;
import almanac.boundary.sensitivity.LossChoice;
import almanac.boundary.sensitivity.LossSensitivity;
import almanac.report.boundary.BoundaryWords;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What κ and λ do to the boundaries of single periods. */
final class LossWords {

    static final LossChoice PAPER =
            new LossChoice(BoundarySettings.PAPER.loss().sharpness(), BoundarySettings.PAPER.ridge());

    private LossWords() {}

    /** The values of κ, ascending. */
    static List<Double> sharpnesses() {
        return LossChoice.GRID.stream()
                .map(LossChoice::sharpness)
                .distinct()
                .sorted()
                .toList();
    }

    /** The values of λ, ascending. */
    static List<Double> ridges() {
        return LossChoice.GRID.stream()
                .map(LossChoice::ridge)
                .distinct()
                .sorted()
                .toList();
    }

    static Optional<ChoiceScore> score(LossSensitivity step, LossChoice choice) {
        return step.scores().stream()
                .filter(score -> score.choice().equals(choice))
                .findFirst();
    }

    /** The score of a choice less that of the paper's. */
    static Optional<Double> change(LossSensitivity step, LossChoice choice) {
        return score(step, choice)
                .flatMap(other -> score(step, PAPER)
                        .map(paper ->
                                other.attainable().score() - paper.attainable().score()));
    }

    /** The share of the rows fitted that lie above. */
    static double above(ChoiceScore score) {
        return 1 - score.train().coverage();
    }

    /** The mean of that share over all tasks and steps; empty without any. */
    static DoubleSummaryStatistics above(ChoiceFindings found, LossChoice choice) {
        return found.sensitivity().stream()
                .flatMap(step -> score(step, choice).stream())
                .mapToDouble(LossWords::above)
                .summaryStatistics();
    }

    /** The task of the last step whose score some choices move furthest, and by how much from lowest to highest. */
    static Optional<Moved> furthest(ChoiceFindings found, Predicate<LossChoice> choices) {
        return found.last().stream()
                .map(step -> new Moved(step.task(), range(step, choices)))
                .max(Comparator.comparingDouble(Moved::by));
    }

    /** A task and the range of its scores. */
    record Moved(String task, double by) {

        String words() {
            return ChoiceWords.score(by) + " (" + BoundaryWords.task(task) + ")";
        }
    }

    /** How the score of the last step changes from the lowest κ to the highest with the paper's λ, where most. */
    static Optional<Moved> fromEndToEnd(ChoiceFindings found) {
        List<Double> all = sharpnesses();
        LossChoice dull = new LossChoice(all.get(0), PAPER.ridge());
        LossChoice sharp = new LossChoice(all.get(all.size() - 1), PAPER.ridge());
        return found.last().stream()
                .flatMap(step -> score(step, sharp)
                        .flatMap(high -> score(step, dull)
                                .map(low -> new Moved(
                                        step.task(),
                                        high.attainable().score()
                                                - low.attainable().score())))
                        .stream())
                .max(Comparator.comparingDouble(moved -> Math.abs(moved.by())));
    }

    private static double range(LossSensitivity step, Predicate<LossChoice> choices) {
        DoubleSummaryStatistics scores = step.scores().stream()
                .filter(score -> choices.test(score.choice()))
                .mapToDouble(score -> score.attainable().score())
                .summaryStatistics();
        return scores.getCount() == 0 ? 0 : scores.getMax() - scores.getMin();
    }
}
