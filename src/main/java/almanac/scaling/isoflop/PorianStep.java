package almanac.scaling.isoflop;

import java.util.ArrayList;
import java.util.List;

/**
 * One step on the way from Kaplan's protocol to a tuned one, as Porian et al. 2024 (arXiv 2406.19146) take it, with the
 * exponent of the best size that they store for it: the median over resamples of the noise between seeds.
 *
 * @param corpus {@code rw}, RefinedWeb, or {@code owt2}, OpenWebText2
 * @param change what the step changes against the one before, as an id
 * @param dataset dataset of the training runs
 * @param publishedExponent their median, three digits
 */
public record PorianStep(String corpus, String change, String dataset, double publishedExponent) {

    /** The last step: learning rate, batch and second moment tuned for each size, at a constant rate. */
    public static final String TUNED = "tuned-by-size";

    private static final List<String> CORPORA = List.of("rw", "owt2");
    private static final List<String> CHANGES =
            List.of("kaplan", "count-output-layer", "short-warm-up", "matched-decay", TUNED);
    private static final List<String> PROTOCOLS = List.of(
            "base-long-kaplan-kaplan-train",
            "base-long-kaplan-standard-val",
            "base-short-kaplan-standard-val",
            "base-short-chinchilla-standard-val",
            "tuned-short-const-standard-val");
    private static final List<List<Double>> PUBLISHED =
            List.of(List.of(0.834, 0.701, 0.604, 0.571, 0.497), List.of(0.870, 0.700, 0.602, 0.569, 0.518));

    /** The five steps on RefinedWeb, then the five on OpenWebText2, each in order. */
    public static List<PorianStep> all() {
        List<PorianStep> steps = new ArrayList<>();
        for (int corpus = 0; corpus < CORPORA.size(); corpus++) {
            for (int step = 0; step < CHANGES.size(); step++) {
                steps.add(new PorianStep(
                        CORPORA.get(corpus),
                        CHANGES.get(step),
                        IsoFlopAllocation.PORIAN + CORPORA.get(corpus) + "-" + PROTOCOLS.get(step),
                        PUBLISHED.get(corpus).get(step)));
            }
        }
        return steps;
    }
}
