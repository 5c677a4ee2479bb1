package almanac.report.boundary.prescription;

import almanac.boundary.BoundaryFit;
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

/** The compute that a reader's score needs. */
final class ScoreCalculator {

    static final String ID = "needed-compute";

    /** log10 of the compute in FLOP; limits above it are cut there, and those below the rows at their least compute. */
    static final double MOST = PrescriptionWords.FAR;

    private static final double USUAL = 0.5;
    private static final double STEP = 0.01;
    private static final double PER_UNIT = 1e4;
    private static final double PLACES = 1e7;

    /** A boundary that rises by less than this from one place to the next does not tell budgets apart. */
    private static final double LEAST_RISE = 1e-4;

    private ScoreCalculator() {}

    /** Empty where no boundary rises. */
    static Optional<Calculator> of(List<PrescribedTask> tasks, BoundaryResult result) {
        List<CalculatorSeries> series = PrescribedTask.headlineFirst(tasks)
                .flatMap(task -> series(task).stream())
                .toList();
        if (series.isEmpty()) {
            return Optional.empty();
        }
        ShortLimits limits = ShortLimits.of(
                series.stream()
                        .mapToDouble(one -> score(one.knots().get(0)))
                        .min()
                        .orElseThrow(),
                series.stream()
                        .mapToDouble(one -> score(one.knots().get(one.knots().size() - 1)))
                        .max()
                        .orElseThrow());
        List<CalculatorInput> inputs = new ArrayList<>();
        if (series.size() > 1) {
            inputs.add(new CalculatorInput.Choice("task", "Task"));
        }
        inputs.add(new CalculatorInput.Amount(
                "score",
                "Score, a fraction",
                "",
                limits.least(),
                limits.most(),
                STEP,
                limits.nearest(USUAL),
                CalculatorInput.Use.AXIS));
        return Optional.of(new Calculator(
                ID,
                "Which budget does a score need?",
                "The pretraining compute at which the boundary of all rows reaches a score of your choice",
                new CalculatorAnswer("needed pretraining compute", "FLOP", CalculatorAnswer.Scale.LOG),
                inputs,
                series,
                Estimate.LEVEL,
                result.settings().asOf(),
                PrescriptionTexts.caption(tasks, result),
                PrescriptionTable.ID));
    }

    /** Read along the curve at the same places as the other calculator; empty where the curve does not rise. */
    static Optional<CalculatorSeries> series(PrescribedTask task) {
        BoundaryFit fit = task.fit();
        KnotGrid grid = KnotGrid.of(task)
                .with(task.all().needed().stream()
                        .map(one -> one.needed().logFlop())
                        .toList());
        List<CalculatorKnot> knots = new ArrayList<>();
        for (double logFlop : grid.places()) {
            double score = fit.curve().at(logFlop);
            if (score < LEAST_RISE || (!knots.isEmpty() && score - score(knots.get(knots.size() - 1)) < LEAST_RISE)) {
                return Optional.empty();
            }
            knots.add(knot(task, logFlop, score));
        }
        return Optional.of(new CalculatorSeries(
                task.name(),
                PrescriptionTexts.basis(task) + ", over whose compute the boundary rises",
                place(fit.curve().at(grid.lowest())),
                place(fit.curve().at(grid.highest())),
                knots));
    }

    private static CalculatorKnot knot(PrescribedTask task, double logFlop, double score) {
        double least = task.fit().lowest();
        double mid = ln(logFlop, least);
        Optional<Interval> limits = task.all().boundary().draws().computeFor(score, Estimate.LEVEL);
        return limits.map(
                        range -> new CalculatorKnot(place(score), ln(range.low(), least), mid, ln(range.high(), least)))
                .orElseGet(() -> CalculatorKnot.exact(place(score), mid));
    }

    private static double score(CalculatorKnot knot) {
        return StrictMath.exp(knot.x());
    }

    private static double place(double score) {
        return Math.rint(StrictMath.log(score) * PLACES) / PLACES;
    }

    /** Natural logarithm of the compute, cut to the range that the calculator tells apart. */
    private static double ln(double logFlop, double least) {
        double cut = Math.min(MOST, Math.max(least, logFlop));
        return Math.rint(cut * StrictMath.log(10) * PER_UNIT) / PER_UNIT;
    }
}
