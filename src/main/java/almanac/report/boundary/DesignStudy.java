package almanac.report.boundary;

import almanac.boundary.BoundarySettings;
import almanac.boundary.board.Board;
import almanac.boundary.board.BoardSplit;
import almanac.boundary.design.AssumedCurve;
import almanac.boundary.design.EvaluationDesign;
import almanac.data.LeaderboardV2Entry;
import almanac.report.boundary.DesignError.Lie;
import almanac.stats.RandomStreams;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * How few models need to be evaluated to know the boundary: designs of every rule and budget, for each period with a next
 * one (figure 6 of Zhang et al. 2026, arXiv 2602.15327).
 *
 * @param splits those with enough candidates
 * @param runs every design with its errors
 */
public record DesignStudy(List<DesignSplit> splits, List<DesignRun> runs) {

    /** Budgets in percent of the cost of all candidates. */
    public static final List<Double> PERCENTS = List.of(5.0, 10.0, 20.0, 50.0, 100.0);

    /** How near the coverage error of a design must come to that of all rows, for its budget to suffice. */
    public static final double NEAR = 0.01;

    static DesignStudy of(List<LeaderboardV2Entry> entries, Board board, BoundarySettings settings, long seed) {
        List<DesignSplit> splits = BoardSplit.SINGLE.stream()
                .flatMap(split -> DesignSplit.of(split, board, entries, settings, seed).result().stream())
                .toList();
        List<DesignRun> runs = splits.stream()
                .flatMap(split -> runs(split, settings, new RandomStreams(seed)).stream())
                .toList();
        return new DesignStudy(splits, runs);
    }

    private static List<DesignRun> runs(DesignSplit split, BoundarySettings settings, RandomStreams streams) {
        Optional<AssumedCurve> pilot = split.pilotCurve().result();
        // many rules choose the same models, above all for the whole budget
        Map<List<Integer>, List<DesignError>> known = new HashMap<>();
        List<DesignRun> runs = new ArrayList<>();
        for (DesignRule rule : DesignRule.all()) {
            for (double percent : PERCENTS) {
                List<EvaluationDesign> designs = rule.designs(split.pool(), pilot, percent, streams);
                for (int draw = 0; draw < designs.size(); draw++) {
                    EvaluationDesign design = designs.get(draw);
                    List<DesignError> errors =
                            known.computeIfAbsent(design.rows(), rows -> split.errors(design, settings));
                    runs.add(new DesignRun(split.split().split(), rule, percent, draw, design, errors));
                }
            }
        }
        return runs;
    }

    /** Pairs of a task and a split for which all rows give a boundary. */
    public int pairs() {
        return splits.stream().mapToInt(split -> split.full().size()).sum();
    }

    /** The tasks with a boundary in at least one split, in the order of the board. */
    public List<String> tasks() {
        return splits.stream()
                .flatMap(split -> split.full().stream())
                .map(DesignError::task)
                .distinct()
                .toList();
    }

    /** The rules that have designs, in their order. */
    public List<DesignRule> rules() {
        return DesignRule.all().stream()
                .filter(rule -> runs.stream().anyMatch(run -> run.rule().equals(rule)))
                .toList();
    }

    /** The designs of a rule and a budget in the order of splits and draws. */
    public List<DesignRun> runs(DesignRule rule, double percent) {
        return runs.stream()
                .filter(run -> run.rule().equals(rule) && run.percent() == percent)
                .toList();
    }

    /** Mean errors of the boundaries of all rows in the scope; empty where it holds none. */
    public Optional<Lie> full(DesignScope scope) {
        List<Lie> found = splits.stream()
                .filter(split -> scope.holds(split.split().split()))
                .flatMap(split -> split.full().stream())
                .filter(scope::holds)
                .map(scope::of)
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(Lie.mean(found));
    }

    /**
     * Mean errors of a rule and a budget in the scope, one for each random order; only of those orders that give every
     * boundary which all rows give, since means over other tasks or splits could not be compared.
     */
    public List<Lie> means(DesignRule rule, double percent, DesignScope scope) {
        List<DesignRun> found = runs(rule, percent).stream()
                .filter(run -> scope.holds(run.split()))
                .toList();
        int draws = found.stream().mapToInt(run -> run.draw() + 1).max().orElse(0);
        return IntStream.range(0, draws)
                .mapToObj(draw -> mean(found, run -> run.draw() == draw, scope))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Lie> mean(List<DesignRun> found, Predicate<DesignRun> isMeant, DesignScope scope) {
        List<Lie> errors = found.stream()
                .filter(isMeant)
                .flatMap(run -> run.errors().stream())
                .filter(scope::holds)
                .map(scope::of)
                .toList();
        return errors.isEmpty() || errors.size() < pairs(scope) ? Optional.empty() : Optional.of(Lie.mean(errors));
    }

    private long pairs(DesignScope scope) {
        return splits.stream()
                .filter(split -> scope.holds(split.split().split()))
                .flatMap(split -> split.full().stream())
                .filter(scope::holds)
                .count();
    }

    /** Mean errors of a rule and a budget in the scope, over all random orders; empty where boundaries are missing. */
    public Optional<Lie> mean(DesignRule rule, double percent, DesignScope scope) {
        List<Lie> means = means(rule, percent, scope);
        return means.isEmpty() ? Optional.empty() : Optional.of(Lie.mean(means));
    }

    /** The least budget in percent whose mean coverage error is near that of all rows; empty where none is. */
    public OptionalDouble sufficient(DesignRule rule, DesignScope scope) {
        return full(scope).stream()
                .flatMap(all -> PERCENTS.stream()
                        .filter(percent -> mean(rule, percent, scope)
                                .filter(some -> some.absolute() <= all.absolute() + NEAR)
                                .isPresent()))
                .mapToDouble(Double::doubleValue)
                .findFirst();
    }
}
