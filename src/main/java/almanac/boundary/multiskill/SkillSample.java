package almanac.boundary.multiskill;

import almanac.data.LiveBenchScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The models of LiveBench that have compute and every one of some subtasks. A missing score is not filled in; the authors
 * put the median of the subtask in its place.
 *
 * @param subtasks at least one, which give the scores their order
 * @param rows in the order of the table
 * @param leftOut the other rows, each with the first reason that holds
 */
public record SkillSample(List<String> subtasks, List<SkillRow> rows, List<LeftOut> leftOut) {

    public SkillSample {
        subtasks = List.copyOf(subtasks);
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
        if (subtasks.isEmpty()) {
            throw new IllegalArgumentException("a sample needs at least one subtask");
        }
    }

    /** Why a row is left out, in the order in which it is asked. */
    public enum Reason {
        /** Size or tokens are unknown. */
        NO_COMPUTE("no-compute"),
        /** The size is that of another model, so that the compute is wrong. */
        SIZE_DOUBTFUL("size-doubtful"),
        /** A score of the subtasks in use is missing. */
        SUBTASK_MISSING("subtask-missing"),
        /** The same model, written with other capitals, stands above with all scores. */
        REPEATED_NAME("repeated-name");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** The reason code. */
        public String code() {
            return code;
        }
    }

    /** A row that is left out. */
    public record LeftOut(String modelName, Reason reason) {}

    /** The largest share that the models of one base family have in a sample. */
    public record FamilyShare(String family, int rows, double share) {}

    /** The rows that can be used with some subtasks. */
    public static SkillSample of(List<LiveBenchScore> table, List<String> subtasks, DoubtfulRows doubtful) {
        List<SkillRow> rows = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (LiveBenchScore row : table) {
            Optional<Reason> reason = reason(row, subtasks, doubtful)
                    .or(() -> Optional.of(Reason.REPEATED_NAME)
                            .filter(why -> !names.add(row.modelName().toLowerCase(Locale.ROOT)))
                            .filter(why -> doubtful == DoubtfulRows.LEFT_OUT));
            reason.ifPresentOrElse(
                    why -> leftOut.add(new LeftOut(row.modelName(), why)), () -> rows.add(SkillRow.of(row, subtasks)));
        }
        return new SkillSample(subtasks, rows, leftOut);
    }

    private static Optional<Reason> reason(LiveBenchScore row, List<String> subtasks, DoubtfulRows doubtful) {
        if (!(row.computeFlop().orElse(0) > 0)) {
            return Optional.of(Reason.NO_COMPUTE);
        }
        boolean doubtfulSize =
                row.flag().filter(Reason.SIZE_DOUBTFUL.code()::equals).isPresent();
        if (doubtfulSize && doubtful == DoubtfulRows.LEFT_OUT) {
            return Optional.of(Reason.SIZE_DOUBTFUL);
        }
        return Optional.of(Reason.SUBTASK_MISSING)
                .filter(why -> !row.scores().keySet().containsAll(subtasks));
    }

    /** Number of rows left out for each reason, in the order of the reasons; reasons that never hold are absent. */
    public Map<Reason, Integer> leftOutByReason() {
        Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
        leftOut.forEach(row -> counts.merge(row.reason(), 1, Integer::sum));
        return counts;
    }

    /** Natural logarithms of the compute in FLOP, in the order of the rows. */
    double[] logFlop() {
        return rows.stream().mapToDouble(row -> StrictMath.log(row.flop())).toArray();
    }

    /** The base families in the order of their first rows. */
    public List<String> families() {
        return rows.stream().map(SkillRow::family).distinct().toList();
    }

    /** The base family with most rows, among equals the first; empty without rows. */
    public Optional<FamilyShare> largestFamily() {
        Map<String, Long> counts =
                rows.stream().collect(Collectors.groupingBy(SkillRow::family, Collectors.counting()));
        Comparator<String> bySize = Comparator.comparingLong(family -> counts.getOrDefault(family, 0L));
        return families().stream().sorted(bySize.reversed()).findFirst().map(family -> {
            int count = Math.toIntExact(counts.getOrDefault(family, 0L));
            return new FamilyShare(family, count, count / (double) rows.size());
        });
    }
}
