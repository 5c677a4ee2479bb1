package almanac.report.boundary.choices;

import almanac.boundary.Attainable;
import almanac.boundary.choice.FamilyInfluence;
import almanac.boundary.choice.FamilyInfluences;
import almanac.boundary.choice.InfluenceUnit;
import almanac.markup.Numbers;
import almanac.report.boundary.BoundaryWords;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.stream.Stream;

/** What each base and each family does to the attainable score. */
final class InfluenceTable {

    static final String ID = "boundary-influence";

    /** Units with fewer rows are published only if they change the score. */
    static final int MANY_ROWS = 10;

    /** A smaller change is not told from none. */
    static final double FELT = 0.001;

    private static final int SHOWN = 2;

    private InfluenceTable() {}

    /** One unit left out; its refit is there. */
    record Row(String task, InfluenceUnit unit, FamilyInfluence influence, FamilyInfluence.Without without) {

        double size() {
            return Math.abs(without.change());
        }
    }

    /** Every unit of a task without which a boundary can still be fitted, the strongest first. */
    static List<Row> rows(FamilyInfluences influences) {
        return influences.families().stream()
                .flatMap(one -> one.without().result().stream()
                        .map(without -> new Row(influences.task(), influences.unit(), one, without)))
                .toList();
    }

    static Table published(ChoiceFindings found) {
        return Table.of(
                ID,
                "Attainable scores with a base or family left out",
                "One row per task and base or family with at least " + MANY_ROWS
                        + " rows, and every other one whose change is at least " + Numbers.shortest(FELT) + ".",
                columns(found.dataset()),
                found.influences().stream()
                        .flatMap(one -> rows(one).stream())
                        .filter(row -> row.influence().rows() >= MANY_ROWS || row.size() >= FELT)
                        .toList());
    }

    private static List<Column<Row>> columns(String dataset) {
        return List.of(
                ChoiceColumns.text("task", "the task", Row::task),
                ChoiceColumns.text("unit", "base or family", row -> row.unit().id()),
                ChoiceColumns.text(
                        "left_out", "name of the unit", row -> row.influence().name()),
                ChoiceColumns.whole(
                        "n", "its rows with compute", row -> row.influence().rows()),
                ChoiceColumns.number(
                        "share", "its share of all rows", row -> row.influence().share()),
                ChoiceColumns.number(
                        "attainable",
                        "score attainable with 1e24 FLOP without it, a fraction",
                        row -> row.without().attainable().score()),
                ChoiceColumns.number(
                        "change",
                        "this score less that of all rows",
                        row -> row.without().change()),
                ChoiceColumns.flag(
                        "extrapolated",
                        "1 where 1e24 FLOP lie outside the rows left",
                        row -> extrapolated(row.without().attainable())),
                ChoiceColumns.text("dataset", "the board", row -> dataset));
    }

    private static boolean extrapolated(Attainable attainable) {
        return attainable.extrapolated();
    }

    /** The strongest families and bases of every task. */
    static Table view(ChoiceFindings found) {
        return Table.of(
                "choices-left-out",
                "The most influential families and bases",
                "For every task the two families, and the two bases, without which the score attainable with "
                        + ChoiceWords.budget() + " changes most.",
                List.of(
                        Column.text("task", "Task", "task", row -> BoundaryWords.task(row.task())),
                        Column.text("unit", "Unit", "family or base", row -> ChoiceWords.unit(row.unit())),
                        Column.text(
                                "left-out",
                                "Left out",
                                "name",
                                row -> ChoiceWords.leftOut(row.influence().name())),
                        Column.whole(
                                "rows", "Rows", "rows", row -> row.influence().rows()),
                        Column.text(
                                "share",
                                "Share",
                                "share of all rows",
                                row -> ChoiceWords.percent(row.influence().share())),
                        Column.text(
                                "score",
                                "Score without",
                                "score without it",
                                row -> ChoiceWords.score(
                                        row.without().attainable().score())),
                        Column.text(
                                "change",
                                "Change",
                                "change of the score",
                                row -> ChoiceWords.change(row.without().change()))),
                strongest(found));
    }

    private static List<Row> strongest(ChoiceFindings found) {
        return found.tasks().stream()
                .flatMap(task -> Stream.of(InfluenceUnit.FAMILY, InfluenceUnit.BASE)
                        .flatMap(unit -> found.influences(unit).stream())
                        .filter(one -> one.task().equals(task))
                        .flatMap(one -> rows(one).stream().limit(SHOWN)))
                .toList();
    }

    /** Counts of the units of any task, by which the page says how many there are. */
    static int units(ChoiceFindings found, InfluenceUnit unit) {
        return found.influences(unit).stream()
                .mapToInt(one -> one.families().size())
                .max()
                .orElse(0);
    }
}
