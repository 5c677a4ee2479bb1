package almanac.scaling.kaplan;

import almanac.data.RepeatedDataRun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A run on repeated data beside runs of the same size and length on fresh data.
 *
 * @param uniqueTokens different tokens in the training text of the repeating run
 * @param tokens tokens seen by either
 * @param penalty loss over the mean loss on fresh data, less one
 * @param fresh place of the fresh runs among all such groups, from 0; pairs of one group share their errors
 */
public record OverfittingPair(double parameters, double uniqueTokens, double tokens, double penalty, int fresh) {

    /** Smaller penalties are noise between seeds. */
    public static final double SMALLEST_PENALTY = 0.005;

    /**
     * One run.
     *
     * @param epochs passes over the training text
     */
    public record Run(double parameters, double uniqueTokens, double tokens, double epochs, double loss) {

        /** The figures of a row. */
        public static Run of(RepeatedDataRun row) {
            return new Run(row.parameters(), row.uniqueTokens(), row.tokens(), row.epochs(), row.loss());
        }
    }

    /** The runs on text with its repeated passages, those flagged {@code near-guessing} left out. */
    public static List<Run> runs(List<RepeatedDataRun> rows) {
        return rows.stream()
                .filter(row -> !row.deduped() && !row.flag().equals(Optional.of("near-guessing")))
                .map(Run::of)
                .toList();
    }

    private record Setting(double parameters, double tokens) {}

    /** The pairs whose penalty exceeds {@link #SMALLEST_PENALTY}, in the order of the runs. */
    public static List<OverfittingPair> of(List<Run> runs) {
        Map<Setting, List<Double>> fresh = new LinkedHashMap<>();
        for (Run run : runs) {
            if (run.epochs() <= 1) {
                fresh.computeIfAbsent(setting(run), unused -> new ArrayList<>()).add(run.loss());
            }
        }
        List<Setting> places = List.copyOf(fresh.keySet());
        List<OverfittingPair> pairs = new ArrayList<>();
        for (Run run : runs) {
            List<Double> losses = fresh.getOrDefault(setting(run), List.of());
            if (run.epochs() > 1 && !losses.isEmpty()) {
                double mean = losses.stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElseThrow();
                double penalty = run.loss() / mean - 1;
                if (penalty > SMALLEST_PENALTY) {
                    int place = places.indexOf(setting(run));
                    pairs.add(new OverfittingPair(run.parameters(), run.uniqueTokens(), run.tokens(), penalty, place));
                }
            }
        }
        return List.copyOf(pairs);
    }

    private static Setting setting(Run run) {
        return new Setting(run.parameters(), run.tokens());
    }
}
