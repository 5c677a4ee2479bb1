package almanac.data;

import almanac.source.Position;
import almanac.source.Row;
import java.util.Optional;

/** Scores, as fractions, of a model and of a quantised variant of it on one benchmark. */
public record Compression(
        String parentName,
        String childName,
        String method,
        String benchmark,
        double parentScore,
        double childScore,
        Optional<String> parentModel,
        String source,
        Position at) {

    static Compression of(Row row) {
        return new Compression(
                row.text("parent_name"),
                row.text("child_name"),
                row.text("method"),
                row.text("benchmark"),
                row.number("parent_score"),
                row.number("child_score"),
                row.optionalText("parent_model"),
                row.text("source"),
                row.at());
    }
}
