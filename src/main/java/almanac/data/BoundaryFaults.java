package almanac.data;

import almanac.source.Problems;
import almanac.source.Row;
import almanac.source.Tables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Checks of the boundary tables that no single cell shows: order of a board, sizes and bases that contradict. */
final class BoundaryFaults {

    private static final String SIZE_PLACEHOLDER = "size-placeholder";

    private BoundaryFaults() {}

    static void check(Tables tables, Problems problems) {
        for (String board : List.of("leaderboard-v2", "leaderboard-v1")) {
            List<Row> rows = tables.of(board);
            for (int i = 0; i < rows.size(); i++) {
                checkPlace(rows.get(i), i, problems);
                checkSize(rows.get(i), problems);
                checkBase(rows.get(i), problems);
            }
        }
        tables.of("leaderboard-v2").forEach(row -> checkDays(row, problems));
        tables.of("new-evaluations").forEach(row -> checkTraced(row, problems));
    }

    /** Ties are broken by the order of the board, so a row may neither be left out nor stand elsewhere. */
    private static void checkPlace(Row row, int place, Problems problems) {
        if (row.count("row") != place) {
            problems.add(
                    row.at("row"),
                    "row " + row.text("row") + " stands where row " + place + " is due",
                    "every row of the board in its order, counted from 0");
        }
    }

    private static void checkSize(Row row, Problems problems) {
        boolean unknown = row.optionalText("parameters").isEmpty();
        if (unknown != row.text("flag").equals(SIZE_PLACEHOLDER)) {
            problems.add(
                    row.at("parameters"),
                    unknown
                            ? "parameters are missing without the flag " + SIZE_PLACEHOLDER
                            : "parameters beside the flag " + SIZE_PLACEHOLDER,
                    "the count, or nothing and that flag where the board prints a placeholder");
        }
    }

    private static void checkBase(Row row, Problems problems) {
        boolean known = row.optionalText("base_family").isPresent();
        if (known != row.optionalText("second_source").isPresent()) {
            problems.add(
                    row.at("second_source"),
                    known ? "a base_family without a second_source" : "a second_source without a base_family",
                    "both, or neither where no base was found");
        }
        if (!known && row.optionalText("tokens").isPresent()) {
            problems.add(
                    row.at("tokens"),
                    "tokens without a base_family",
                    "the family whose tokens these are, or no tokens");
        }
    }

    private static void checkDays(Row row, Problems problems) {
        Optional<LocalDate> uploaded = row.optionalDate("uploaded");
        boolean late = row.optionalDate("submitted")
                .filter(submitted -> uploaded.filter(submitted::isBefore).isPresent())
                .isPresent();
        if (late && row.optionalText("flag").isEmpty()) {
            problems.add(
                    row.at("uploaded"),
                    "uploaded " + row.text("uploaded") + " is after submitted " + row.text("submitted"),
                    "an earlier day, or the flag uploaded-after-submission");
        }
    }

    private static void checkTraced(Row row, Problems problems) {
        boolean untraced = row.optionalText("base_model").isEmpty();
        for (String column : List.of("parameters", "tokens")) {
            if (untraced != row.optionalText(column).isEmpty()) {
                problems.add(
                        row.at(column),
                        untraced ? column + " without a base_model" : "a base_model without " + column,
                        "size and tokens of the base model, or none of the three");
            }
        }
    }
}
