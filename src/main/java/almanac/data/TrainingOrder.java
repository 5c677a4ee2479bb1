package almanac.data;

import almanac.source.Problems;
import almanac.source.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that the checkpoints of each run stand in the order of training, since means are taken over neighbours. */
final class TrainingOrder {

    private TrainingOrder() {}

    static void check(List<Row> checkpoints, Problems problems) {
        Map<String, Row> previous = new HashMap<>();
        for (Row row : checkpoints) {
            Row before = previous.put(row.text("run"), row);
            if (before != null && row.number("tokens") <= before.number("tokens")) {
                report(row, before, "above", problems);
            }
        }
    }

    /** As {@link #check}, but a moment may stand more than once where the later rows carry a flag. */
    static void checkWithRepeats(List<Row> points, Problems problems) {
        Map<String, Row> previous = new HashMap<>();
        for (Row row : points) {
            Row before = previous.put(row.text("run"), row);
            if (before == null) {
                continue;
            }
            double gained = row.number("tokens") - before.number("tokens");
            if (gained < 0) {
                report(row, before, "at or above", problems);
            } else if (gained == 0 && row.optionalText("flag").isEmpty()) {
                report(row, before, "above", problems);
            }
        }
    }

    private static void report(Row row, Row before, String relation, Problems problems) {
        problems.add(
                row.at("tokens"),
                "tokens " + row.text("tokens") + " is not " + relation + " the " + before.text("tokens")
                        + " of the checkpoint before, in line " + before.at().line(),
                "the checkpoints of a run in the order of training, each once");
    }
}
