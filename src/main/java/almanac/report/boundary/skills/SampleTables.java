package almanac.report.boundary.skills;

import almanac.boundary.multiskill.SkillCoverage;
import almanac.boundary.multiskill.SkillSample;
import almanac.report.Exclusions;
import almanac.report.Words;
import almanac.report.boundary.MultiSkillStudy;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.stream.Stream;

/** Which subtasks and which models the frontiers use. */
final class SampleTables {

    static final String SUBTASKS = "boundary-multi-skill-subtasks";
    static final String ROWS = "boundary-multi-skill-rows";

    private SampleTables() {}

    /** Rows used or left out for a reason, in a sample. */
    private record Count(MultiSkillStudy.OfRows sample, String reason, int rows) {}

    /** For each number of subtasks the set that most models have whole. */
    static Table subtasks(MultiSkillStudy study) {
        return Table.of(
                SUBTASKS,
                "Sets of subtasks",
                "One row per number of subtasks: the set that most usable models of LiveBench have whole.",
                List.of(
                        Column.whole(
                                "count",
                                "Subtasks",
                                "number of subtasks",
                                row -> row.subtasks().size()),
                        Column.text("subtasks", "Set", "ids of the subtasks", row -> String.join(" ", row.subtasks())),
                        Column.whole("rows", "Models", "models with all of them", SkillCoverage::rows),
                        Column.whole("scores", "Scores", "models times subtasks", SkillCoverage::scores),
                        Column.text(
                                "chosen", "Chosen", "whether the frontiers use the set", row -> isChosen(study, row)),
                        Column.text("dataset", "Dataset", "LiveBench", row -> "livebench")),
                study.coverages());
    }

    private static String isChosen(MultiSkillStudy study, SkillCoverage row) {
        return row.equals(study.chosen()) ? "yes" : "no";
    }

    static Table subtasksView(MultiSkillStudy study) {
        return Table.of(
                "skill-subtask-sets",
                "How many models have every subtask of a set",
                "For each number of subtasks the set that most usable models have whole.",
                List.of(
                        Column.whole("rows", "Models", "models with all of them", SkillCoverage::rows),
                        Column.whole("scores", "Scores", "models times subtasks", SkillCoverage::scores),
                        Column.text(
                                "chosen", "Chosen", "whether the frontiers use the set", row -> isChosen(study, row)),
                        Column.text(
                                "subtasks",
                                "Set",
                                "subtasks",
                                row -> Words.joined(row.subtasks().stream()
                                        .map(SkillWords::subtask)
                                        .toList()))),
                study.coverages());
    }

    /** Rows used and left out, with and without the doubtful ones. */
    static Table rows(MultiSkillStudy study) {
        return Table.of(
                ROWS,
                "Rows of the frontiers of several skills",
                "One row per sample and reason; every row of LiveBench counts once in each sample.",
                List.of(
                        Column.text(
                                "doubtful_rows",
                                "Doubtful rows",
                                "kept or left-out",
                                row -> row.sample().doubtful().id()),
                        Column.text("reason", "Reason", "reason code; empty for rows that are used", Count::reason),
                        Column.whole("rows", "Rows", "number of rows", Count::rows),
                        Column.text("dataset", "Dataset", "LiveBench", row -> "livebench")),
                study.samples().stream().flatMap(SampleTables::counts).toList());
    }

    /** The rows left out without the doubtful ones, as the page shows them. */
    static Table rowsView(MultiSkillStudy.OfRows sample) {
        return Table.of(
                "skill-rows",
                "Rows used and left out",
                "Every row of LiveBench counts once, with the first reason that holds.",
                List.of(
                        Column.text(
                                "reason",
                                "Row",
                                "why it was left out, or used",
                                row -> row.reason().isEmpty() ? "used" : Exclusions.words(row.reason())),
                        Column.whole("rows", "Rows", "number of rows", Count::rows)),
                counts(sample).toList());
    }

    private static Stream<Count> counts(MultiSkillStudy.OfRows sample) {
        SkillSample rows = sample.sample();
        return Stream.concat(
                Stream.of(new Count(sample, "", rows.rows().size())),
                rows.leftOutByReason().entrySet().stream()
                        .map(entry -> new Count(sample, entry.getKey().code(), entry.getValue())));
    }
}
