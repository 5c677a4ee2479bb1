package almanac.report.scaling.chinchilla;

import almanac.markup.Numbers;
import almanac.scaling.law.StoppingTrap;
import almanac.scaling.law.StoppingTrap.Descent;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** The same descent on the same objective in three units and under two rules for its end. */
final class TrapTables {

    static final String ID = "scaling-stopping-rules";

    /** An objective this little above the lowest counts as the lowest, relative. */
    private static final double AT_OPTIMUM = 1e-6;

    private TrapTables() {}

    static boolean reaches(StoppingTrap trap, Descent descent) {
        return excess(trap, descent) <= AT_OPTIMUM;
    }

    /** The objective over the lowest, less one. */
    static double excess(StoppingTrap trap, Descent descent) {
        return descent.objective() / trap.optimum() - 1;
    }

    static Table published(StoppingTrap trap) {
        return Table.of(
                ID,
                "Where a descent ends, by unit of the objective and rule",
                "One row per unit and rule; every descent begins at the unrounded constants of Hoffmann et al.",
                List.of(
                        Column.text("law", "Law", "law id", row -> "chinchilla"),
                        Column.text("dataset", "Dataset", "dataset of runs", row -> "chinchilla"),
                        Column.text("subset", "Subset", "which points", row -> Integer.toString(trap.points())),
                        Column.text("unit", "Unit", "mean, sum or ten-thousand-sums", row -> id(row.unit())),
                        Column.text(
                                "rule",
                                "Rule",
                                "slope: largest slope of 1e-5; slope-or-gain: that or a gain of 2.2e-9",
                                row -> id(row.rule())),
                        Column.whole("steps", "Steps", "steps of the descent", Descent::steps),
                        Column.text("stop", "End", "what ended the descent", row -> id(row.stop())),
                        number("start_slope", "largest slope at the start, in the unit", Descent::startSlope),
                        number("end_slope", "largest slope at the end, in the unit", Descent::endSlope),
                        number(
                                "e",
                                "irreducible loss, nats per token",
                                row -> row.end().e()),
                        number("a", "size coefficient", row -> row.end().a()),
                        number("alpha", "size exponent", row -> row.end().alpha()),
                        number("b", "data coefficient", row -> row.end().b()),
                        number("beta", "data exponent", row -> row.end().beta()),
                        number("objective", "sum of Huber losses at the end, whatever the unit", Descent::objective),
                        number("optimum", "lowest sum of Huber losses", row -> trap.optimum())),
                trap.descents());
    }

    private static String id(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Column<Descent> number(String name, String description, ToDoubleFunction<Descent> value) {
        return Column.number(name, name, "", description, row -> Cell.of(value.applyAsDouble(row), 5));
    }

    static Table shown(StoppingTrap trap) {
        return Table.of(
                "chinchilla-stopping",
                "Where a descent from the unrounded constants of Hoffmann et al. ends",
                "The same points and objective throughout; only its unit and the rule for the end differ.",
                List.of(
                        Column.text("unit", "Objective as", "unit", row -> unit(row.unit())),
                        Column.text("rule", "Ends at a small", "rule", row -> rule(row.rule())),
                        Column.whole("steps", "Steps", "steps", Descent::steps),
                        Column.number(
                                "e",
                                "E",
                                "",
                                "irreducible loss",
                                row -> decimals(row.end().e(), 4)),
                        Column.number(
                                "b",
                                "B",
                                "",
                                "data coefficient",
                                row -> decimals(row.end().b(), 1)),
                        Column.number(
                                "beta",
                                "β",
                                "",
                                "data exponent",
                                row -> decimals(row.end().beta(), 4)),
                        Column.number(
                                "excess",
                                "Objective above the lowest",
                                "%",
                                "excess",
                                row -> decimals(100 * Math.max(0, excess(trap, row)), 1)),
                        Column.number(
                                "tokens",
                                "Tokens per parameter at 5.76×10²³ FLOP",
                                "",
                                "of the best split",
                                row -> Cell.of(tokens(row), 3)),
                        Column.text(
                                "reached",
                                "Lowest?",
                                "whether",
                                row -> reaches(trap, row) ? "reached" : "not reached")),
                trap.descents());
    }

    private static OptionalDouble tokens(Descent row) {
        return row.end().bestSplit().stream()
                .mapToDouble(split -> split.at(ComparedLaw.CHINCHILLA_FLOP).tokensPerParameter())
                .findFirst();
    }

    static String unit(StoppingTrap.Unit unit) {
        return switch (unit) {
            case MEAN -> "mean";
            case SUM -> "sum";
            case TEN_THOUSAND_SUMS -> "ten thousand sums";
        };
    }

    private static String rule(StoppingTrap.Rule rule) {
        return switch (rule) {
            case SLOPE_OR_GAIN -> "slope or gain";
            case SLOPE -> "slope";
        };
    }

    private static Cell decimals(double value, int decimals) {
        return new Cell(Numbers.shortest(value), Numbers.decimals(value, decimals));
    }
}
