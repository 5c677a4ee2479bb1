package almanac.data;

import almanac.source.Row;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Accuracies of one large run at one moment of its training when a letter is to be chosen.
 *
 * @param step training steps done
 * @param tokens tokens seen
 * @param accuracy share of right letters by task, in the order of {@link LadderCheckpoint#TASKS}
 */
public record LadderChoiceCheckpoint(String run, long step, double tokens, Map<String, Double> accuracy) {

    static LadderChoiceCheckpoint of(Row row) {
        Map<String, Double> accuracy = new LinkedHashMap<>();
        for (String task : LadderCheckpoint.TASKS) {
            accuracy.put(task, row.single(LadderCheckpoint.column(task) + "_accuracy_letter"));
        }
        return new LadderChoiceCheckpoint(
                row.text("run"), row.count("step"), row.number("tokens"), Collections.unmodifiableMap(accuracy));
    }
}
