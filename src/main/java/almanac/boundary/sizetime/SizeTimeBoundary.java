package almanac.boundary.sizetime;

import almanac.stats.Quantiles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * The boundary over size and time of the models of a task, fitted to several random splits, which show how far its figures
 * depend on the split.
 *
 * @param fits one per seed, in the order of the seeds
 * @param smallest least count of parameters of the models
 * @param largest largest count
 */
public record SizeTimeBoundary(List<SizeTimeFit> fits, double smallest, double largest) {

    /** Counts of parameters whose curves are shown. */
    public static final List<Double> SIZES = List.of(1e9, 3e9, 7e9, 13e9, 34e9, 70e9);

    /** The count of parameters of the published figures. */
    public static final double PAPER_SIZE = 13e9;

    public SizeTimeBoundary {
        fits = List.copyOf(fits);
        if (fits.isEmpty()) {
            throw new IllegalArgumentException("a boundary needs a split");
        }
    }

    /** Fits models of any order; the splits go by their places. */
    public static SizeTimeOutcome of(List<TimedModel> models, SizeTimeSettings settings) {
        return SizeTimeShortage.of(models)
                .map(SizeTimeOutcome::none)
                .orElseGet(() -> SizeTimeOutcome.of(fitted(models, settings)));
    }

    private static SizeTimeBoundary fitted(List<TimedModel> models, SizeTimeSettings settings) {
        TimedColumns columns = TimedColumns.of(models);
        List<SizeTimeFit> fits = settings.seeds().parallelStream()
                .map(seed -> {
                    RandomSplit split = RandomSplit.of(models.size(), settings.validationShare(), seed);
                    return SizeTimeFit.of(columns, split, seed, settings);
                })
                .toList();
        Comparator<Double> ascending = Comparator.naturalOrder();
        return new SizeTimeBoundary(
                fits,
                sizes(models).min(ascending).orElseThrow(),
                sizes(models).max(ascending).orElseThrow());
    }

    private static Stream<Double> sizes(List<TimedModel> models) {
        return models.stream().map(TimedModel::parameters);
    }

    /** Number of models. */
    public int rows() {
        return fits.get(0).train().rows() + fits.get(0).validation().rows();
    }

    /** The first moment of the models, where t = 0. */
    public Instant first() {
        return fits.get(0).first();
    }

    /** The last moment of the models, where t = 1. */
    public Instant last() {
        return fits.get(0).last();
    }

    /** Anything that every split has. */
    public Spread spread(ToDoubleFunction<SizeTimeFit> figure) {
        return Spread.of(fits.stream().mapToDouble(figure).toArray());
    }

    /** The boundary for a count of parameters at the start of a day (UTC); beyond the first or last moment, that there. */
    public Spread at(double parameters, LocalDate day) {
        Instant moment = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        return spread(fit -> fit.at(parameters, moment));
    }

    /** Whether models of this size, or of less and of more, are among those fitted. */
    public boolean covers(double parameters) {
        return parameters >= smallest && parameters <= largest;
    }

    /**
     * A figure over splits.
     *
     * @param median middle of the splits
     * @param low least of them
     * @param high largest of them
     */
    public record Spread(double median, double low, double high) {

        static Spread of(double[] values) {
            double[] found = Quantiles.of(values, 0, 0.5, 1);
            return new Spread(found[1], found[0], found[2]);
        }
    }
}
