package almanac.report.boundary.boards;

import almanac.data.UnsuitableNames;
import almanac.markup.Numbers;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** How the page writes scores, changes and losses, and the columns of its published tables. */
final class BoardsWords {

    static final String NO_BREAK = "\u00a0";

    private static final int SCORE_DECIMALS = 2;
    private static final int CHANGE_DECIMALS = 3;
    private static final int COVERAGE_DECIMALS = 3;
    private static final double THOUSAND = 1000;
    private static final int SIGNIFICANT = 4;

    private BoardsWords() {}

    /** The short name of a period, as the paper has it. */
    static String period(String sample) {
        return sample.toUpperCase(Locale.ROOT);
    }

    static String score(double fraction) {
        return Numbers.decimals(fraction, SCORE_DECIMALS);
    }

    static String score(OptionalDouble fraction) {
        return fraction.isPresent() ? score(fraction.getAsDouble()) : "";
    }

    static String coverage(double share) {
        return Numbers.decimals(share, COVERAGE_DECIMALS);
    }

    /** A change of a score, with its sign. */
    static String change(double fraction) {
        return signed(Numbers.decimals(fraction, CHANGE_DECIMALS), fraction);
    }

    static double thousandths(double loss) {
        return THOUSAND * loss;
    }

    /** A loss in thousandths. */
    static String loss(double loss) {
        return Numbers.decimals(thousandths(loss), 2);
    }

    /** A difference of losses in thousandths, with its sign and its interval. */
    static String lossDifference(double difference, Optional<Interval> interval) {
        return signed(loss(difference), difference)
                + interval.map(range -> " (" + loss(range.low()) + " to " + loss(range.high()) + ")")
                        .orElse("");
    }

    /** A compute in FLOP. */
    static String budget(double logFlop) {
        return Numbers.power(StrictMath.pow(10, logFlop)) + NO_BREAK + "FLOP";
    }

    /** A name of a model as a label. */
    static String model(String name) {
        return UnsuitableNames.includes(name) ? "a model whose name is not shown" : name;
    }

    private static String signed(String shown, double value) {
        boolean isZero = shown.chars().allMatch(c -> c == '0' || c == '.');
        return value > 0 && !isZero ? "+" + shown : shown;
    }

    static <R> Column<R> text(String name, String description, Function<R, String> value) {
        return Column.text(name, name, description, value);
    }

    static <R> Column<R> whole(String name, String description, Function<R, Integer> value) {
        return Column.whole(name, name, description, value);
    }

    /** A number of a published table, rounded to four significant digits; empty where there is none. */
    static <R> Column<R> number(String name, String description, Function<R, OptionalDouble> value) {
        return Column.number(name, name, "", description, row -> cell(value.apply(row)));
    }

    static <R> Column<R> low(Function<R, Optional<Interval>> interval) {
        return number(
                "low",
                "lower 95 % limit; empty without an interval",
                row -> limit(interval.apply(row).map(Interval::low)));
    }

    static <R> Column<R> high(Function<R, Optional<Interval>> interval) {
        return number(
                "high",
                "upper 95 % limit; empty without an interval",
                row -> limit(interval.apply(row).map(Interval::high)));
    }

    private static OptionalDouble limit(Optional<Double> limit) {
        return limit.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private static Cell cell(OptionalDouble value) {
        return value.isEmpty() || !Double.isFinite(value.getAsDouble())
                ? Cell.EMPTY
                : Cell.of(
                        new BigDecimal(value.getAsDouble())
                                .round(new MathContext(SIGNIFICANT))
                                .doubleValue(),
                        SIGNIFICANT);
    }
}
