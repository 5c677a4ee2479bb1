package almanac.data;

import almanac.source.Position;
import almanac.source.Row;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The loss that a training run ends with, by size and tokens.
 *
 * @param dataset runs that are fitted together, for example {@code chinchilla}
 * @param condition group within the dataset that is fitted apart, for example {@code raw-loss}; empty where there is
 *     one group only
 * @param run place of the row in its source, from 0
 * @param budgetFlop training compute that the run shares with others, FLOP, as the source counts it
 * @param parameters count as the source takes it, with or without embeddings
 * @param tokens tokens seen
 * @param loss nats per token
 * @param flag reason code of a doubtful or repeated row
 */
public record TrainingRun(
        String dataset,
        Optional<String> condition,
        long run,
        OptionalDouble budgetFlop,
        double parameters,
        double tokens,
        double loss,
        Optional<String> flag,
        String source,
        Position at) {

    static TrainingRun of(Row row) {
        return new TrainingRun(
                row.text("dataset"),
                row.optionalText("condition"),
                row.count("run"),
                row.optionalNumber("budget_flop"),
                row.number("parameters"),
                row.number("tokens"),
                row.number("loss"),
                row.optionalText("flag"),
                row.text("source"),
                row.at());
    }
}
