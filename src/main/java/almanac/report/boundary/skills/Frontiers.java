package almanac.report.boundary.skills;

import almanac.boundary.multiskill.DoubtfulRows;
import almanac.boundary.multiskill.FrontierCurve;
import almanac.boundary.multiskill.FrontierEstimator;
import almanac.boundary.multiskill.SkillFrontier;
import almanac.boundary.multiskill.SkillRow;
import almanac.report.boundary.MultiSkillStudy;
import almanac.report.boundary.MultiSkillStudy.OfRows;
import almanac.stats.Interval;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The frontiers of one sample of LiveBench and their intervals.
 *
 * @param inside places of the grid with compute between the least and the most of any model
 */
record Frontiers(OfRows rows, SkillFrontier frontier, List<Integer> inside) {

    /** The frontiers; empty where the models do not suffice. */
    static Optional<Frontiers> of(MultiSkillStudy study, DoubtfulRows doubtful) {
        OfRows rows = study.rows(doubtful);
        return rows.frontier()
                .result()
                .map(found -> new Frontiers(
                        rows,
                        found,
                        IntStream.range(0, found.grid().size())
                                .filter(place -> found.grid().get(place).inside())
                                .boxed()
                                .toList()))
                .filter(found -> found.inside().size() > 1);
    }

    double flop(int place) {
        return frontier.grid().get(place).flop();
    }

    /** The place inside whose compute is nearest in ratio. */
    int nearest(double flop) {
        return inside.stream()
                .min(Comparator.comparingDouble(place -> Math.abs(StrictMath.log(flop(place) / flop))))
                .orElseThrow();
    }

    Optional<FrontierCurve.Point> point(FrontierEstimator estimator, int place) {
        return frontier.curve(estimator).at(place);
    }

    /** The highest mean of all subtasks; empty where the estimator has none. */
    Optional<Double> barycentre(FrontierEstimator estimator, int place) {
        return point(estimator, place).map(FrontierCurve.Point::barycentre);
    }

    /** The interval of a quantile frontier; the other estimators, led by single models, have none. */
    Optional<Interval> interval(FrontierEstimator estimator, int place) {
        return switch (estimator) {
            case FREE_DISPOSAL, MIXTURE -> Optional.empty();
            case QUANTILE_95 -> rows.draws().get(0).intervals().get(place);
            case QUANTILE_99 -> rows.draws().get(1).intervals().get(place);
        };
    }

    /** The places inside where an estimator has a frontier. */
    List<Integer> places(FrontierEstimator estimator) {
        return inside.stream()
                .filter(place -> point(estimator, place).isPresent())
                .toList();
    }

    int subtasks() {
        return rows.sample().subtasks().size();
    }

    /** Mean score of a model over all subtasks. */
    static double mean(SkillRow row) {
        return Arrays.stream(row.scores()).average().orElseThrow();
    }
}
