package almanac.data;

import almanac.source.Position;
import almanac.source.Row;
import java.util.Optional;

/**
 * A score of one model on one benchmark, beside the compute of its training.
 *
 * @param benchmark for example {@code gpqa-diamond}
 * @param computeFlop training compute, stated or estimated, FLOP
 * @param score share of right answers
 * @param flag reason code of a doubtful row
 */
public record FrontierPoint(
        String benchmark,
        String modelName,
        double computeFlop,
        double score,
        Optional<String> flag,
        String source,
        Position at) {

    static FrontierPoint of(Row row) {
        return new FrontierPoint(
                row.text("benchmark"),
                row.text("model_name"),
                row.number("compute_flop"),
                row.number("score"),
                row.optionalText("flag"),
                row.text("source"),
                row.at());
    }
}
