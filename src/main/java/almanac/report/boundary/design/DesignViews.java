package almanac.report.boundary.design;

import almanac.boundary.design.AssumedCurve;
import almanac.boundary.design.DesignPool;
import almanac.markup.Numbers;
import almanac.report.boundary.BoundaryWords;
import almanac.report.boundary.DesignRule;
import almanac.report.boundary.DesignRun;
import almanac.report.boundary.DesignScope;
import almanac.report.boundary.DesignSplit;
import almanac.report.boundary.DesignStudy;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The tables of the page. */
final class DesignViews {

    private DesignViews() {}

    /** Every way to choose by its mean coverage error. */
    static Table rules(DesignStudy study) {
        List<Column<DesignRule>> columns = new ArrayList<>();
        columns.add(Column.text("rule", "Models chosen", "way to choose", rule -> capital(DesignWords.of(rule))));
        columns.add(Column.text("theta0", "Assumed curve", "origin of the assumed curve", DesignWords::assumed));
        for (double percent : DesignStudy.PERCENTS) {
            columns.add(Column.text(
                    "at-" + Numbers.shortest(percent),
                    "At " + DesignWords.percent(percent),
                    "coverage error for this budget",
                    rule -> DesignWords.error(study.means(rule, percent, DesignScope.ALL))));
        }
        columns.add(Column.text(
                "sufficient",
                "Suffices at",
                "least budget whose error is near that of all models",
                rule -> budget(study.sufficient(rule, DesignScope.ALL))));
        return Table.of(
                "design-rules",
                "Coverage error by way to choose and budget",
                "Mean absolute coverage errors out of time. By chance: mean and range of the draws that give every"
                        + " boundary.",
                columns,
                study.rules());
    }

    /** Every task by the coverage errors of the balanced design and of chance. */
    static Table tasks(DesignStudy study) {
        List<Column<String>> columns = new ArrayList<>();
        columns.add(Column.text("task", "Task", "task", BoundaryWords::task));
        columns.add(Column.text(
                "all",
                "All models",
                "error of all models",
                task -> DesignWords.error(
                        study.full(DesignScope.ofTask(task)).stream().toList())));
        for (DesignRule rule : List.of(DesignRule.BALANCED, DesignRule.RANDOM)) {
            columns.add(Column.text(
                    rule.name(),
                    capital(DesignWords.of(rule)) + ", at " + DesignWords.percent(PublishedCurve.BUDGET),
                    "error for the published budget",
                    task -> DesignWords.error(study.means(rule, PublishedCurve.BUDGET, DesignScope.ofTask(task)))));
            columns.add(Column.text(
                    rule.name() + "-suffices",
                    (rule.isRandom() ? "Chance" : "Design") + " suffices at",
                    "least budget whose error is near that of all models",
                    task -> budget(study.sufficient(rule, DesignScope.ofTask(task)))));
        }
        return Table.of(
                "design-by-task",
                "Coverage error by task",
                "Mean absolute coverage errors out of time over the steps from one period to the next.",
                columns,
                study.tasks());
    }

    /** What the designs choose from, and what they find there. */
    static Table pools(DesignStudy study) {
        return Table.of(
                "design-pools",
                "What is chosen from",
                "Costs in billions of parameters. The balanced design at " + DesignWords.percent(PublishedCurve.BUDGET)
                        + ".",
                List.of(
                        Column.text(
                                "split",
                                "Models uploaded",
                                "period",
                                split -> capital(
                                        BoundaryWords.sample(split.split().train()))),
                        Column.text(
                                "candidates",
                                "Candidates",
                                "candidates",
                                split -> Numbers.grouped(
                                        split.pool().candidates().size())),
                        Column.text(
                                "cost",
                                "Cost of all",
                                "cost",
                                split -> Numbers.grouped(Math.round(split.pool().cost()))),
                        Column.text("chosen", "Chosen", "chosen by the balanced design", split -> chosen(study, split)),
                        Column.text(
                                "cheapest",
                                "Among the cheapest",
                                "share of them that cheapest-first chooses too",
                                split -> cheapest(study, split)),
                        Column.text(
                                "rise",
                                "Rise of the published curve",
                                "share of its span that it gains over the candidates",
                                split -> rise(AssumedCurve.PUBLISHED, split.pool())),
                        Column.text(
                                "pilot",
                                "Pilot models",
                                "models of the pilot",
                                split -> Integer.toString(split.pilot().count())),
                        Column.text(
                                "pilot-rise",
                                "Rise of the pilot’s",
                                "share of its span that it gains over the candidates",
                                split -> split.pilotCurve()
                                        .result()
                                        .map(curve -> rise(curve, split.pool()))
                                        .orElse("too few rows"))),
                study.splits());
    }

    private static List<DesignRun> balanced(DesignStudy study, DesignSplit split) {
        return study.runs(DesignRule.BALANCED, PublishedCurve.BUDGET).stream()
                .filter(run -> run.split().equals(split.split().split()))
                .toList();
    }

    private static String chosen(DesignStudy study, DesignSplit split) {
        return balanced(study, split).stream()
                .map(run -> Integer.toString(run.design().count()))
                .findFirst()
                .orElse("none");
    }

    private static String cheapest(DesignStudy study, DesignSplit split) {
        return balanced(study, split).stream()
                .map(run -> DesignWords.percent(100 * split.cheapest(run.design())))
                .findFirst()
                .orElse("");
    }

    private static String rise(AssumedCurve curve, DesignPool pool) {
        return DesignWords.error(CurveSpan.of(curve, pool).rise());
    }

    private static String budget(OptionalDouble percent) {
        return percent.isPresent() ? DesignWords.percent(percent.getAsDouble()) : "none";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
