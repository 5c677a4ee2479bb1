package almanac.report.boundary.prescription;

import almanac.boundary.ComputeNeeded;
import almanac.boundary.board.BoundaryKey;
import almanac.boundary.time.AttainableEstimate;
import almanac.boundary.time.ComputeEstimate;
import almanac.boundary.time.Prescription;
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
import java.util.OptionalDouble;
import java.util.function.Function;

/** The published table of prescriptions in both directions. */
final class PrescriptionTable {

    static final String ID = "boundary-prescriptions";

    private static final String TO_SCORE = "budget-to-score";
    private static final String TO_BUDGET = "score-to-budget";

    private static final int DIGITS = 4;
    private static final double PER_UNIT = 1e5;

    private PrescriptionTable() {}

    /** One answer; limits are of the score or of the compute in FLOP. */
    private record Row(
            String direction,
            BoundaryKey key,
            OptionalDouble flop,
            double score,
            OptionalDouble low,
            OptionalDouble high,
            boolean extrapolated,
            String reach,
            OptionalDouble shareReaching,
            Optional<Interval> interval) {}

    static Table of(BoundaryResult result) {
        List<Row> rows = new ArrayList<>();
        for (Prescription prescription : result.prescriptions()) {
            prescription.attainable().forEach(one -> rows.add(toScore(prescription, one)));
            prescription.needed().forEach(one -> rows.add(toBudget(prescription, one)));
        }
        return Table.of(
                ID,
                "Prescriptions",
                "From a budget to the attainable score, with limits of the score, and from a score to the compute it needs,"
                        + " with limits of the compute. Compute that is empty is none: no compute suffices, or none is"
                        + " needed, as reach says; an empty limit lies beyond all compute on its side.",
                columns(),
                rows);
    }

    private static Row toScore(Prescription prescription, AttainableEstimate one) {
        double logFlop = one.attainable().logFlop();
        String beyond = logFlop < prescription.boundary().fit().lowest() ? "below" : "above";
        return new Row(
                TO_SCORE,
                prescription.boundary().key(),
                flop(logFlop),
                rounded(one.attainable().score()),
                one.interval()
                        .map(range -> OptionalDouble.of(rounded(range.low())))
                        .orElse(OptionalDouble.empty()),
                one.interval()
                        .map(range -> OptionalDouble.of(rounded(range.high())))
                        .orElse(OptionalDouble.empty()),
                one.attainable().extrapolated(),
                one.attainable().extrapolated() ? beyond : "within",
                OptionalDouble.empty(),
                one.interval());
    }

    private static Row toBudget(Prescription prescription, ComputeEstimate one) {
        ComputeNeeded needed = one.needed();
        return new Row(
                TO_BUDGET,
                prescription.boundary().key(),
                flop(needed.logFlop()),
                needed.score(),
                one.interval().map(range -> flop(range.low())).orElse(OptionalDouble.empty()),
                one.interval().map(range -> flop(range.high())).orElse(OptionalDouble.empty()),
                needed.reach() != ComputeNeeded.Reach.WITHIN,
                needed.reach().name().toLowerCase(Locale.ROOT),
                OptionalDouble.of(rounded(one.shareReaching())),
                one.interval());
    }

    /** FLOP; empty where the logarithm is infinite or so low or high that the number is none. */
    private static OptionalDouble flop(double logFlop) {
        double flop = Double.isFinite(logFlop) ? PrescriptionWords.rounded(logFlop, DIGITS - 1) : 0;
        return Double.isFinite(flop) && flop > 0 ? OptionalDouble.of(flop) : OptionalDouble.empty();
    }

    private static double rounded(double value) {
        return Math.rint(value * PER_UNIT) / PER_UNIT;
    }

    private static List<Column<Row>> columns() {
        Function<Row, Optional<Interval>> interval = Row::interval;
        return List.of(
                text("direction", TO_SCORE + " or " + TO_BUDGET, Row::direction),
                text("task", "task", row -> row.key().task()),
                text("sample", "rows fitted", row -> row.key().sample()),
                number("flop", "compute in FLOP", Row::flop),
                number("score", "score, a fraction", row -> OptionalDouble.of(row.score())),
                number("low", "lower limit of the 95 % interval", Row::low),
                number("high", "upper limit of the 95 % interval", Row::high),
                Column.whole(
                        "extrapolated",
                        "extrapolated",
                        "1 where the compute lies outside the rows fitted, else 0",
                        row -> row.extrapolated() ? 1 : 0),
                text("reach", "where the compute lies: within, below or above the rows fitted, or never", Row::reach),
                number(
                        "share_reaching",
                        "share of the resamples that reach the score with any compute",
                        Row::shareReaching),
                text("dataset", "board", row -> row.key().dataset()),
                IntervalCells.replicates(interval),
                IntervalCells.seed(interval));
    }

    private static Column<Row> text(String name, String description, Function<Row, String> value) {
        return Column.text(name, name, description, value);
    }

    private static Column<Row> number(String name, String description, Function<Row, OptionalDouble> value) {
        return Column.number(name, name, "", description, row -> Cell.of(value.apply(row), DIGITS));
    }
}
