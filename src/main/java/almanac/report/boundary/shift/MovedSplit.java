package almanac.report.boundary.shift;

import almanac.data.ScorePair;
import almanac.report.boundary.ContaminationShift;
import almanac.stats.GroupShiftTest;
import java.util.List;

/**
 * A reading with an earlier split, taken apart: the models that change sides, and the range of MATH-500 that is compared.
 *
 * @param changing models released before the paper's split and not before this one
 * @param compared those of them within the range that both groups share
 * @param without the same reading without any of them
 * @param sameRange the paper's split on the models of this reading's range
 */
record MovedSplit(
        ShiftReading reading,
        List<ScorePair> changing,
        List<ScorePair> compared,
        ShiftReading without,
        ShiftReading sameRange) {

    /** Of a reading in log odds that has a test. */
    static MovedSplit of(ShiftReading reading) {
        GroupShiftTest test = reading.test().orElseThrow();
        long seed = test.test().seed();
        List<ScorePair> changing = reading.pairs().stream()
                .filter(pair -> ShiftReading.isLater(pair, reading.choices().split()))
                .filter(pair -> !ShiftReading.isLater(pair, ContaminationShift.PUBLISHED))
                .toList();
        List<ScorePair> remaining = reading.pairs().stream()
                .filter(pair -> !changing.contains(pair))
                .toList();
        List<ScorePair> inRange =
                reading.pairs().stream().filter(pair -> isWithin(test, pair)).toList();
        return new MovedSplit(
                reading,
                changing,
                changing.stream().filter(inRange::contains).toList(),
                ShiftReading.of(remaining, reading.choices(), seed),
                ShiftReading.of(inRange, reading.choices().splitOn(ContaminationShift.PUBLISHED), seed));
    }

    private static boolean isWithin(GroupShiftTest test, ScorePair pair) {
        double x = ContaminationShift.logOdds(pair.publicScore());
        return x >= test.lowestX() && x <= test.highestX();
    }

    /** Whether the verdict is the same without the models that change sides. */
    boolean restsOnOthers() {
        return without.test().isPresent() && without.isUnusual() == reading.isUnusual();
    }
}
