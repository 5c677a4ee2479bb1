package almanac.report.scaling.rivals;

import almanac.markup.Numbers;
import almanac.report.Exclusions;
import almanac.report.Words;
import almanac.scaling.heldout.ComputeSplit;
import almanac.scaling.heldout.HeldOutScore;
import almanac.scaling.heldout.HeldOutScore.Target;
import almanac.scaling.heldout.RivalForm;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The scores set by set, and what is missing, as the page shows them. */
final class SetTables {

    private static final double PERCENT = 100;

    private SetTables() {}

    /** Errors on the frontier, of every form. */
    static Table frontier(List<RivalSet> sets) {
        List<Column<RivalSet>> columns = new ArrayList<>();
        columns.add(Column.text("set", "Set", "set", RivalSet::name));
        columns.add(Column.text(
                "cut", "Cut, FLOP", "cut", set -> Numbers.power(split(set).cutFlop())));
        columns.add(Column.whole(
                "below",
                "Runs below",
                "runs below the cut",
                set -> split(set).below().size()));
        columns.add(Column.whole(
                "frontier",
                "Lowest losses above",
                "frontier above the cut",
                set -> split(set).frontierAbove().size()));
        addErrors(columns, Stream.of(RivalForm.values()).toList(), Target.FRONTIER);
        return Table.of(
                "rival-frontier",
                "Errors on the lowest losses above the cut, by set",
                "Root mean square of ln L̂ − ln L, in percent.",
                columns,
                sets.stream().filter(RivalSet::isScored).toList());
    }

    /** Errors on all runs above the cut, of the forms that know size and tokens. */
    static Table allRuns(List<RivalSet> sets) {
        List<Column<RivalSet>> columns = new ArrayList<>();
        columns.add(Column.text("set", "Set", "set", RivalSet::name));
        columns.add(Column.whole(
                "above",
                "Runs above",
                "runs above the cut",
                set -> split(set).above().size()));
        addErrors(
                columns,
                Stream.of(RivalForm.values()).filter(RivalForm::isJoint).toList(),
                Target.ALL);
        return Table.of(
                "rival-all-runs",
                "Errors on all runs above the cut, by set",
                "Root mean square of ln L̂ − ln L, in percent; forms that know size and tokens only.",
                columns,
                sets.stream().filter(set -> set.best(Target.ALL).isPresent()).toList());
    }

    /** The sets that lack a score of some form on the frontier. */
    static Table missing(List<RivalSet> sets) {
        return Table.of(
                "rival-missing",
                "Sets that cannot compare all forms",
                "One row per set; second readings of the same runs are not listed.",
                List.of(
                        Column.text("set", "Set", "set", RivalSet::name),
                        Column.whole(
                                "runs",
                                "Runs",
                                "runs",
                                set -> set.forms().dataset().runs().size()),
                        Column.text("reason", "Why", "reason", SetTables::reasons),
                        Column.text("remains", "What remains", "what remains", SetTables::remains)),
                sets.stream().filter(set -> !set.isComplete()).toList());
    }

    private static void addErrors(List<Column<RivalSet>> columns, List<RivalForm> forms, Target target) {
        for (RivalForm form : forms) {
            columns.add(Column.number(
                    form.id(),
                    FormWords.of(form),
                    "%",
                    "error of the form",
                    set -> set.score(form, target).map(SetTables::percent).orElse(Cell.EMPTY)));
        }
        columns.add(Column.text(
                "best",
                "Errs least",
                "best form",
                set -> set.best(target).map(FormWords::of).orElse("")));
    }

    private static Cell percent(HeldOutScore score) {
        return new Cell(Numbers.shortest(PERCENT * score.error()), Numbers.decimals(PERCENT * score.error(), 1));
    }

    private static ComputeSplit split(RivalSet set) {
        return set.forms().split().result().orElseThrow();
    }

    private static String reasons(RivalSet set) {
        return Words.joined(set.shortages().stream().map(Exclusions::words).toList());
    }

    private static String remains(RivalSet set) {
        if (set.isScored()) {
            return "the forms in compute alone";
        }
        return set.best(Target.ALL).isPresent() ? "the joint forms, on all runs above the cut" : "nothing";
    }
}
