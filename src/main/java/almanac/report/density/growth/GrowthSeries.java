package almanac.report.density.growth;

import almanac.data.Benchmark;
import almanac.data.Catalog;
import almanac.density.BenchmarkScores;
import almanac.density.Densities;
import almanac.density.DensityTrends;
import almanac.density.ModelDensity;
import almanac.density.Population;
import almanac.density.TrendChoices;
import almanac.stats.EnvelopeRule;
import almanac.stats.RunningRecords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A series of record densities whose growth is examined.
 *
 * @param name the benchmark, with its ruler where two read it
 * @param models the models behind the envelope, in the order of release
 * @param items day and ln density of each model
 * @param points the points of the envelope by the rule of the choices
 */
record GrowthSeries(
        TrendChoices choices,
        String name,
        List<ModelDensity> models,
        RunningRecords items,
        RunningRecords.Points points) {

    private static final String MEAN = "Mean of five";

    /** Every benchmark with its ruler by both rules, the mean of the five first. */
    static List<GrowthSeries> all(Catalog data, Densities densities) {
        List<GrowthSeries> all = new ArrayList<>();
        for (TrendChoices choices : headlines()) {
            for (EnvelopeRule rule : EnvelopeRule.values()) {
                all.add(of(choices.by(rule), name(choices, data), densities));
            }
        }
        return all;
    }

    private static List<TrendChoices> headlines() {
        TrendChoices mean = TrendChoices.HEADLINE;
        TrendChoices twoStep =
                mean.on(TrendChoices.MMLU.benchmark()).readBy(TrendChoices.MMLU.ruler(), TrendChoices.MMLU.d0());
        List<TrendChoices> all = new ArrayList<>(List.of(mean, twoStep));
        BenchmarkScores.FIVE.forEach(benchmark -> all.add(mean.on(benchmark)));
        return all;
    }

    private static String name(TrendChoices choices, Catalog data) {
        String benchmark = data.benchmarks().stream()
                .filter(listed -> listed.id().equals(choices.benchmark()))
                .map(Benchmark::name)
                .findFirst()
                .orElse(choices.benchmark().equals(BenchmarkScores.AVERAGE) ? MEAN : choices.benchmark());
        if (!choices.benchmark().equals(TrendChoices.MMLU.benchmark())) {
            return benchmark;
        }
        return benchmark + (choices.d0().isEmpty() ? ", family ruler" : ", two-step ruler");
    }

    private static GrowthSeries of(TrendChoices choices, String name, Densities densities) {
        List<ModelDensity> models = densities.of(choices).stream()
                .filter(ModelDensity::isDefined)
                .filter(model -> choices.population().holds(model.scored()))
                .sorted(Comparator.comparing(
                        (ModelDensity model) -> model.scored().released()))
                .toList();
        RunningRecords items = new RunningRecords(
                models.stream()
                        .mapToDouble(model -> DensityTrends.day(model.scored().released()))
                        .toArray(),
                models.stream()
                        .mapToDouble(model -> StrictMath.log(model.density().orElseThrow()))
                        .toArray());
        return new GrowthSeries(choices, name, models, items, choices.rule().points(items, items.all()));
    }

    /** The last part of the ids of its estimates, for example {@code mmlu-5e12-staircase}. */
    String subject() {
        boolean readTwice = choices.benchmark().equals(TrendChoices.MMLU.benchmark());
        String ruler = choices.d0().isEmpty() ? choices.ruler().replace('.', '-') : choices.d0();
        String benchmark = readTwice ? choices.benchmark() + "-" + ruler : choices.benchmark();
        return isRecords() ? benchmark : benchmark + "-" + choices.rule().id();
    }

    boolean isRecords() {
        return choices.rule() == EnvelopeRule.RECORDS;
    }

    int records() {
        return items.records(items.all()).count();
    }

    /** Number of points until a day, that day included. */
    int pointsUntil(LocalDate last) {
        int count = 0;
        while (count < points.count() && points.days()[count] <= DensityTrends.day(last)) {
            count++;
        }
        return count;
    }

    static LocalDate date(double day) {
        return Population.FIRST_DAY.plusDays(Math.round(day));
    }
}
