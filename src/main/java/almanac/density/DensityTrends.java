package almanac.density;

import almanac.stats.EnvelopeTrend;
import almanac.stats.Resampling;
import almanac.stats.RunningRecords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Fits the density trend under every defensible combination of choices. */
public final class DensityTrends {

    private static final String METHOD = "percentile bootstrap over models, envelope and line refitted";

    private DensityTrends() {}

    /**
     * All trends that have at least three envelope points, in a fixed order.
     *
     * @param rulers each is read on the densities made with it
     */
    public static List<Trend> of(List<Ruler> rulers, List<ModelDensity> densities, Resampling resampling) {
        List<Trend> trends = new ArrayList<>();
        for (Ruler ruler : rulers) {
            List<ModelDensity> read = sorted(densities.stream()
                    .filter(density -> density.ruler().key().equals(ruler.key()))
                    .toList());
            for (Population population : populations(ruler)) {
                for (Optional<LocalDate> until : periods(population)) {
                    for (ParameterKind kind : kinds(population)) {
                        trends.addAll(both(read, ruler, population, kind, until, resampling));
                    }
                }
            }
        }
        return trends;
    }

    /** The densities that exist, in the order of release. */
    static List<ModelDensity> sorted(List<ModelDensity> densities) {
        return densities.stream()
                .filter(ModelDensity::isDefined)
                .sorted(Comparator.comparing(
                        (ModelDensity density) -> density.scored().released()))
                .toList();
    }

    private static List<Population> populations(Ruler ruler) {
        List<Population> populations =
                new ArrayList<>(List.of(Population.BASE, Population.BASE_WITHOUT_PHI, Population.PAPER_V1));
        if (ruler.benchmark().equals("mmlu")) {
            populations.add(Population.PRE_CHATGPT);
        }
        return populations;
    }

    /** The paper's own list ends with the paper, and the models before ChatGPT with ChatGPT. */
    private static List<Optional<LocalDate>> periods(Population population) {
        return switch (population) {
            case PAPER_V1 -> List.of(Optional.of(TrendChoices.PAPER_V1_END));
            case PRE_CHATGPT -> List.of(Optional.empty());
            default ->
                List.of(
                        Optional.of(TrendChoices.PAPER_V1_END),
                        Optional.of(TrendChoices.JOURNAL_END),
                        Optional.of(TrendChoices.APRIL_END),
                        Optional.empty());
        };
    }

    /** Neither the paper's own list nor the older models hold a mixture of experts: both counts would agree. */
    private static List<ParameterKind> kinds(Population population) {
        return population == Population.PAPER_V1 || population == Population.PRE_CHATGPT
                ? List.of(ParameterKind.TOTAL)
                : List.of(ParameterKind.values());
    }

    /**
     * The trends of one ruler by both rules, through its defined densities.
     *
     * @param read defined densities made with the ruler, in the order of release
     */
    public static List<Trend> both(
            List<ModelDensity> read,
            Ruler ruler,
            Population population,
            ParameterKind kind,
            Optional<LocalDate> until,
            Resampling resampling) {
        List<ModelDensity> items = read.stream()
                .filter(density -> density.kind() == kind)
                .filter(density -> population.holds(density.scored()))
                .filter(density ->
                        until.filter(density.scored().released()::isAfter).isEmpty())
                .toList();
        RunningRecords envelope = envelope(items);
        return EnvelopeTrend.both(envelope, envelope.ownUnits(), resampling, METHOD).stream()
                .map(fit -> new Trend(
                        new TrendChoices(
                                ruler.benchmark(), ruler.id(), ruler.d0Id(), population, kind, until, fit.rule()),
                        items.size(),
                        points(fit, items),
                        fit))
                .toList();
    }

    private static RunningRecords envelope(List<ModelDensity> items) {
        double[] days = items.stream()
                .mapToDouble(item -> day(item.scored().released()))
                .toArray();
        double[] logs = items.stream()
                .mapToDouble(item -> StrictMath.log(item.density().orElseThrow()))
                .toArray();
        return new RunningRecords(days, logs);
    }

    /** Days since day zero of every trend. */
    public static double day(LocalDate date) {
        return date.toEpochDay() - Population.FIRST_DAY.toEpochDay();
    }

    private static List<Trend.EnvelopePoint> points(EnvelopeTrend fit, List<ModelDensity> items) {
        RunningRecords.Points points = fit.points();
        List<Trend.EnvelopePoint> named = new ArrayList<>();
        for (int i = 0; i < points.count(); i++) {
            named.add(new Trend.EnvelopePoint(items.get(points.item()[i]), points.days()[i], points.values()[i]));
        }
        return named;
    }
}
