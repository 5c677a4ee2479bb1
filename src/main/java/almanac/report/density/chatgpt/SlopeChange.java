package almanac.report.density.chatgpt;

import almanac.density.Densities;
import almanac.density.DensityTrends;
import almanac.density.ModelDensity;
import almanac.density.Population;
import almanac.density.Trend;
import almanac.density.TrendChoices;
import almanac.stats.Bootstrap;
import almanac.stats.Interval;
import almanac.stats.LineFit;
import almanac.stats.Replicates;
import almanac.stats.Resampling;
import almanac.stats.RunningRecords;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The slope of ln density through the records before the release of ChatGPT and through those of another set of models
 * after it, read by the same ruler, with their ratio.
 *
 * <p>Replicates are paired: one draw of all models, from which both lines are refitted.
 *
 * @param after choices of the later line; the earlier one differs in population and period only
 * @param replicates one row per resample in which both sides keep three records: slope before, slope after, ratio
 */
record SlopeChange(TrendChoices after, Side before, Side later, Replicates replicates) {

    private static final int BEFORE = 0;
    private static final int AFTER = 1;
    private static final int RATIO = 2;
    private static final int FEWEST_RECORDS = 3;
    private static final String METHOD =
            "percentile bootstrap over the models of both sides together, records and both lines refitted";

    /** One of the two lines. */
    record Side(int models, List<Trend.EnvelopePoint> records, LineFit line) {}

    /** Absent without the ruler or with fewer than three records on either side. */
    static Optional<SlopeChange> of(Densities densities, TrendChoices after, Resampling resampling) {
        TrendChoices before = after.among(Population.PRE_CHATGPT).until(Optional.empty());
        List<ModelDensity> early = models(densities, before);
        List<ModelDensity> late = models(densities, after);
        RunningRecords earlier = envelope(early);
        RunningRecords later = envelope(late);
        RunningRecords.Points first = earlier.records(earlier.all());
        RunningRecords.Points second = later.records(later.all());
        if (first.count() < FEWEST_RECORDS || second.count() < FEWEST_RECORDS) {
            return Optional.empty();
        }
        double[][] rows = Bootstrap.replicates(
                early.size() + late.size(),
                resampling.replicates(),
                resampling.streams(),
                drawn -> slopes(
                        earlier.records(part(drawn, 0, early.size())),
                        later.records(part(drawn, early.size(), late.size()))));
        return Optional.of(new SlopeChange(
                after,
                side(early, first),
                side(late, second),
                new Replicates(rows, resampling.replicates(), resampling.seed(), METHOD)));
    }

    /** The defined densities of a population to the end of its period, in the order of release. */
    private static List<ModelDensity> models(Densities densities, TrendChoices choices) {
        return densities.of(choices).stream()
                .filter(ModelDensity::isDefined)
                .filter(density -> choices.population().holds(density.scored()))
                .filter(density -> choices.until()
                        .filter(density.scored().released()::isAfter)
                        .isEmpty())
                .sorted(Comparator.comparing(
                        (ModelDensity density) -> density.scored().released()))
                .toList();
    }

    private static RunningRecords envelope(List<ModelDensity> models) {
        return new RunningRecords(
                models.stream()
                        .mapToDouble(model -> DensityTrends.day(model.scored().released()))
                        .toArray(),
                models.stream()
                        .mapToDouble(model -> StrictMath.log(model.density().orElseThrow()))
                        .toArray());
    }

    private static Side side(List<ModelDensity> models, RunningRecords.Points points) {
        List<Trend.EnvelopePoint> records = Stream.iterate(0, i -> i < points.count(), i -> i + 1)
                .map(i -> new Trend.EnvelopePoint(models.get(points.item()[i]), points.days()[i], points.values()[i]))
                .toList();
        return new Side(models.size(), records, points.line());
    }

    private static int[] part(int[] drawn, int from, int count) {
        int[] part = new int[count];
        System.arraycopy(drawn, from, part, 0, count);
        return part;
    }

    /** Records rise strictly, so both slopes are positive. */
    private static double[] slopes(RunningRecords.Points before, RunningRecords.Points after) {
        if (before.count() < FEWEST_RECORDS || after.count() < FEWEST_RECORDS) {
            return new double[0];
        }
        double early = before.line().slope();
        double late = after.line().slope();
        return new double[] {early, late, late / early};
    }

    double ratio() {
        return later.line().slope() / before.line().slope();
    }

    /** The fewer records of the two sides, which decide the ratio. */
    int decidingRecords() {
        return Math.min(before.records().size(), later.records().size());
    }

    Optional<Interval> beforeInterval(double level) {
        return replicates.interval(BEFORE, level);
    }

    Optional<Interval> afterInterval(double level) {
        return replicates.interval(AFTER, level);
    }

    Optional<Interval> ratioInterval(double level) {
        return replicates.interval(RATIO, level);
    }
}
