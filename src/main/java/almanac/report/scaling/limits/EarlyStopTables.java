package almanac.report.scaling.limits;

import almanac.report.IntervalCells;
import almanac.report.scaling.CurveLaws;
import almanac.scaling.kaplan.JointStepsFit;
import almanac.scaling.kaplan.JointStepsLaw;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Steps and compute of models larger and smaller than the best, by the laws of size and steps, as a curve. */
final class EarlyStopTables {

    static final String ID = "scaling-early-stop";

    /** Sizes over the best one, from a quarter to eight times. */
    private static final double SMALLEST = 0.25;

    private static final double LARGEST = 8;
    private static final int SIZES = 61;
    private static final int SHOWN = 3;

    private EarlyStopTables() {}

    /** A law with its name; Kaplan's own has no resamples. */
    record NamedLaw(String id, String words, JointStepsLaw law, Optional<JointStepsFit> fit) {

        Optional<Interval> interval(ToDoubleFunction<JointStepsLaw> quantity) {
            return fit.flatMap(found -> EarlyStop.interval(found, quantity));
        }
    }

    private record Row(NamedLaw law, double size) {

        double compute() {
            return law.law().computeAtRelativeSize(size);
        }

        Optional<Interval> interval() {
            return law.interval(found -> found.computeAtRelativeSize(size));
        }
    }

    static List<NamedLaw> laws(EarlyStop early) {
        return List.of(
                new NamedLaw("least", "Ours, least steps", early.least().law(), Optional.of(early.least())),
                new NamedLaw("done", "Ours, steps taken", early.done().law(), Optional.of(early.done())),
                new NamedLaw("kaplan", "Kaplan", EarlyStop.kaplan(), Optional.empty()));
    }

    /** Evenly spaced in the logarithm. */
    static double[] sizes() {
        double[] sizes = new double[SIZES];
        for (int i = 0; i < SIZES; i++) {
            sizes[i] = SMALLEST * StrictMath.pow(LARGEST / SMALLEST, i / (SIZES - 1.0));
        }
        return sizes;
    }

    /** A size that never reaches the loss has empty cells. */
    static Table published(EarlyStop early) {
        List<Row> rows = new ArrayList<>();
        for (NamedLaw law : laws(early)) {
            Arrays.stream(sizes()).forEach(size -> rows.add(new Row(law, size)));
        }
        return Table.of(
                ID,
                "Compute against relative size",
                "One row per law and size over the best size for a loss; empty where the size never reaches the loss.",
                List.of(
                        Column.text("dataset", "Dataset", "dataset id", row -> CurveLaws.DATASET),
                        Column.text(
                                "law",
                                "Law",
                                "least: fitted to least steps; done: to steps taken; kaplan: as published",
                                row -> row.law().id()),
                        Column.number(
                                "relative_size",
                                "Relative size",
                                "",
                                "parameters over the best ones",
                                row -> Cell.of(row.size(), SHOWN)),
                        Column.number(
                                "relative_steps",
                                "Relative steps",
                                "",
                                "steps over those of the best size, at the same loss",
                                row -> finite(row.law().law().stepsAtRelativeSize(row.size()))),
                        Column.number(
                                "relative_compute",
                                "Relative compute",
                                "",
                                "compute over that of the best size, at the same loss",
                                row -> finite(row.compute())),
                        Column.number("low", "low", "", "lower 95 % limit", row -> IntervalCells.low(row.interval())),
                        Column.number(
                                "high", "high", "", "upper 95 % limit", row -> IntervalCells.high(row.interval())),
                        IntervalCells.replicates(Row::interval),
                        IntervalCells.seed(Row::interval)),
                rows);
    }

    private static Cell finite(double value) {
        return Double.isFinite(value) ? Cell.of(value, SHOWN) : Cell.EMPTY;
    }
}
