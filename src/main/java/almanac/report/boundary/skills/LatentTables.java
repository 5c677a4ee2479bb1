package almanac.report.boundary.skills;

import almanac.boundary.BoundaryShortage;
import almanac.boundary.Calibration;
import almanac.markup.Numbers;
import almanac.report.boundary.BoundaryWords;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Boundaries of the first components, compared with the next period. */
final class LatentTables {

    static final String ID = "boundary-latent";

    private static final double PERCENT = 100;

    private LatentTables() {}

    static Table published(List<LatentRow> rows) {
        return Table.of(
                ID,
                "Boundaries of the first components from each period to the next",
                "One row per step and component; scores are the component between its 1 % and 99 % quantile in the"
                        + " period that it is fitted to.",
                List.of(
                        Column.text(
                                "scheme",
                                "Scheme",
                                "one period to the next",
                                row -> row.split().scheme()),
                        Column.text("split", "Split", "step", row -> row.split().split()),
                        Column.text(
                                "train",
                                "Train",
                                "sample fitted",
                                row -> row.split().train()),
                        Column.text(
                                "validation",
                                "Validation",
                                "sample compared",
                                row -> row.split().validation()),
                        Column.whole("component", "Component", "place by falling share", LatentRow::component),
                        number(
                                "share",
                                "share of the variance of the sample fitted",
                                row -> row.outcome().result().map(latent -> latent.share())),
                        number("rise", "rise of the boundary over the compute of the sample fitted", LatentRow::rise),
                        number(
                                "signed_macro",
                                "mean over bins of coverage less 0.98",
                                row -> row.calibration().map(Calibration::signedMacro)),
                        number(
                                "abs_macro",
                                "mean over bins of the size of that difference",
                                row -> row.calibration().map(Calibration::absoluteMacro)),
                        number(
                                "signed_micro",
                                "coverage of all rows less 0.98",
                                row -> row.calibration().map(Calibration::signedMicro)),
                        whole(
                                "n",
                                "rows fitted",
                                row -> row.outcome()
                                        .result()
                                        .map(latent -> latent.fit().rows())),
                        whole(
                                "compared",
                                "rows compared",
                                row -> row.calibration().map(Calibration::rows)),
                        Column.text("dataset", "Dataset", "the second Open LLM Leaderboard", row -> "oll-v2"),
                        Column.text(
                                "reason",
                                "Reason",
                                "why there is no boundary; empty if there is",
                                row -> row.outcome()
                                        .shortage()
                                        .map(BoundaryShortage::code)
                                        .orElse(""))),
                rows);
    }

    /** The steps that can be compared, as the page shows them. */
    static Table view(List<LatentRow> rows) {
        return Table.of(
                "skill-latent",
                "Boundaries of the components and the next period",
                "Coverage: share of the next period on or below the boundary, mean over bins of compute.",
                List.of(
                        Column.text(
                                "fitted",
                                "Fitted to",
                                "period",
                                row -> BoundaryWords.sample(row.split().train())),
                        Column.text("component", "Component", "place", row -> SkillWords.ordinal(row.component())),
                        decimals(
                                "share",
                                "Share, %",
                                row -> row.outcome().result().map(latent -> PERCENT * latent.share())),
                        score("rise", "Rise of the boundary", LatentRow::rise),
                        decimals(
                                "coverage",
                                "Coverage, %",
                                row -> row.calibration().map(found -> PERCENT * (found.tau() + found.signedMacro()))),
                        decimals(
                                "error",
                                "Mean size of the error, points",
                                row -> row.calibration().map(found -> PERCENT * found.absoluteMacro())),
                        whole("rows", "Rows compared", row -> row.calibration().map(Calibration::rows))),
                rows.stream().filter(row -> row.outcome().isPresent()).toList());
    }

    private static Column<LatentRow> number(
            String name, String description, Function<LatentRow, Optional<Double>> value) {
        return Column.number(name, name, "", description, row -> SkillWords.cell(value.apply(row)));
    }

    private static Column<LatentRow> decimals(String name, String header, Function<LatentRow, Optional<Double>> value) {
        return shown(name, header, 1, value);
    }

    private static Column<LatentRow> score(String name, String header, Function<LatentRow, Optional<Double>> value) {
        return shown(name, header, 2, value);
    }

    private static Column<LatentRow> shown(
            String name, String header, int decimals, Function<LatentRow, Optional<Double>> value) {
        return Column.number(
                name,
                header,
                "",
                header,
                row -> value.apply(row)
                        .map(number -> Cell.of(Numbers.decimals(number, decimals)))
                        .orElse(Cell.EMPTY));
    }

    private static Column<LatentRow> whole(
            String name, String description, Function<LatentRow, Optional<Integer>> value) {
        return new Column<>(
                name,
                description,
                "",
                Column.Type.INTEGER,
                description,
                row -> value.apply(row).map(number -> Cell.of((long) number)).orElse(Cell.EMPTY));
    }
}
