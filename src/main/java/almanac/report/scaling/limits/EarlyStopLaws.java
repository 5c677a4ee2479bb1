package almanac.report.scaling.limits;

import almanac.markup.Numbers;
import almanac.report.IntervalCells;
import almanac.report.IntervalWords;
import almanac.report.scaling.CurveLaws;
import almanac.report.scaling.limits.EarlyStopTables.NamedLaw;
import almanac.scaling.kaplan.JointStepsLaw;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What the laws of size and steps say of stopping early, side by side: as published and as shown. */
final class EarlyStopLaws {

    static final String ID = "scaling-early-stop-by-law";

    private static final int SHOWN = 3;

    /** A number that follows from a law; without bound where a size never reaches the loss. */
    private record Quantity(String name, String header, String description, ToDoubleFunction<JointStepsLaw> of) {}

    private static final Quantity EXCESS = new Quantity(
            "best_excess_percent",
            "Best excess, %",
            "loss above the converged one where compute is best spent, in percent",
            law -> 100 * law.earlyStopExcess());

    /** The best model beside one trained to within the tolerance of its converged loss, at the same loss. */
    private static final List<Quantity> CONVERGED = List.of(
            new Quantity(
                    "best_size_over_converged",
                    "Best size over converged",
                    "size of the best model over that of one trained to convergence, at the same loss",
                    law -> law.sizeAgainstConvergence(EarlyStop.CONVERGED)),
            new Quantity(
                    "converged_steps_over_best",
                    "Steps, converged over best",
                    "steps of a model trained to convergence over those of the best one, at the same loss",
                    law -> law.stepsAtRelativeSize(EarlyStop.convergedSize(law))),
            new Quantity(
                    "converged_compute_over_best",
                    "Compute, converged over best",
                    "compute of a model trained to convergence over that of the best one, at the same loss",
                    law -> law.computeAtRelativeSize(EarlyStop.convergedSize(law))));

    private EarlyStopLaws() {}

    static Table published(EarlyStop early) {
        List<Column<NamedLaw>> columns = new ArrayList<>(List.of(
                Column.text("dataset", "Dataset", "dataset id", row -> CurveLaws.DATASET),
                Column.text(
                        "law",
                        "Law",
                        "least: fitted to least steps; done: to steps taken; kaplan: as published",
                        NamedLaw::id)));
        columns.addAll(withLimits(EXCESS));
        columns.add(number(
                "smallest_tolerated_size",
                "smallest size, over the best one, within " + LimitWords.percent(EarlyStop.TOLERATED - 1)
                        + " of the least compute",
                law -> EarlyStop.tolerated(law).low()));
        columns.add(number(
                "largest_tolerated_size",
                "largest such size",
                law -> EarlyStop.tolerated(law).high()));
        CONVERGED.forEach(quantity -> columns.addAll(withLimits(quantity)));
        columns.add(IntervalCells.replicates(row -> row.interval(EXCESS.of())));
        columns.add(IntervalCells.seed(row -> row.interval(EXCESS.of())));
        return Table.of(
                ID,
                "Stopping early, by law",
                "One row per law; converged: within " + LimitWords.percent(EarlyStop.CONVERGED)
                        + " of the loss without end.",
                columns,
                EarlyStopTables.laws(early));
    }

    private static List<Column<NamedLaw>> withLimits(Quantity quantity) {
        return List.of(
                number(quantity.name(), quantity.description(), quantity.of()),
                Column.number(
                        quantity.name() + "_low",
                        "low",
                        "",
                        "lower 95 % limit",
                        row -> IntervalCells.low(row.interval(quantity.of()))),
                Column.number(
                        quantity.name() + "_high",
                        "high",
                        "",
                        "upper 95 % limit",
                        row -> IntervalCells.high(row.interval(quantity.of()))));
    }

    private static Column<NamedLaw> number(String name, String description, ToDoubleFunction<JointStepsLaw> of) {
        return Column.number(name, name.replace('_', ' '), "", description, row -> {
            double value = of.applyAsDouble(row.law());
            return Double.isFinite(value) ? Cell.of(value, SHOWN) : Cell.EMPTY;
        });
    }

    static Table shown(EarlyStop early) {
        List<Column<NamedLaw>> columns = new ArrayList<>(List.of(
                Column.text("law", "Law", "law", NamedLaw::words),
                shown(EXCESS),
                Column.text(
                        "range",
                        "Sizes that need at most " + LimitWords.percent(EarlyStop.TOLERATED - 1) + " more compute",
                        "sizes over the best one",
                        EarlyStopLaws::range)));
        CONVERGED.forEach(quantity -> columns.add(shown(quantity)));
        return Table.of(
                "scaling-early-stop-laws",
                "Stopping early, by three laws",
                "95 % intervals in brackets. Converged: within " + LimitWords.percent(EarlyStop.CONVERGED)
                        + " of the loss without end.",
                columns,
                EarlyStopTables.laws(early));
    }

    private static String range(NamedLaw law) {
        EarlyStop.Sizes sizes = EarlyStop.tolerated(law.law());
        return Numbers.significant(sizes.low(), 2) + "–" + Numbers.significant(sizes.high(), 2);
    }

    private static Column<NamedLaw> shown(Quantity quantity) {
        return Column.text(quantity.name(), quantity.header(), quantity.description(), row -> {
            double value = quantity.of().applyAsDouble(row.law());
            return row.interval(quantity.of())
                    .map(range ->
                            Numbers.roundedTo(value, range.halfWidth()) + " (" + IntervalWords.rounded(range) + ")")
                    .orElseGet(() -> Double.isFinite(value) ? Numbers.significant(value, 3) : "none");
        });
    }
}
