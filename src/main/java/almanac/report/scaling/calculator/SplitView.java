package almanac.report.scaling.calculator;

import almanac.markup.Numbers;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The best size of each round budget by every law, side by side. */
final class SplitView {

    private static final String ID = "scaling-splits-side-by-side";

    private SplitView() {}

    static Table of(List<AskedLaw> laws, Reach reach) {
        List<Column<Double>> columns = new ArrayList<>();
        columns.add(Column.number("budget", "Budget", "FLOP", "FLOP", flop -> Cell.of(flop, 2)));
        columns.add(Column.text(
                "place", "Place", "place", flop -> reach.budgets().isObserved(flop) ? "observed" : "extrapolated"));
        for (int i = 0; i < laws.size(); i++) {
            AskedLaw law = laws.get(i);
            columns.add(Column.text("law-" + (i + 1), header(law), "size", flop -> cell(law, flop)));
        }
        return Table.of(
                ID,
                "Best size by every law",
                "Parameters, and in brackets the interval of the refit; after the stroke the tokens for each parameter.",
                columns,
                reach.shownBudgets());
    }

    private static String header(AskedLaw law) {
        String name = law.name().replace(", as printed", "");
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }

    private static String cell(AskedLaw law, double flop) {
        double size = law.bestSize(flop);
        Optional<Interval> limits = law.splitInterval(split -> split.at(flop).parameters());
        String interval = limits.map(range -> " (" + compact(range.low()) + "–" + compact(range.high()) + ")")
                .orElse("");
        return compact(size) + interval + " / " + Numbers.significant(flop / 6 / size / size, 2);
    }

    private static String compact(double parameters) {
        return CalculatorTexts.compact(parameters);
    }
}
