package almanac.report.contamination;

import almanac.data.ScorePair;
import almanac.stats.Bootstrap;
import almanac.stats.Correlation;
import almanac.stats.Interval;
import almanac.stats.LineFit;
import almanac.stats.Replicates;
import almanac.stats.Resampling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How the clean scores of a set lie beside its public ones.
 *
 * @param meanDrop public less clean score, mean over the models, a fraction
 * @param pearson correlation of the scores
 * @param spearman correlation of their ranks
 * @param line clean on public score, on the scale of the set
 * @param replicates one row per resample of the models: mean drop, Pearson, Spearman, slope
 */
record PairStatistics(double meanDrop, double pearson, double spearman, LineFit line, Replicates replicates) {

    /** Fewer pairs do not describe a set. */
    static final int FEWEST_PAIRS = 5;

    private static final int DROP = 0;
    private static final int PEARSON = 1;
    private static final int SPEARMAN = 2;
    private static final int SLOPE = 3;
    private static final String METHOD = "percentile bootstrap over models";

    /** Empty with fewer than five pairs or where either side does not vary. */
    static Optional<PairStatistics> of(List<ScorePair> pairs, ScoreScale scale, Resampling resampling) {
        double[] observed = statistics(pairs, scale);
        if (pairs.size() < FEWEST_PAIRS || observed.length == 0) {
            return Optional.empty();
        }
        double[][] rows = Bootstrap.replicates(
                pairs.size(),
                resampling.replicates(),
                resampling.streams(),
                timesDrawn -> statistics(drawn(pairs, timesDrawn), scale));
        return Optional.of(new PairStatistics(
                observed[DROP],
                observed[PEARSON],
                observed[SPEARMAN],
                line(pairs, scale),
                new Replicates(rows, resampling.replicates(), resampling.seed(), METHOD)));
    }

    Optional<Interval> dropInterval(double level) {
        return replicates.interval(DROP, level);
    }

    Optional<Interval> pearsonInterval(double level) {
        return replicates.interval(PEARSON, level);
    }

    Optional<Interval> spearmanInterval(double level) {
        return replicates.interval(SPEARMAN, level);
    }

    Optional<Interval> slopeInterval(double level) {
        return replicates.interval(SLOPE, level);
    }

    private static double[] statistics(List<ScorePair> pairs, ScoreScale scale) {
        double[] x = pairs.stream().mapToDouble(ScorePair::publicScore).toArray();
        double[] y = pairs.stream().mapToDouble(ScorePair::cleanScore).toArray();
        OptionalDouble pearson = Correlation.pearson(x, y);
        OptionalDouble spearman = Correlation.spearman(x, y);
        if (pearson.isEmpty() || spearman.isEmpty()) {
            return new double[0];
        }
        double drop = pairs.stream()
                .mapToDouble(pair -> pair.publicScore() - pair.cleanScore())
                .average()
                .orElse(0);
        return new double[] {
            drop,
            pearson.getAsDouble(),
            spearman.getAsDouble(),
            line(pairs, scale).slope()
        };
    }

    private static LineFit line(List<ScorePair> pairs, ScoreScale scale) {
        return LineFit.of(
                pairs.stream().mapToDouble(pair -> scale.of(pair.publicScore())).toArray(),
                pairs.stream().mapToDouble(pair -> scale.of(pair.cleanScore())).toArray());
    }

    private static List<ScorePair> drawn(List<ScorePair> pairs, int[] timesDrawn) {
        List<ScorePair> drawn = new ArrayList<>();
        for (int i = 0; i < timesDrawn.length; i++) {
            for (int times = 0; times < timesDrawn[i]; times++) {
                drawn.add(pairs.get(i));
            }
        }
        return drawn;
    }
}
