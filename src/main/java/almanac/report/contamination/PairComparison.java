package almanac.report.contamination;

import almanac.data.ScorePair;
import almanac.stats.GroupShiftTest;
import almanac.stats.Resampling;
import almanac.stats.StandardisedResiduals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A pair set with everything computed on it.
 *
 * @param rows every pair that takes part, in the order of the table
 * @param statistics absent with too few pairs
 * @param compared the pairs beside the fitted line; empty without statistics
 * @param shift whether later models lie higher than the public score predicts; absent with too few on either side
 */
record PairComparison(
        PairSet set,
        List<ScorePair> rows,
        Optional<PairStatistics> statistics,
        List<ComparedPair> compared,
        Optional<GroupShiftTest> shift) {

    /** Permutations of the release groups. */
    static final int PERMUTATIONS = 10_000;

    static PairComparison of(PairSet set, List<ScorePair> rows, Resampling resampling) {
        Optional<PairStatistics> statistics = PairStatistics.of(rows, set.scale(), resampling);
        return new PairComparison(
                set,
                rows,
                statistics,
                statistics.map(found -> compared(set, rows, found)).orElse(List.of()),
                statistics.flatMap(found -> shift(set, rows, resampling.seed())));
    }

    private static List<ComparedPair> compared(PairSet set, List<ScorePair> rows, PairStatistics statistics) {
        double[] x = publicScores(set, rows);
        double[] standardised = StandardisedResiduals.of(x, cleanScores(set, rows), statistics.line());
        List<ComparedPair> compared = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            compared.add(new ComparedPair(
                    rows.get(i),
                    ReleaseGroup.of(rows.get(i), set),
                    set.scale().toScore(statistics.line().at(x[i])),
                    standardised[i]));
        }
        return compared;
    }

    private static Optional<GroupShiftTest> shift(PairSet set, List<ScorePair> rows, long seed) {
        List<ScorePair> dated =
                rows.stream().filter(pair -> pair.released().isPresent()).toList();
        boolean[] isLater = new boolean[dated.size()];
        for (int i = 0; i < isLater.length; i++) {
            isLater[i] = ReleaseGroup.of(dated.get(i), set) == ReleaseGroup.AFTER;
        }
        return GroupShiftTest.of(
                publicScores(set, dated), cleanScores(set, dated), isLater, new Resampling(PERMUTATIONS, seed));
    }

    private static double[] publicScores(PairSet set, List<ScorePair> rows) {
        return rows.stream()
                .mapToDouble(pair -> set.scale().of(pair.publicScore()))
                .toArray();
    }

    private static double[] cleanScores(PairSet set, List<ScorePair> rows) {
        return rows.stream()
                .mapToDouble(pair -> set.scale().of(pair.cleanScore()))
                .toArray();
    }

    long count(ReleaseGroup group) {
        return rows.stream().filter(pair -> ReleaseGroup.of(pair, set) == group).count();
    }

    /** The models that drop more than expected, the most surprising first. */
    List<ComparedPair> worst() {
        return compared.stream()
                .filter(ComparedPair::dropsMoreThanExpected)
                .sorted(Comparator.comparingDouble(ComparedPair::standardised))
                .toList();
    }

    /** Why there are no statistics; empty if there are. */
    String shortage() {
        if (statistics.isPresent()) {
            return "";
        }
        return rows.size() < PairStatistics.FEWEST_PAIRS
                ? rows.size() + " pairs are too few: at least " + PairStatistics.FEWEST_PAIRS + " are needed"
                : "all scores of one side are equal";
    }

    /** Why there is no test of later models; empty if there is one. */
    String shiftShortage() {
        if (shift.isPresent()) {
            return "";
        }
        return statistics.isEmpty()
                ? shortage()
                : count(ReleaseGroup.AFTER) + " of " + rows.size() + " models came out on or after the day of the clean"
                        + " test and " + count(ReleaseGroup.BEFORE) + " before; at least "
                        + GroupShiftTest.FEWEST_PER_GROUP + " of each must share a range of public scores";
    }
}
