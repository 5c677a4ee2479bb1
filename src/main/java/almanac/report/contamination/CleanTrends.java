package almanac.report.contamination;

import almanac.data.Catalog;
import almanac.density.DensityTrends;
import almanac.density.Leaderboard;
import almanac.density.ModelDensity;
import almanac.density.ParameterKind;
import almanac.density.Population;
import almanac.density.Trend;
import almanac.density.TrendChoices;
import almanac.stats.EnvelopeRule;
import almanac.stats.PairedEnvelopes;
import almanac.stats.Resampling;
import almanac.stats.RunningRecords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The density trends of one leaderboard on MMLU and on MMLU-CF, for one period, and the two compared.
 *
 * @param trends every trend with the period among its choices
 */
record CleanTrends(Leaderboard leaderboard, Optional<LocalDate> until, List<Trend> trends, List<Paired> paired) {

    /** Slope on the clean test over that on the public one, by one rule and one count of parameters. */
    record Paired(ParameterKind kind, EnvelopeRule rule, int models, PairedEnvelopes envelopes) {}

    static CleanTrends of(Catalog data, LocalDate asOf, Optional<LocalDate> until, Resampling resampling) {
        Leaderboard leaderboard = Leaderboard.of(data, until.orElse(asOf), resampling);
        List<Trend> trends = leaderboard.trends().stream()
                .map(trend -> new Trend(trend.choices().until(until), trend.models(), trend.points(), trend.envelope()))
                .toList();
        List<Paired> paired = new ArrayList<>();
        for (ParameterKind kind : ParameterKind.values()) {
            for (EnvelopeRule rule : EnvelopeRule.values()) {
                paired(leaderboard, kind, rule, resampling).ifPresent(paired::add);
            }
        }
        return new CleanTrends(leaderboard, until, trends, paired);
    }

    private static Optional<Paired> paired(
            Leaderboard leaderboard, ParameterKind kind, EnvelopeRule rule, Resampling resampling) {
        List<ModelDensity> clean = items(leaderboard, Leaderboard.CLEAN, kind);
        List<ModelDensity> open = items(leaderboard, Leaderboard.PUBLIC, kind);
        List<String> models = Stream.concat(clean.stream(), open.stream())
                .map(item -> item.scored().model().id())
                .distinct()
                .toList();
        return PairedEnvelopes.of(side(clean, models), side(open, models), models.size(), rule, resampling)
                .map(envelopes -> new Paired(kind, rule, models.size(), envelopes));
    }

    private static List<ModelDensity> items(Leaderboard leaderboard, String benchmark, ParameterKind kind) {
        return leaderboard.densities().stream()
                .filter(density -> density.ruler().benchmark().equals(benchmark) && density.kind() == kind)
                .filter(ModelDensity::isDefined)
                .filter(density -> Population.LEADERBOARD.holds(density.scored()))
                .sorted(Comparator.comparing(
                        (ModelDensity density) -> density.scored().released()))
                .toList();
    }

    private static PairedEnvelopes.Side side(List<ModelDensity> items, List<String> models) {
        double[] days = items.stream()
                .mapToDouble(item -> DensityTrends.day(item.scored().released()))
                .toArray();
        double[] logs = items.stream()
                .mapToDouble(item -> StrictMath.log(item.density().orElseThrow()))
                .toArray();
        int[] unitOf = items.stream()
                .mapToInt(item -> models.indexOf(item.scored().model().id()))
                .toArray();
        return new PairedEnvelopes.Side(new RunningRecords(days, logs), unitOf);
    }

    /** The trend through the records, all parameters counted. */
    Optional<Trend> headline(String benchmark) {
        return trend(benchmark, ParameterKind.TOTAL, EnvelopeRule.RECORDS);
    }

    Optional<Trend> trend(String benchmark, ParameterKind kind, EnvelopeRule rule) {
        return trends.stream()
                .filter(trend -> {
                    TrendChoices choices = trend.choices();
                    return choices.benchmark().equals(benchmark) && choices.kind() == kind && choices.rule() == rule;
                })
                .findFirst();
    }

    Optional<Paired> paired(ParameterKind kind, EnvelopeRule rule) {
        return paired.stream()
                .filter(pair -> pair.kind() == kind && pair.rule() == rule)
                .findFirst();
    }

    /** The defined densities by all parameters on a benchmark, in the order of release. */
    List<ModelDensity> densities(String benchmark) {
        return items(leaderboard, benchmark, ParameterKind.TOTAL);
    }
}
