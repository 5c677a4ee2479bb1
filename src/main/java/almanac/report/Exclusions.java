package almanac.report;

import almanac.markup.Numbers;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tables of the rows that an analysis left out, and why. */
public final class Exclusions {

    /** Reason codes in words. A code that is not listed here is a bug. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("no-compute", "no known pretraining compute"),
            Map.entry("fewer-than-30-rows", "fewer than 30 rows with compute"),
            Map.entry("one-distinct-score", "all rows have the same score"),
            Map.entry("one-distinct-compute", "all rows have the same compute"),
            Map.entry(
                    "not-in-validation-set", "neither compared with boundaries by the authors nor on the leaderboard"),
            Map.entry("fewer-than-10-rows", "fewer than ten rows"),
            Map.entry("subtask-missing", "a subtask without a score"),
            Map.entry("size-doubtful", "a doubtful size"),
            Map.entry("repeated-name", "a model listed before under the same name"),
            Map.entry("no-row-within-compute", "no model with that compute or less"),
            Map.entry("no-mixture-within-compute", "no mixture of models within that compute"),
            Map.entry("date-missing", "no day of upload"),
            Map.entry("size-missing", "no size on the board"),
            Map.entry("one-distinct-date", "all rows have the same day"),
            Map.entry("one-distinct-size", "all rows have the same size"),
            Map.entry("one-distinct-place", "one size, compute or number of tokens only"),
            Map.entry("flagged", "marked as doubtful by the board"),
            Map.entry("no-score", "no usable score on the benchmark"),
            Map.entry("no-date", "no release or price date"),
            Map.entry("no-size", "no parameter count"),
            Map.entry("other-document", "scores of another document, measured in another way than the rest of its set"),
            Map.entry("below-chance", "a score below that of guessing, as its flag says"),
            Map.entry("no-ruler", "no ruler could be fitted on the benchmark"),
            Map.entry("after-data-date", "dated after the edition’s data date"),
            Map.entry("before-first-day", "released before Llama 1, day zero of the envelope"),
            Map.entry("tuned-score-only", "only scores of a tuned version"),
            Map.entry("below-floor", "scores no better than guessing, so the ruler gives no size"),
            Map.entry("above-ceiling", "scores above the ruler’s ceiling"),
            Map.entry("beyond-ruler", "no size of the reference recipe reaches the score"),
            Map.entry("below-every-threshold", "a base score, but below every fixed score of the page"),
            Map.entry("child-without-score", "the compressed model has no base score on the benchmark"),
            Map.entry("parent-without-score", "its parent has no base score on the benchmark"),
            Map.entry("snapshot-price", "price of a later snapshot, dated by the release of its model"),
            Map.entry("no-blended-price", "no blended price"),
            Map.entry("not-text-chat", "price of fine-tuning, images, sound or another service than text"),
            Map.entry("date-of-other-kind", "kind of date that the trends of its collection do not take"),
            Map.entry("zero-price", "price of zero"),
            Map.entry("no-release-price", "no price at release"),
            Map.entry("no-chip-speed", "no single-precision speed"),
            Map.entry(
                    "not-a-ladder-run",
                    "not one of the runs that the ladder fits: a target, a trajectory, a half-length or repeated run, or a size above the ladder"),
            Map.entry("fewer-checkpoints-than-window", "fewer checkpoints than the mean of the last ones takes"),
            Map.entry(
                    "high-loss",
                    "one of the five points of the highest loss, left out as its replication does; some variants keep it"),
            Map.entry("near-guessing", "a loss near that of guessing"),
            Map.entry(
                    "other-learning-curve",
                    "a learning curve on a second text, or of a run that was not trained in the usual way"),
            Map.entry("deduped-text", "trained on text without its repeated passages, another text"),
            Map.entry("losses-differ", "one step with several losses that differ"),
            Map.entry("repeat", "a copy of another point"),
            Map.entry("fewer-than-four-sizes", "fewer than four sizes at its compute"),
            Map.entry("fewer-than-five-sizes", "fewer than five sizes at its compute"),
            Map.entry("fewer-than-three-budgets", "fewer than three budgets with a best size"),
            Map.entry("fewer-than-six-budgets", "fewer than six budgets"),
            Map.entry("no-minimum", "no lowest loss: the parabola through the losses opens downwards"),
            Map.entry("minimum-at-end", "lowest loss at the smallest or largest size"),
            Map.entry("vertex-outside-sizes", "best size outside the sizes that were trained"),
            Map.entry("vertex-outside-tokens", "best number of tokens outside those that were trained"),
            Map.entry("non-positive-loss", "a loss of nought or less at the best size"),
            Map.entry("value-not-positive", "a size, a number of tokens or a loss that is not above zero"),
            Map.entry("no-more-runs-than-constants", "no more runs than the law has constants"),
            Map.entry("constant-at-bound", "a constant of the law at its bound, so that the runs do not show its term"),
            Map.entry("one-size", "runs of one size only"),
            Map.entry("one-length", "runs of one length only"),
            Map.entry("one-distinct-value", "one distinct value only"),
            Map.entry(
                    "size-and-tokens-go-together",
                    "size and tokens grow in step, so that their parts cannot be told apart"),
            Map.entry("no-six-sizes-on-same-tokens", "fewer than six sizes on the same number of tokens"),
            Map.entry("no-size-with-six-token-counts", "no size with six lengths of training"),
            Map.entry("moments-of-one-run", "moments of the same training run, no runs of their own"),
            Map.entry(
                    "no-six-sizes-at-same-tokens-per-parameter",
                    "fewer than six sizes at the same tokens per parameter"),
            Map.entry("no-text-with-ten-sizes", "no amount of text with ten sizes"),
            Map.entry("one-tokens-per-parameter", "one number of tokens per parameter only"),
            Map.entry("term-not-falling", "a term of the law that does not fall"),
            Map.entry("exponent-at-edge", "exponent at the edge of what is searched"),
            Map.entry("error-not-bent", "errors on a straight line, so that the curve has no bend to fit"),
            Map.entry("error-not-falling", "errors that do not fall with the loss"),
            Map.entry("nothing-repeated", "no run saw its text twice"),
            Map.entry("not-converged", "no descent came to rest"),
            Map.entry("compute-range-too-short", "compute that spans too little to hold some back"),
            Map.entry("fewer-than-three-held-out-runs", "fewer than three runs above the cut"),
            Map.entry("fewer-than-three-held-out-optima", "fewer than three lowest losses above the cut"),
            Map.entry("no-shape-with-three-head-counts", "no shape with three numbers of heads"),
            Map.entry("before-chip-trend", "released before 2006, where the chip trend begins"),
            Map.entry("no-quality-score", "no score on the benchmark beside the price"));

    private Exclusions() {}

    /** One row per row left out, for publication. */
    public static Table published(String id, String title, List<RowStatus> rows) {
        return Table.of(
                id,
                title,
                "Rows that the analysis left out, each with its reason.",
                List.of(
                        Column.text("row", "Row", "key of the row in its table", RowStatus::key),
                        Column.text("table", "Table", "input table of the row", RowStatus::table),
                        Column.text("analysis", "Analysis", "analysis that left it out", RowStatus::analysis),
                        Column.text("reason", "Reason", "reason code", RowStatus::reason),
                        Column.text("reason_in_words", "Why", "the reason in words", row -> words(row.reason()))),
                rows.stream().filter(row -> !row.isUsed()).toList());
    }

