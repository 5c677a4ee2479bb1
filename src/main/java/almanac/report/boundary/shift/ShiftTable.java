package almanac.report.boundary.shift;

import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.stats.GroupShiftTest;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** The test under every set of choices: as published, and shortened for the page. */
final class ShiftTable {

    static final String ID = "boundary-shift";
    static final String VIEW = "boundary-shift-choices";

    private static final String DATASET = "math-500-aime-2025";
    private static final int DIGITS = 4;

    private ShiftTable() {}

    static Table published(List<ShiftReading> readings) {
        return Table.of(
                ID,
                "Shift of later models on AIME 2025",
                "One row per set of choices of the permutation test.",
                Stream.of(choices(), shift(), chance()).flatMap(List::stream).toList(),
                readings);
    }

    private static List<Column<ShiftReading>> choices() {
        return List.of(
                Column.text("dataset", "Dataset", "pair set of the table of score pairs", row -> DATASET),
                Column.text(
                        "specification",
                        "Specification",
                        "name of the choices",
                        row -> row.choices().id()),
                Column.text(
                        "scale",
                        "Scale",
                        "scale of both scores",
                        row -> row.choices().isLogOdds() ? "log-odds" : "fraction"),
                Column.text(
                        "sides",
                        "Sides",
                        "one: shifts up count; two: shifts down too",
                        row -> row.choices().isTwoSided() ? "two" : "one"),
                Column.whole(
                        "bins",
                        "Bins",
                        "quantile bins asked for",
                        row -> row.choices().bins()),
                Column.date(
                        "split",
                        "Split",
                        "first day of the later group",
                        row -> Cell.of(row.choices().split())),
                Column.text(
                        "zeros",
                        "Zeros",
                        "what happens to a score of zero",
                        row -> row.choices().zeros().id()),
                Column.text(
                        "undated",
                        "Undated",
                        "models without a day of release",
                        row -> row.choices().takesUndated() ? "later" : "left-out"),
                Column.text(
                        "flagged",
                        "Flagged",
                        "rows with a flag",
                        row -> row.choices().takesFlagged() ? "in" : "left-out"));
    }

    private static List<Column<ShiftReading>> shift() {
        return List.of(
                number(
                        "estimate",
                        "shift of the later group, on the scale",
                        test -> test.fit().shift()),
                number(
                        "se",
                        "classical standard error of the shift",
                        test -> test.fit().shiftStandardError()),
                limit("low", "lower limit of Student’s 95 % interval of the shift", ShiftReading::interval, true),
                limit("high", "upper limit of Student’s 95 % interval of the shift", ShiftReading::interval, false),
                whole(
                        "n",
                        "models in the common range",
                        test -> test.fit().earlier() + test.fit().later()),
                whole(
                        "n_before",
                        "those released before the split",
                        test -> test.fit().earlier()),
                whole(
                        "n_after",
                        "those released on the split or later",
                        test -> test.fit().later()),
                whole("outside", "models outside the common range", GroupShiftTest::outside));
    }

    private static List<Column<ShiftReading>> chance() {
        Function<ShiftReading, Optional<Interval>> error =
                row -> row.share().map(share -> share.monteCarlo(Estimate.LEVEL));
        Function<ShiftReading, Optional<Interval>> middle =
                row -> row.test().map(test -> test.test().byChance(Estimate.LEVEL));
        return List.of(
                Column.number(
                        "p_value",
                        "p_value",
                        "",
                        "share of permutations with at least the shift",
                        row -> row.share().map(share -> rounded(share.pValue())).orElse(Cell.EMPTY)),
                limit("p_low", "lower 95 % limit of its Monte Carlo error", error, true),
                limit("p_high", "upper 95 % limit of its Monte Carlo error", error, false),
                number(
                        "chance_median",
                        "median shift of the permutations",
                        test -> test.test().medianByChance()),
                limit("chance_low", "lower end of the middle 95 % of the permutations", middle, true),
                limit("chance_high", "upper end of the middle 95 % of the permutations", middle, false),
                whole("permutations", "permutations drawn", test -> test.test().permutations()),
                whole("seed", "seed of the permutations", test -> test.test().seed()),
                Column.text(
                        "reason",
                        "Reason",
                        "why there is no test",
                        row -> row.test().isPresent() ? "" : "few-records"));
    }

    private static Column<ShiftReading> number(
            String name, String description, Function<GroupShiftTest, Double> value) {
        return Column.number(
                name,
                name,
                "",
                description,
                row -> row.test().map(value).map(ShiftTable::rounded).orElse(Cell.EMPTY));
    }

    private static Column<ShiftReading> whole(String name, String description, ToLongFunction<GroupShiftTest> value) {
        return new Column<>(
                name,
                name,
                "",
                Column.Type.INTEGER,
                description,
                row -> row.test().map(test -> Cell.of(value.applyAsLong(test))).orElse(Cell.EMPTY));
    }

    private static Column<ShiftReading> limit(
            String name, String description, Function<ShiftReading, Optional<Interval>> interval, boolean isLow) {
        return Column.number(
                name,
                name,
                "",
                description,
                row -> interval.apply(row)
                        .map(range -> rounded(isLow ? range.low() : range.high()))
                        .orElse(Cell.EMPTY));
    }

    /** More digits than the errors need would only cost room. */
    private static Cell rounded(double value) {
        return Double.isFinite(value)
                ? Cell.of(
                        new java.math.BigDecimal(value)
                                .round(new java.math.MathContext(DIGITS, java.math.RoundingMode.HALF_UP))
                                .doubleValue(),
                        DIGITS)
                : Cell.EMPTY;
    }

    static Table view(List<ShiftReading> readings) {
        return Table.of(
                VIEW,
                "One choice changed at a time",
                "Shift with Student’s 95 % interval; by chance: the middle 95 % of the permutations.",
                List.of(
                        Column.text(
                                "specification",
                                "Change",
                                "",
                                row -> row.choices().words()),
                        Column.text("n", "Earlier + later", "", ShiftTable::counts),
                        Column.text(
                                "estimate",
                                "Shift",
                                "",
                                row -> shown(
                                        row,
                                        test -> Numbers.decimals(test.fit().shift(), decimals(row)) + " ("
                                                + range(row, row.interval()) + ")")),
                        Column.text(
                                "chance",
                                "By chance",
                                "",
                                row -> shown(
                                        row,
                                        test -> range(
                                                row, Optional.of(test.test().byChance(Estimate.LEVEL))))),
                        Column.number(
                                "p_value",
                                "p",
                                "",
                                "",
                                row -> row.share()
                                        .map(share ->
                                                new Cell(Numbers.shortest(share.pValue()), ShiftReading.printed(share)))
                                        .orElse(Cell.EMPTY))),
                readings);
    }

    private static String counts(ShiftReading row) {
        return shown(row, test -> test.fit().earlier() + " + " + test.fit().later());
    }

    private static String shown(ShiftReading row, Function<GroupShiftTest, String> words) {
        return row.test().map(words).orElse("too few models");
    }

    /** A shift in log odds is about ten times one in fractions. */
    private static int decimals(ShiftReading row) {
        return row.choices().isLogOdds() ? 2 : 3;
    }

    private static String range(ShiftReading row, Optional<Interval> interval) {
        return interval.map(range -> Numbers.decimals(range.low(), decimals(row)) + " to "
                        + Numbers.decimals(range.high(), decimals(row)))
                .orElse("");
    }
}
