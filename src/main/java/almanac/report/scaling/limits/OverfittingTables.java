package almanac.report.scaling.limits;

import almanac.markup.Numbers;
import almanac.report.IntervalCells;
import almanac.report.IntervalWords;
import almanac.scaling.kaplan.DatasetRuns;
import almanac.scaling.kaplan.KaplanConstants;
import almanac.scaling.kaplan.OverfittingPair;
import almanac.scaling.kaplan.OverfittingPenalty;
import almanac.scaling.kaplan.OverfittingPenalty.Quantity;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Pairs of runs with their penalties, and the powers fitted to them. */
final class OverfittingTables {

    static final String PAIRS = "scaling-overfitting";
    static final String FITS = "scaling-overfitting-fits";

    private static final int SHOWN = 3;

    private OverfittingTables() {}

    static Table pairs(OverfittingVariant headline) {
        OverfittingPenalty fit = headline.penalty();
        return Table.of(
                PAIRS,
                "Penalty of overfitting",
                "One row per run on repeated text that has runs of the same size and length on fresh text.",
                List.of(
                        Column.text("dataset", "Dataset", "dataset id", pair -> DatasetRuns.REPEATED_DATA),
                        number("parameters", "parameters, with embeddings", OverfittingPair::parameters),
                        number("unique_tokens", "different tokens in the text", OverfittingPair::uniqueTokens),
                        number("tokens", "tokens seen", OverfittingPair::tokens),
                        number("epochs", "tokens over unique_tokens", OverfittingVariant::passes),
                        number("penalty", "loss over that on fresh text, less one", OverfittingPair::penalty),
                        number(
                                "fitted_penalty",
                                "the same by the fitted powers of size and unique tokens",
                                pair -> fitted(fit, pair)),
                        number(
                                "collapsed_penalty",
                                "the same by one power of " + LimitWords.power("N", OverfittingVariant.exponent())
                                        + " over unique_tokens, N the parameters",
                                pair -> collapsed(fit, collapse(pair))),
                        number(
                                "kaplan_penalty",
                                "the same by the law of Kaplan et al. 2020",
                                OverfittingTables::kaplan),
                        Column.whole(
                                "fresh_group",
                                "Group",
                                "number of the group of runs on fresh text, from 0",
                                OverfittingPair::fresh)),
                headline.pairs());
    }

    /** N^e/U with the power that Kaplan et al. 2020 name. */
    static double collapse(OverfittingPair pair) {
        return StrictMath.pow(pair.parameters(), OverfittingVariant.exponent()) / pair.uniqueTokens();
    }

    /** Penalty at a value of N^e/U by the line through all pairs. */
    static double collapsed(OverfittingPenalty fit, double collapse) {
        return StrictMath.exp(fit.collapse().intercept() + fit.collapse().slope() * StrictMath.log(collapse));
    }

    static double fitted(OverfittingPenalty fit, OverfittingPair pair) {
        return StrictMath.exp(fit.plane().at(StrictMath.log(pair.parameters()), StrictMath.log(pair.uniqueTokens())));
    }

    static double kaplan(OverfittingPair pair) {
        return KaplanConstants.SIZE_AND_DATA.overfitting(pair.parameters(), pair.uniqueTokens());
    }

    private static Column<OverfittingPair> number(
            String name, String description, ToDoubleFunction<OverfittingPair> of) {
        return Column.number(
                name, name.replace('_', ' '), "", description, pair -> Cell.of(of.applyAsDouble(pair), SHOWN));
    }