    /** One row per reason, with the count of rows left out and the total at the end. */
    public static Table byReason(String id, String title, String noun, List<RowStatus> rows) {
        Map<String, Long> counts = rows.stream()
                .filter(row -> !row.isUsed())
                .collect(Collectors.groupingBy(RowStatus::reason, Collectors.counting()));
        List<Map.Entry<String, Long>> sorted = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        List<Map.Entry<String, Long>> lines = new java.util.ArrayList<>();
        sorted.forEach(entry -> lines.add(Map.entry(words(entry.getKey()), entry.getValue())));
        lines.add(Map.entry("used, of " + Numbers.grouped(rows.size()), used(rows)));
        Function<Map.Entry<String, Long>, Cell> count = line -> Cell.of(line.getValue());
        return Table.of(
                id,
                title,
                "Every row of the table counts once.",
                List.of(
                        Column.text("reason", "Reason", "why rows were left out", Map.Entry::getKey),
                        new Column<>("rows", noun, "", Column.Type.INTEGER, "number of rows", count)),
                lines);
    }

    /** Number of rows that were used. */
    public static long used(List<RowStatus> rows) {
        return rows.stream().filter(RowStatus::isUsed).count();
    }

    /** A reason code in words. */
    public static String words(String reason) {
        String words = WORDS.get(reason);
        if (words == null) {
            throw new IllegalStateException("no words for the reason code " + reason);
        }
        return words;
    }
}
