package almanac.report.boundary.attainable;

import almanac.boundary.BoundarySample;
import almanac.boundary.board.Board;
import almanac.markup.Numbers;
import almanac.report.Calendar;
import almanac.report.Words;
import almanac.report.boundary.BoardDays;
import almanac.report.boundary.BoundaryResult;
import almanac.stats.Interval;
import almanac.stats.SigmoidQuantileFit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words and numbers of the report's own page. */
final class AttainableTexts {

    private static final double PERCENT = 100;

    private final List<TaskAttainable> tasks;
    private final TaskAttainable headline;
    private final BoundaryResult result;

    private AttainableTexts(List<TaskAttainable> tasks, BoundaryResult result) {
        this.tasks = tasks;
        this.headline = TaskAttainable.headline(tasks);
        this.result = result;
    }

    static Map<String, String> of(List<TaskAttainable> tasks, BoundaryResult result) {
        return new AttainableTexts(tasks, result).texts();
    }

    private Map<String, String> texts() {
        BoundarySample rows = headline.boundary().rows();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("budget", Numbers.power(StrictMath.pow(10, TaskAttainable.LOG_BUDGET)));
        texts.put("headline-task", headline.name());
        texts.put("headline-score", AttainableWords.score(headline.score()));
        texts.put("headline-interval", headlineInterval());
        texts.put("rows", Numbers.grouped(rows.count()));
        texts.put("candidates", Numbers.grouped(result.second().rows(Board.ALL).size()));
        texts.put("families", Numbers.grouped(rows.clusters().size()));
        texts.put("other-families", Numbers.grouped(rows.clusters().size() - 1L));
        texts.put(
                "distinct",
                Numbers.grouped(Arrays.stream(rows.logFlop()).distinct().count()));
        texts.put("last-upload", lastUpload());
        texts.put("table-one", tableOne());
        texts.put("range", range());
        texts.put("tasks-missing", MissingTasks.sentence(result.boundaries()));
        texts.put("lean", lean());
        texts.put("tau", Numbers.shortest(result.fitting().tau()));
        texts.put(
                "above-wanted",
                Numbers.shortest(
                                Math.rint(1000 * PERCENT * (1 - result.fitting().tau())) / 1000) + "\u00a0%");
        texts.put("above", above());
        texts.put("sharpness", Numbers.shortest(1 / result.fitting().loss().sharpness()));
        texts.put("converged", converged());
        texts.put("bounds", bounds());
        texts.put("largest-family", largestFamily());
        texts.put("replicates", Numbers.grouped(result.settings().replicates()));
        texts.put("seed", Long.toString(result.settings().seed()));
        texts.put("as-of", Calendar.day(result.settings().asOf()));
        texts.put(
                "compute-span",
                Numbers.power(flop(headline.fit().lowest())) + " to "
                        + Numbers.power(flop(headline.fit().highest())));
        return texts;
    }

