package almanac.report.boundary.rivals;

import almanac.boundary.rival.RivalEstimator;
import almanac.boundary.rival.RivalMean;
import almanac.boundary.rival.RivalScore;
import almanac.boundary.rival.RivalScore.Rows;
import almanac.markup.Numbers;
import almanac.report.boundary.BoundaryWords;
import almanac.report.boundary.RivalStudy;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The published scores of the estimators, and the tables of the page. */
final class EstimatorTables {

    static final String SCORES = "boundary-baselines";
    static final String MEANS = "boundary-baseline-means";
    static final String EXPLAINED = "boundary-explained";

    private static final int SIGNIFICANT = 4;
    private static final int PUBLISHED = 6;
    private static final String LATER = "next period";

    private EstimatorTables() {}

    static Table scores(RivalStudy study, String dataset) {
        return Table.of(
                SCORES,
                "Scores of estimators of the boundary",
                "One row per task, step from one period to the next, estimator and set of rows.",
                List.of(
                        Column.text("task", "Task", "id of the task", RivalScore::task),
                        Column.text("split", "Split", "id of the step", RivalScore::split),
                        Column.text(
                                "estimator",
                                "Estimator",
                                "id of the estimator",
                                row -> row.estimator().id()),
                        Column.text(
                                "set",
                                "Set",
                                "rows fitted or those of the period after",
                                row -> row.set().id()),
                        number("pinball", "mean smoothed pinball loss, a score", RivalScore::smoothedPinball),
                        number(
                                "calibration",
                                "mean over bins of the absolute coverage error, a fraction",
                                RivalScore::calibration),
                        Column.text("dataset", "Dataset", "board", row -> dataset),
                        Column.text("scheme", "Scheme", "how periods are joined", row -> "single"),
                        Column.whole("rows", "Rows", "rows scored", RivalScore::rows),
                        Column.whole("least_per_bin", "Least", "rows of the smallest bin", RivalScore::leastPerBin),
                        Column.number(
                                "pinball_constant_same_loss",
                                "pinball_constant_same_loss",
                                "",
                                "loss on the same rows of a constant fitted to the smoothed loss",
                                row -> leastConstant(study, row))),
                study.scores());
    }

    private static Cell leastConstant(RivalStudy study, RivalScore row) {
        return study.leastConstants().stream()
                .filter(constant -> constant.task().equals(row.task())
                        && constant.split().equals(row.split())
                        && constant.set() == row.set())
                .findFirst()
                .map(constant -> rounded(constant.smoothedPinball()))
                .orElse(Cell.EMPTY);
    }

    static Table means(RivalStudy study, String dataset) {
        return Table.of(
                MEANS,
                "Mean scores of estimators of the boundary",
                "One row per estimator and set of rows; means over pairs of task and step, each counting the same.",
                List.of(
                        Column.text(
                                "estimator",
                                "Estimator",
                                "id of the estimator",
                                row -> row.estimator().id()),
                        Column.text(
                                "set",
                                "Set",
                                "rows fitted or those of the period after",
                                row -> row.set().id()),
                        number("pinball", "mean smoothed pinball loss, a score", RivalMean::smoothedPinball),
                        number("calibration", "mean absolute coverage error, a fraction", RivalMean::calibration),
                        Column.whole("pairs", "Pairs", "pairs of task and step", RivalMean::count),
                        printed("pinball_paper", row -> row.printed.loss(row.set)),
                        printed("calibration_paper", row -> row.printed.calibration(row.set)),
                        Column.text("dataset", "Dataset", "board", row -> dataset)),
                study.means());
    }

    static Table explained(RivalStudy study, String dataset) {
        return Table.of(
                EXPLAINED,
                "Loss that the sigmoid saves against a constant",
                "One row per task, on all rows of the board, which both are fitted to.",
                List.of(
                        Column.text("task", "Task", "id of the task", RivalStudy.Explained::task),
                        number(
                                "share",
                                "one less the sigmoid's mean loss over that of the constant",
                                RivalStudy.Explained::share),
                        Column.whole("n", "n", "rows fitted", RivalStudy.Explained::rows),
                        Column.text("dataset", "Dataset", "board", row -> dataset),
                        number(
                                "share_same_loss",
                                "the same against the constant fitted to the smoothed loss",
                                RivalStudy.Explained::shareOfLeast)),
                study.explained());
    }

    /** A mean beside what the paper prints for it. */
    private record Pair(PrintedMeans printed, Rows set) {}

