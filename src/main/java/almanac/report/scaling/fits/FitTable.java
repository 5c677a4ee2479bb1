package almanac.report.scaling.fits;

import almanac.report.IntervalCells;
import almanac.report.scaling.ScalingResult;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.stream.Stream;

/** Every constant of every law of the report as published. */
public final class FitTable {

    public static final String ID = "scaling-fits";

    private static final int SIGNIFICANT = 4;

    private FitTable() {}

    private record Row(FittedLaw fit, FittedLaw.Constant constant) {}

    /** One row per law and constant. */
    public static Table of(ScalingResult result) {
        List<Row> rows = Stream.of(
                        KaplanFits.inOneQuantity(result.axes()),
                        KaplanFits.inSizeAndData(result.joint()),
                        KaplanFits.inSizeAndSteps(result.curves()),
                        LossLawFits.toChinchilla(result.chinchilla()),
                        LossLawFits.toOthers(result.splits()),
                        StudyFits.ofOvertraining(result.overtraining()),
                        StudyFits.ofRepeatedData(result.limits()),
                        StudyFits.ofCriticalBatches(result.batches()))
                .flatMap(List::stream)
                .flatMap(fit -> fit.constants().stream().map(constant -> new Row(fit, constant)))
                .toList();
        return Table.of(
                ID,
                "Fitted constants of the scaling laws",
                "One row per law, set of runs and constant; losses in nats per token, sizes in parameters, data in"
                        + " tokens, compute in FLOP.",
                columns(),
                rows);
    }

    private static List<Column<Row>> columns() {
        return List.of(
                Column.text("law", "Law", "law id", row -> row.fit().law()),
                Column.text(
                        "form",
                        "Form",
                        "pure or saturating: without or with an irreducible loss",
                        row -> row.fit().form()),
                Column.text(
                        "dataset",
                        "Dataset",
                        "dataset of runs",
                        row -> row.fit().dataset()),
                Column.text(
                        "subset",
                        "Subset",
                        "which runs of the dataset, or its condition",
                        row -> row.fit().subset()),
                Column.text(
                        "loss_function",
                        "Loss function",
                        "what was minimised",
                        row -> row.fit().lossFunction()),
                Column.text(
                        "parameter",
                        "Constant",
                        "name of the constant",
                        row -> row.constant().parameter()),
                Column.number(
                        "value",
                        "Value",
                        "",
                        "fitted value",
                        row -> Cell.of(row.constant().value(), SIGNIFICANT)),
                Column.number(
                        "se",
                        "Standard error",
                        "",
                        "of the resamples, or classical for lines; empty where none was computed",
                        row -> Cell.of(row.constant().error(), SIGNIFICANT)),
                Column.number(
                        "low",
                        "Lower limit",
                        "",
                        "of the 95 % interval",
                        row -> IntervalCells.low(row.constant().interval())),
                Column.number(
                        "high",
                        "Upper limit",
                        "",
                        "of the 95 % interval",
                        row -> IntervalCells.high(row.constant().interval())),
                Column.number(
                        "objective",
                        "Objective",
                        "",
                        "sum of Huber losses or absolute values of log residuals, or of half squares",
                        row -> Cell.of(row.fit().objective(), SIGNIFICANT)),
                Column.whole("n", "n", "points of the fit", row -> row.fit().n()),
                Column.text(
                        "counting",
                        "Counting",
                        "how parameters are counted",
                        row -> row.fit().counting()),
                Column.text(
                        "interval_method",
                        "Interval",
                        "how the interval was made; empty without one",
                        row -> row.constant()
                                .interval()
                                .map(interval -> interval.method())
                                .orElse("")),
                IntervalCells.replicates(row -> row.constant().interval()),
                IntervalCells.seed(row -> row.constant().interval()));
    }
}
