package almanac.report.boundary.choices;

import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundarySettings;
import almanac.boundary.board.Board;
import almanac.boundary.board.BoardSplit;
import almanac.boundary.choice.BoundarySpecifications;
import almanac.boundary.choice.FamilyInfluences;
import almanac.boundary.choice.InfluenceUnit;
import almanac.boundary.choice.KeyedBoundary;
import almanac.boundary.choice.SpecificationCurve;
import almanac.boundary.choice.SpecificationSpread;
import almanac.boundary.sensitivity.LossSensitivity;
import almanac.report.Calendar;
import almanac.report.NotEnoughData;
import almanac.report.boundary.BoundaryResult;
import almanac.report.boundary.ChoiceStudy;
import almanac.stats.Interval;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of the page, without the tasks that have no boundary.
 *
 * @param curves all specifications of each task that has a headline
 * @param influences of the tasks that have a boundary
 * @param levels the boundaries that could be fitted
 * @param sensitivity of the boundaries of single periods to κ and λ
 */
record ChoiceFindings(
        BoundaryResult result,
        List<SpecificationCurve> curves,
        List<FamilyInfluences> influences,
        List<KeyedBoundary> levels,
        List<LossSensitivity> sensitivity) {

    /**
     * Collects the numbers.
     *
     * @throws NotEnoughData where a part of the page would be empty
     */
    static ChoiceFindings of(BoundaryResult result) {
        ChoiceStudy study = result.choices();
        Optional<String> shortage = shortage(study, result.sensitivity());
        if (shortage.isPresent()) {
            throw new NotEnoughData(shortage.get(), List.of());
        }
        return new ChoiceFindings(
                result,
                scored(study),
                study.influences(),
                study.levels().stream().filter(one -> one.fit().isPresent()).toList(),
                result.sensitivity());
    }

    /** Why the page cannot be made; empty if it can. */
    static Optional<String> shortage(ChoiceStudy study, List<LossSensitivity> sensitivity) {
        if (scored(study).isEmpty() || study.influences().isEmpty()) {
            return Optional.of("no task of the second leaderboard has enough rows with compute for a boundary");
        }
        return sensitivity.isEmpty()
                ? Optional.of("no period of the second leaderboard has enough rows with compute for a boundary")
                : Optional.empty();
    }

    private static List<SpecificationCurve> scored(ChoiceStudy study) {
        return study.specifications().stream()
                .filter(curve -> curve.headline().attainable().isPresent())
                .toList();
    }

    /** The specifications at the headline's level. */
    List<SpecificationCurve> atLevel() {
        return curves.stream().map(SpecificationCurve::atHeadlineLevel).toList();
    }

    /** Of these the task whose scores lie furthest apart. */
    SpecificationCurve focus() {
        return atLevel().stream()
                .max(Comparator.comparingDouble(ChoiceFindings::range))
                .orElseThrow();
    }

    List<SpecificationCurve> others() {
        String task = focus().task();
        return atLevel().stream().filter(curve -> !curve.task().equals(task)).toList();
    }

    private static double range(SpecificationCurve curve) {
        SpecificationSpread spread = spread(curve);
        return spread.highest() - spread.lowest();
    }

    /** Present, since the headline has a score. */
    static SpecificationSpread spread(SpecificationCurve curve) {
        return curve.spread().orElseThrow();
    }

    /** Specifications with a score near that of the headline, and all with a score. */
    static Near near(List<SpecificationCurve> curves) {
        long near = 0;
        long all = 0;
        for (SpecificationCurve curve : curves) {
            SpecificationSpread spread = spread(curve);
            near += Math.round(spread.shareNearHeadline().orElse(0) * spread.count());
            all += spread.count();
        }
        return new Near(near, all);
    }

    /** How many of some scores are near. */
    record Near(long near, long all) {

        double share() {
            return all == 0 ? 0 : near / (double) all;
        }

        String words() {
            return near + " of " + all;
        }
    }

    /** The score of all rows at the headline's choices. */
    static double headline(SpecificationCurve curve) {
        return curve.headline().attainable().orElseThrow();
    }

    /** Interval of that score. */
    Optional<Interval> interval(String task) {
        return result.boundaries()
                .get(Board.ALL, task)
                .result()
                .flatMap(boundary -> boundary.attainable(BoundarySpecifications.LOG_BUDGET));
    }

    List<String> tasks() {
        return curves.stream().map(SpecificationCurve::task).toList();
    }

    /** The boundary of all rows of a task at a level. */
    Optional<BoundaryFit> at(String task, double tau) {
        return levels.stream()
                .filter(one -> one.key().task().equals(task) && one.settings().tau() == tau)
                .flatMap(one -> one.fit().result().stream())
                .findFirst();
    }

    /** The same at the level of the report. */
    Optional<BoundaryFit> at(String task) {
        return at(task, BoundarySettings.PAPER.tau());
    }

    List<FamilyInfluences> influences(InfluenceUnit unit) {
        return influences.stream().filter(one -> one.unit() == unit).toList();
    }

    /** The last step from one period to the next that has numbers. */
    BoardSplit lastStep() {
        return BoardSplit.SINGLE.stream()
                .filter(split ->
                        sensitivity.stream().anyMatch(one -> one.split().equals(split.split())))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** The sensitivity of the boundaries of the last step, by task. */
    List<LossSensitivity> last() {
        String split = lastStep().split();
        return sensitivity.stream().filter(one -> one.split().equals(split)).toList();
    }

    String dataset() {
        return result.second().dataset();
    }

    /** Days of upload of the rows with compute, where known. */
    private List<LocalDate> days() {
        return result.second().rows(Board.ALL).stream()
                .filter(row -> row.parameters().isPresent() && row.tokens().isPresent())
                .flatMap(row -> row.day().stream())
                .toList();
    }

    /** How many of the rows with compute have a known day of upload. */
    int dated() {
        return days().size();
    }

    /** Until when the rows were uploaded; empty without a day. */
    Optional<String> until() {
        return days().stream().max(Comparator.<LocalDate>naturalOrder()).map(Calendar::month);
    }
}
