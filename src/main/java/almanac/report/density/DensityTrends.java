package almanac.report.density;

import almanac.report.Settings;
import almanac.stats.Bootstrap;
import almanac.stats.LineFit;
import almanac.stats.RandomStreams;
import almanac.stats.Replicates;
import almanac.stats.RunningRecords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Fits the density trend under every defensible combination of choices. */
final class DensityTrends {

    /** Release of Llama 1, day zero of the envelope (Xiao et al. 2024, section 3). */
    static final LocalDate FIRST_DAY = LocalDate.of(2023, 2, 24);

    private static final int FEWEST_POINTS = 3;

    private static final String METHOD = "percentile bootstrap over models, envelope and line refitted";

    private DensityTrends() {}

    /** All trends that have at least three envelope points, in a fixed order. */
    static List<Trend> of(List<ModelDensity> densities, Settings settings) {
        List<Trend> trends = new ArrayList<>();
        for (Population population : Population.values()) {
            for (Optional<LocalDate> until : periods(population)) {
                for (double d0 : TrendChoices.TOKEN_BUDGETS) {
                    for (ParameterKind kind : kinds(population)) {
                        trends.addAll(both(densities, population, d0, kind, until, settings));
                    }
                }
            }
        }
        return trends;
    }

    /** The paper's own list ends with the paper; later periods would repeat it. */
    private static List<Optional<LocalDate>> periods(Population population) {
        return population == Population.PAPER_V1
                ? List.of(Optional.of(TrendChoices.PAPER_V1_END))
                : List.of(
                        Optional.of(TrendChoices.PAPER_V1_END),
                        Optional.of(TrendChoices.JOURNAL_END),
                        Optional.of(TrendChoices.APRIL_END),
                        Optional.empty());
    }

    /** The paper's own list has no mixture of experts, so that both counts would agree. */
    private static List<ParameterKind> kinds(Population population) {
        return population == Population.PAPER_V1 ? List.of(ParameterKind.TOTAL) : List.of(ParameterKind.values());
    }

    private static List<Trend> both(
            List<ModelDensity> densities,
            Population population,
            double d0,
            ParameterKind kind,
            Optional<LocalDate> until,
            Settings settings) {
        List<ModelDensity> items = densities.stream()
                .filter(density -> density.d0Tokens() == d0 && density.kind() == kind)
                .filter(density -> density.effective().status().isDefined())
                .filter(density -> population.holds(density.scored()))
                .filter(density -> isWithin(density.scored().released(), until))
                .sorted(Comparator.comparing(
                        (ModelDensity density) -> density.scored().released()))
                .toList();
        RunningRecords envelope = envelope(items);
        List<Trend> trends = new ArrayList<>();
        for (EnvelopeRule rule : EnvelopeRule.values()) {
            TrendChoices choices = new TrendChoices(population, d0, kind, until, rule);
            RunningRecords.Points points = rule.points(envelope, envelope.all());
            if (points.count() >= FEWEST_POINTS) {
                trends.add(trend(choices, items, envelope, points, settings));
            }
        }
        return trends;
    }

    private static boolean isWithin(LocalDate released, Optional<LocalDate> until) {
        return !released.isBefore(FIRST_DAY) && until.filter(released::isAfter).isEmpty();
    }

    private static RunningRecords envelope(List<ModelDensity> items) {
        double[] days = items.stream()
                .mapToDouble(item -> item.scored().released().toEpochDay() - FIRST_DAY.toEpochDay())
                .toArray();
        double[] logs = items.stream()
                .mapToDouble(item -> StrictMath.log(item.density().orElseThrow()))
                .toArray();
        return new RunningRecords(days, logs);
    }

    private static Trend trend(
            TrendChoices choices,
            List<ModelDensity> items,
            RunningRecords envelope,
            RunningRecords.Points points,
            Settings settings) {
        List<Trend.EnvelopePoint> shown = new ArrayList<>();
        for (int i = 0; i < points.count(); i++) {
            shown.add(new Trend.EnvelopePoint(items.get(points.item()[i]), points.days()[i], points.values()[i]));
        }
        double[][] rows = Bootstrap.replicates(
                items.size(),
                settings.replicates(),
                new RandomStreams(settings.seed()),
                timesDrawn -> replicate(choices.rule().points(envelope, timesDrawn)));
        int records = envelope.records(envelope.all()).count();
        Replicates replicates = new Replicates(rows, settings.replicates(), settings.seed(), METHOD);
        return new Trend(choices, items.size(), records, shown, points.line(), replicates);
    }

    private static double[] replicate(RunningRecords.Points points) {
        if (points.count() < FEWEST_POINTS) {
            return new double[0];
        }
        LineFit line = points.line();
        return new double[] {line.slope(), line.intercept(), line.r2()};
    }
}
