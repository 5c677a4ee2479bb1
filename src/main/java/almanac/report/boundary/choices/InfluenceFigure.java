package almanac.report.boundary.choices;

import almanac.boundary.choice.FamilyInfluences;
import almanac.boundary.choice.InfluenceUnit;
import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dodge;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.boundary.BoundaryWords;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How the attainable score changes when a family or a base is left out, task by task. */
final class InfluenceFigure {

    static final String ID = "choices-influence";

    private static final List<InfluenceUnit> UNITS = List.of(InfluenceUnit.FAMILY, InfluenceUnit.BASE);

    private InfluenceFigure() {}

    static Figure of(ChoiceFindings found) {
        List<String> tasks = found.tasks();
        String finding = finding(found);
        Chart chart = Chart.titled(
                        finding,
                        "Dot plot of the change of the score at " + ChoiceWords.budget()
                                + " when a family or a base is left out, one row for each of " + tasks.size()
                                + " tasks, families above bases, the strongest family named.")
                .x(Axis.linear("Change of the score", "fraction"))
                .y(Axis.categories("", tasks.stream().map(BoundaryWords::task).toList()))
                .with(Rule.vertical(0, "", Ink.REFERENCE));
        Optional<InfluenceTable.Row> named = strongest(found.influences(InfluenceUnit.FAMILY));
        for (int place = 0; place < UNITS.size(); place++) {
            for (FamilyInfluences one : found.influences(UNITS.get(place))) {
                int row = tasks.indexOf(one.task());
                if (row >= 0 && !InfluenceTable.rows(one).isEmpty()) {
                    chart = chart.with(dots(one, Dodge.at(row, place, UNITS.size()), ink(UNITS.get(place)), named));
                }
            }
        }
        return new Figure(
                ID,
                finding,
                "Change of the score at " + ChoiceWords.budget() + " when one family or one base is left out",
                Key.empty()
                        .points(ink(InfluenceUnit.FAMILY), "a family left out")
                        .points(ink(InfluenceUnit.BASE), "a base left out"),
                chart.draw("fig-" + ID, Size.WIDE.forRows(tasks.size(), UNITS.size()))
                        .svg(),
                chart.draw("fig-" + ID, Size.NARROW.forRows(tasks.size(), UNITS.size()))
                        .svg(),
                Caption.of(
                        "Open LLM Leaderboard, second edition.",
                        InfluenceTable.units(found, InfluenceUnit.FAMILY) + " families and "
                                + InfluenceTable.units(found, InfluenceUnit.BASE)
                                + " bases; the strongest family is named, those of every task in the table below.",
                        "No intervals: each dot is the same fit without some rows."),
                InfluenceTable.ID);
    }

    private static Ink ink(InfluenceUnit unit) {
        return unit == InfluenceUnit.FAMILY ? Ink.STRONG : Ink.THIRD_PARTY;
    }

    private static Dots dots(FamilyInfluences influences, double height, Ink ink, Optional<InfluenceTable.Row> named) {
        List<InfluenceTable.Row> rows = InfluenceTable.rows(influences);
        double[] heights = new double[rows.size()];
        Arrays.fill(heights, height);
        return Dots.of(rows.stream().mapToDouble(row -> row.without().change()).toArray(), heights, ink)
                .labelled(rows.stream()
                        .map(row -> named.filter(row::equals).isPresent()
                                ? ChoiceWords.leftOut(row.influence().name())
                                : "")
                        .toList());
    }

    /** The unit of some influences that changes any score most. */
    static Optional<InfluenceTable.Row> strongest(List<FamilyInfluences> influences) {
        return influences.stream()
                .flatMap(one -> InfluenceTable.rows(one).stream())
                .max(Comparator.comparingDouble(InfluenceTable.Row::size));
    }

    /** The strongest family of all tasks but one. */
    static Optional<InfluenceTable.Row> strongestElsewhere(ChoiceFindings found, String task) {
        return strongest(found.influences(InfluenceUnit.FAMILY).stream()
                .filter(one -> !one.task().equals(task))
                .toList());
    }

    private static String finding(ChoiceFindings found) {
        Optional<InfluenceTable.Row> most = strongest(found.influences(InfluenceUnit.FAMILY));
        return most.map(row -> "Without " + ChoiceWords.leftOut(row.influence().name()) + ", "
                        + BoundaryWords.task(row.task()) + " changes by "
                        + ChoiceWords.change(row.without().change())
                        + strongestElsewhere(found, row.task())
                                .map(other -> "; no family moves another task by more than "
                                        + ChoiceWords.atMost(other.size()))
                                .orElse(""))
                .orElse("Without any one family no boundary is left to compare with");
    }
}
