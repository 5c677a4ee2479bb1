package almanac.data;

import almanac.source.Position;
import almanac.source.Row;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One reported score of a model on a benchmark.
 *
 * @param stage {@code base} or {@code instruct}
 * @param score fraction between 0 and 1
 * @param shots worked examples in the prompt, where stated
 * @param sourceRank 1 the maker's own report, 2 another maker's comparison, 3 a third party, 9 suspected error
 */
public record Score(
        String model,
        String benchmark,
        String stage,
        double score,
        OptionalInt shots,
        String protocol,
        int sourceRank,
        Optional<String> flag,
        String source,
        Position at) {

    static Score of(Row row) {
        return new Score(
                row.text("model"),
                row.text("benchmark"),
                row.text("stage"),
                row.number("score"),
                row.optionalWhole("shots"),
                row.text("protocol"),
                row.optionalWhole("source_rank").orElseThrow(),
                row.optionalText("flag"),
                row.text("source"),
                row.at());
    }
}
