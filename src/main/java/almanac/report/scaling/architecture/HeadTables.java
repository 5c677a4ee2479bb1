package almanac.report.scaling.architecture;

import almanac.scaling.shape.HeadCell;
import almanac.scaling.shape.HeadEffect;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;

/** Loss by number of heads at fixed width and depth, as published. */
final class HeadTables {

    static final String ID = "scaling-heads";

    private static final int DIGITS = 4;

    /** The loss of one number of heads of one cell. */
    private record Row(HeadEffect effect, HeadCell cell, HeadCell.ByHeads one) {

        double excess() {
            return one.loss() / cell.best().loss() - 1;
        }
    }

    private HeadTables() {}

    static Table published(HeadFindings heads) {
        List<Row> rows = heads.both().stream()
                .flatMap(effect -> effect.cells().stream()
                        .flatMap(cell -> cell.byHeads().stream().map(one -> new Row(effect, cell, one))))
                .toList();
        return Table.of(
                ID,
                "Loss by number of heads",
                "One row per width, depth and number of heads; of runs of one setting as many as there are settings.",
                List.of(
                        Column.text(
                                "dataset",
                                "Dataset",
                                "dataset of the runs",
                                row -> row.effect().dataset()),
                        Column.text(
                                "comparison",
                                "Comparison",
                                "which runs are compared",
                                row -> row.effect().comparison().id()),
                        Column.whole("width", "Width", "width of the model", row ->
                                (int) row.cell().width()),
                        Column.whole("depth", "Depth", "layers", row ->
                                (int) row.cell().depth()),
                        Column.number(
                                "tokens",
                                "Tokens",
                                "",
                                "tokens trained on",
                                row -> Cell.of(row.cell().tokens(), DIGITS)),
                        Column.whole("heads", "Heads", "attention heads per layer", row ->
                                (int) row.one().heads()),
                        Column.number(
                                "head_width",
                                "Head width",
                                "",
                                "width of the model over heads",
                                row -> Cell.of(row.cell().width() / row.one().heads(), DIGITS)),
                        Column.number(
                                "loss",
                                "Loss",
                                "",
                                "nats per token",
                                row -> Cell.of(row.one().loss(), DIGITS)),
                        Column.number(
                                "excess_loss",
                                "Excess",
                                "",
                                "loss over that of the best number of heads, less one, a fraction",
                                row -> Cell.of(row.excess(), DIGITS))),
                rows);
    }
}
