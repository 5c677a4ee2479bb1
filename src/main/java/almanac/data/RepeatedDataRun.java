package almanac.data;

import almanac.source.Position;
import almanac.source.Row;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A run that may have seen its training text several times.
 *
 * @param parameters count as the source prints it
 * @param uniqueTokens different tokens in the training text
 * @param tokens tokens seen, repetitions included
 * @param epochs passes over the text, tokens over unique tokens to four decimals
 * @param loss nats per token
 * @param seed seed of the run, where the source names one
 * @param reshaped whether width and depth were chosen anew for the run
 * @param deduped whether repeated passages were taken out of the text first
 * @param inPublishedFit whether the authors fit their law to the run
 * @param flag reason code of a doubtful figure
 */
public record RepeatedDataRun(
        String id,
        double parameters,
        double uniqueTokens,
        double tokens,
        double epochs,
        double loss,
        OptionalLong seed,
        boolean reshaped,
        boolean deduped,
        boolean inPublishedFit,
        Optional<String> flag,
        String source,
        Position at) {

    static RepeatedDataRun of(Row row) {
        return new RepeatedDataRun(
                row.text("id"),
                row.number("parameters"),
                row.number("unique_tokens"),
                row.number("tokens"),
                row.number("epochs"),
                row.number("loss"),
                row.optionalCount("seed"),
                row.text("reshaped").equals("yes"),
                row.text("deduped").equals("yes"),
                row.text("in_published_fit").equals("yes"),
                row.optionalText("flag"),
                row.text("source"),
                row.at());
    }
}
