package almanac.report.boundary;

import almanac.data.Catalog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The attainable scores with 10^24 FLOP that Zhang et al. 2026 (arXiv 2602.15327) print in their table 1, as fractions.
 *
 * @param byTask those of the tasks that the list of published claims names
 */
public record PublishedAttainable(Map<String, Double> byTask) {

    private static final String CLAIM = "boundary-attainable-";

    public PublishedAttainable {
        byTask = new LinkedHashMap<>(byTask);
    }

    static PublishedAttainable of(Catalog data, List<String> tasks) {
        Map<String, Double> printed = new LinkedHashMap<>();
        tasks.forEach(task -> data.published(CLAIM + task).ifPresent(score -> printed.put(task, score)));
        return new PublishedAttainable(printed);
    }

    /** The printed score of a task; empty where none is listed. */
    public OptionalDouble of(String task) {
        Double score = byTask.get(task);
        return score == null ? OptionalDouble.empty() : OptionalDouble.of(score);
    }
}
