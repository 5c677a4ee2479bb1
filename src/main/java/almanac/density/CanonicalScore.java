package almanac.density;

import almanac.data.Score;
import almanac.stats.Quantiles;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The one score that stands for a model on a benchmark.
 *
 * <p>Base stage if any, else instruct; of those the lowest source rank below 9; of those the median.
 *
 * @param value fraction between 0 and 1
 * @param rows the rows the median was taken over
 */
public record CanonicalScore(String stage, int sourceRank, double value, List<Score> rows) {

    private static final int SUSPECTED_ERROR = 9;

    /** Chooses among all scores of one model on one benchmark. */
    public static Optional<CanonicalScore> of(List<Score> scores) {
        List<Score> usable = scores.stream()
                .filter(score -> score.sourceRank() < SUSPECTED_ERROR)
                .toList();
        if (usable.isEmpty()) {
            return Optional.empty();
        }
        boolean base = usable.stream().anyMatch(score -> score.stage().equals("base"));
        List<Score> staged = usable.stream()
                .filter(score -> !base || score.stage().equals("base"))
                .toList();
        int rank = staged.stream()
                .map(Score::sourceRank)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<Score> best =
                staged.stream().filter(score -> score.sourceRank() == rank).toList();
        double median = Quantiles.median(best.stream().mapToDouble(Score::score).toArray());
        return Optional.of(new CanonicalScore(best.get(0).stage(), rank, median, best));
    }

    ModelScore scored(SizedModel model, String benchmark) {
        return new ModelScore(model, benchmark, stage, sourceRank, value, rows.size());
    }
}
