package almanac.report.scaling.curves;

import almanac.report.Estimate;
import almanac.report.NotEnoughData;
import almanac.scaling.SizedLoss;
import almanac.scaling.kaplan.SampleEfficiency;
import almanac.stats.Interval;
import java.util.Comparator;
import java.util.List;

/**
 * The levels of loss at which tokens are counted, from the highest down.
 *
 * @param all at least one
 */
record Levels(List<SampleEfficiency> all) {

    /** Neighbouring sizes further apart than this ratio stand in different groups. */
    private static final double APART = 1.5;

    /** @throws NotEnoughData without a level that enough sizes reach */
    static Levels of(List<SampleEfficiency> levels) {
        if (levels.isEmpty()) {
            throw new NotEnoughData("too few sizes reach a common loss", List.of());
        }
        return new Levels(List.copyOf(levels));
    }

    /** The bootstrap's interval of the slope, or Student's where no resample gave a slope. */
    static Interval interval(SampleEfficiency level) {
        return level.slopeInterval(Estimate.LEVEL).orElseGet(() -> student(level));
    }

    static Interval student(SampleEfficiency level) {
        return level.classicalSlopeInterval(Estimate.LEVEL);
    }

    /** The interval that the ledger goes by: Student's where few sizes are drawn, else the bootstrap's. */
    static Interval deciding(SampleEfficiency level) {
        return level.decidingInterval(Estimate.LEVEL);
    }

    /** The level whose deciding interval reaches furthest up. */
    SampleEfficiency deciding() {
        return all.stream()
                .max(Comparator.comparingDouble(level -> deciding(level).high()))
                .orElseThrow();
    }

    /** The level whose interval reaches furthest up. */
    SampleEfficiency highest() {
        return all.stream()
                .max(Comparator.comparingDouble(level -> interval(level).high()))
                .orElseThrow();
    }

    /** The same by Student's intervals. */
    SampleEfficiency highestByStudent() {
        return all.stream()
                .max(Comparator.comparingDouble(level -> student(level).high()))
                .orElseThrow();
    }

    /** Levels whose whole interval lies below zero. */
    long below() {
        return all.stream().filter(level -> interval(level).high() < 0).count();
    }

    /** The same by Student's intervals. */
    long belowByStudent() {
        return all.stream().filter(level -> student(level).high() < 0).count();
    }

    /** Levels at which the bootstrap's interval reaches zero though Student's does not. */
    List<SampleEfficiency> torn() {
        return all.stream()
                .filter(level -> interval(level).high() >= 0 && student(level).high() < 0)
                .toList();
    }

    /** Groups of neighbouring sizes that reach a level. */
    static int groups(SampleEfficiency level) {
        double[] sizes = level.crossings().stream()
                .mapToDouble(SizedLoss::parameters)
                .sorted()
                .toArray();
        int groups = 1;
        for (int i = 1; i < sizes.length; i++) {
            groups += sizes[i] > APART * sizes[i - 1] ? 1 : 0;
        }
        return groups;
    }

    static int sizes(SampleEfficiency level) {
        return (int) level.crossings().stream()
                .mapToDouble(SizedLoss::parameters)
                .distinct()
                .count();
    }
}
