package almanac.report.scaling.axes;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Size;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.scaling.kaplan.CrossingPoint;
import almanac.scaling.kaplan.KaplanConstants;
import almanac.scaling.kaplan.PowerRule;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/** Where the published laws of Kaplan et al. 2020 contradict one another, by both of their rules for the data. */
final class Crossing {

    static final String ID = "scaling-crossing";

    /** The budgets drawn, PF-days. */
    private static final double[] BUDGETS = {1, 1e7};

    /**
     * One of the two rules.
     *
     * @param tokens tokens of the efficient run by PF-days
     */
    private record Variant(String id, String words, PowerRule tokens, CrossingPoint point) {}

    private static final List<Variant> VARIANTS = List.of(
            new Variant("table", "data of the table", KaplanConstants.BEST_DATA, CrossingPoint.published()),
            new Variant(
                    "text", "data of the text", KaplanConstants.BEST_DATA_OF_TEXT, CrossingPoint.publishedInText()));

    private Crossing() {}

    static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        CrossingPoint table = CrossingPoint.published();
        CrossingPoint text = CrossingPoint.publishedInText();
        texts.put("crossing-table", Numbers.power(rounded(table.computePfDays())));
        texts.put("crossing-text", Numbers.power(rounded(text.computePfDays())));
        texts.put("crossing-factor", Numbers.significant(text.computePfDays() / table.computePfDays(), 2));
        texts.put("crossing-table-size", Numbers.compact(rounded(table.parameters())));
        texts.put("crossing-text-size", Numbers.compact(rounded(text.parameters())));
        texts.put(
                "crossing-losses",
                Numbers.significant(table.loss(), 2) + " and " + Numbers.significant(text.loss(), 2));
        return texts;
    }

    /** Two digits: constants of two digits carry no more. */
    private static double rounded(double value) {
        double step = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(value)) - 1);
        return StrictMath.rint(value / step) * step;
    }

    static Table table() {
        return Table.of(
                ID,
                "Where Kaplan’s laws cross",
                "One row per rule for the data of the compute-efficient run, from the published constants.",
                List.of(
                        Column.text("variant", "Rule", "which rule gives the tokens", Variant::words),
                        Column.text("dataset", "Source", "where the constants are from", variant -> "kaplan-2020"),
                        Column.number(
                                "compute_pf_days",
                                "Compute",
                                "PF-days",
                                "compute in PF-days",
                                variant -> Cell.of(variant.point().computePfDays(), 2)),
                        Column.number(
                                "compute_flop",
                                "Compute",
                                "FLOP",
                                "compute in FLOP",
                                variant ->
                                        Cell.of(variant.point().computePfDays() * KaplanConstants.FLOP_PER_PF_DAY, 2)),
                        size(
                                "parameters",
                                "Parameters",
                                variant -> variant.point().parameters()),
                        size("tokens", "Tokens", variant -> variant.point().tokens()),
                        Column.number(
                                "loss",
                                "Loss",
                                "nats per token",
                                "loss in nats per token",
                                variant -> Cell.of(variant.point().loss(), 2))),
                VARIANTS);
    }

    private static Column<Variant> size(String name, String header, ToDoubleFunction<Variant> value) {
        return Column.number(
                name,
                header,
                "",
                "number of " + name,
                variant -> new Cell(
                        Numbers.shortest(value.applyAsDouble(variant)),
                        Numbers.compact(rounded(value.applyAsDouble(variant)))));
    }

    static Figure figure() {
        String finding = "Kaplan’s laws of compute and of data cross at " + texts().get("crossing-table") + " or "
                + texts().get("crossing-text") + " PF-days";
        double[] budgets = LawFigure.grid(BUDGETS);
        Chart chart = Chart.titled(finding, description())
                .x(Axis.log("Compute", "PF-days"))
                .y(Axis.log("Loss", "nats per token"))
                .with(Line.of(budgets, at(budgets, KaplanConstants.LEAST_COMPUTE::at), Ink.PUBLISHED));
        Ink[] inks = {Ink.STRONG, Ink.RIVAL1};
        for (int i = 0; i < VARIANTS.size(); i++) {
            PowerRule tokens = VARIANTS.get(i).tokens();
            chart = chart.with(Line.of(budgets, at(budgets, c -> KaplanConstants.DATA.at(tokens.at(c))), inks[i]));
        }
        chart = chart.with(Dots.of(
                VARIANTS.stream()
                        .mapToDouble(variant -> variant.point().computePfDays())
                        .toArray(),
                VARIANTS.stream().mapToDouble(variant -> variant.point().loss()).toArray(),
                Ink.RECORD));
        return new Figure(
                ID,
                finding,
                "Loss of a compute-efficient run by the law of compute and by the law of its data; a run cannot do"
                        + " better than its data allow",
                Key.empty()
                        .line(Ink.PUBLISHED, "law of compute")
                        .line(inks[0], "law of data, " + VARIANTS.get(0).words())
                        .line(inks[1], "law of data, " + VARIANTS.get(1).words())
                        .points(Ink.RECORD, "crossing"),
                chart.draw("fig-" + ID, Size.WIDE).svg(),
                chart.draw("fig-" + ID, Size.NARROW).svg(),
                Caption.of(
                        "constants printed in Kaplan et al. 2020.",
                        VARIANTS.size() + " rules for the data.",
                        "No interval: published constants come without one, and with two digits."),
                ID);
    }

    private static double[] at(double[] budgets, DoubleUnaryOperator law) {
        return Arrays.stream(budgets).map(law).toArray();
    }

    private static String description() {
        return "Three falling lines of the loss in nats per token against compute in PF-days, both on log scales: Kaplan’s"
                + " law of compute, which falls faster, and his law of data along the compute-efficient runs by two rules"
                + " for their tokens; marks where the first crosses the others. No interval.";
    }
}
