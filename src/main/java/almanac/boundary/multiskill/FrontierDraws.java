package almanac.boundary.multiskill;

import almanac.stats.Bootstrap;
import almanac.stats.Interval;
import almanac.stats.MonotoneMeans;
import almanac.stats.Quantiles;
import almanac.stats.Resampling;
import almanac.stats.StepQuantile;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The quantile frontier of the mean of all subtasks, found again in whole base families drawn with replacement. Grid and
 * bandwidth stay those of the sample.
 *
 * @param share of the weights below the frontier, for example 0.95
 * @param intervals one per value of the grid; empty where no draw holds a model with weight
 */
public record FrontierDraws(double share, List<Optional<Interval>> intervals) {

    /** How the intervals were made. */
    public static final String METHOD = "percentiles over base families drawn with replacement";

    public FrontierDraws {
        intervals = List.copyOf(intervals);
    }

    /** The intervals of a frontier at one level. */
    public static FrontierDraws of(SkillFrontier frontier, double share, double level, Resampling resampling) {
        List<SkillRow> rows = frontier.sample().rows();
        List<String> families = frontier.sample().families();
        int[] family =
                rows.stream().mapToInt(row -> families.indexOf(row.family())).toArray();
        int subtasks = frontier.sample().subtasks().size();
        double[] barycentre = new double[subtasks];
        Arrays.fill(barycentre, 1.0 / subtasks);
        DirectedScores scores = DirectedScores.of(rows, barycentre);
        List<ComputeWindow> grid = ComputeWindow.grid(frontier.sample().logFlop(), frontier.settings());
        double[][] draws = Bootstrap.replicates(
                families.size(),
                resampling.replicates(),
                resampling.streams(),
                timesDrawn -> frontier(scores, grid, family, timesDrawn, share));
        return new FrontierDraws(
                share,
                IntStream.range(0, grid.size())
                        .mapToObj(place -> interval(Bootstrap.column(draws, place), level, resampling.seed()))
                        .toList());
    }

    /** The pooled frontier of a draw; not a number where no row that was drawn has weight. */
    private static double[] frontier(
            DirectedScores scores, List<ComputeWindow> grid, int[] family, int[] timesDrawn, double share) {
        double[] found = new double[grid.size()];
        double[] weight = new double[family.length];
        for (int place = 0; place < found.length; place++) {
            double sum = 0;
            for (int row = 0; row < weight.length; row++) {
                weight[row] = timesDrawn[family[row]] * grid.get(place).weight()[row];
                sum += weight[row];
            }
            found[place] = sum > 0 ? StepQuantile.of(scores.score(), scores.order(), weight, share) : Double.NaN;
        }
        return pooledWhereFound(found);
    }

    private static double[] pooledWhereFound(double[] found) {
        int[] places = IntStream.range(0, found.length)
                .filter(place -> !Double.isNaN(found[place]))
                .toArray();
        double[] pooled = MonotoneMeans.nonDecreasing(
                Arrays.stream(places).mapToDouble(place -> found[place]).toArray());
        double[] result = found.clone();
        for (int i = 0; i < places.length; i++) {
            result[places[i]] = pooled[i];
        }
        return result;
    }

    private static Optional<Interval> interval(double[] column, double level, long seed) {
        double[] values =
                Arrays.stream(column).filter(value -> !Double.isNaN(value)).toArray();
        if (values.length == 0) {
            return Optional.empty();
        }
        double[] limits = Quantiles.of(values, (1 - level) / 2, (1 + level) / 2);
        return Optional.of(new Interval(level, limits[0], limits[1], METHOD, values.length, seed));
    }
}
