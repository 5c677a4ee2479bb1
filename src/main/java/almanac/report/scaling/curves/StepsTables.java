package almanac.report.scaling.curves;

import almanac.markup.Numbers;
import almanac.report.IntervalCells;
import almanac.report.IntervalWords;
import almanac.report.scaling.CurveLaws;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The joint law of size and steps and what follows from it, as published and as shown. */
final class StepsTables {

    static final String ID = "scaling-size-and-steps";

    private static final int SHOWN = 3;
    private static final double PERCENT = 100;
    /** Scales from here on are shown as powers of ten. */
    private static final double PLAIN = 1e4;

    private static final List<StepsQuantity> PUBLISHED = List.of(
            StepsQuantity.SIZE,
            StepsQuantity.SIZE_SCALE,
            StepsQuantity.STEPS,
            StepsQuantity.STEPS_SCALE,
            StepsQuantity.BEST_SIZE,
            StepsQuantity.BEST_BATCH,
            StepsQuantity.BEST_STEPS,
            StepsQuantity.BEST_DATA);

    private StepsTables() {}

    private record Row(StepsVariant variant, StepsQuantity quantity) {

        Optional<Interval> interval() {
            return quantity.interval(variant);
        }

        boolean isPublished() {
            return variant.fit().isEmpty();
        }
    }

    /** One row per variant and quantity. */
    static Table published(List<StepsVariant> variants) {
        List<Row> rows = variants.stream()
                .flatMap(variant -> PUBLISHED.stream().map(quantity -> new Row(variant, quantity)))
                .toList();
        return Table.of(
                ID,
                "Joint law of size and steps",
                "One row per fit and quantity; L = (n_c/N)^alpha_n + (s_c/S)^alpha_s in nats per token, powers of compute"
                        + " predicted from it with Kaplan’s exponent of the critical batch.",
                List.of(
                        Column.text(
                                "dataset",
                                "Dataset",
                                "dataset of runs, or the paper",
                                row -> row.isPublished() ? row.variant().id() : CurveLaws.DATASET),
                        Column.text(
                                "subset",
                                "Subset",
                                "how steps are counted and bounded",
                                row -> row.variant().id()),
                        Column.text(
                                "parameter",
                                "Quantity",
                                "constant, or power of compute",
                                row -> row.quantity().id()),
                        Column.number(
                                "value",
                                "Value",
                                "",
                                "fitted, or predicted from the law",
                                row -> Cell.of(row.quantity().of(row.variant()), SHOWN)),
                        Column.number(
                                "low",
                                "Low",
                                "",
                                "lower limit of the 95 % interval",
                                row -> IntervalCells.low(row.interval())),
                        Column.number(
                                "high",
                                "High",
                                "",
                                "upper limit of the 95 % interval",
                                row -> IntervalCells.high(row.interval())),
                        Column.number(
                                "printed",
                                "Printed",
                                "",
                                "power that Kaplan et al. 2020 print; empty for constants of the law",
                                row -> exact(row.quantity().printed())),
                        Column.number(
                                "runs",
                                "Runs",
                                "",
                                "training runs; empty for the paper",
                                row -> row.variant()
                                        .fit()
                                        .map(fit -> Cell.of(fit.curves()))
                                        .orElse(Cell.EMPTY)),
                        Column.number(
                                "points",
                                "Points",
                                "",
                                "points of their curves",
                                row -> row.variant()
                                        .fit()
                                        .map(fit -> Cell.of(fit.fit().points()))
                                        .orElse(Cell.EMPTY)),
                        Column.number(
                                "rms_log",
                                "Residual",
                                "",
                                "root mean square of the log loss",
                                row -> row.variant()
                                        .fit()
                                        .map(fit -> Cell.of(fit.fit().rootMeanSquareLog(), SHOWN))
                                        .orElse(Cell.EMPTY)),
                        Column.text(
                                "method",
                                "Method",
                                "how the interval was made",
                                row -> row.interval().map(Interval::method).orElse("")),
                        IntervalCells.replicates(Row::interval),
                        IntervalCells.seed(Row::interval)),
                rows);
    }

    /** The constants side by side. */
    static Table laws(List<StepsVariant> variants) {
        return Table.of(
                "scaling-size-and-steps-laws",
                "The joint law of size and steps",
                "Loss = (N_c/N)^α_N + (S_c/S)^α_S in nats per token; 95 % intervals in brackets.",
                List.of(
                        Column.text("fit", "Steps counted", "fit", StepsVariant::words),
                        withInterval(StepsQuantity.SIZE),
                        withInterval(StepsQuantity.STEPS),
                        scale(StepsQuantity.SIZE_SCALE),
                        scale(StepsQuantity.STEPS_SCALE),
                        Column.number(
                                "rms",
                                "Residual",
                                "%",
                                "root mean square of the log loss",
                                row -> row.fit()
                                        .map(fit -> percent(fit.fit().rootMeanSquareLog()))
                                        .orElse(Cell.EMPTY)),
                        Column.text("starts", "Searches at the best fit", "starts", StepsTables::starts)),
                variants);
    }

    /** The powers of compute beside those of the paper. */
    static Table powers(List<StepsVariant> variants) {
        StepsVariant ours = variants.get(0);
        StepsVariant kaplan = variants.get(variants.size() - 1);
        return Table.of(
                "scaling-size-and-steps-powers",
                "How size, batch and steps grow with compute",
                "Powers of compute; 95 % intervals in brackets.",
                List.of(
                        Column.text("quantity", "Quantity", "quantity", StepsQuantity::words),
                        Column.text("ours", "From the law fitted here", "predicted power", row -> shown(row, ours)),
                        Column.number(
                                "kaplan-law",
                                "From Kaplan’s law",
                                "",
                                "predicted power",
                                row -> Cell.of(row.of(kaplan), 2)),
                        Column.number(
                                "printed",
                                "Printed by Kaplan et al.",
                                "",
                                "printed power",
                                row -> exact(row.printed()))),
                List.of(
                        StepsQuantity.BEST_SIZE,
                        StepsQuantity.BEST_BATCH,
                        StepsQuantity.BEST_STEPS,
                        StepsQuantity.BEST_DATA));
    }

    private static Column<StepsVariant> withInterval(StepsQuantity quantity) {
        return Column.text(quantity.id(), quantity.words(), quantity.words(), row -> shown(quantity, row));
    }

    private static Column<StepsVariant> scale(StepsQuantity quantity) {
        return Column.number(
                quantity.id(),
                quantity.words(),
                "",
                quantity.words(),
                row -> new Cell(Numbers.shortest(quantity.of(row)), scale(quantity.of(row))));
    }

    private static String scale(double value) {
        return value < PLAIN ? Numbers.significant(value, SHOWN) : Numbers.power(value);
    }

    private static Cell exact(OptionalDouble printed) {
        return printed.isPresent() ? Cell.of(Numbers.shortest(printed.getAsDouble())) : Cell.EMPTY;
    }

    private static String shown(StepsQuantity quantity, StepsVariant variant) {
        double value = quantity.of(variant);
        return quantity.interval(variant)
                .map(range -> Numbers.roundedTo(value, range.halfWidth()) + " (" + IntervalWords.rounded(range) + ")")
                .orElseGet(() -> Numbers.significant(value, 2));
    }

    private static String starts(StepsVariant variant) {
        return variant.fit()
                .map(fit -> fit.fit().startsAtBest() + " of " + fit.fit().starts())
                .orElse("printed");
    }

    private static Cell percent(double fraction) {
        return new Cell(Numbers.shortest(PERCENT * fraction), Numbers.decimals(PERCENT * fraction, 2));
    }
}
