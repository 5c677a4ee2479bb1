package almanac.report.boundary.rivals;

import almanac.boundary.board.Board;
import almanac.boundary.rival.RivalEstimator;
import almanac.boundary.rival.RivalScore.Rows;
import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.Reading;
import almanac.report.boundary.BoundaryResult;
import almanac.report.boundary.RivalStudy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The scores of the estimators as published estimates: the sigmoid's loss on later rows first. */
final class RivalEstimates {

    static final String LEAST_EXPLAINED = "capability-boundary.sigmoid.least-explained";
    static final String EXCESS_LOSS = "capability-boundary.power-law.excess-loss";

    /** Of the constant fitted to the loss that it is scored with. */
    static final String LEAST_CONSTANT = "capability-boundary.constant-same-loss.pinball-out-of-time";

    private static final double PERCENT = 100;

    private static final String NO_INTERVAL =
            "the tasks are all of the board, not a sample of tasks, and the steps share their periods";

    /** The same as a sentence below a chart. */
    static final String NO_INTERVAL_SENTENCE = "No interval: " + NO_INTERVAL + ".";

    private RivalEstimates() {}

    static String loss(RivalEstimator estimator) {
        return "capability-boundary." + estimator.id() + ".pinball-out-of-time";
    }

    static List<Estimate> all(ComparedMeans means, BoundaryResult result) {
        List<Estimate> estimates = new ArrayList<>();
        for (RivalEstimator estimator : List.of(
                RivalEstimator.SIGMOID,
                RivalEstimator.I_SPLINE,
                RivalEstimator.BINWISE,
                RivalEstimator.CONSTANT,
                RivalEstimator.POWER_LAW)) {
            means.mean(estimator, Rows.VALIDATION)
                    .ifPresent(mean -> estimates.add(estimate(
                            loss(estimator), mean.smoothedPinball(), "loss", mean.count(), means.pairs(), result)));
        }
        means.lossRatio(RivalEstimator.POWER_LAW, RivalEstimator.SIGMOID)
                .ifPresent(ratio -> estimates.add(
                        estimate(EXCESS_LOSS, PERCENT * (ratio - 1), "percent", means.pairs(), means.pairs(), result)));
        means.leastConstant(Rows.VALIDATION, score -> true)
                .ifPresent(loss ->
                        estimates.add(estimate(LEAST_CONSTANT, loss, "loss", means.pairs(), means.pairs(), result)));
        int tasks = means.study().explained().size();
        means.leastExplained()
                .ifPresent(least -> estimates.add(
                        estimate(LEAST_EXPLAINED, least.share(), "fraction", tasks, rows(means.study()), result)));
        return List.copyOf(estimates);
    }

    private static int rows(RivalStudy study) {
        return study.explained().stream()
                .mapToInt(RivalStudy.Explained::rows)
                .max()
                .orElse(0);
    }

    private static Estimate estimate(
            String id, double value, String unit, int n, int candidates, BoundaryResult result) {
        String caveat = id.equals(LEAST_EXPLAINED) ? "it is the least of the tasks of the board" : NO_INTERVAL;
        return new Estimate(
                id,
                value,
                unit,
                Optional.empty(),
                caveat,
                n,
                candidates,
                result.settings().asOf(),
                Map.of(
                        "dataset",
                        result.second().dataset(),
                        "sample",
                        id.equals(LEAST_EXPLAINED) ? Board.ALL : "single periods",
                        "tau",
                        Numbers.shortest(result.fitting().tau())));
    }

    static List<Reading> readings(List<Estimate> estimates) {
        return estimates.stream()
                .map(estimate -> Reading.of(Optional.empty(), estimate)
                        .shownIn(estimate.id().equals(LEAST_EXPLAINED) ? GainFigure.ID : ScoreFigures.LOSSES))
                .toList();
    }
}
