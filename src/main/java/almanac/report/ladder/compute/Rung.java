package almanac.report.ladder.compute;

import almanac.report.ladder.RunSummary;
import almanac.report.ladder.compute.LadderCost.Flop;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The fitted runs of one size, or of one length.
 *
 * @param kind whether they share a size or a length
 * @param name the size, or the length in words
 */
record Rung(Kind kind, String id, String name, int runs, Flop flop) {

    /** What the runs have in common. */
    enum Kind {
        SIZE("size"),
        DURATION("duration");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    /** The ladder cut by size, smallest first, and then by length, shortest first. */
    static List<Rung> all(LadderCost cost) {
        List<Rung> rungs = new ArrayList<>(of(cost, Kind.SIZE));
        rungs.addAll(of(cost, Kind.DURATION));
        return rungs;
    }

    static List<Rung> of(LadderCost cost, Kind kind) {
        Function<RunSummary, Double> level = kind == Kind.SIZE
                ? run -> run.run().parameters()
                : run -> run.run().chinchillaMultiple().orElse(0);
        Map<Double, List<RunSummary>> groups = new LinkedHashMap<>();
        cost.fitted().stream()
                .sorted(java.util.Comparator.comparing(level))
                .forEach(run -> groups.computeIfAbsent(level.apply(run), any -> new ArrayList<>())
                        .add(run));
        return groups.values().stream().map(runs -> rung(kind, runs)).toList();
    }

    private static Rung rung(Kind kind, List<RunSummary> runs) {
        RunSummary any = runs.get(0);
        Flop flop = runs.stream().map(Flop::of).reduce(Flop.ZERO, Flop::and);
        String id = kind == Kind.SIZE ? any.run().size() : RunWords.multiple(any.run());
        String name = kind == Kind.SIZE ? RunWords.size(any.run()) : RunWords.length(any.run());
        return new Rung(kind, id, name, runs.size(), flop);
    }
}
