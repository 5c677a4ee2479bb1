package almanac.report.scaling.isoflop;

import almanac.markup.Numbers;
import almanac.report.IntervalCells;
import almanac.report.scaling.ScalingWords;
import almanac.scaling.isoflop.AllocationLaw;
import almanac.scaling.isoflop.PorianStep;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The exponents of all protocols of Porian et al. 2024, published and as the page shows them. */
final class ProtocolTable {

    static final String ID = "scaling-protocols";
    static final String VIEW = "scaling-protocol-exponents";

    private static final int SIGNIFICANT = 3;
    private static final String NONE = "too few budgets";

    private ProtocolTable() {}

    static Table published(List<ProtocolRow> rows) {
        return Table.of(
                ID,
                "Best size in compute by protocol",
                "One row per protocol of Porian et al. 2024; exponents of the best size in compute.",
                List.of(
                        Column.text(
                                "dataset",
                                "Dataset",
                                "dataset of runs",
                                row -> row.set().dataset()),
                        Column.text(
                                "change",
                                "Change",
                                "what the protocol changes against the one before on the way from Kaplan's to a tuned"
                                        + " one; empty off that way",
                                row -> row.step().map(PorianStep::change).orElse("")),
                        exponent("exponent_n", "by Akima's curve, the authors' rule", ProtocolRow::akima),
                        Column.number(
                                "low",
                                "Low",
                                "",
                                "lower limit of the 95 % interval",
                                row -> IntervalCells.low(interval(row))),
                        Column.number(
                                "high",
                                "High",
                                "",
                                "upper limit of the 95 % interval",
                                row -> IntervalCells.high(interval(row))),
                        Column.number(
                                "published_exponent_n",
                                "Published",
                                "",
                                "median that the authors store; empty off the way",
                                row -> row.step()
                                        .map(step -> Cell.of(step.publishedExponent(), SIGNIFICANT))
                                        .orElse(Cell.EMPTY)),
                        new Column<>(
                                "budgets",
                                "Budgets",
                                "",
                                Column.Type.INTEGER,
                                "budgets with a best size by Akima's curve; empty without an exponent",
                                row -> row.akima()
                                        .map(law -> Cell.of((long) law.budgets()))
                                        .orElse(Cell.EMPTY)),
                        exponent("exponent_n_parabola", "by parabolas through all runs", ProtocolRow::parabola),
                        exponent(
                                "exponent_n_parabola_5",
                                "by parabolas through five sizes around the lowest",
                                ProtocolRow::fivePoints),
                        Column.text(
                                "method",
                                "Method",
                                "how the interval was made",
                                row -> interval(row).map(Interval::method).orElse("")),
                        IntervalCells.replicates(ProtocolTable::interval),
                        IntervalCells.seed(ProtocolTable::interval)),
                rows);
    }

    private static Column<ProtocolRow> exponent(
            String name, String how, Function<ProtocolRow, Optional<AllocationLaw>> law) {
        return Column.number(
                name,
                "Exponent",
                "",
                "exponent " + how + "; empty with too few budgets",
                row -> law.apply(row)
                        .map(found -> Cell.of(found.parameters().exponent(), SIGNIFICANT))
                        .orElse(Cell.EMPTY));
    }

    private static Optional<Interval> interval(ProtocolRow row) {
        return row.akima().flatMap(ExponentWords::interval);
    }

    /** Every protocol with the exponents of the three rules. */
    static Table shown(List<ProtocolRow> rows) {
        return Table.of(
                VIEW,
                "Exponent of the best size by protocol",
                "With 95 % intervals over the budgets; the last two columns read the same runs by parabolas.",
                List.of(
                        Column.text(
                                "text",
                                "Text",
                                "text",
                                row -> SetNames.corpusOf(row.set().dataset())),
                        Column.text("protocol", "Protocol", "protocol", ProtocolTable::protocol),
                        Column.text(
                                "budgets",
                                "Budgets",
                                "budgets with a best size",
                                row -> row.akima()
                                        .map(law -> Integer.toString(law.budgets()))
                                        .orElse("")),
                        Column.text(
                                "ours",
                                "Akima’s curve",
                                "exponent",
                                row -> row.akima()
                                        .map(ExponentWords::withInterval)
                                        .orElse(NONE)),
                        Column.text(
                                "published",
                                "Stored by the authors",
                                "exponent",
                                row -> row.step()
                                        .map(step -> Numbers.decimals(step.publishedExponent(), SIGNIFICANT))
                                        .orElse("")),
                        Column.text("parabola", "All runs", "exponent", row -> words(row.parabola())),
                        Column.text("five", "Five sizes", "exponent", row -> words(row.fivePoints()))),
                rows);
    }

    private static String words(Optional<AllocationLaw> law) {
        return law.map(ExponentWords::value).orElse(NONE);
    }

    private static String protocol(ProtocolRow row) {
        return row.step().map(step -> ProtocolNames.after(step.change())).orElseGet(() -> capital(offPath(row)));
    }

    /** A protocol off the way, without the name of its text. */
    static String offPath(ProtocolRow row) {
        String dataset = row.set().dataset();
        return ScalingWords.dataset(dataset).replace("Porian et al., " + SetNames.corpusOf(dataset) + ", ", "");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
