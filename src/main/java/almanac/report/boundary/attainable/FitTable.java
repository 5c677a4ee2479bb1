package almanac.report.boundary.attainable;

import almanac.boundary.BoundarySample;
import almanac.boundary.training.TrainingGroup;
import almanac.report.IntervalCells;
import almanac.report.boundary.BoundaryResult;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/** The published table of all fits. */
final class FitTable {

    static final String ID = "boundary-fits";

    private static final int FIRST_BUDGET = 22;
    private static final int LAST_BUDGET = 26;

    /** Enough to draw the curve again. */
    private static final double PER_UNIT = 1e7;

    private static final int SIGNIFICANT = 4;

    private FitTable() {}

    static Table of(BoundaryResult result) {
        return Table.of(
                ID,
                "Fitted boundaries",
                "One row per fit of y0 + span / (1 + exp(-slope (z - midpoint))), z = log10 of the axis. Attainable scores"
                        + " outside the rows fitted are empty; boundary-prescriptions has them.",
                columns(),
                FittedBoundaries.all(result));
    }

    private static List<Column<FittedBoundary>> columns() {
        List<Column<FittedBoundary>> columns = new ArrayList<>(List.of(
                text("task", "task", row -> row.key().task()),
                text("sample", "rows fitted", row -> row.key().sample()),
                text(
                        "group",
                        "models fitted",
                        row -> row.key().group().map(TrainingGroup::id).orElse("all")),
                text(
                        "axis",
                        "what the score is bounded against",
                        row -> row.key().axis().id()),
                number(
                        "tau",
                        "share of rows that should lie on or below",
                        row -> row.fit().settings().tau()),
                whole("n", "rows fitted", row -> row.fit().rows()),
                number("y0", "floor, a fraction", row -> row.fit().curve().floor()),
                number(
                        "span",
                        "ceiling less floor, a fraction",
                        row -> row.fit().curve().span()),
                number(
                        "midpoint",
                        "log10 of the axis at half height",
                        row -> row.fit().curve().midpoint()),
                number(
                        "slope",
                        "steepness per tenfold of the axis",
                        row -> row.fit().curve().slope()),
                number(
                        "objective",
                        "mean smoothed pinball loss and ridge",
                        row -> row.fit().found().objective()),
                number(
                        "smoothed_pinball",
                        "mean smoothed pinball loss",
                        row -> row.fit().loss().smoothedPinball()),
                number("pinball", "mean pinball loss", row -> row.fit().loss().plainPinball()),
                number(
                        "coverage",
                        "share of rows on or below",
                        row -> row.fit().loss().coverage())));
        for (int budget = FIRST_BUDGET; budget <= LAST_BUDGET; budget++) {
            columns.addAll(attainable(budget));
        }
        columns.add(text("dataset", "board", row -> row.key().dataset()));
        columns.addAll(certificate());
        return columns;
    }

    private static List<Column<FittedBoundary>> attainable(int logFlop) {
        String name = "attainable_1e" + logFlop;
        String words = "score attainable with 10^" + logFlop + " FLOP, a fraction";
        return List.of(
                cell(name, words, row -> row.attainable(logFlop).map(FitTable::rounded)),
                cell(
                        name + "_low",
                        "lower limit of its 95 % interval",
                        row -> row.limits(logFlop).map(range -> rounded(range.low()))),
                cell(
                        name + "_high",
                        "upper limit of its 95 % interval",
                        row -> row.limits(logFlop).map(range -> rounded(range.high()))));
    }

    private static List<Column<FittedBoundary>> certificate() {
        Function<FittedBoundary, Optional<Interval>> resampled = FitTable::anyInterval;
        return List.of(
                cell(
                        "projected_gradient",
                        "largest component of the objective's gradient that the bounds allow to follow",
                        row -> Optional.of(significant(row.fit().found().projectedGradient()))),
                whole("families", "base families among the rows", FittedBoundary::families),
                cell(
                        "largest_family_share",
                        "share of the rows that the largest family holds",
                        row -> row.rows()
                                .largestCluster()
                                .map(BoundarySample.ClusterShare::share)
                                .map(FitTable::rounded)),
                IntervalCells.replicates(resampled),
                IntervalCells.seed(resampled));
    }

    private static Optional<Interval> anyInterval(FittedBoundary row) {
        return row.interval().apply((FIRST_BUDGET + LAST_BUDGET) / 2.0);
    }

    private static Column<FittedBoundary> text(
            String name, String description, Function<FittedBoundary, String> value) {
        return Column.text(name, name, description, value);
    }

    private static Column<FittedBoundary> number(
            String name, String description, ToDoubleFunction<FittedBoundary> value) {
        return cell(name, description, row -> Optional.of(rounded(value.applyAsDouble(row))));
    }

    private static Column<FittedBoundary> cell(
            String name, String description, Function<FittedBoundary, Optional<Double>> value) {
        return Column.number(
                name,
                name,
                "",
                description,
                row -> value.apply(row)
                        .map(found -> Cell.of(found, SIGNIFICANT))
                        .orElse(Cell.EMPTY));
    }

    private static Column<FittedBoundary> whole(String name, String description, ToLongFunction<FittedBoundary> value) {
        return new Column<>(name, name, "", Column.Type.INTEGER, description, row -> Cell.of(value.applyAsLong(row)));
    }

    private static double rounded(double value) {
        return Math.rint(value * PER_UNIT) / PER_UNIT;
    }

    private static double significant(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.2e", value));
    }
}
