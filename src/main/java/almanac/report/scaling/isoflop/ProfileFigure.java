package almanac.report.scaling.isoflop;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Numerals;
import almanac.chart.Panels;
import almanac.chart.Size;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Words;
import almanac.scaling.SizedLoss;
import almanac.scaling.isoflop.Budget;
import almanac.scaling.isoflop.BudgetOptimum;
import almanac.scaling.isoflop.IsoFlopAllocation;
import almanac.scaling.isoflop.Optimum;
import almanac.stats.Parabola;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** Loss against size at equal compute, one panel per distinct set, a parabola for each budget with a best size. */
final class ProfileFigure {

    static final String LARGER = "scaling-isoflop-larger";
    static final String SMALLER = "scaling-isoflop-smaller";

    private static final int CURVE_POINTS = 12;

    /** Room around the losses of a panel, as parts of their range. */
    private static final double BELOW = 0.12;

    private static final double ABOVE = 0.05;
    private static final double LEAST_HEIGHT = 0.01;

    private ProfileFigure() {}

    /** The half of the sets that reach the larger budgets. */
    static Figure ofLarger(ShownSets sets) {
        List<IsoFlopAllocation> sorted = byLargestBudget(sets);
        return of(LARGER, "Sets that reach larger budgets: ", sorted.subList(0, (sorted.size() + 1) / 2));
    }

    /** The other half. */
    static Figure ofSmaller(ShownSets sets) {
        List<IsoFlopAllocation> sorted = byLargestBudget(sets);
        return of(SMALLER, "Sets of smaller budgets: ", sorted.subList((sorted.size() + 1) / 2, sorted.size()));
    }

    private static List<IsoFlopAllocation> byLargestBudget(ShownSets sets) {
        return sets.distinct().stream()
                .sorted(Comparator.comparingDouble(ProfileFigure::largestBudget).reversed())
                .toList();
    }

    private static double largestBudget(IsoFlopAllocation set) {
        return set.budgets().get(set.budgets().size() - 1).budget().flop();
    }

    private static Figure of(String id, String which, List<IsoFlopAllocation> sets) {
        List<BudgetOptimum> budgets =
                sets.stream().flatMap(set -> set.budgets().stream()).toList();
        int found = (int)
                budgets.stream().filter(budget -> budget.optimum().isPresent()).count();
        List<Panels.Panel> panels = new ArrayList<>();
        for (IsoFlopAllocation set : sets) {
            String drawing =
                    "fig-" + id + "-" + set.set().dataset() + "-" + set.set().subset();
            panels.add(new Panels.Panel(
                    SetNames.of(set.set()), chart(set).draw(drawing, Size.SMALL).svg()));
        }
        Key key = Key.empty()
                .points(Ink.THIRD_PARTY, "run")
                .line(Ink.STRONG, "parabola of a budget")
                .points(Ink.RECORD, "best size");
        return Figure.ofPanels(
                id,
                which + finding(found, budgets.size(), sets.size()),
                "Loss against size, one curve for each compute budget; numbers: smallest and largest budget with a best"
                        + " size, FLOP; scales differ from set to set",
                found == budgets.size() ? key : key.points(Ink.STAIR, "run of a budget without a best size"),
                new Panels(panels),
                Caption.of(
                        "runs published with the studies or read off their figures; the data page names them.",
                        Numbers.grouped(sets.stream()
                                        .mapToInt(set -> set.set().runs())
                                        .sum()) + " runs in "
                                + Numbers.grouped(budgets.size()) + " budgets of " + Words.lower(sets.size())
                                + " sets. Parabolas end at the smallest and the largest size of their budget;"
                                + " budgets without a best size have no curve.",
                        "No intervals on single budgets: how sure the laws through them are stands in the table."),
                BudgetTable.ID);
    }

    private static String finding(int found, int all, int sets) {
        String where = " budgets in " + Words.lower(sets) + (sets == 1 ? " set " : " sets ");
        return (found == all ? "all " + all : found + " of " + all) + where
                + "show a best size inside the sizes that were trained";
    }

