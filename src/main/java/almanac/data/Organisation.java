package almanac.data;

import almanac.source.Position;
import almanac.source.Row;

/** A maker of models or chips, or a provider of an interface to models. */
public record Organisation(String id, String name, Position at) {

    static Organisation of(Row row) {
        return new Organisation(row.text("id"), row.text("name"), row.at());
    }
}
