package almanac.report.boundary.prescription;

import almanac.page.Calculator;
import almanac.page.CalculatorAnswer;
import almanac.page.CalculatorInput;
import almanac.page.CalculatorKnot;
import almanac.page.CalculatorSeries;
import almanac.report.Estimate;
import almanac.report.boundary.BoundaryResult;
import almanac.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The score attainable with a reader's budget. */
final class BudgetCalculator {

    static final String ID = "attainable-score";

    private static final double USUAL_LOG_FLOP = 24;
    private static final double STEPS = 10;
    private static final double PER_UNIT = 1e6;

    private BudgetCalculator() {}

    static Calculator of(List<PrescribedTask> tasks, BoundaryResult result) {
        List<CalculatorSeries> series = PrescribedTask.headlineFirst(tasks)
                .map(BudgetCalculator::series)
                .toList();
        ShortLimits limits = ShortLimits.of(
                flop(tasks.stream()
                        .mapToDouble(task -> KnotGrid.of(task).first())
                        .min()
                        .orElseThrow()),
                flop(tasks.stream()
                        .mapToDouble(task -> KnotGrid.of(task).last())
                        .max()
                        .orElseThrow()));
        double usual = limits.nearest(flop(USUAL_LOG_FLOP));
        List<CalculatorInput> inputs = new ArrayList<>();
        if (series.size() > 1) {
            inputs.add(new CalculatorInput.Choice("task", "Task"));
        }
        inputs.add(new CalculatorInput.Amount(
                "budget",
                "Budget",
                "FLOP",
                limits.least(),
                limits.most(),
                usual / STEPS,
                usual,
                CalculatorInput.Use.AXIS));
        return new Calculator(
                ID,
                "Which score is attainable with a budget?",
                "The boundary of all rows at a pretraining compute of your choice",
                new CalculatorAnswer("attainable score", "", CalculatorAnswer.Scale.PLAIN),
                inputs,
                series,
                Estimate.LEVEL,
                result.settings().asOf(),
                PrescriptionTexts.caption(tasks, result),
                PrescriptionTable.ID);
    }

    static CalculatorSeries series(PrescribedTask task) {
        KnotGrid grid = KnotGrid.of(task)
                .with(task.all().attainable().stream()
                        .map(one -> one.attainable().logFlop())
                        .toList());
        return new CalculatorSeries(
                task.name(),
                PrescriptionTexts.basis(task),
                KnotGrid.ln(grid.lowest()),
                KnotGrid.ln(grid.highest()),
                grid.places().stream().map(logFlop -> knot(task, logFlop)).toList());
    }

    private static CalculatorKnot knot(PrescribedTask task, double logFlop) {
        double score = rounded(task.fit().curve().at(logFlop));
        Optional<Interval> limits = task.all().boundary().attainable(logFlop);
        return limits.map(range ->
                        new CalculatorKnot(KnotGrid.ln(logFlop), rounded(range.low()), score, rounded(range.high())))
                .orElseGet(() -> CalculatorKnot.exact(KnotGrid.ln(logFlop), score));
    }

    private static double flop(double logFlop) {
        return StrictMath.pow(10, logFlop);
    }

    private static double rounded(double value) {
        return Math.rint(value * PER_UNIT) / PER_UNIT;
    }
}