    private static Chart chart(IsoFlopAllocation set) {
        List<Budget> with = budgets(set, true);
        List<Budget> without = budgets(set, false);
        Chart chart = Chart.titled(panelFinding(set), description(set))
                .x(Axis.log("Size", "parameters").written(Numerals.COMPACT))
                .y(losses(set));
        if (!without.isEmpty()) {
            chart = chart.with(runs(without, Ink.STAIR));
        }
        if (!with.isEmpty()) {
            chart = chart.with(runs(with, Ink.THIRD_PARTY));
        }
        for (Budget budget : with) {
            chart = chart.with(curve(budget));
        }
        List<Optimum> optima = set.budgets().stream()
                .flatMap(budget -> budget.optimum().stream())
                .toList();
        return optima.isEmpty() ? chart : chart.with(best(optima));
    }

    /** With room below the lowest runs for the name of the largest budget. */
    private static Axis losses(IsoFlopAllocation set) {
        double[] losses = set.budgets().stream()
                .flatMap(budget -> DoubleStream.concat(
                                budget.budget().runs().stream().mapToDouble(SizedLoss::loss),
                                budget.optimum().stream().mapToDouble(Optimum::loss))
                        .boxed())
                .mapToDouble(loss -> loss)
                .sorted()
                .toArray();
        double lowest = losses[0];
        double highest = losses[losses.length - 1];
        double height = Math.max(highest - lowest, LEAST_HEIGHT * highest);
        return Axis.linear("Loss", "").from(lowest - BELOW * height, highest + ABOVE * height);
    }

    private static List<Budget> budgets(IsoFlopAllocation set, boolean found) {
        return set.budgets().stream()
                .filter(budget -> budget.optimum().isPresent() == found)
                .map(BudgetOptimum::budget)
                .toList();
    }

    private static Dots runs(List<Budget> budgets, Ink ink) {
        return Dots.of(values(budgets, SizedLoss::parameters), values(budgets, SizedLoss::loss), ink);
    }

    private static double[] values(List<Budget> budgets, ToDoubleFunction<SizedLoss> value) {
        return budgets.stream()
                .flatMap(budget -> budget.runs().stream())
                .mapToDouble(value)
                .toArray();
    }

    /** The parabola between the smallest and the largest size of the budget, evenly spaced on the log scale. */
    private static Line curve(Budget budget) {
        Parabola parabola = budget.profile().orElseThrow();
        double[] sizes = values(List.of(budget), SizedLoss::parameters);
        double from = StrictMath.log(Arrays.stream(sizes).min().orElseThrow());
        double to = StrictMath.log(Arrays.stream(sizes).max().orElseThrow());
        double[] x = new double[CURVE_POINTS];
        double[] y = new double[CURVE_POINTS];
        for (int i = 0; i < CURVE_POINTS; i++) {
            double at = from + (to - from) * i / (CURVE_POINTS - 1);
            x[i] = StrictMath.exp(at);
            y[i] = parabola.at(at);
        }
        return Line.of(x, y, Ink.STRONG);
    }

    /** The best sizes, with the compute of the smallest and of the largest budget. */
    private static Dots best(List<Optimum> optima) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < optima.size(); i++) {
            boolean isEnd = i == 0 || i == optima.size() - 1;
            labels.add(isEnd ? Numbers.power(optima.get(i).flop()) : "");
        }
        return Dots.of(
                        optima.stream().mapToDouble(Optimum::parameters).toArray(),
                        optima.stream().mapToDouble(Optimum::loss).toArray(),
                        Ink.RECORD)
                .labelled(labels);
    }

    private static String panelFinding(IsoFlopAllocation set) {
        return SetNames.of(set.set()) + ": "
                + set.allocation()
                        .law()
                        .map(law -> "best size grows as compute to the power " + ExponentWords.value(law))
                        .orElse("too few budgets with a best size for a law");
    }

    private static String description(IsoFlopAllocation set) {
        long found = set.budgets().stream()
                .filter(budget -> budget.optimum().isPresent())
                .count();
        return "Loss of " + set.set().runs() + " runs against their size on a log scale in "
                + set.budgets().size() + " budgets of equal compute; " + found
                + " of them with a parabola and its lowest point. No interval.";
    }
}
