package almanac.boundary.multiskill;

import almanac.data.LiveBenchScore;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many models have every one of some subtasks.
 *
 * @param subtasks in the order of the table
 * @param rows models that can be used
 */
public record SkillCoverage(List<String> subtasks, int rows) {

    public SkillCoverage {
        subtasks = List.copyOf(subtasks);
    }

    /** Number of scores that can be used. */
    public int scores() {
        return rows * subtasks.size();
    }

    /** For each number of subtasks, from one to all, the set that keeps most rows; among equals the first. */
    public static List<SkillCoverage> bestOfEachSize(List<LiveBenchScore> table, DoubtfulRows doubtful) {
        int count = LiveBenchScore.SUBTASKS.size();
        List<SkillCoverage> all = IntStream.range(1, 1 << count)
                .mapToObj(set -> IntStream.range(0, count)
                        .filter(place -> (set >> place & 1) == 1)
                        .mapToObj(LiveBenchScore.SUBTASKS::get)
                        .toList())
                .map(subtasks -> new SkillCoverage(
                        subtasks,
                        SkillSample.of(table, subtasks, doubtful).rows().size()))
                .toList();
        return IntStream.rangeClosed(1, count)
                .mapToObj(size -> all.stream()
                        .filter(coverage -> coverage.subtasks().size() == size)
                        .sorted(Comparator.comparingInt(SkillCoverage::rows).reversed())
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    /**
     * The set that keeps most scores, rows times subtasks; among equals the smaller. Most rows alone would choose a single
     * subtask, all subtasks would leave a handful of rows.
     */
    public static SkillCoverage mostScores(List<LiveBenchScore> table, DoubtfulRows doubtful) {
        return bestOfEachSize(table, doubtful).stream()
                .sorted(Comparator.comparingInt(SkillCoverage::scores).reversed())
                .findFirst()
                .orElseThrow();
    }
}
