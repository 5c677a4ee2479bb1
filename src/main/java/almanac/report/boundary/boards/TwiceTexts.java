package almanac.report.boundary.boards;

import almanac.boundary.reevaluation.Reevaluation;
import almanac.boundary.reevaluation.Reevaluation.Drift;
import almanac.markup.Numbers;
import almanac.report.Words;
import almanac.report.boundary.BoundaryWords;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What the models evaluated twice say, in words that follow from the numbers. */
record TwiceTexts(List<Reevaluation> tasks) {

    /** Half of the last shown digit: nearer to zero a quartile is called zero. */
    private static final double ZERO = 0.0005;

    Map<String, String> all() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("twice-models", Numbers.grouped(tasks.get(0).models().size()));
        texts.put("twice-largest", largest());
        texts.put("twice-sides", sides());
        texts.put("twice-widest", widest());
        return texts;
    }

    private String largest() {
        return TwiceFigure.largest(tasks)
                .map(task -> "The median size of the change is largest on " + BoundaryWords.task(task.task()) + ", "
                        + BoardsWords.coverage(task.drift().orElseThrow().medianAbsolute()) + ", and least on "
                        + tasks.stream()
                                .min(Comparator.comparingDouble(
                                        other -> other.drift().orElseThrow().medianAbsolute()))
                                .map(other -> BoundaryWords.task(other.task()) + ", "
                                        + BoardsWords.coverage(
                                                other.drift().orElseThrow().medianAbsolute()))
                                .orElse("none"))
                .orElse("No change can be told");
    }

    private String sides() {
        String lower = named(drift -> drift.highQuartile() < -ZERO);
        String higher = named(drift -> drift.lowQuartile() > ZERO);
        if (lower.isEmpty() && higher.isEmpty()) {
            return "On no task do three in four models change in the same direction";
        }
        return (lower.isEmpty() ? "" : "Three in four models or more score lower the second time on " + lower)
                + (lower.isEmpty() || higher.isEmpty() ? "" : ". ")
                + (higher.isEmpty() ? "" : "Three in four models or more score higher the second time on " + higher);
    }

    private String named(Predicate<Drift> found) {
        return Words.joined(tasks.stream()
                .filter(task -> task.drift().filter(found).isPresent())
                .map(task -> BoundaryWords.task(task.task()) + " (median "
                        + BoardsWords.change(task.drift().orElseThrow().median()) + ")")
                .toList());
    }

    private String widest() {
        return tasks.stream()
                .max(Comparator.comparingDouble(
                        task -> task.drift().orElseThrow().highQuartile()
                                - task.drift().orElseThrow().lowQuartile()))
                .map(task ->
                        BoundaryWords.task(task.task()) + " spreads widest: the middle half of the changes runs from "
                                + BoardsWords.change(task.drift().orElseThrow().lowQuartile()) + " to "
                                + BoardsWords.change(task.drift().orElseThrow().highQuartile()))
                .orElse("No spread can be told");
    }
}
