package almanac.report.boundary.rivals;

import almanac.boundary.rival.RivalEstimator;
import almanac.boundary.rival.RivalMean;
import almanac.boundary.rival.RivalScore;
import almanac.boundary.rival.RivalScore.Rows;
import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dodge;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Mark;
import almanac.chart.Size;
import almanac.page.Figure;
import almanac.report.Caption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The scores of the estimators on the rows fitted and on those of the next period, with their means. */
final class ScoreFigures {

    static final String LOSSES = "estimator-losses";
    static final String COVERAGES = "estimator-coverages";

    private static final double THOUSAND = 1000;
    private static final double HUNDRED = 100;

    /** Lines of a row: two sets of dots, each with the printed mean below it. */
    private static final int LINES = 4;

    private static final int ROOM = 5;

    private ScoreFigures() {}

    /** One of the two scores: what it is called, and how it is taken from numbers. */
    private record Score(
            String name,
            double scale,
            ToDoubleFunction<RivalScore> single,
            ToDoubleFunction<RivalMean> mean,
            PrintedScore printed) {}

    /** What the paper prints for a set. */
    private interface PrintedScore {
        double of(PrintedMeans row, Rows set);
    }

    static Figure losses(ComparedMeans means) {
        Score loss = new Score(
                "Mean smoothed pinball loss",
                THOUSAND,
                RivalScore::smoothedPinball,
                RivalMean::smoothedPinball,
                PrintedMeans::loss);
        return figure(
                LOSSES,
                lossFinding(means),
                "Mean smoothed pinball loss of each estimator by task and step, in thousandths of the full score",
                means,
                loss,
                Axis.log(loss.name(), "thousandths"));
    }

    static Figure coverages(ComparedMeans means) {
        Score error = new Score(
                "Mean absolute coverage error",
                HUNDRED,
                RivalScore::calibration,
                RivalMean::calibration,
                PrintedMeans::calibration);
        return figure(
                COVERAGES,
                coverageFinding(means),
                "Mean over bins of compute of the distance between coverage and 98\u00a0%, in percentage points",
                means,
                error,
                Axis.linear(error.name(), "percentage points"));
    }

    private static Figure figure(
            String id, String finding, String subtitle, ComparedMeans means, Score score, Axis axis) {
        List<RivalEstimator> rows = means.estimators();
        Chart chart = Chart.titled(finding, description(score, means))
                .x(axis)
                .y(Axis.categories("", rows.stream().map(EstimatorWords::of).toList()));
        for (int row = 0; row < rows.size(); row++) {
            chart = chart.withAll(marks(means, rows.get(row), row, score));
        }
        return new Figure(
                id,
                finding,
                subtitle,
                Key.empty()
                        .points(Ink.THIRD_PARTY, "a task and step")
                        .points(Ink.STRONG, "mean on the rows fitted (upper line)")
                        .points(Ink.FIT, "mean on the next period (lower line)")
                        .points(Ink.PUBLISHED, "the mean as printed in the paper (below ours)"),
                chart.draw("fig-" + id, Size.WIDE.forRows(rows.size(), ROOM)).svg(),
                chart.draw("fig-" + id, Size.NARROW.forRows(rows.size(), ROOM)).svg(),
                Caption.of(
                        "second Open LLM Leaderboard; the data page names the files.",
                        means.pairs() + " pairs of task and step for each estimator and set of rows.",
                        RivalEstimates.NO_INTERVAL_SENTENCE),
                EstimatorTables.SCORES);
    }

    private static List<Mark> marks(ComparedMeans means, RivalEstimator estimator, int row, Score score) {
        List<Mark> marks = new ArrayList<>();
        Rows[] sets = Rows.values();
        for (int i = 0; i < sets.length; i++) {
            Rows set = sets[i];
            double at = Dodge.at(row, 2 * i, LINES);
            double below = Dodge.at(row, 2 * i + 1, LINES);
            List<RivalScore> singles = means.scores(estimator, set);
            if (!singles.isEmpty()) {
                marks.add(Dots.of(
                        singles.stream()
                                .mapToDouble(
                                        one -> score.scale() * score.single().applyAsDouble(one))
                                .toArray(),
                        IntStream.range(0, singles.size()).mapToDouble(k -> at).toArray(),
                        Ink.THIRD_PARTY));
            }
            PrintedMeans.of(estimator)
                    .ifPresent(printed ->
                            marks.add(dot(score.scale() * score.printed().of(printed, set), below, Ink.PUBLISHED)));
            Ink ink = set == Rows.TRAIN ? Ink.STRONG : Ink.FIT;
            means.mean(estimator, set)
                    .ifPresent(
                            mean -> marks.add(dot(score.scale() * score.mean().applyAsDouble(mean), at, ink)));
        }
        return marks;
    }

    private static Dots dot(double x, double y, Ink ink) {
        return Dots.of(new double[] {x}, new double[] {y}, ink);
    }

    private static String lossFinding(ComparedMeans means) {
        Optional<RivalMean> best = best(means, RivalMean::smoothedPinball);
        Optional<RivalMean> sigmoid = means.mean(RivalEstimator.SIGMOID, Rows.VALIDATION);
        if (best.isEmpty() || sigmoid.isEmpty()) {
            return "No estimator can be compared with the sigmoid on a later period";
        }
        String lowest = EstimatorWords.of(best.get().estimator()) + ": lowest mean loss on the next period, "
                + EstimatorWords.thousandths(best.get().smoothedPinball()) + " thousandths";
        return best.get().estimator() == RivalEstimator.SIGMOID
                ? lowest
                : lowest + "; sigmoid "
                        + EstimatorWords.thousandths(sigmoid.get().smoothedPinball());
    }

    private static String coverageFinding(ComparedMeans means) {
        return best(means, RivalMean::calibration)
                .map(best -> EstimatorWords.of(best.estimator())
                        + ": smallest mean coverage error on the next period, "
                        + EstimatorWords.hundredths(best.calibration()) + " percentage points")
                .orElse("No estimator has a coverage on a later period");
    }

    private static Optional<RivalMean> best(ComparedMeans means, ToDoubleFunction<RivalMean> score) {
        return means.estimators().stream()
                .flatMap(estimator -> means.mean(estimator, Rows.VALIDATION).stream())
                .min(Comparator.comparingDouble(score));
    }

    private static String description(Score score, ComparedMeans means) {
        return "Dot plot of the " + score.name().toLowerCase(Locale.ROOT) + ", one row for each of "
                + means.estimators().size() + " estimators, with a line of dots for the rows fitted and one for the"
                + " next period, each with its mean and the mean that the paper prints.";
    }
}
