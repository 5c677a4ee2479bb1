package almanac.report.boundary.boards;

import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundarySample;
import almanac.boundary.board.Board;
import almanac.stats.Bootstrap;
import almanac.stats.Interval;
import almanac.stats.Replicates;
import almanac.stats.Resampling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The scores of all tasks above the boundary of the last period, by base of the models.
 *
 * @param above one number per base
 * @param scores one number per base
 */
record SharesAbove(List<Integer> above, List<Integer> scores) {

    /** How the interval is made. */
    static final String METHOD = "percentiles over bases drawn with replacement, the curves held";

    static SharesAbove of(LaterModels later) {
        Map<String, int[]> bases = new TreeMap<>();
        for (String task : later.tasks()) {
            BoundarySample rows = later.result().later().sample(Board.AFTERWARDS, task);
            BoundaryFit fit = later.boundary(task).orElseThrow();
            for (int i = 0; i < rows.count(); i++) {
                int[] counts = bases.computeIfAbsent(rows.clusters().get(rows.cluster()[i]), base -> new int[2]);
                counts[0] += rows.score()[i] > fit.at(rows.logFlop()[i]) ? 1 : 0;
                counts[1]++;
            }
        }
        List<Integer> above = new ArrayList<>();
        List<Integer> scores = new ArrayList<>();
        bases.values().forEach(counts -> {
            above.add(counts[0]);
            scores.add(counts[1]);
        });
        return new SharesAbove(above, scores);
    }

    int countAbove() {
        return above.stream().mapToInt(Integer::intValue).sum();
    }

    int count() {
        return scores.stream().mapToInt(Integer::intValue).sum();
    }

    double share() {
        return countAbove() / (double) count();
    }

    int bases() {
        return scores.size();
    }

    Optional<Interval> interval(Resampling resampling, double level) {
        double[][] shares = Bootstrap.replicates(
                bases(), resampling.replicates(), resampling.streams(), drawn -> new double[] {share(drawn)});
        return new Replicates(shares, resampling.replicates(), resampling.seed(), METHOD).interval(0, level);
    }

    private double share(int[] drawn) {
        long found = 0;
        long all = 0;
        for (int base = 0; base < drawn.length; base++) {
            found += (long) drawn[base] * above.get(base);
            all += (long) drawn[base] * scores.get(base);
        }
        return found / (double) all;
    }
}
