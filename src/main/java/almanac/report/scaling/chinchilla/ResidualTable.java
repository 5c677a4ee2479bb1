package almanac.report.scaling.chinchilla;

import almanac.report.scaling.ChinchillaFits;
import almanac.report.scaling.ChinchillaFits.Subset;
import almanac.scaling.SizedLoss;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;

/** Every point of Hoffmann et al. 2022 with the loss that each set of constants predicts for it, as published. */
final class ResidualTable {

    static final String ID = "scaling-chinchilla-residuals";

    private static final int DIGITS = 5;

    private ResidualTable() {}

    static Table published(ChinchillaFits fits) {
        List<SizedLoss> kept = fits.points().withoutHighLosses();
        List<Column<SizedLoss>> columns = new ArrayList<>(List.of(
                Column.text("dataset", "Dataset", "dataset of runs", row -> "chinchilla"),
                Column.text(
                        "subset",
                        "Subset",
                        "smallest subset that holds the point",
                        row -> (kept.contains(row) ? Subset.KEPT : Subset.ALL).id()),
                Column.number("parameters", "Parameters", "", "count", row -> Cell.of(row.parameters(), DIGITS)),
                Column.number("tokens", "Tokens", "", "training tokens", row -> Cell.of(row.tokens(), DIGITS)),
                Column.number("loss", "Loss", "nats per token", "measured", row -> Cell.of(row.loss(), DIGITS))));
        for (NamedLaw law : NamedLaw.all(fits)) {
            columns.add(Column.number(
                    "predicted_" + law.id().replace('-', '_'),
                    law.name(),
                    "nats per token",
                    "predicted by " + law.name(),
                    row -> Cell.of(law.law().at(row.parameters(), row.tokens()), DIGITS)));
        }
        return Table.of(
                ID,
                "Points of Hoffmann et al. and the losses predicted for them",
                "One row per point read off the figure of the paper.",
                columns,
                fits.points().all());
    }
}
