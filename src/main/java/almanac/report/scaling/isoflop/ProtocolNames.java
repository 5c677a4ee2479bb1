package almanac.report.scaling.isoflop;

import java.util.Map;

/** The protocols of Porian et al. 2024 and the changes between them in words. */
final class ProtocolNames {

    private static final Map<String, String> PROTOCOLS = Map.of(
            "kaplan", "Kaplan’s protocol",
            "count-output-layer", "Output layer counted",
            "short-warm-up", "Warm-up shortened",
            "matched-decay", "Decay matched to each run",
            "tuned-by-size", "Tuned by size, no decay");

    private static final Map<String, String> CHANGES = Map.of(
            "count-output-layer", "counting the output layer",
            "short-warm-up", "shortening the warm-up",
            "matched-decay", "matching the decay to each run",
            "tuned-by-size", "tuning by size at a constant rate");

    private ProtocolNames() {}

    /** The protocol that a change leads to. */
    static String after(String change) {
        return PROTOCOLS.getOrDefault(change, change);
    }

    static String change(String change) {
        return CHANGES.getOrDefault(change, change);
    }
}
