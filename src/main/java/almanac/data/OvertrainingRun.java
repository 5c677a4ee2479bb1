package almanac.data;

import almanac.source.Position;
import almanac.source.Row;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A run of the over-training study: one of six sizes, one of three training texts, 5 to 640 tokens per parameter.
 *
 * @param dataset training text, for example {@code gadre-c4}
 * @param size name of the model size, for example {@code 411m}
 * @param width components of the vector that stands for a token
 * @param depth layers
 * @param heads attention heads per layer
 * @param parameters count with embeddings
 * @param nonEmbeddingParameters count without embeddings
 * @param tokens tokens seen
 * @param tokensPerParameter nominal multiple, tokens over {@code parameters}
 * @param c4Loss cross-entropy on C4, nats per token
 * @param losses cross-entropy on every evaluation set, nats per token, in the order of {@link #EVALUATION_SETS}
 * @param errorOf46Tasks mean error over 46 downstream tasks, a fraction
 * @param errorOf17Tasks mean error over the 17 tasks that the paper selects, a fraction
 * @param flag reason code of a doubtful figure
 */
public record OvertrainingRun(
        String id,
        String dataset,
        String size,
        double width,
        double depth,
        double heads,
        double parameters,
        double nonEmbeddingParameters,
        double tokens,
        double tokensPerParameter,
        double c4Loss,
        Map<String, Double> losses,
        double errorOf46Tasks,
        double errorOf17Tasks,
        Optional<String> flag,
        String source,
        Position at) {

    /** The texts on which every run was evaluated. */
    public static final List<String> EVALUATION_SETS = List.of(
            "c4",
            "openlm",
            "paloma-c4",
            "paloma-redpajama",
            "paloma-refinedweb",
            "paloma-ptb",
            "paloma-programming",
            "de-en");

    static OvertrainingRun of(Row row) {
        Map<String, Double> losses = new LinkedHashMap<>();
        for (String set : EVALUATION_SETS) {
            losses.put(set, row.number(column(set)));
        }
        return new OvertrainingRun(
                row.text("id"),
                row.text("dataset"),
                row.text("size"),
                row.number("width"),
                row.number("depth"),
                row.number("heads"),
                row.number("parameters"),
                row.number("nonembedding_parameters"),
                row.number("tokens"),
                row.number("tokens_per_parameter"),
                row.number(column("c4")),
                Collections.unmodifiableMap(losses),
                row.number("error_46_tasks"),
                row.number("error_17_tasks"),
                row.optionalText("flag"),
                row.text("source"),
                row.at());
    }

    /** The column with the loss on an evaluation set. */
    static String column(String evaluationSet) {
        return evaluationSet.replace('-', '_') + "_loss";
    }
}
