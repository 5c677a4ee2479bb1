package almanac.report.scaling;

import almanac.scaling.kaplan.DatasetRuns;
import almanac.scaling.law.LossFunction;
import java.util.Map;
import java.util.Optional;

/** Names of datasets, conditions and loss functions as readers see them. */
public final class ScalingWords {

    private static final Map<String, String> DATASETS = Map.ofEntries(
            Map.entry("chinchilla", "Chinchilla"),
            Map.entry("gadre-c4", "Gadre et al., C4"),
            Map.entry("gadre-rpj", "Gadre et al., RedPajama"),
            Map.entry("gadre-rw", "Gadre et al., RefinedWeb"),
            Map.entry("gadre-grid", "Gadre et al., grid of shapes"),
            Map.entry("gemstones", "Gemstones"),
            Map.entry("deepmind-dense", "DeepMind dense"),
            Map.entry("datablations", "Muennighoff et al., fresh text"),
            Map.entry("olmo-ladder", "OLMo ladder"),
            Map.entry("steplaw-best", "Step Law, best settings"),
            Map.entry("llama-3", "Llama 3"),
            Map.entry("marin-comma", "Marin, Comma"),
            Map.entry("marin-dclm", "Marin, DCLM"),
            Map.entry("marin-nemotron", "Marin, Nemotron"),
            Map.entry("misfitting", "Misfitting"),
            Map.entry("ml-scalefit", "ml-scalefit"),
            Map.entry("nxai-llama", "NX-AI Llama"));

    private static final String PORIAN = "porian-";

    private static final Map<String, String> PORIAN_WORDS = Map.ofEntries(
            Map.entry("rw", "RefinedWeb"),
            Map.entry("owt2", "OpenWebText2"),
            Map.entry("base", "one setting"),
            Map.entry("tuned", "tuned by size"),
            Map.entry("long", "long warm-up"),
            Map.entry("short", "short warm-up"),
            Map.entry("kaplan", "decay as Kaplan"),
            Map.entry("chinchilla", "matched decay"),
            Map.entry("const", "constant rate"));

    private static final Map<String, String> CONDITIONS = Map.ofEntries(
            Map.entry("constant", "constant rate"),
            Map.entry("cooldown", "cooled down"),
            Map.entry("half-rate", "half the rate"),
            Map.entry("raw-loss", "loss as plotted"),
            Map.entry("exp-loss", "exponential of the loss"),
            Map.entry("standard", "standard training"),
            Map.entry("flop-increase-2", "two times the FLOP"),
            Map.entry("flop-increase-4", "four times the FLOP"),
            Map.entry("ctx2048", "2,048 tokens of context"),
            Map.entry("ctx8192", "8,192 tokens of context"));

    private ScalingWords() {}

    /** A dataset; an id without words of its own stands for itself. */
    public static String dataset(String id) {
        return id.startsWith(PORIAN) ? "Porian et al., " + protocol(id) : DATASETS.getOrDefault(id, id);
    }

    /** A dataset with its condition, for example {@code Gemstones, cooled down}. */
    public static String dataset(String id, Optional<String> condition) {
        return dataset(id)
                + condition
                        .map(name -> ", " + CONDITIONS.getOrDefault(name, name))
                        .orElse("");
    }

    /** A dataset with its condition and how it counts parameters. */
    public static String dataset(DatasetRuns runs) {
        return dataset(runs.dataset(), runs.condition()) + (runs.nonEmbedding() ? ", without embeddings" : "");
    }

    /** Corpus, setting, warm-up and decay of a protocol, then what counts as compute if it is not the standard. */
    private static String protocol(String id) {
        String[] parts = id.substring(PORIAN.length()).split("-", -1);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < Math.min(4, parts.length); i++) {
            words.append(i == 0 ? "" : ", ").append(PORIAN_WORDS.getOrDefault(parts[i], parts[i]));
        }
        if (parts.length > 4 && !parts[4].equals("standard")) {
            words.append(parts[4].equals("kaplan") ? ", output layer not counted" : ", attention counted");
        }
        return words.toString();
    }

    /** A loss function within a sentence. */
    public static String of(LossFunction function) {
        return switch (function) {
            case HUBER_1E_3 -> "Huber loss, δ = 0.001";
            case HUBER_1E_4 -> "Huber loss, δ = 0.0001";
            case LEAST_ABSOLUTE -> "least absolute deviations";
            case LEAST_SQUARES -> "least squares";
        };
    }
}
