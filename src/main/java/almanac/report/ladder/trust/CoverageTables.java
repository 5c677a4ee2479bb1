package almanac.report.ladder.trust;

import almanac.report.ladder.BackTest;
import almanac.report.ladder.Coverage;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderWords;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.Arrays;
import java.util.List;

/** How many measured accuracies of the headline tasks lie in their intervals, group by group. */
final class CoverageTables {

    private static final int SIGNIFICANT = 3;
    private static final String ARTICLE = "the ";

    private CoverageTables() {}

    static Table published(LadderResult result) {
        return Table.of(
                "ladder-coverage",
                "Coverage of the intervals",
                "One row per target or held-out rung; headline tasks.",
                List.of(
                        Column.text("group", "Group", "target or held-out rung", Coverage::group),
                        Column.whole(
                                "inside", "Inside", "forecasts whose interval holds the outcome", Coverage::inside),
                        Column.whole("forecasts", "Forecasts", "forecasts with an interval", Coverage::forecasts),
                        Column.number(
                                "share",
                                "Share",
                                "",
                                "inside over forecasts, a fraction",
                                row -> Cell.of(row.share(), SIGNIFICANT)),
                        Column.number(
                                "level",
                                "Level",
                                "",
                                "what the share should be, a fraction",
                                row -> Cell.of(row.level(), SIGNIFICANT)),
                        Column.text("dataset", "Dataset", "dataset id", row -> "site-data")),
                result.coverage());
    }

    static Table view(LadderResult result) {
        return Table.of(
                "ladder-trust-coverage",
                "Outcomes inside their intervals",
                "Headline tasks. The forecasts of a group share runs and fits.",
                List.of(
                        Column.text("group", "Forecast of", "target or held-out rung", row -> heading(row.group())),
                        Column.whole("inside", "Inside", "outcomes in their interval", Coverage::inside),
                        Column.whole("forecasts", "Of", "forecasts with an interval", Coverage::forecasts),
                        Column.number(
                                "share",
                                "Share",
                                "percent",
                                "inside over forecasts",
                                row -> LadderCells.fraction(row.share())),
                        Column.number(
                                "level",
                                "Promised",
                                "percent",
                                "level of the intervals",
                                row -> LadderCells.fraction(row.level()))),
                result.coverage());
    }

    /** A group as it stands at the beginning of a row. */
    private static String heading(String group) {
        String words = words(group);
        return words.startsWith(ARTICLE)
                ? Character.toUpperCase(words.charAt(ARTICLE.length())) + words.substring(ARTICLE.length() + 1)
                : words;
    }

    /** A group as it stands after "for". */
    static String words(String group) {
        return Arrays.stream(LadderTarget.values())
                .filter(target -> target.id().equals(group))
                .map(LadderWords::of)
                .findFirst()
                .or(() -> Arrays.stream(BackTest.Kind.values())
                        .filter(kind -> kind.id().equals(group))
                        .map(BackTestFigure::words)
                        .findFirst())
                .orElse(group);
    }
}
