package almanac.data;

import almanac.source.Position;
import almanac.source.Row;
import java.util.OptionalDouble;

/**
 * A test set.
 *
 * @param measures what it asks for, in a few words
 * @param chance expected score of guessing, a fraction
 * @param ceiling highest possible score, a fraction
 */
public record Benchmark(
        String id, String name, String measures, OptionalDouble chance, OptionalDouble ceiling, Position at) {

    static Benchmark of(Row row) {
        return new Benchmark(
                row.text("id"),
                row.text("name"),
                row.text("measures"),
                row.optionalNumber("chance"),
                row.optionalNumber("ceiling"),
                row.at());
    }
}