    private static double flop(double logFlop) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.1e", StrictMath.pow(10, logFlop)));
    }

    private String headlineInterval() {
        return headline.interval().isPresent()
                ? "95\u00a0% interval " + AttainableWords.interval(headline.interval())
                : "no interval: no resample gave a boundary";
    }

    private String lastUpload() {
        return result.second().rows(Board.ALL).stream()
                .flatMap(model -> model.day().stream())
                .max(Comparator.naturalOrder())
                .map(day -> "uploaded until " + Calendar.month(day) + BoardDays.undated(result.second()))
                .orElse("without days of upload");
    }

    private String tableOne() {
        List<TaskAttainable> printed =
                tasks.stream().filter(task -> task.published().isPresent()).toList();
        if (printed.isEmpty()) {
            return "No attainable scores of Zhang et al. 2026 are listed, so nothing stands beside these.";
        }
        List<String> off = printed.stream()
                .filter(task -> !task.isMetInPrint())
                .map(task -> task.name() + " (" + AttainableWords.exact(task.score()) + " for "
                        + AttainableWords.exact(task.published().getAsDouble()) + ")")
                .toList();
        String all = printed.size() == 1 ? "The attainable score" : "All " + Words.lower(printed.size()) + " scores";
        return off.isEmpty()
                ? all + " that Zhang et al. 2026 print for 10²⁴\u00a0FLOP " + (printed.size() == 1 ? "is" : "are")
                        + " met to the third digit."
                : Words.of(printed.size() - off.size()) + " of " + Words.lower(printed.size())
                        + " scores that Zhang et al. 2026 print for 10²⁴\u00a0FLOP are met to the third digit, not "
                        + Words.joined(off) + ".";
    }

    private String range() {
        List<TaskAttainable> sorted = tasks.stream()
                .sorted(Comparator.comparingDouble(TaskAttainable::score))
                .toList();
        return Words.joined(sorted.stream()
                .map(task -> AttainableWords.withInterval(task) + " on " + task.name())
                .toList());
    }

    private String lean() {
        Optional<Interval> interval = headline.interval();
        if (interval.isEmpty()) {
            return "No resample gave a boundary, so nothing is known of its spread.";
        }
        double down = headline.score() - interval.get().low();
        double up = interval.get().high() - headline.score();
        return "The interval of " + headline.name() + " reaches " + AttainableWords.exact(down)
                + " below the boundary and "
                + AttainableWords.exact(up) + " above it"
                + (down > up
                        ? ": a draw without the leading families falls far, while one that repeats them adds no score"
                                + " that was not there."
                        : ".");
    }

    private String above() {
        TaskAttainable least = tasks.stream()
                .max(Comparator.comparingDouble(task -> task.fit().loss().coverage()))
                .orElseThrow();
        TaskAttainable most = tasks.stream()
                .min(Comparator.comparingDouble(task -> task.fit().loss().coverage()))
                .orElseThrow();
        return least.equals(most)
                ? AttainableTables.above(least) + " on " + least.name()
                : "between " + AttainableTables.above(least) + " on " + least.name() + " and "
                        + AttainableTables.above(most) + " on " + most.name();
    }

    private String converged() {
        double largest = tasks.stream()
                .mapToDouble(task -> task.fit().found().projectedGradient())
                .max()
                .orElseThrow();
        long agreed = tasks.stream()
                .filter(task ->
                        task.fit().found().startsAtBest() == task.fit().found().starts())
                .count();
        boolean allConverged =
                tasks.stream().allMatch(task -> task.fit().found().converged());
        String gradient = largest == 0 ? "zero" : Numbers.significant(largest, 1);
        return "The largest gradient left at the end of a fit is " + gradient + ", "
                + (allConverged ? "below" : "not below") + " the " + Numbers.significant(SigmoidQuantileFit.CERTAIN, 1)
                + " that counts as a minimum. All descents carried to the end reach the same objective on "
                + Words.lower(agreed) + " of " + Words.lower(tasks.size()) + (tasks.size() == 1 ? " task." : " tasks.");
    }

    private String bounds() {
        return "The floor rests on zero on " + count(ActiveBound.FLOOR_AT_ZERO) + ", the ceiling on one on "
                + count(ActiveBound.CEILING_AT_ONE) + ", the midpoint at the most compute on "
                + count(ActiveBound.MIDPOINT_AT_MOST) + " of " + Words.lower(tasks.size())
                + (tasks.size() == 1 ? " task." : " tasks.");
    }

    private String count(ActiveBound bound) {
        return Words.lower(
                tasks.stream().filter(task -> bound.holds(task.fit())).count());
    }

    private String largestFamily() {
        return headline.boundary()
                .rows()
                .largestCluster()
                .map(family -> "The largest base family, " + family.name() + ", holds "
                        + Numbers.decimals(PERCENT * family.share(), 0) + "\u00a0% of the rows")
                .orElse("No base family is known");
    }
}
