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

    static String words(String reason) {
        String words = WORDS.get(reason);
        if (words == null) {
            throw new IllegalStateException("no words for the reason code " + reason);
        }
        return words;
    }
}
