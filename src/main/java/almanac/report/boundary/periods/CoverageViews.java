package almanac.report.boundary.periods;

import almanac.boundary.Binning;
import almanac.boundary.Calibration;
import almanac.boundary.board.BoardSplit;
import almanac.boundary.time.SplitCoverage;
import almanac.boundary.time.SplitValidation;
import almanac.report.boundary.BoundaryWords;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Errors of coverage and regrets, as the page shows them. */
final class CoverageViews {

    private static final List<Binning> BINNINGS =
            List.of(Binning.TRAIN_OVERLAP, Binning.TEST_FIXED, Binning.OVERLAP_REFIT);

    private CoverageViews() {}

    /** A step and how it is called. */
    private record Step(BoardSplit split, String words, boolean own) {

        Step(BoardSplit split, String words) {
            this(split, words, false);
        }

        boolean isKnown(CoverageFindings findings) {
            return own ? WithinSample.isKnown(findings, split) : findings.rows(split) > 0;
        }

        OptionalDouble error(CoverageFindings findings, String task) {
            return own ? findings.withinSample(split, task) : findings.signed(split, task);
        }
    }

    /** A task in some bins. */
    private record BinnedTask(String task, Binning binning) {}

    /** The signed error of every step and scheme, one column per task. */
    static Table steps(CoverageFindings findings, List<String> tasks) {
        List<Column<Step>> columns = new ArrayList<>();
        columns.add(Column.text("step", "Fitted to, compared with", "step", Step::words));
        for (String task : tasks) {
            columns.add(cells(task, BoundaryWords.task(task), row -> row.error(findings, task), PeriodWords::points));
        }
        List<Step> rows =
                steps().stream().filter(step -> step.isKnown(findings)).toList();
        return Table.of(
                "period-coverage",
                "Signed errors of coverage, in and out of time",
                "Percentage points, mean over bins of compute; below zero too many models lie above the boundary.",
                columns,
                rows);
    }

    private static List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        BoardSplit.SINGLE.forEach(split -> steps.add(new Step(split, WithinSample.row(split), true)));
        BoardSplit.SINGLE.forEach(split -> steps.add(new Step(split, PeriodWords.step(split))));
        // the first cumulative step is the first single one
        BoardSplit.CUMULATIVE.stream()
                .skip(1)
                .forEach(split ->
                        steps.add(new Step(split, "all models before, to " + PeriodWords.period(split.validation()))));
        steps.add(new Step(BoardSplit.YEAR, "before 2025 to 2025, the same rows as above"));
        SplitValidation.LATER.forEach(split -> steps.add(new Step(
                split,
                PeriodWords.period(split.train()) + " to models " + BoundaryWords.sample(split.validation())
                        + ", other protocol")));
        return steps;
    }

    /** Every error in every binning, means over the steps from period to period. */
    static Table binnings(CoverageFindings findings, List<String> tasks) {
        List<BinnedTask> rows = tasks.stream()
                .flatMap(task -> BINNINGS.stream().map(binning -> new BinnedTask(task, binning)))
                .filter(row -> mean(findings, row, Calibration::signedMacro).isPresent())
                .toList();
        return Table.of(
                "period-binnings",
                "Errors of coverage in three binnings",
                "Percentage points, means over the steps from each period to the next; signed errors by their size.",
                List.of(
                        Column.text("task", "Task", "task", row -> BoundaryWords.task(row.task())),
                        Column.text("binning", "Bins", "bins of compute", row -> words(row.binning())),
                        cells(
                                "signed_macro",
                                "Signed, bins alike",
                                row -> mean(findings, row, found -> Math.abs(found.signedMacro())),
                                PeriodWords::plainPoints),
                        cells(
                                "abs_macro",
                                "Bin by bin, bins alike",
                                row -> mean(findings, row, Calibration::absoluteMacro),
                                PeriodWords::plainPoints),
                        cells(
                                "signed_micro",
                                "Signed, by rows",
                                row -> mean(findings, row, found -> Math.abs(found.signedMicro())),
                                PeriodWords::plainPoints),
                        cells(
                                "abs_micro",
                                "Bin by bin, by rows",
                                row -> mean(findings, row, Calibration::absoluteMicro),
                                PeriodWords::plainPoints)),
                rows);
    }

    private static OptionalDouble mean(CoverageFindings findings, BinnedTask row, ToDoubleFunction<Calibration> error) {
        return findings.mean(BoardSplit.SINGLE, row.task(), row.binning(), error);
    }

    private static String words(Binning binning) {
        if (binning == SplitCoverage.BINNING) {
            return "of the rows fitted, where both have compute";
        }
        return binning == Binning.TEST_FIXED ? "of all later rows" : "of later rows where both have compute";
    }

    /** Regrets in thousandths, one row per task. */
    static Table regrets(List<TaskRegret> regrets, List<String> tasks) {
        List<Column<String>> columns = new ArrayList<>();
        columns.add(Column.text("task", "Task", "task", BoundaryWords::task));
        for (BoardSplit split : BoardSplit.SINGLE) {
            columns.add(cells(
                    split.split(),
                    PeriodWords.step(split),
                    task -> of(regrets, split, task).map(TaskRegret::mean).orElse(OptionalDouble.empty()),
                    PeriodWords::thousandths));
            columns.add(cells(
                    split.split() + "_abs",
                    "by size",
                    task -> of(regrets, split, task)
                            .map(TaskRegret::absoluteMean)
                            .orElse(OptionalDouble.empty()),
                    PeriodWords::thousandths));
        }
        return Table.of(
                "period-regret",
                "Regret by step",
                "Thousandths of the score, means over bins; by size: mean of its size over the bins.",
                columns,
                tasks);
    }

    private static Optional<TaskRegret> of(List<TaskRegret> regrets, BoardSplit split, String task) {
        return regrets.stream()
                .filter(regret -> regret.split().equals(split) && regret.task().equals(task))
                .findFirst();
    }

    private static <R> Column<R> cells(
            String name, String header, Function<R, OptionalDouble> value, DoubleFunction<String> written) {
        return Column.number(name, header, "", header, row -> {
            OptionalDouble found = value.apply(row);
            return found.isEmpty() ? Cell.EMPTY : Cell.of(written.apply(found.getAsDouble()));
        });
    }
}
