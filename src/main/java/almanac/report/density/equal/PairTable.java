package almanac.report.density.equal;

import almanac.density.ModelScore;
import almanac.report.DensityWords;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The scores of the paper's example pair: the published table and the one on the page. */
final class PairTable {

    private PairTable() {}

    static Table published(SizePair pair) {
        List<Column<SizePair.BothScores>> columns = new ArrayList<>(List.of(
                Column.text(
                        "small",
                        "Smaller model",
                        "model id",
                        row -> pair.small().id()),
                Column.text(
                        "large", "Larger model", "model id", row -> pair.large().id()),
                Column.text("benchmark", "Benchmark", "benchmark id", SizePair.BothScores::benchmark)));
        columns.addAll(scores());
        columns.add(Column.text("dataset", "Dataset", "dataset id", row -> EqualTables.DATASET));
        return Table.of(
                "density-size-pair",
                "Scores of the smaller and the larger model",
                "One row per benchmark and for the mean of the five.",
                columns,
                pair.scores());
    }

    static Table view(SizePair pair) {
        List<Column<SizePair.BothScores>> columns = new ArrayList<>(List.of(
                Column.text("benchmark", "Benchmark", "benchmark", row -> DensityWords.benchmark(row.benchmark()))));
        columns.addAll(scores());
        return Table.of(
                "size-pair",
                pair.small().name() + " and " + pair.large().name(),
                "Canonical scores of the base models, fractions of one.",
                columns,
                pair.scores());
    }

    private static List<Column<SizePair.BothScores>> scores() {
        return List.of(
                Column.number("score_small", "Smaller", "", "score of the smaller model", row -> score(row.small())),
                Column.number("score_large", "Larger", "", "score of the larger model", row -> score(row.large())),
                Column.text("matched", "Matched", "whether the smaller scores at least as high", PairTable::matched));
    }

    private static Cell score(Optional<ModelScore> scored) {
        return scored.map(one -> Cell.of(one.score(), 3)).orElse(Cell.EMPTY);
    }

    private static String matched(SizePair.BothScores row) {
        return row.isComparable() ? (row.isMatched() ? "yes" : "no") : "not scored";
    }
}
