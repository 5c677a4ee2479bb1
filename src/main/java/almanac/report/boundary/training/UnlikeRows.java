package almanac.report.boundary.training;

import almanac.boundary.training.TrainedModel;
import almanac.data.LeaderboardV2Entry;
import almanac.data.UnsuitableNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Derived rows with compute that contradict the base they are credited to: their class of network is that of none of the
 * base's official pretrained rows, or their parameter count is that of another base's official row and of none of its own.
 *
 * @param derived derived rows of the base
 * @param marks what each contradicting row has instead
 */
record UnlikeRows(String base, int derived, List<String> marks) {

    /** Two counts of the same network differ by no more than this share of them. */
    private static final double SAME_SIZE = 0.001;

    UnlikeRows {
        marks = List.copyOf(marks);
    }

    /** A row and the base it is credited to. */
    private record Credited(String base, LeaderboardV2Entry entry) {

        static Optional<Credited> of(LeaderboardV2Entry entry) {
            return TrainedModel.of(entry, LeaderboardV2Entry.TASKS.get(0))
                    .base()
                    .filter(base -> entry.computeFlop().isPresent())
                    .map(base -> new Credited(base, entry));
        }

        boolean hasClassOf(Credited other) {
            return entry.architecture().isEmpty()
                    || other.entry.architecture().isEmpty()
                    || entry.architecture().equals(other.entry.architecture());
        }

        boolean hasSizeOf(Credited other) {
            double own = entry.parameters().orElse(0);
            double others = other.entry.parameters().orElse(0);
            return Math.abs(own - others) <= SAME_SIZE * others;
        }
    }

    /** Every base with official pretrained and derived rows, by name. */
    static Map<String, UnlikeRows> all(List<LeaderboardV2Entry> entries) {
        List<Credited> rows =
                entries.stream().flatMap(entry -> Credited.of(entry).stream()).toList();
        List<Credited> official =
                rows.stream().filter(row -> row.entry().isOfficialPretrained()).toList();
        Map<String, List<Credited>> derived = new TreeMap<>();
        rows.stream()
                .filter(row -> !row.entry().isOfficialPretrained())
                .forEach(row -> derived.computeIfAbsent(row.base(), base -> new ArrayList<>())
                        .add(row));
        Map<String, UnlikeRows> found = new TreeMap<>();
        derived.forEach((base, list) -> {
            if (official.stream().anyMatch(row -> row.base().equals(base))) {
                List<String> marks = list.stream()
                        .flatMap(row -> mark(row, official).stream())
                        .toList();
                found.put(base, new UnlikeRows(base, list.size(), marks));
            }
        });
        return Collections.unmodifiableMap(found);
    }

    /** What a row has instead of what its base has; empty where nothing contradicts. */
    private static Optional<String> mark(Credited row, List<Credited> official) {
        List<Credited> own = official.stream()
                .filter(other -> other.base().equals(row.base()))
                .toList();
        if (own.stream().noneMatch(row::hasClassOf)) {
            return row.entry().architecture().map(name -> "of the class " + name);
        }
        if (own.stream().anyMatch(row::hasSizeOf)) {
            return Optional.empty();
        }
        return official.stream()
                .filter(other -> !other.base().equals(row.base()) && row.hasClassOf(other) && row.hasSizeOf(other))
                .map(Credited::base)
                .filter(base -> !UnsuitableNames.includes(base))
                .min(String::compareTo)
                .map(base -> "of the size of " + base);
    }

    int count() {
        return marks.size();
    }

    /** The mark that most of the contradicting rows have, the first by name of several; empty without such rows. */
    Optional<String> commonest() {
        Map<String, Integer> counts = new TreeMap<>();
        marks.forEach(mark -> counts.merge(mark, 1, Integer::sum));
        return counts.entrySet().stream()
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                .map(Map.Entry::getKey);
    }
}