    private static Column<RivalMean> printed(String name, ToDoubleFunction<Pair> of) {
        return Column.number(
                name,
                name,
                "",
                "the same as printed by Zhang et al. 2026, table 2; empty where it has none",
                row -> PrintedMeans.of(row.estimator())
                        .map(found -> rounded(of.applyAsDouble(new Pair(found, row.set()))))
                        .orElse(Cell.EMPTY));
    }

    private static <T> Column<T> number(String name, String description, ToDoubleFunction<T> of) {
        return Column.number(name, name, "", description, row -> rounded(of.applyAsDouble(row)));
    }

    /** More digits would make the files longer and nobody wiser. */
    private static Cell rounded(double value) {
        double shortened = new BigDecimal(value)
                .round(new MathContext(PUBLISHED, RoundingMode.HALF_EVEN))
                .doubleValue();
        return Cell.of(shortened, SIGNIFICANT);
    }

    /** Table 2 of the paper beside ours. */
    static Table comparison(ComparedMeans means) {
        List<Column<RivalEstimator>> columns = new ArrayList<>();
        columns.add(Column.text("estimator", "Estimator", "estimator", EstimatorWords::of));
        for (Rows set : Rows.values()) {
            columns.addAll(besidePaper(
                    "loss-" + set.id(),
                    "Loss, " + words(set),
                    "thousandths",
                    one -> means.mean(one, set).map(mean -> EstimatorWords.thousandths(mean.smoothedPinball())),
                    printed -> EstimatorWords.thousandths(printed.loss(set))));
        }
        for (Rows set : Rows.values()) {
            columns.addAll(besidePaper(
                    "coverage-" + set.id(),
                    "Coverage error, " + words(set),
                    "hundredths",
                    one -> means.mean(one, set).map(mean -> EstimatorWords.hundredths(mean.calibration())),
                    printed -> EstimatorWords.hundredths(printed.calibration(set))));
        }
        return Table.of(
                "estimator-means",
                "Table 2 of the paper beside ours",
                "Means over " + means.pairs() + " pairs of task and step; the paper has no power law.",
                columns,
                means.estimators());
    }

    private static String words(Rows set) {
        return set == Rows.TRAIN ? "rows fitted" : LATER;
    }

    /** A column of ours and one of what the paper prints. */
    private static List<Column<RivalEstimator>> besidePaper(
            String name,
            String header,
            String unit,
            Function<RivalEstimator, Optional<String>> ours,
            Function<PrintedMeans, String> paper) {
        return List.of(
                Column.number(name, header, unit, header, one -> cell(ours.apply(one))),
                Column.number(
                        name + "-paper",
                        "paper",
                        "",
                        "as printed",
                        one -> cell(PrintedMeans.of(one).map(paper))));
    }

    /** Losses on later rows task by task, and what the sigmoid explains on all rows. */
    static Table byTask(ComparedMeans means) {
        List<Column<String>> columns = new ArrayList<>();
        columns.add(Column.text("task", "Task", "task", BoundaryWords::task));
        columns.add(Column.number(
                "constant-same-loss",
                "Constant fitted alike",
                "thousandths",
                "loss",
                task -> cell(means.leastConstant(
                                Rows.VALIDATION, score -> score.task().equals(task))
                        .map(EstimatorWords::thousandths))));
        for (RivalEstimator estimator : means.estimators()) {
            columns.add(Column.number(
                    estimator.id(),
                    EstimatorWords.of(estimator),
                    "thousandths",
                    "loss",
                    task -> cell(means.loss(estimator, Rows.VALIDATION, task).map(EstimatorWords::thousandths))));
        }
        return Table.of(
                "estimator-tasks",
                "Loss on the next period, task by task",
                "Means over the steps from one period to the next.",
                columns,
                means.tasks());
    }

    /** What the sigmoid saves against the constant on all rows. */
    static Table explainedView(RivalStudy study) {
        return Table.of(
                "estimator-explained",
                "Share of the constant’s loss that the sigmoid saves",
                "Both fitted to all rows of the board with compute.",
                List.of(
                        Column.text("task", "Task", "task", row -> BoundaryWords.task(row.task())),
                        Column.number(
                                "share-same-loss",
                                "Saved of the constant fitted alike",
                                "",
                                "share",
                                row -> cell(Optional.of(EstimatorWords.percent(row.shareOfLeast())))),
                        Column.number(
                                "share",
                                "Saved of the paper’s constant",
                                "",
                                "share",
                                row -> cell(Optional.of(EstimatorWords.percent(row.share())))),
                        Column.number("n", "n", "rows", "rows", row -> cell(Optional.of(Numbers.grouped(row.rows()))))),
                study.explained());
    }

    private static Cell cell(Optional<String> shown) {
        return shown.map(Cell::of).orElse(Cell.EMPTY);
    }
}
