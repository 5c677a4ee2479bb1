package almanac.report.boundary.skills;

import almanac.boundary.multiskill.FrontierCurve;
import almanac.boundary.multiskill.FrontierEstimator;
import almanac.boundary.multiskill.SkillFrontier.GridCompute;
import almanac.data.LiveBenchScore;
import almanac.markup.Numbers;
import almanac.report.IntervalCells;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The frontiers at every value of compute. */
final class FrontierTable {

    static final String ID = "boundary-multi-skill";

    private FrontierTable() {}

    private record Row(Frontiers frontiers, FrontierEstimator estimator, int place) {

        GridCompute compute() {
            return frontiers.frontier().grid().get(place);
        }

        Optional<FrontierCurve.Point> point() {
            return frontiers.point(estimator, place);
        }

        Optional<Interval> interval() {
            return frontiers.interval(estimator, place);
        }

        Optional<Double> subtask(String id) {
            int column = frontiers.rows().sample().subtasks().indexOf(id);
            return point().filter(found -> column >= 0)
                    .map(found -> found.subtasks().get(column));
        }
    }

    static Table published(List<Frontiers> samples) {
        List<Column<Row>> columns = new ArrayList<>(List.of(
                Column.text(
                        "estimator",
                        "Estimator",
                        "id of the estimator",
                        row -> row.estimator().id()),
                Column.number(
                        "flop",
                        "FLOP",
                        "",
                        "compute",
                        row -> SkillWords.cell(row.compute().flop())),
                Column.whole(
                        "rows",
                        "Rows",
                        "models with weight",
                        row -> row.compute().rows()),
                Column.number(
                        "effective_rows",
                        "Effective rows",
                        "",
                        "models of equal weight that would make a mean as uncertain",
                        row -> SkillWords.cell(row.compute().effectiveRows())),
                Column.number(
                        "mean",
                        "Mean",
                        "",
                        "highest score, mean over all directions",
                        row -> SkillWords.cell(row.point().map(FrontierCurve.Point::mean))),
                Column.number(
                        "barycentre",
                        "Barycentre",
                        "",
                        "highest mean of the subtasks in use",
                        row -> SkillWords.cell(row.point().map(FrontierCurve.Point::barycentre))),
                Column.number(
                        "low",
                        "Low",
                        "",
                        "lower 95 % limit of the barycentre",
                        row -> SkillWords.cell(row.interval().map(Interval::low))),
                Column.number(
                        "high",
                        "High",
                        "",
                        "upper 95 % limit of the barycentre",
                        row -> SkillWords.cell(row.interval().map(Interval::high)))));
        LiveBenchScore.SUBTASKS.forEach(id -> columns.add(Column.number(
                id.replace('-', '_'),
                SkillWords.subtask(id),
                "",
                "highest score of the subtask alone; empty for a subtask that is not in use",
                row -> SkillWords.cell(row.subtask(id)))));
        columns.addAll(added());
        return Table.of(
                ID,
                "Frontiers of several skills",
                "One row per sample, estimator and compute, on subtasks of LiveBench; scores are fractions.",
                columns,
                samples.stream().flatMap(FrontierTable::rows).toList());
    }

    private static List<Column<Row>> added() {
        return List.of(
                Column.text("dataset", "Dataset", "LiveBench", row -> "livebench"),
                Column.text(
                        "doubtful_rows",
                        "Doubtful rows",
                        "whether rows of doubtful size and second rows of a model are kept or left-out",
                        row -> row.frontiers().rows().doubtful().id()),
                Column.text(
                        "inside",
                        "Inside",
                        "whether the compute lies among those of the models",
                        row -> row.compute().inside() ? "yes" : "no"),
                Column.text(
                        "reason",
                        "Reason",
                        "why there is no frontier; empty if there is",
                        row -> row.point().isPresent()
                                ? ""
                                : row.estimator().shortage().orElse("")),
                IntervalCells.replicates(Row::interval),
                IntervalCells.seed(Row::interval));
    }

    private static Stream<Row> rows(Frontiers frontiers) {
        return Arrays.stream(FrontierEstimator.values())
                .flatMap(estimator -> IntStream.range(
                                0, frontiers.frontier().grid().size())
                        .mapToObj(place -> new Row(frontiers, estimator, place)));
    }

    /** One line per compute, as the page shows it. */
    static Table view(Frontiers frontiers) {
        List<Column<Integer>> columns = new ArrayList<>(List.of(
                Column.text("flop", "Compute, FLOP", "compute", place -> Numbers.power(frontiers.flop(place))),
                new Column<>(
                        "rows",
                        "Models with weight",
                        "",
                        Column.Type.INTEGER,
                        "models with weight",
                        place -> Cell.of(
                                (long) frontiers.frontier().grid().get(place).rows())),
                Column.number(
                        "effective",
                        "Effective number",
                        "",
                        "effective number of models",
                        place -> Cell.of(Numbers.decimals(
                                frontiers.frontier().grid().get(place).effectiveRows(), 0)))));
        for (FrontierEstimator estimator : FrontierEstimator.values()) {
            String name = SkillWords.estimator(estimator);
            columns.add(Column.number(
                    estimator.id(),
                    SkillWords.capital(name),
                    "",
                    name,
                    place -> Cell.of(frontiers
                            .barycentre(estimator, place)
                            .map(SkillWords::score)
                            .orElse("none"))));
        }
        columns.add(
                columns.size() - 1,
                Column.text(
                        "interval",
                        "Its interval",
                        "95 % interval of the 0.95 quantile",
                        place -> frontiers
                                .interval(FrontierEstimator.QUANTILE_95, place)
                                .map(SkillWords::scores)
                                .orElse("")));
        columns.add(Column.number(
                "gain",
                "Mixing, points",
                "",
                "best mixture less best single model",
                place -> Cell.of(MixingWords.gain(frontiers, place)
                        .map(MixingWords::points)
                        .orElse(""))));
        return Table.of(
                "skill-frontier-grid",
                "Frontiers by compute",
                "Mean score over the subtasks; the 95 % interval is that of the 0.95 quantile. Mixing: best mixture less best"
                        + " single model, in hundredths of the score.",
                columns,
                IntStream.range(0, frontiers.frontier().grid().size()).boxed().toList());
    }
}
