package almanac.report.contamination;

import almanac.data.ScorePair;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Every pair of scores, used or not, with what the line of its set predicts. */
final class PairTable {

    private static final String DATASET = "site-data";

    /** A pair with its fate. */
    private record Line(PairSet set, ScorePair pair, Optional<ComparedPair> compared, String reason) {

        OptionalDouble number(java.util.function.ToDoubleFunction<ComparedPair> of) {
            return compared.isPresent() ? OptionalDouble.of(of.applyAsDouble(compared.get())) : OptionalDouble.empty();
        }
    }

    private PairTable() {}

    static Table published(ContaminationResult result) {
        return Table.of(
                "contamination-pairs",
                "Scores on a public and on a clean test",
                "One row per pair set and model.",
                List.of(
                        Column.text(
                                "pair_set",
                                "Pair set",
                                "which two tests",
                                row -> row.set().id()),
                        Column.text(
                                "model",
                                "Model",
                                "model as the source calls it",
                                row -> row.pair().modelName()),
                        Column.date(
                                "released",
                                "Released",
                                "release date, empty if unknown",
                                row -> row.pair()
                                        .released()
                                        .map(PairTable::date)
                                        .orElse(Cell.EMPTY)),
                        Column.text(
                                "public_benchmark",
                                "Public test",
                                "benchmark id",
                                row -> row.pair().publicBenchmark()),
                        Column.number(
                                "public_score",
                                "Public score",
                                "",
                                "a fraction",
                                row -> Cell.of(row.pair().publicScore(), 3)),
                        Column.text(
                                "clean_benchmark",
                                "Clean test",
                                "benchmark id",
                                row -> row.pair().cleanBenchmark()),
                        Column.number(
                                "clean_score",
                                "Clean score",
                                "",
                                "a fraction",
                                row -> Cell.of(row.pair().cleanScore(), 3)),
                        Column.number(
                                "drop",
                                "Drop",
                                "",
                                "public less clean score, a fraction",
                                row -> Cell.of(
                                        row.pair().publicScore() - row.pair().cleanScore(), 3)),
                        Column.number(
                                "expected",
                                "Expected",
                                "",
                                "clean score on the set's line, a fraction",
                                row -> Cell.of(row.number(ComparedPair::expected), 3)),
                        Column.number(
                                "residual",
                                "Residual",
                                "",
                                "clean less expected score, a fraction",
                                row -> Cell.of(row.number(ComparedPair::residual), 3)),
                        Column.text(
                                "group",
                                "Group",
                                "released before or after the clean test appeared",
                                row -> ReleaseGroup.of(row.pair(), row.set()).id()),
                        Column.text(
                                "status",
                                "Status",
                                "used or left-out",
                                row -> row.reason().isEmpty() ? "used" : "left-out"),
                        Column.text("reason", "Reason", "reason code of a pair left out", Line::reason),
                        Column.text("dataset", "Dataset", "dataset id", row -> DATASET),
                        Column.number(
                                "standardised",
                                "Standardised",
                                "",
                                "residual over its own standard deviation, on the scale of the set's line",
                                row -> Cell.of(row.number(ComparedPair::standardised), 3)),
                        Column.text(
                                "flag",
                                "Flag",
                                "reason code of a suspicious row",
                                row -> row.pair().flag().orElse("")),
                        Column.text(
                                "row",
                                "Row",
                                "id of the row in score-pairs.csv",
                                row -> row.pair().id())),
                lines(result));
    }

    private static Cell date(LocalDate day) {
        return Cell.of(day);
    }

    private static List<Line> lines(ContaminationResult result) {
        List<Line> lines = new ArrayList<>();
        for (PairComparison comparison : result.pairs()) {
            Map<String, ComparedPair> compared = new LinkedHashMap<>();
            comparison.compared().forEach(pair -> compared.put(pair.pair().id(), pair));
            Map<String, String> reasons = new LinkedHashMap<>();
            result.rows().stream()
                    .filter(row -> row.analysis()
                            .equals(ContaminationAnalysis.ANALYSIS
                                    + comparison.set().id()))
                    .forEach(row -> reasons.put(row.key(), row.reason()));
            for (ScorePair pair : result.candidates()) {
                if (pair.pairSet().equals(comparison.set().id())) {
                    lines.add(new Line(
                            comparison.set(),
                            pair,
                            Optional.ofNullable(compared.get(pair.id())),
                            reasons.getOrDefault(pair.id(), "")));
                }
            }
        }
        return lines;
    }
}
