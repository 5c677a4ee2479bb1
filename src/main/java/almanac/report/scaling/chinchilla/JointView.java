package almanac.report.scaling.chinchilla;

import almanac.markup.Numbers;
import almanac.report.Exclusions;
import almanac.report.scaling.JointLaw;
import almanac.report.scaling.ScalingWords;
import almanac.scaling.kaplan.JointDataFit;
import almanac.scaling.kaplan.JointDataFit.Quantity;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** Kaplan’s joint law of size and data set by set, as the page shows it. */
final class JointView {

    private static final double PERCENT = 100;

    private JointView() {}

    static Table shown(JointSets joint) {
        return Table.of(
                "joint-law",
                "Kaplan’s joint law of size and data by set of runs",
                "Intervals of 95 % in brackets; shares and errors in percent.",
                List.of(
                        Column.text("set", "Set of runs", "set", row -> ScalingWords.dataset(row.runs())),
                        Column.whole(
                                "n", "Rows", "rows", row -> row.runs().runs().size()),
                        Column.text(
                                "alpha_n",
                                "α_N",
                                "exponent of size",
                                row -> exponent(
                                        row,
                                        Quantity.SIZE_EXPONENT,
                                        fit -> fit.fit().law().firstExponent())),
                        Column.text(
                                "alpha_d",
                                "α_D",
                                "exponent of data",
                                row -> exponent(
                                        row,
                                        Quantity.DATA_EXPONENT,
                                        fit -> fit.fit().law().secondExponent())),
                        percent("size", "Size alone", 0, fit -> fit.doubling().ofSize()),
                        percent("data", "Tokens alone", 0, fit -> fit.doubling().ofData()),
                        percent("rms", "Error", 2, fit -> fit.fit().rootMeanSquareLog()),
                        percent("additive", "Error, additive", 2, JointDataFit::additiveRootMeanSquareLog),
                        Column.text("both", "Both needed?", "verdict", JointView::verdict)),
                joint.all());
    }

    private static String exponent(JointLaw row, Quantity quantity, ToDoubleFunction<JointDataFit> value) {
        Optional<Interval> range = JointTable.interval(row, quantity);
        return row.outcome().result().stream()
                .mapToDouble(value)
                .mapToObj(found -> ChinchillaWords.shown(found, range) + ChinchillaWords.bracketed(range))
                .findFirst()
                .orElse("");
    }

    private static Column<JointLaw> percent(
            String name, String header, int decimals, ToDoubleFunction<JointDataFit> fraction) {
        return Column.number(name, header, "%", header, row -> {
            OptionalDouble value =
                    row.outcome().result().stream().mapToDouble(fraction).findFirst();
            return value.isEmpty()
                    ? Cell.EMPTY
                    : new Cell(
                            Numbers.shortest(value.getAsDouble()),
                            Numbers.decimals(PERCENT * value.getAsDouble(), decimals));
        });
    }

    private static String verdict(JointLaw row) {
        Optional<JointSets.Fitted> set = row.outcome().result().map(fit -> new JointSets.Fitted(row, fit));
        if (set.isEmpty()) {
            return "no fit: " + Exclusions.words(row.outcome().shortage().orElseThrow());
        }
        if (set.get().needsBoth()) {
            return "yes";
        }
        if (!set.get().hasBothExponents()) {
            return "no, an exponent may be zero";
        }
        return set.get().gainsFromSizeAlone() ? "no, size alone gains half" : "no, tokens alone gain half";
    }
}
