package almanac.report.scaling.limits;

import almanac.markup.Numbers;
import almanac.scaling.repeated.RepeatedDataFit;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;

/** The law of repeated text as the page shows it: near-equal fits, and the worth of a few numbers of passes. */
final class RepeatedViews {

    private static final int SHOWN = 3;

    private RepeatedViews() {}

    static Table fits(RepeatedDataFit fit) {
        double lowest = fit.best().objective();
        return Table.of(
                "scaling-repeated-minima",
                "Fits of the law of repeated text",
                "Excess: the fitted sum over the lowest one. Worth: of a token over four and sixteen passes.",
                List.of(
                        Column.text("form", "Fit", "fit", RepeatedVariant::words),
                        Column.number(
                                "r_d",
                                "Decay of tokens",
                                "passes",
                                "decay constant of tokens",
                                row -> Cell.of(row.dataDecay(), SHOWN)),
                        Column.number(
                                "r_n",
                                "Decay of parameters",
                                "best sizes",
                                "decay constant of parameters",
                                row -> Cell.of(row.sizeDecay(), SHOWN)),
                        Column.number(
                                "excess",
                                "Excess",
                                "%",
                                "objective over the lowest",
                                row -> decimals(100 * (row.objective() / lowest - 1), 2)),
                        Column.number("r2", "R²", "", "share of variance", row -> decimals(row.r2(), 3)),
                        Column.number(
                                "worth_4",
                                "Worth, four passes",
                                "%",
                                "worth over four passes",
                                row -> decimals(100 * row.law().worth(4), 0)),
                        Column.number(
                                "worth_16",
                                "Worth, sixteen",
                                "%",
                                "worth over sixteen passes",
                                row -> decimals(100 * row.law().worth(16), 0)),
                        RepeatedTables.starts()),
                RepeatedVariant.all(fit));
    }

    private static Cell decimals(double value, int decimals) {
        return new Cell(Numbers.shortest(value), Numbers.decimals(value, decimals));
    }

    static Table worth(RepeatedDataFit fit) {
        return Table.of(
                "scaling-repeated-worth",
                "Worth of passes over the same text",
                "Effective tokens as multiples of the text, and the worth of a token seen in percent of a new one;"
                        + " 95 % intervals in brackets.",
                List.of(
                        Column.number("epochs", "Passes", "", "passes", row -> decimals(row.passes(), 0)),
                        Column.text(
                                "multiple",
                                "Effective multiple",
                                "multiple",
                                row -> multiple(row.multiple())
                                        + row.multipleInterval()
                                                .map(range -> " (" + multiple(range.low()) + "–"
                                                        + multiple(range.high()) + ")")
                                                .orElse("")),
                        Column.text(
                                "worth",
                                "Worth, %",
                                "worth",
                                row -> LimitWords.whole(row.worth())
                                        + row.interval()
                                                .map(range -> " (" + LimitWords.whole(range.low()) + "–"
                                                        + LimitWords.whole(range.high()) + ")")
                                                .orElse("")),
                        Column.number(
                                "published",
                                "Published",
                                "%",
                                "worth by the published constants",
                                row -> decimals(100 * row.published(), 0))),
                PassWorth.told(fit));
    }

    private static String multiple(double value) {
        return Numbers.significant(value, SHOWN);
    }
}
