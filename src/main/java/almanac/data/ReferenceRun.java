package almanac.data;

import almanac.source.Position;
import almanac.source.Row;
import java.util.OptionalDouble;

/**
 * A small training run, or a checkpoint of a larger one, behind the density ruler.
 *
 * @param role {@code small} for a finished small run, {@code checkpoint} for a checkpoint
 * @param answerBitsPerByte loss on the right answer, bits per byte
 * @param accuracyLetter accuracy when choosing a letter, a fraction
 */
public record ReferenceRun(
        String id,
        String role,
        double parameters,
        double tokens,
        double answerBitsPerByte,
        OptionalDouble accuracyLetter,
        String source,
        Position at) {

    static ReferenceRun of(Row row) {
        return new ReferenceRun(
                row.text("id"),
                row.text("role"),
                row.number("parameters"),
                row.number("tokens"),
                row.number("answer_bits_per_byte"),
                row.optionalNumber("accuracy_letter"),
                row.text("source"),
                row.at());
    }
}
