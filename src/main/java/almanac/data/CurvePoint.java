package almanac.data;

import almanac.source.Position;
import almanac.source.Row;
import java.util.Optional;

/**
 * The loss of a learning curve at one moment of the training.
 *
 * @param run id of the {@link CurveRun}
 * @param step training steps done
 * @param tokens tokens seen
 * @param loss nats per token
 * @param flag {@code repeat} for the second copy of a row, {@code losses-differ} for a step that stands more than once
 *     with several losses
 */
public record CurvePoint(
        String run, double step, double tokens, double loss, Optional<String> flag, String source, Position at) {

    static CurvePoint of(Row row) {
        return new CurvePoint(
                row.text("run"),
                row.number("step"),
                row.number("tokens"),
                row.number("loss"),
                row.optionalText("flag"),
                row.text("source"),
                row.at());
    }
}
