package almanac.report.scaling.allocation;

import almanac.markup.Numbers;
import almanac.report.IntervalWords;
import almanac.scaling.isoflop.CurveEnvelope;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;

/** The exponents as the page shows them: sets that share no run, those with a law. */
final class ExponentView {

    static final String ID = "scaling-exponents-by-set";

    private ExponentView() {}

    static Table of(List<Split> splits) {
        return Table.of(
                ID,
                "Exponent of the best size, set by set",
                "Sets that share no run; every other row is in the file. Budgets and their compute are those with a best"
                        + " size, runs are all of the set.",
                List.of(
                        Column.text("set", "Runs", "set of runs", SetNames::set),
                        Column.text("approach", "Read by", "approach", split -> SetNames.approach(split.approach())),
                        Column.text("exponent", "Exponent", "a in N* = k C^a", ExponentView::exponent),
                        Column.text(
                                "interval",
                                "95\u00a0% interval",
                                "of the exponent",
                                split -> IntervalWords.rounded(split.fitted().sizeExponentInterval())),
                        Column.text("rests", "Rests on", "budgets, or runs", ExponentView::rests),
                        Column.text("range", "Compute, FLOP", "range of compute", ExponentView::range),
                        Column.number(
                                "ratio",
                                "Tokens per parameter at its largest compute",
                                "",
                                "best tokens per parameter",
                                split -> Cell.of(
                                        split.fitted()
                                                .tokensPerParameter(
                                                        split.fitted().highestFlop()),
                                        2))),
                splits);
    }

    static String exponent(Split split) {
        SplitLaw law = split.fitted();
        return law.sizeExponentInterval()
                .map(interval -> Numbers.roundedTo(law.sizeExponent(), interval.halfWidth()))
                .orElseGet(() -> ExponentFigure.written(law.sizeExponent()));
    }

    private static String rests(Split split) {
        if (split.approach().equals(CurveEnvelope.APPROACH)) {
            return Numbers.grouped(split.runs()) + " learning curves";
        }
        return split.fitted().budgets().isPresent()
                ? split.fitted().budgets().getAsInt() + " budgets, " + Numbers.grouped(split.runs()) + " runs"
                : Numbers.grouped(split.runs()) + " runs";
    }

    private static String range(Split split) {
        return rough(split.fitted().lowestFlop()) + " to "
                + rough(split.fitted().highestFlop());
    }

    private static String rough(double flop) {
        return Numbers.power(Double.parseDouble(Numbers.shortest(twoDigits(flop))));
    }

    private static double twoDigits(double flop) {
        double unit = StrictMath.pow(10, Math.floor(StrictMath.log10(flop)) - 1);
        return Math.rint(flop / unit) * unit;
    }
}
