package almanac.data;

import almanac.source.Position;
import almanac.source.Row;
import java.util.Optional;

/**
 * Scores, as fractions, of a model and of a quantised variant of it on one benchmark.
 *
 * @param bits bits a weight of the variant
 * @param parentParameters count of all parameters of the full-precision model
 * @param childParameters count of all parameters of the variant
 * @param stage {@code base} or {@code instruct}, the same for both
 */
public record Compression(
        String parentName,
        String childName,
        String method,
        int bits,
        double parentParameters,
        double childParameters,
        String benchmark,
        double parentScore,
        double childScore,
        String stage,
        Optional<String> parentModel,
        String source,
        Position at) {

    static Compression of(Row row) {
        return new Compression(
                row.text("parent_name"),
                row.text("child_name"),
                row.text("method"),
                row.optionalWhole("bits").orElseThrow(),
                row.number("parent_parameters"),
                row.number("child_parameters"),
                row.text("benchmark"),
                row.number("parent_score"),
                row.number("child_score"),
                row.text("stage"),
                row.optionalText("parent_model"),
                row.text("source"),
                row.at());
    }
}
