package almanac.report.boundary.rivals;

import almanac.boundary.rival.PinballGain;
import almanac.boundary.rival.RivalEstimator;
import almanac.boundary.rival.RivalMean;
import almanac.boundary.rival.RivalScore;
import almanac.boundary.rival.RivalScore.Rows;
import almanac.report.boundary.RivalStudy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** The scores of the estimators compared with one another, pair by pair of task and step. */
record ComparedMeans(RivalStudy study) {

    /** Means of an estimator; empty where it has no scores. */
    Optional<RivalMean> mean(RivalEstimator estimator, Rows set) {
        return study.means().stream()
                .filter(mean -> mean.estimator() == estimator && mean.set() == set)
                .findFirst();
    }

    List<RivalScore> scores(RivalEstimator estimator, Rows set) {
        return study.scores().stream()
                .filter(score -> score.estimator() == estimator && score.set() == set)
                .toList();
    }

    /** Estimators with scores on both sets, in the order of the tables. */
    List<RivalEstimator> estimators() {
        return List.of(RivalEstimator.values()).stream()
                .filter(estimator -> mean(estimator, Rows.TRAIN).isPresent()
                        && mean(estimator, Rows.VALIDATION).isPresent())
                .toList();
    }

    /** Tasks with scores, in the order of the board. */
    List<String> tasks() {
        return study.scores().stream().map(RivalScore::task).distinct().toList();
    }

    /** Pairs of task and step with scores on later rows. */
    int pairs() {
        return mean(RivalEstimator.SIGMOID, Rows.VALIDATION)
                .map(RivalMean::count)
                .orElse(0);
    }

    /** Mean later loss of one estimator over that of another; empty where one has no scores. */
    Optional<Double> lossRatio(RivalEstimator one, RivalEstimator other) {
        return ratio(one, other, RivalMean::smoothedPinball);
    }

    /** Mean later coverage error of one estimator over that of another. */
    Optional<Double> calibrationRatio(RivalEstimator one, RivalEstimator other) {
        return ratio(one, other, RivalMean::calibration);
    }

    private Optional<Double> ratio(RivalEstimator one, RivalEstimator other, ToDoubleFunction<RivalMean> of) {
        return mean(one, Rows.VALIDATION)
                .flatMap(above ->
                        mean(other, Rows.VALIDATION).map(below -> of.applyAsDouble(above) / of.applyAsDouble(below)));
    }

    /** The ratio of the mean later losses with each task left out in turn, by task; empty with one task. */
    Map<String, Double> ratioWithout(RivalEstimator one, RivalEstimator other) {
        Map<String, Double> ratios = new TreeMap<>();
        for (String task : tasks()) {
            Predicate<RivalScore> kept = score -> !score.task().equals(task);
            double above = losses(one, kept).sum();
            double below = losses(other, kept).sum();
            if (below > 0) {
                ratios.put(task, above / below);
            }
        }
        return ratios;
    }

    private DoubleStream losses(RivalEstimator estimator, Predicate<RivalScore> kept) {
        return scores(estimator, Rows.VALIDATION).stream().filter(kept).mapToDouble(RivalScore::smoothedPinball);
    }

    /** Mean loss of the constant fitted to the same loss as the others; empty without scores. */
    Optional<Double> leastConstant(Rows set, Predicate<RivalScore> kept) {
        return study.leastConstants().stream()
                .filter(score -> score.set() == set && kept.test(score))
                .mapToDouble(RivalScore::smoothedPinball)
                .average()
                .stream()
                .boxed()
                .findFirst();
    }

    /** Share of that constant's mean loss on later rows which the sigmoid saves. */
    Optional<Double> savedOfLeast() {
        return mean(RivalEstimator.SIGMOID, Rows.VALIDATION)
                .flatMap(sigmoid -> leastConstant(Rows.VALIDATION, score -> true)
                        .map(constant -> 1 - sigmoid.smoothedPinball() / constant));
    }

    /** The same in one task, for any estimator: a ratio of means over the steps. */
    Optional<Double> savedOfLeast(RivalEstimator estimator, String task) {
        return loss(estimator, Rows.VALIDATION, task)
                .flatMap(loss -> leastConstant(
                                Rows.VALIDATION, score -> score.task().equals(task))
                        .map(constant -> 1 - loss / constant));
    }

    /** Gains over that constant, by estimator, task and step. */
    List<PinballGain> gainsOverLeast() {
        return PinballGain.of(Stream.concat(
                        study.scores().stream().filter(score -> score.estimator() != RivalEstimator.CONSTANT),
                        study.leastConstants().stream())
                .toList());
    }

    /** How far the largest mean later loss of the three rising forms lies above their least; empty where one lacks. */
    Optional<Double> spreadOfRising() {
        double[] losses = Stream.of(RivalEstimator.SIGMOID, RivalEstimator.I_SPLINE, RivalEstimator.POWER_LAW)
                .flatMap(estimator -> mean(estimator, Rows.VALIDATION).stream())
                .mapToDouble(RivalMean::smoothedPinball)
                .sorted()
                .toArray();
        return losses.length < 3 ? Optional.empty() : Optional.of(losses[losses.length - 1] / losses[0] - 1);
    }

    /** Pairs of task and step on which one estimator loses less on the later rows than another. */
    long wins(RivalEstimator one, RivalEstimator other) {
        List<RivalScore> others = scores(other, Rows.VALIDATION);
        return scores(one, Rows.VALIDATION).stream()
                .filter(score -> others.stream()
                        .anyMatch(rival -> rival.task().equals(score.task())
                                && rival.split().equals(score.split())
                                && score.smoothedPinball() < rival.smoothedPinball()))
                .count();
    }

    /** Mean over the steps of the loss in one task; empty without scores. */
    Optional<Double> loss(RivalEstimator estimator, Rows set, String task) {
        return scores(estimator, set).stream()
                .filter(score -> score.task().equals(task))
                .mapToDouble(RivalScore::smoothedPinball)
                .average()
                .stream()
                .boxed()
                .findFirst();
    }

    /** Printed numbers of the paper's table that equal ours at their digits. */
    int equalPrinted() {
        int equal = 0;
        for (PrintedMeans row : PrintedMeans.TABLE) {
            for (Rows set : Rows.values()) {
                Optional<RivalMean> ours = mean(row.estimator(), set);
                equal += ours.filter(mean -> EstimatorWords.thousandths(mean.smoothedPinball())
                                        .equals(EstimatorWords.thousandths(row.loss(set))))
                                .isPresent()
                        ? 1
                        : 0;
                equal += ours.filter(mean -> EstimatorWords.hundredths(mean.calibration())
                                        .equals(EstimatorWords.hundredths(row.calibration(set))))
                                .isPresent()
                        ? 1
                        : 0;
            }
        }
        return equal;
    }

    /** The task of which the sigmoid explains least; empty without fits on all rows. */
    Optional<RivalStudy.Explained> leastExplained() {
        return study.explained().stream().min((a, b) -> Double.compare(a.share(), b.share()));
    }
}
