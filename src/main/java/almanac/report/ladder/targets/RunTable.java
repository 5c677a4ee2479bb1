package almanac.report.ladder.targets;

import almanac.report.ladder.LadderResult;
import almanac.report.ladder.RunSummary;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;

/** Every run of the ladder with its compute, its checkpoints and its final loss, as published. */
final class RunTable {

    /** The input table has the id that would be shorter. */
    static final String ID = "ladder-runs";

    private static final int SIGNIFICANT = 4;

    private RunTable() {}

    static Table of(LadderResult result) {
        return Table.of(
                ID,
                "Runs of the ladder and its targets",
                "One row per run of the table ladder-training-runs, with its compute and its checkpoints.",
                List.of(
                        text("id", "id of the run", row -> row.run().id()),
                        text(
                                "role",
                                "ladder, extra, target or trajectory",
                                row -> row.run().role()),
                        text("size", "name of the size", row -> row.run().size()),
                        number(
                                "parameters",
                                "without embeddings",
                                row -> OptionalDouble.of(row.run().parameters())),
                        number(
                                "chinchilla_multiple",
                                "planned length in units of 20 tokens per parameter; empty if not planned so",
                                row -> row.run().chinchillaMultiple()),
                        number(
                                "tokens",
                                "tokens seen at the end",
                                row -> OptionalDouble.of(row.run().tokens())),
                        number(
                                "flop",
                                "training FLOP by 6 N D",
                                row -> OptionalDouble.of(row.point().flop())),
                        number(
                                "counted_flop",
                                "training FLOP as the source counts them, with attention and output layer",
                                row -> OptionalDouble.of(row.point().countedFlop())),
                        whole(
                                "steps",
                                "training steps at the end",
                                row -> OptionalLong.of(row.run().steps())),
                        whole(
                                "checkpoints",
                                "evaluated checkpoints, of the run in checkpoints_of if it is named",
                                row -> OptionalLong.of(row.checkpoints())),
                        whole("first_step", "step of the first checkpoint, where known", RunSummary::firstStep),
                        whole("last_step", "step of the last checkpoint, where known", RunSummary::lastStep),
                        number(
                                "final_c4_loss",
                                "mean over the last five checkpoints, nats per token",
                                RunSummary::finalC4Loss),
                        number("last_c4_loss", "at the last checkpoint, nats per token", RunSummary::lastC4Loss),
                        text("fitted", "yes for a run of the fit", row -> row.isFitted() ? "yes" : "no"),
                        text("reason", "reason code of a run left out of the fit", RunSummary::leftOut),
                        text(
                                "checkpoints_of",
                                "run whose checkpoints end with those of this one",
                                row -> row.run().checkpointsOf().orElse("")),
                        text(
                                "flag",
                                "reason code of a doubtful figure",
                                row -> row.run().flag().orElse("")),
                        text("source", "source of the run", row -> row.run().source()),
                        text("dataset", "dataset id", row -> PredictionTable.DATASET)),
                result.runs());
    }

    private static Column<RunSummary> text(String name, String description, Function<RunSummary, String> text) {
        return Column.text(name, name, description, text);
    }

    private static Column<RunSummary> number(
            String name, String description, Function<RunSummary, OptionalDouble> number) {
        return Column.number(name, name, "", description, row -> Cell.of(number.apply(row), SIGNIFICANT));
    }

    private static Column<RunSummary> whole(String name, String description, Function<RunSummary, OptionalLong> whole) {
        return new Column<>(name, name, "", Column.Type.INTEGER, description, row -> {
            OptionalLong value = whole.apply(row);
            return value.isPresent() ? Cell.of(value.getAsLong()) : Cell.EMPTY;
        });
    }
}
