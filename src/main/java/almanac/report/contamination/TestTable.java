package almanac.report.contamination;

import almanac.report.Estimate;
import almanac.stats.GroupShiftTest;
import almanac.stats.Interval;
import almanac.stats.PermutationTest;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Every statistic and test of every pair set, with its interval or p value, or why there is none. */
final class TestTable {

    private static final String DATASET = "site-data";

    /** A statistic of a set; texts are empty where they do not apply. */
    private record Line(
            PairSet set,
            String statistic,
            int n,
            OptionalDouble value,
            Optional<Interval> interval,
            OptionalDouble pValue,
            int draws,
            Optional<Long> seed,
            String reason) {}

    private TestTable() {}

    static Table published(ContaminationResult result) {
        return Table.of(
                "contamination-tests",
                "Drops, correlations and tests by pair set",
                "One row per pair set and statistic.",
                List.of(
                        Column.text(
                                "pair_set",
                                "Pair set",
                                "which two tests",
                                row -> row.set().id()),
                        Column.text("statistic", "Statistic", "what was computed", Line::statistic),
                        Column.whole("n", "n", "models that decide it", Line::n),
                        Column.number(
                                "value",
                                "Value",
                                "",
                                "drops are fractions; slope and shift are on the set's scale",
                                row -> Cell.of(row.value(), 3)),
                        Column.number(
                                "low",
                                "Low",
                                "",
                                "lower limit of the 95 % interval",
                                row -> row.interval()
                                        .map(range -> Cell.of(range.low(), 3))
                                        .orElse(Cell.EMPTY)),
                        Column.number(
                                "high",
                                "High",
                                "",
                                "upper limit of the 95 % interval",
                                row -> row.interval()
                                        .map(range -> Cell.of(range.high(), 3))
                                        .orElse(Cell.EMPTY)),
                        Column.number(
                                "p_value",
                                "p",
                                "",
                                "one-sided p value of the permutation test",
                                row -> Cell.of(row.pValue(), 3)),
                        Column.whole(
                                "replicates",
                                "Replicates",
                                "resamples of an interval or permutations of a test",
                                Line::draws),
                        Column.text(
                                "seed",
                                "Seed",
                                "root of the random streams",
                                row -> row.seed().map(String::valueOf).orElse("")),
                        Column.text("reason", "Reason", "why there is no value", Line::reason),
                        Column.text("dataset", "Dataset", "dataset id", row -> DATASET),
                        Column.text(
                                "scale",
                                "Scale",
                                "scale of slope and shift",
                                row -> row.set().scale().id()),
                        Column.date(
                                "split",
                                "Split",
                                "first day of the later group",
                                row -> Cell.of(row.set().cleanPublished()))),
                lines(result));
    }

    private static List<Line> lines(ContaminationResult result) {
        List<Line> lines = new ArrayList<>();
        for (PairComparison comparison : result.pairs()) {
            comparison
                    .statistics()
                    .ifPresentOrElse(
                            statistics -> lines.addAll(statistics(comparison, statistics)),
                            () -> lines.add(none(comparison, "mean-drop", comparison.shortage())));
            comparison
                    .shift()
                    .ifPresentOrElse(
                            shift -> lines.addAll(shift(comparison, shift)),
                            () -> lines.add(none(comparison, "later-shift", comparison.shiftShortage())));
        }
        return lines;
    }

    private static Line none(PairComparison comparison, String statistic, String reason) {
        int n = comparison.rows().size();
        return new Line(
                comparison.set(),
                statistic,
                n,
                OptionalDouble.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                0,
                Optional.empty(),
                reason);
    }

    private static List<Line> statistics(PairComparison comparison, PairStatistics statistics) {
        return List.of(
                line(comparison, "mean-drop", statistics.meanDrop(), statistics.dropInterval(Estimate.LEVEL)),
                line(comparison, "pearson", statistics.pearson(), statistics.pearsonInterval(Estimate.LEVEL)),
                line(comparison, "spearman", statistics.spearman(), statistics.spearmanInterval(Estimate.LEVEL)),
                line(comparison, "slope", statistics.line().slope(), statistics.slopeInterval(Estimate.LEVEL)));
    }

    private static Line line(PairComparison comparison, String statistic, double value, Optional<Interval> interval) {
        return new Line(
                comparison.set(),
                statistic,
                comparison.rows().size(),
                OptionalDouble.of(value),
                interval,
                OptionalDouble.empty(),
                interval.map(Interval::resamples).orElse(0),
                interval.map(Interval::seed),
                "");
    }

    private static List<Line> shift(PairComparison comparison, GroupShiftTest shift) {
        PermutationTest test = shift.test();
        int n = shift.fit().earlier() + shift.fit().later();
        return List.of(
                new Line(
                        comparison.set(),
                        "later-shift",
                        n,
                        OptionalDouble.of(shift.fit().shift()),
                        Optional.empty(),
                        OptionalDouble.of(test.pValue()),
                        test.permutations(),
                        Optional.of(test.seed()),
                        ""),
                new Line(
                        comparison.set(),
                        "later-shift-standard-error",
                        n,
                        OptionalDouble.of(shift.fit().shiftStandardError()),
                        Optional.empty(),
                        OptionalDouble.empty(),
                        0,
                        Optional.empty(),
                        ""));
    }
}