    /** The fits of every choice of pairs. */
    static Table published(List<OverfittingVariant> variants) {
        List<Column<OverfittingVariant>> columns = new ArrayList<>(List.of(
                Column.text("dataset", "Dataset", "dataset id", row -> DatasetRuns.REPEATED_DATA),
                Column.text(
                        "variant",
                        "Pairs",
                        "all; with-near-guessing: with runs near guessing; few-passes: ten passes at most;"
                                + " small-penalty: a tenth at most",
                        OverfittingVariant::id),
                Column.whole("pairs", "n", "number of pairs", row -> row.pairs().size()),
                Column.number(
                        "groups",
                        "Groups",
                        "",
                        "groups of pairs with the same fresh runs",
                        row -> row.outcome()
                                .result()
                                .map(fit -> Cell.of(fit.groups()))
                                .orElse(Cell.EMPTY)),
                Column.text(
                        "reason",
                        "Reason",
                        "reason code where there is no fit",
                        row -> row.outcome().shortage().orElse(""))));
        columns.addAll(quantity("size_exponent", Quantity.SIZE_EXPONENT, OverfittingPenalty::sizeExponent));
        columns.addAll(quantity("data_exponent", Quantity.DATA_EXPONENT, OverfittingPenalty::dataExponent));
        columns.addAll(quantity("exponent_ratio", Quantity.EXPONENT_RATIO, OverfittingPenalty::exponentRatio));
        columns.addAll(quantity(
                "tokens_coefficient", Quantity.TOKENS_PER_POWER_OF_SIZE, OverfittingPenalty::tokensPerPowerOfSize));
        columns.add(value(
                "r2",
                "share of the variance of the log penalty",
                fit -> fit.plane().r2()));
        columns.add(value(
                "r2_collapse",
                "the same by one power of " + LimitWords.power("N", OverfittingVariant.exponent())
                        + " over unique tokens, N the parameters",
                fit -> fit.collapse().r2()));
        columns.add(IntervalCells.replicates(row -> row.interval(Quantity.EXPONENT_RATIO)));
        columns.add(IntervalCells.seed(row -> row.interval(Quantity.EXPONENT_RATIO)));
        return Table.of(
                FITS,
                "Powers of size and text in the penalty of overfitting",
                "One row per choice of pairs, by least squares on logarithms, with 95 % intervals.",
                columns,
                variants);
    }

    private static List<Column<OverfittingVariant>> quantity(
            String name, Quantity quantity, ToDoubleFunction<OverfittingPenalty> of) {
        return List.of(
                value(name, name.replace('_', ' '), of),
                Column.number(
                        name + "_low", "low", "", "lower limit", row -> IntervalCells.low(row.interval(quantity))),
                Column.number(
                        name + "_high", "high", "", "upper limit", row -> IntervalCells.high(row.interval(quantity))));
    }

    private static Column<OverfittingVariant> value(
            String name, String description, ToDoubleFunction<OverfittingPenalty> of) {
        return Column.number(
                name,
                name.replace('_', ' '),
                "",
                description,
                row -> row.outcome()
                        .result()
                        .map(fit -> Cell.of(of.applyAsDouble(fit), SHOWN))
                        .orElse(Cell.EMPTY));
    }

    /** The fits as the page shows them. */
    static Table variants(List<OverfittingVariant> variants) {
        return Table.of(
                "scaling-overfitting-exponents",
                "Powers of size and text in the penalty",
                "Fitted directly; 95 % intervals in brackets. Not determined: the interval of q holds zero.",
                List.of(
                        Column.text("variant", "Pairs", "choice of pairs", OverfittingVariant::words),
                        Column.whole(
                                "pairs",
                                "n",
                                "number of pairs",
                                row -> row.pairs().size()),
                        shown("size", "Of size, p", Quantity.SIZE_EXPONENT, OverfittingPenalty::sizeExponent),
                        shown("data", "Of text, q", Quantity.DATA_EXPONENT, OverfittingPenalty::dataExponent),
                        determined("ratio", "Ratio p/q", Quantity.EXPONENT_RATIO, OverfittingPenalty::exponentRatio),
                        determined(
                                "tokens",
                                "Tokens per " + LimitWords.power("N", OverfittingVariant.exponent()),
                                Quantity.TOKENS_PER_POWER_OF_SIZE,
                                OverfittingPenalty::tokensPerPowerOfSize),
                        Column.text(
                                "r2",
                                "R²",
                                "share of the variance of the log penalty",
                                row -> row.outcome()
                                        .result()
                                        .map(fit -> Numbers.decimals(fit.plane().r2(), 2))
                                        .orElse("none"))),
                variants);
    }

    private static Column<OverfittingVariant> shown(
            String name, String header, Quantity quantity, ToDoubleFunction<OverfittingPenalty> of) {
        return Column.text(
                name,
                header,
                header,
                row -> row.outcome()
                        .result()
                        .map(fit -> withInterval(of.applyAsDouble(fit), row.interval(quantity)))
                        .orElse("none"));
    }

    private static Column<OverfittingVariant> determined(
            String name, String header, Quantity quantity, ToDoubleFunction<OverfittingPenalty> of) {
        Column<OverfittingVariant> column = shown(name, header, quantity, of);
        return Column.text(
                name,
                header,
                header,
                row -> row.isDetermined() ? column.cell().apply(row).shown() : "not determined");
    }

    private static String withInterval(double value, Optional<Interval> interval) {
        return interval.map(range ->
                        Numbers.roundedTo(value, range.halfWidth()) + " (" + IntervalWords.rounded(range) + ")")
                .orElseGet(() -> Numbers.significant(value, 2));
    }
}
