package almanac.density;

import almanac.data.Catalog;
import almanac.data.ScorePair;
import almanac.stats.Resampling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The same trend on MMLU and on its rewritten counterpart MMLU-CF, over the same models of one leaderboard.
 *
 * <p>Rulers are fitted on the tuned Qwen2.5 sizes of the leaderboard itself.
 *
 * @param rulers one for each of the two benchmarks, where it can be fitted
 * @param trends trends under every choice, public and clean
 */
public record Leaderboard(List<Ruler> rulers, List<ModelDensity> densities, List<Trend> trends) {

    public static final String RULER = "qwen2.5-instruct";
    public static final String PAIR_SET = "mmlu-mmlu-cf";
    public static final String PUBLIC = "mmlu";
    public static final String CLEAN = "mmlu-cf";

    /** Score of guessing among four answers, on both. */
    private static final double CHANCE = 0.25;

    /** Fits both rulers and all trends on the leaderboard's models that have a date and a size. */
    public static Leaderboard of(Catalog data, LocalDate asOf, Resampling resampling) {
        List<ScorePair> pairs = data.scorePairs().stream()
                .filter(pair -> pair.pairSet().equals(PAIR_SET)
                        && !pair.kind().orElse("").equals("base"))
                .toList();
        List<Ruler> rulers = new ArrayList<>();
        List<ModelDensity> densities = new ArrayList<>();
        List<Trend> trends = new ArrayList<>();
        for (String benchmark : List.of(PUBLIC, CLEAN)) {
            List<ModelScore> scores = pairs.stream()
                    .flatMap(pair -> scored(pair, benchmark).stream())
                    .filter(score -> !score.released().isAfter(asOf))
                    .toList();
            FamilyRuler.fit(
                            RULER,
                            benchmark,
                            scores.stream().filter(Leaderboard::isMember).toList(),
                            CHANCE)
                    .ifPresent(ruler -> {
                        rulers.add(ruler);
                        for (ParameterKind kind : ParameterKind.values()) {
                            List<ModelDensity> read = scores.stream()
                                    .map(score -> ModelDensity.of(score, ruler, kind))
                                    .toList();
                            densities.addAll(read);
                            trends.addAll(DensityTrends.both(
                                    DensityTrends.sorted(read),
                                    ruler,
                                    Population.LEADERBOARD,
                                    kind,
                                    Optional.empty(),
                                    resampling));
                        }
                    });
        }
        return new Leaderboard(rulers, densities, trends);
    }

    private static Optional<ModelScore> scored(ScorePair pair, String benchmark) {
        double score = benchmark.equals(PUBLIC) ? pair.publicScore() : pair.cleanScore();
        return SizedModel.of(pair)
                .map(model -> new ModelScore(model, benchmark, pair.kind().orElse("unknown"), 3, score, 1));
    }

    /** The tuned sizes of the family; a size that scores below guessing is no point of a curve that starts there. */
    private static boolean isMember(ModelScore score) {
        return score.model().name().matches("Qwen2\\.5-[0-9.]+B-instruct") && score.score() > CHANCE;
    }
}
