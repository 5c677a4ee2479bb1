package almanac.site;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An estimate as {@code estimates.json} shows it; numbers are in their shortest text.
 *
 * @param spec the choices behind it, by name
 * @param published the published value it answers, with its source
 * @param verdict verdict id, empty where no claim names the estimate
 * @param candidates rows the deciding points were taken from
 */
public record PublishedEstimate(
        String id,
        String report,
        String value,
        String unit,
        Optional<Limits> interval,
        int n,
        String asOf,
        Map<String, String> spec,
        Optional<PublishedValue> published,
        String verdict,
        int candidates,
        String caveat) {

    /** An interval with how it was made. */
    public record Limits(String level, String low, String high, String method, int resamples, long seed) {}

    /** A value that a paper published. */
    public record PublishedValue(String value, String source) {}

    /** All estimates as one JSON text, one to a line. */
    public static String json(List<PublishedEstimate> estimates) {
        ArrayNode all = Json.array();
        estimates.forEach(estimate -> estimate.writeTo(all.addObject()));
        return Json.lines(all);
    }

    private void writeTo(ObjectNode node) {
        node.put("id", id);
        node.put("report", report);
        node.set("value", Json.number(value));
        node.put("unit", unit);
        if (interval.isPresent()) {
            Limits limits = interval.get();
            ObjectNode range = node.putObject("interval");
            range.set("level", Json.number(limits.level()));
            range.set("low", Json.number(limits.low()));
            range.set("high", Json.number(limits.high()));
            range.put("method", limits.method());
            range.put("resamples", limits.resamples());
            range.put("seed", limits.seed());
        } else {
            node.putNull("interval");
        }
        node.put("n", n);
        node.put("as_of", asOf);
        spec.forEach(node.putObject("spec")::put);
        if (published.isPresent()) {
            ObjectNode value = node.putObject("published");
            value.set("value", Json.number(published.get().value()));
            value.put("source", published.get().source());
        } else {
            node.putNull("published");
        }
        if (verdict.isEmpty()) {
            node.putNull("verdict");
        } else {
            node.put("verdict", verdict);
        }
        node.put("candidates", candidates);
        node.put("caveat", caveat);
    }
}
