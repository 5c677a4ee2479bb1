package almanac.density;

import almanac.data.Catalog;
import almanac.data.Model;
import almanac.data.Score;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The canonical scores of all dated and sized models on the paper's five benchmarks, and their mean. */
public final class BenchmarkScores {

    /** The five benchmarks of Xiao et al. 2024, section 3. */
    public static final List<String> FIVE = List.of("mmlu", "bbh", "math", "humaneval", "mbpp");

    /** Id of the mean over all five: one score, inverted once, not the mean of five densities. */
    public static final String AVERAGE = "average-5";

    private BenchmarkScores() {}

    /** All benchmarks in the order of the reports, the mean of the five last. */
    public static List<String> benchmarks() {
        List<String> all = new ArrayList<>(FIVE);
        all.add(AVERAGE);
        return all;
    }

    /** The scores by benchmark, models in the order of the table; models after the given day are left out. */
    public static Map<String, List<ModelScore>> of(Catalog data, LocalDate asOf) {
        Map<String, Map<String, List<Score>>> rows = new LinkedHashMap<>();
        data.scores()
                .forEach(score -> rows.computeIfAbsent(score.benchmark(), key -> new LinkedHashMap<>())
                        .computeIfAbsent(score.model(), key -> new ArrayList<>())
                        .add(score));
        Map<String, List<ModelScore>> scores = new LinkedHashMap<>();
        benchmarks().forEach(benchmark -> scores.put(benchmark, new ArrayList<>()));
        for (Model model : data.models()) {
            Optional<SizedModel> sized =
                    SizedModel.of(model).filter(dated -> !dated.released().isAfter(asOf));
            sized.ifPresent(dated -> add(dated, rows, scores));
        }
        return scores;
    }

    private static void add(
            SizedModel model, Map<String, Map<String, List<Score>>> rows, Map<String, List<ModelScore>> scores) {
        List<ModelScore> single = new ArrayList<>();
        for (String benchmark : FIVE) {
            List<Score> own = rows.getOrDefault(benchmark, Map.of()).getOrDefault(model.id(), List.of());
            CanonicalScore.of(own).ifPresent(canonical -> single.add(canonical.scored(model, benchmark)));
        }
        single.forEach(score -> scores.computeIfAbsent(score.benchmark(), key -> new ArrayList<>())
                .add(score));
        if (single.size() == FIVE.size()) {
            scores.computeIfAbsent(AVERAGE, key -> new ArrayList<>()).add(mean(model, single));
        }
    }

    private static ModelScore mean(SizedModel model, List<ModelScore> single) {
        return new ModelScore(
                model,
                AVERAGE,
                single.stream().allMatch(ModelScore::isBase) ? "base" : "instruct",
                single.stream().mapToInt(ModelScore::sourceRank).max().orElseThrow(),
                single.stream().mapToDouble(ModelScore::score).average().orElseThrow(),
                single.stream().mapToInt(ModelScore::rows).sum());
    }
}
