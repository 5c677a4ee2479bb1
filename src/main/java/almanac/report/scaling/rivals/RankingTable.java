package almanac.report.scaling.rivals;

import almanac.markup.Numbers;
import almanac.stats.Interval;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.Optional;

/** The forms by median error, and what decides their order, as the page shows it. */
final class RankingTable {

    private RankingTable() {}

    static Table of(List<RankedForm> ranking) {
        return Table.of(
                "rival-ranking",
                "The forms by median error",
                "Medians over the sets with all forms, 95 % intervals in brackets. Compared with the best form set by set.",
                List.of(
                        Column.text("form", "Form", "form", row -> FormWords.of(row.form())),
                        Column.text(
                                "error",
                                "Median error, %",
                                "median error",
                                row -> FormWords.percent(row.error()) + percent(row.interval())),
                        Column.text(
                                "lowest",
                                "Errs least",
                                "sets on which it errs least",
                                row -> row.lowest() + " of " + row.scores().size()),
                        Column.text(
                                "high",
                                "Forecast too high",
                                "sets with too high a forecast",
                                row -> row.tooHigh() + " of " + row.scores().size()),
                        Column.text("inside", "Inside 95 %", "runs inside", RankingTable::inside),
                        Column.text("ratio", "Error over the best", "ratio to the best form", RankingTable::ratio),
                        Column.text(
                                "wins",
                                "Beats the best",
                                "sets on which it beats the best",
                                row -> row.lead()
                                        .map(lead -> lead.wins() + " of "
                                                + row.scores().size())
                                        .orElse("")),
                        Column.text("told", "Can it be told?", "verdict", RankingTable::told)),
                ranking);
    }

    private static String percent(Optional<Interval> interval) {
        return interval.map(range -> " (" + FormWords.percents(range) + ")").orElse("");
    }

    private static String inside(RankedForm row) {
        return row.asked() == 0 ? "no intervals" : row.inside() + " of " + row.asked();
    }

    private static String ratio(RankedForm row) {
        return row.lead()
                .map(lead -> Numbers.decimals(lead.ratio(), 1)
                        + lead.interval()
                                .map(range -> " (" + Numbers.decimals(range.low(), 1) + "–"
                                        + Numbers.decimals(range.high(), 1) + ")")
                                .orElse(""))
                .orElse("the best");
    }

    private static String told(RankedForm row) {
        return row.lead().map(RankingTable::told).orElse("");
    }

    private static String told(RankedForm.Lead lead) {
        if (lead.interval().isEmpty()) {
            return "too few sets";
        }
        return lead.isTold() ? "yes" : "no, the interval holds one";
    }
}
