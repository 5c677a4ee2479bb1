package almanac.report.density.equal;

import almanac.density.BenchmarkScores;
import almanac.density.Densities;
import almanac.density.ModelScore;
import almanac.density.ParameterKind;
import almanac.density.SizedModel;
import almanac.stats.DoublingTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A small model and an earlier larger one that is said to be its equal, with the scores of both.
 *
 * @param scores one row per benchmark, the mean of the five last
 */
record SizePair(SizedModel small, SizedModel large, List<BothScores> scores) {

    /** The pair by which the paper illustrates the falling size (Xiao et al. 2024, section 1). */
    static final String SMALL = "minicpm-1-2.4b";

    static final String LARGE = "mistral-7b-v0.1";

    /** The scores of both models on a benchmark; absent where a model has none. */
    record BothScores(String benchmark, Optional<ModelScore> small, Optional<ModelScore> large) {

        boolean isComparable() {
            return small.isPresent() && large.isPresent();
        }

        /** Whether the smaller model scores at least as high; false without both scores. */
        boolean isMatched() {
            return isComparable()
                    && small.orElseThrow().score() >= large.orElseThrow().score();
        }
    }

    /** Absent unless both models are scored on some benchmark. */
    static Optional<SizePair> of(Densities densities, String smallId, String largeId) {
        List<BothScores> rows = new ArrayList<>();
        for (String benchmark : BenchmarkScores.benchmarks()) {
            rows.add(new BothScores(
                    benchmark, score(densities, benchmark, smallId), score(densities, benchmark, largeId)));
        }
        Optional<SizedModel> small = rows.stream()
                .flatMap(row -> row.small().stream())
                .map(ModelScore::model)
                .findFirst();
        Optional<SizedModel> large = rows.stream()
                .flatMap(row -> row.large().stream())
                .map(ModelScore::model)
                .findFirst();
        return small.isPresent() && large.isPresent()
                ? Optional.of(new SizePair(small.get(), large.get(), rows))
                : Optional.empty();
    }

    private static Optional<ModelScore> score(Densities densities, String benchmark, String model) {
        return densities.scores().getOrDefault(benchmark, List.of()).stream()
                .filter(scored -> scored.model().id().equals(model))
                .findFirst();
    }

    /** Total parameters of the small model over those of the large one. */
    double sizeRatio() {
        return small.parameters(ParameterKind.TOTAL) / large.parameters(ParameterKind.TOTAL);
    }

    /** From the release of the large model to that of the small one. */
    long days() {
        return ChronoUnit.DAYS.between(large.released(), small.released());
    }

    double months() {
        return days() / DoublingTime.DAYS_PER_MONTH;
    }

    /** The single benchmarks on which both are scored. */
    List<BothScores> compared() {
        return scores.stream()
                .filter(row -> BenchmarkScores.FIVE.contains(row.benchmark()) && row.isComparable())
                .toList();
    }

    /** Score rows of the input behind the comparison on single benchmarks. */
    int scoreRows() {
        return compared().stream()
                .mapToInt(row -> row.small().orElseThrow().rows()
                        + row.large().orElseThrow().rows())
                .sum();
    }
}
