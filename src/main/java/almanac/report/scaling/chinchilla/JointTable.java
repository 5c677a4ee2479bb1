package almanac.report.scaling.chinchilla;

import almanac.report.Estimate;
import almanac.report.IntervalCells;
import almanac.report.scaling.JointLaw;
import almanac.scaling.kaplan.JointDataFit;
import almanac.scaling.kaplan.JointDataFit.Quantity;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Kaplan's joint law of size and data set by set: as published, and as the page shows it. */
final class JointTable {

    static final String ID = "scaling-joint-data";

    private static final int DIGITS = 4;

    private JointTable() {}

    static Table published(JointSets joint) {
        List<Column<JointLaw>> columns = new ArrayList<>(List.of(
                Column.text("law", "Law", "law id", row -> "kaplan-nd"),
                Column.text("form", "Form", "without an irreducible loss", row -> "pure"),
                Column.text(
                        "dataset",
                        "Dataset",
                        "dataset of runs",
                        row -> row.runs().dataset()),
                Column.text(
                        "subset",
                        "Subset",
                        "condition of the runs, or all",
                        row -> row.runs().condition().orElse("all")),
                Column.text(
                        "counting",
                        "Counting",
                        "how parameters are counted",
                        row -> row.runs().nonEmbedding() ? "non-embedding" : "as-stated"),
                Column.whole(
                        "n", "n", "rows of the set", row -> row.runs().runs().size()),
                number("alpha_n", "exponent of size", fit -> fit.fit().law().firstExponent())));
        columns.addAll(limits("alpha_n", Quantity.SIZE_EXPONENT));
        columns.add(number("alpha_d", "exponent of data", fit -> fit.fit().law().secondExponent()));
        columns.addAll(limits("alpha_d", Quantity.DATA_EXPONENT));
        columns.add(number(
                "n_c",
                "scale of size, parameters",
                fit -> StrictMath.exp(fit.fit().law().logFirstScale())));
        columns.add(number(
                "d_c",
                "scale of data, tokens",
                fit -> StrictMath.exp(fit.fit().law().logSecondScale())));
        columns.add(number(
                "exponent_ratio", "alpha_n over alpha_d", fit -> fit.law().overfitExponent()));
        columns.addAll(limits("exponent_ratio", Quantity.OVERFIT_EXPONENT));
        columns.add(number(
                "rms_log",
                "root mean square of the log residuals",
                fit -> fit.fit().rootMeanSquareLog()));
        columns.add(number(
                "rms_log_additive",
                "the same for a constant plus a power of size plus a power of data",
                JointDataFit::additiveRootMeanSquareLog));
        columns.addAll(doubling());
        columns.add(Column.text(
                "needs_both",
                "Needs both",
                "yes or no; empty without a fit",
                row -> row.outcome()
                        .result()
                        .map(fit -> fit.needsBoth(Estimate.LEVEL) ? "yes" : "no")
                        .orElse("")));
        columns.add(Column.text(
                "reason",
                "Reason",
                "why there is no fit; empty with one",
                row -> row.outcome().shortage().orElse("")));
        columns.add(IntervalCells.replicates(row -> interval(row, Quantity.SIZE_EXPONENT)));
        columns.add(IntervalCells.seed(row -> interval(row, Quantity.SIZE_EXPONENT)));
        return Table.of(
                ID,
                "Kaplan’s joint law of size and data by set of runs",
                "One row per set of runs, with its fit or the reason why there is none.",
                columns,
                joint.all());
    }

    private static List<Column<JointLaw>> doubling() {
        List<Column<JointLaw>> columns = new ArrayList<>(List.of(
                number(
                        "largest_parameters",
                        "size of the run at which doubling is weighed",
                        fit -> fit.largest().parameters()),
                number(
                        "largest_tokens",
                        "tokens of that run",
                        fit -> fit.largest().tokens()),
                number(
                        "gain_of_both",
                        "fall of the loss when both double",
                        fit -> fit.doubling().gainOfBoth()),
                number(
                        "share_of_size",
                        "share that doubling size alone gains",
                        fit -> fit.doubling().ofSize())));
        columns.addAll(limits("share_of_size", Quantity.SHARE_OF_SIZE));
        columns.add(number(
                "share_of_data",
                "share that doubling tokens alone gains",
                fit -> fit.doubling().ofData()));
        columns.addAll(limits("share_of_data", Quantity.SHARE_OF_DATA));
        return columns;
    }

    private static Column<JointLaw> number(String name, String description, ToDoubleFunction<JointDataFit> value) {
        return Column.number(
                name,
                name,
                "",
                description + "; empty without a fit",
                row -> Cell.of(
                        row.outcome().result().stream().mapToDouble(value).findFirst(), DIGITS));
    }

    private static List<Column<JointLaw>> limits(String name, Quantity quantity) {
        String of = " limit of the 95 % interval of " + name;
        return List.of(
                Column.number(
                        name + "_low",
                        name + "_low",
                        "",
                        "lower" + of,
                        row -> IntervalCells.low(interval(row, quantity))),
                Column.number(
                        name + "_high",
                        name + "_high",
                        "",
                        "upper" + of,
                        row -> IntervalCells.high(interval(row, quantity))));
    }

    static Optional<Interval> interval(JointLaw row, Quantity quantity) {
        return row.outcome().result().flatMap(fit -> fit.interval(quantity, Estimate.LEVEL));
    }
}
