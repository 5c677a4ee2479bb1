package almanac.report.scaling.chinchilla;

import almanac.markup.Numbers;
import almanac.report.IntervalCells;
import almanac.report.IntervalWords;
import almanac.report.scaling.ChinchillaFits.Subset;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Published and fitted constants on the same points: how far they lie off, and the split of a budget they imply. */
final class ComparisonTables {

    static final String ID = "scaling-law-comparison";

    private static final String DATASET = "chinchilla";
    private static final int DIGITS = 4;
    private static final double PERCENT = 100;
    private static final double HUBER_UNIT = 1e-3;

    private ComparisonTables() {}

    static Table published(List<ComparedLaw> laws) {
        List<Column<ComparedLaw>> columns = new ArrayList<>(List.of(
                Column.text(
                        "constants",
                        "Constants",
                        "whose constants",
                        row -> row.named().id()),
                Column.text("law", "Law", "law id", row -> "chinchilla"),
                Column.text("dataset", "Dataset", "dataset of runs", row -> DATASET),
                Column.text(
                        "subset", "Subset", "which points", row -> row.subset().id())));
        for (LawConstant constant : LawConstant.values()) {
            columns.add(number(
                    column(constant),
                    constant.title(),
                    row -> constant.of(row.named().law())));
        }
        columns.addAll(List.of(
                Column.whole("n", "n", "points", row -> row.residuals().points()),
                number(
                        "huber",
                        "sum of Huber losses of log residuals at 0.001",
                        row -> row.residuals().huber()),
                number(
                        "absolute",
                        "sum of absolute log residuals",
                        row -> row.residuals().absolute()),
                number(
                        "mean_residual",
                        "mean of measured less predicted loss, nats per token",
                        row -> row.residuals().meanResidual()),
                number(
                        "rms_log",
                        "root mean square of the log residuals",
                        row -> row.residuals().rootMeanSquareLog()),
                Column.number(
                        "exponent_n",
                        "Size exponent",
                        "",
                        "of the best split",
                        row -> Cell.of(row.sizeExponent(), DIGITS))));
        for (int power = 21; power <= 26; power++) {
            double flop = StrictMath.pow(10, power);
            columns.add(tokens("tokens_per_parameter_1e" + power, "10 to the power " + power + " FLOP", flop));
        }
        columns.add(tokens("tokens_per_parameter_5_76e23", "5.76e23 FLOP", ComparedLaw.CHINCHILLA_FLOP));
        columns.addAll(limits());
        return Table.of(
                ID,
                "Published and fitted constants on the same points",
                "One row per set of constants and subset of the points.",
                columns,
                laws);
    }

    private static List<Column<ComparedLaw>> limits() {
        List<Column<ComparedLaw>> columns = new ArrayList<>();
        for (LawConstant constant : LawConstant.values()) {
            String of = " limit of the 95 % interval of " + column(constant) + "; empty for published constants";
            columns.add(Column.number(
                    column(constant) + "_low",
                    column(constant) + "_low",
                    "",
                    "lower" + of,
                    row -> IntervalCells.low(row.interval(constant))));
            columns.add(Column.number(
                    column(constant) + "_high",
                    column(constant) + "_high",
                    "",
                    "upper" + of,
                    row -> IntervalCells.high(row.interval(constant))));
        }
        columns.add(IntervalCells.replicates(row -> row.interval(LawConstant.SIZE_EXPONENT)));
        columns.add(IntervalCells.seed(row -> row.interval(LawConstant.SIZE_EXPONENT)));
        return columns;
    }

    private static String column(LawConstant constant) {
        return switch (constant) {
            case IRREDUCIBLE_LOSS -> "e";
            case SIZE_COEFFICIENT -> "a";
            case DATA_COEFFICIENT -> "b";
            case SIZE_EXPONENT -> "alpha";
            case DATA_EXPONENT -> "beta";
        };
    }

    private static Column<ComparedLaw> number(String name, String description, ToDoubleFunction<ComparedLaw> value) {
        return Column.number(name, name, "", description, row -> Cell.of(value.applyAsDouble(row), DIGITS));
    }

    private static Column<ComparedLaw> tokens(String name, String budget, double flop) {
        return Column.number(
                name,
                name,
                "",
                "tokens per parameter of the best split at " + budget + "; empty where a term does not fall",
                row -> Cell.of(row.tokensPerParameter(flop), DIGITS));
    }

    /** How far each set of constants lies off. */
    static Table misfit(List<ComparedLaw> laws) {
        return Table.of(
                "chinchilla-misfit",
                "Published and fitted constants on the same points",
                "Distances between predicted and measured losses; the objective is what the fit minimises.",
                List.of(
                        Column.text(
                                "constants",
                                "Constants",
                                "whose constants",
                                row -> row.named().name()),
                        Column.whole(
                                "n", "Points", "points", row -> row.residuals().points()),
                        Column.number(
                                "huber",
                                "Objective",
                                "10⁻³",
                                "sum of Huber losses",
                                row -> shown(row.residuals().huber(), 1 / HUBER_UNIT, 3)),
                        Column.number(
                                "rms",
                                "Root mean square",
                                "%",
                                "of log residuals",
                                row -> shown(row.residuals().rootMeanSquareLog(), PERCENT, 2)),
                        Column.number(
                                "mean",
                                "Mean, measured less predicted",
                                "nats per token",
                                "mean residual",
                                row -> shown(row.residuals().meanResidual(), 1, 4))),
                laws);
    }

    private static Cell shown(double value, double times, int decimals) {
        return new Cell(Numbers.shortest(value), Numbers.decimals(times * value, decimals));
    }

    /** Tokens per parameter that each set of constants implies; the points do not matter, so that it stands once. */
    static Table tokens(List<ComparedLaw> laws) {
        return Table.of(
                "chinchilla-tokens",
                "Tokens per parameter of the best split by each set of constants",
                "Budgets in FLOP; the middle one is that of the model Chinchilla.",
                List.of(
                        Column.text(
                                "constants",
                                "Constants",
                                "whose constants",
                                row -> row.named().name()),
                        Column.number(
                                "exponent",
                                "Size exponent",
                                "",
                                "exponent of the best size in compute",
                                row -> Cell.of(row.sizeExponent(), 3)),
                        Column.text("small", "At 10²¹", "tokens per parameter", row -> tokens(row, 1e21)),
                        Column.text(
                                "chinchilla",
                                "At 5.76×10²³",
                                "tokens per parameter",
                                row -> tokens(row, ComparedLaw.CHINCHILLA_FLOP)),
                        Column.text("large", "At 10²⁶", "tokens per parameter", row -> tokens(row, 1e26))),
                laws.stream().filter(law -> law.subset() == Subset.KEPT).toList());
    }

    /** With its interval where there is one. */
    static String tokens(ComparedLaw law, double flop) {
        return law.tokensPerParameter(flop).stream()
                .mapToObj(value -> Numbers.significant(value, 3)
                        + law.tokensInterval(flop)
                                .map(range -> " (" + IntervalWords.wide(range) + ")")
                                .orElse(""))
                .findFirst()
                .orElse("none: a term does not fall");
    }
}
