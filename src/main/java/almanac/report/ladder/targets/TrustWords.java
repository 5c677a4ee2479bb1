package almanac.report.ladder.targets;

import almanac.report.Words;
import almanac.report.ladder.BackTest;
import almanac.report.ladder.Coverage;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.LadderWords;
import almanac.report.ladder.Trust;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whether intervals and labels given beforehand kept what they promised. */
final class TrustWords {

    private TrustWords() {}

    static String coverage(LadderResult result) {
        List<String> targets = Arrays.stream(LadderTarget.values())
                .flatMap(target -> group(result, target.id())
                        .map(found ->
                                found.inside() + " of " + found.forecasts() + " tasks for " + LadderWords.of(target)))
                .toList();
        if (targets.isEmpty()) {
            return "There are no intervals, because too few resamples could be fitted.";
        }
        List<Coverage> rungs = Arrays.stream(BackTest.Kind.values())
                .flatMap(kind -> group(result, kind.id()))
                .toList();
        int inside = rungs.stream().mapToInt(Coverage::inside).sum();
        int forecasts = rungs.stream().mapToInt(Coverage::forecasts).sum();
        return "The 95\u00a0% intervals hold the measured accuracy of " + Words.joined(targets)
                + (forecasts == 0
                        ? ""
                        : ", and " + inside + " of " + forecasts
                                + " on held-out rungs, among them the longest run of the size above the ladder again")
                + ".";
    }

    private static Stream<Coverage> group(LadderResult result, String id) {
        return result.coverage().stream().filter(found -> found.group().equals(id));
    }

    /** Tasks of high trust whose outcome lies outside their interval. */
    static String surprise(LadderResult result) {
        List<LadderTask> trusted = LadderTask.headlines().stream()
                .filter(task ->
                        result.trust(task).map(Trust::label).stream().anyMatch(label -> label == Trust.Label.HIGH))
                .toList();
        if (trusted.isEmpty()) {
            return "No task was labelled as one of high trust beforehand.";
        }
        Map<LadderTask, List<String>> missed = new LinkedHashMap<>();
        for (LadderTask task : trusted) {
            List<String> targets = TargetForecast.all(result, List.of(task), List.of(LadderTarget.values())).stream()
                    .filter(TargetForecast::isMissed)
                    .map(row -> LadderWords.of(row.target()))
                    .toList();
            if (!targets.isEmpty()) {
                missed.put(task, targets);
            }
        }
        return missed.isEmpty()
                ? "No task that was labelled as one of high trust lies outside."
                : "The label given beforehand is no guarantee: of high trust and yet outside "
                        + (missed.size() == 1 ? "is " : "are ")
                        + Words.joined(missed.entrySet().stream()
                                .map(entry ->
                                        LadderWords.of(entry.getKey()) + " (" + Words.joined(entry.getValue()) + ")")
                                .toList())
                        + ".";
    }
}
