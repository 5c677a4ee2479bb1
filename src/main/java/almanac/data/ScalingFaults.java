package almanac.data;

import almanac.source.Problems;
import almanac.source.Row;
import almanac.source.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks of the scaling runs that no single cell shows: order of training, repeated rows, counts that contradict. */
final class ScalingFaults {

    private static final List<String> SETTING = List.of("dataset", "condition", "budget_flop", "parameters", "tokens");

    private static final List<String> SHAPE_AND_SETTING = List.of(
            "dataset",
            "condition",
            "width",
            "depth",
            "heads",
            "feed_forward_width",
            "parameters",
            "tokens",
            "batch_tokens",
            "learning_rate",
            "warmup_steps",
            "step");

    private ScalingFaults() {}

    static void check(Tables tables, Problems problems) {
        TrainingOrder.checkWithRepeats(tables.of("curve-points"), problems);
        checkRepeats(tables.of("training-runs"), SETTING, problems);
        checkRepeats(tables.of("architecture-runs"), SHAPE_AND_SETTING, problems);
        for (String table : List.of("overtraining-runs", "curve-runs", "architecture-runs")) {
            tables.of(table).forEach(row -> checkCounts(row, problems));
        }
        tables.of("repeated-data-runs").forEach(row -> checkEpochs(row, problems));
    }

    /** The same setting may be trained twice, but whoever averages or fits must be able to see it. */
    private static void checkRepeats(List<Row> rows, List<String> columns, Problems problems) {
        Map<List<String>, Row> first = new HashMap<>();
        for (Row row : rows) {
            Row before = first.putIfAbsent(columns.stream().map(row::text).toList(), row);
            if (before != null && row.optionalText("flag").isEmpty()) {
                problems.add(
                        row.at("flag"),
                        "the setting stands already in line " + before.at().line(),
                        "the flag repeated-setting, or another " + String.join(", ", columns));
            }
        }
    }

    private static void checkCounts(Row row, Problems problems) {
        String without = "nonembedding_parameters";
        if (row.optionalNumber(without).isPresent()
                && row.optionalNumber("parameters").isPresent()
                && row.number(without) > row.number("parameters")) {
            problems.add(
                    row.at(without),
                    without + " " + row.text(without) + " is above parameters " + row.text("parameters"),
                    "the count without embeddings, at most the one with them");
        }
    }

    private static void checkEpochs(Row row, Problems problems) {
        double epochs = row.number("tokens") / row.number("unique_tokens");
        if (Math.abs(row.number("epochs") - epochs) > 1e-4) {
            problems.add(
                    row.at("epochs"),
                    "epochs " + row.text("epochs") + " is not tokens over unique_tokens",
                    "tokens over unique_tokens to four decimals");
        }
    }
}
