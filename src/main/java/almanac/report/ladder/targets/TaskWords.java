package almanac.report.ladder.targets;

import almanac.markup.Numbers;
import almanac.report.Words;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.LadderWords;
import java.util.Comparator;
import java.util.List;

/** Which tasks are forecast well: the four that the paper calls close, with every exception, and the other four. */
final class TaskWords {

    private TaskWords() {}

    static String close(LadderResult result) {
        List<TargetForecast> all = TargetForecast.all(result, TargetForecast.CLOSE, LadderTarget.publishedOnes());
        List<String> misses = all.stream()
                .filter(row -> row.points() > TargetForecast.CLOSE_POINTS)
                .map(row -> name(row) + " misses by " + Numbers.decimals(row.points(), 1))
                .toList();
        String of = "Of " + Words.lower(all.size()) + " forecasts for "
                + Words.joined(
                        TargetForecast.CLOSE.stream().map(LadderWords::of).toList());
        if (all.isEmpty()) {
            return "None of the four tasks that were called close is forecast.";
        }
        return misses.isEmpty()
                ? of + " all lie within two points."
                : of + ", " + Words.lower(all.size() - misses.size()) + " lie within two points; "
                        + Words.joined(misses) + ".";
    }

    static String far(LadderResult result) {
        List<TargetForecast> all = TargetForecast.all(result, TargetForecast.FAR, LadderTarget.publishedOnes());
        if (all.isEmpty()) {
            return "None of the other four tasks is forecast.";
        }
        double mean = all.stream().mapToDouble(TargetForecast::points).average().orElseThrow();
        TargetForecast worst = all.stream()
                .max(Comparator.comparingDouble(TargetForecast::points))
                .orElseThrow();
        List<LadderTask> tasks =
                all.stream().map(TargetForecast::task).distinct().toList();
        return "The others, "
                + Words.joined(tasks.stream().map(LadderWords::of).toList()) + ", miss by "
                + Numbers.significant(mean, 2) + "\u00a0points on average, at most by "
                + Numbers.decimals(worst.points(), 1) + " (" + name(worst) + ").";
    }

    /** Task and target of a forecast. */
    static String name(TargetForecast row) {
        return LadderWords.of(row.task()) + " for " + LadderWords.of(row.target());
    }
}
