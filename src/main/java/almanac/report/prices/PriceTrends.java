package almanac.report.prices;

import almanac.data.Price;
import almanac.stats.EnvelopeRule;
import almanac.stats.EnvelopeTrend;
import almanac.stats.Resampling;
import almanac.stats.RunningRecords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Record prices and halving times under every combination of choices that the data carry.
 *
 * @param all trends through at least three records, in the order of the thresholds
 * @param gaps combinations without a trend, each with its reason
 */
public record PriceTrends(List<PriceTrend> all, List<TrendGap> gaps) {

    /** End of the data behind the published halving time. */
    static final LocalDate PAPER_END = LocalDate.of(2024, 8, 31);

    /** Until the end of the published analysis, and all data. */
    static final List<Optional<LocalDate>> PERIODS = List.of(Optional.of(PAPER_END), Optional.empty());

    private static final String METHOD = "percentile bootstrap over models, records and line refitted";

    /** Reads the usable prices of each series under every combination. */
    static PriceTrends of(Map<PriceSeries, List<Price>> usable, Resampling resampling) {
        PriceTrends trends = new PriceTrends(new ArrayList<>(), new ArrayList<>());
        for (Threshold threshold : Threshold.ALL) {
            List<Price> reaching = usable.getOrDefault(threshold.series(), List.of()).stream()
                    .filter(threshold::isReachedBy)
                    .sorted(Comparator.comparing((Price price) -> price.from().orElseThrow()))
                    .toList();
            for (Optional<LocalDate> until : PERIODS) {
                for (PriceKind kind : PriceKind.values()) {
                    trends.add(threshold, until, kind, reaching, resampling);
                }
            }
        }
        return new PriceTrends(List.copyOf(trends.all), List.copyOf(trends.gaps));
    }

    private void add(
            Threshold threshold,
            Optional<LocalDate> until,
            PriceKind kind,
            List<Price> reaching,
            Resampling resampling) {
        PriceChoices usual = new PriceChoices(threshold, until, threshold.usualStart(), kind, RowRule.ALL);
        if (!threshold.series().kinds().contains(kind)) {
            gaps.add(new TrendGap(usual, 0, 0, TrendGap.BLENDED_ONLY));
            return;
        }
        List<List<Price>> seen = new ArrayList<>();
        for (StartRule start : starts(threshold)) {
            for (RowRule rows : rules(threshold)) {
                PriceChoices choices = new PriceChoices(threshold, until, start, kind, rows);
                List<Price> candidates = candidates(choices, reaching);
                // a choice that changes no row is no choice
                if (!seen.contains(candidates)) {
                    seen.add(candidates);
                    add(choices, candidates, resampling);
                }
            }
        }
    }

    private static List<StartRule> starts(Threshold threshold) {
        return threshold.anchorDate().isPresent() ? List.of(StartRule.values()) : List.of(StartRule.FIRST_QUALIFYING);
    }

    /** All rows of the snapshot are dated alike, so there is nothing to leave out. */
    private static List<RowRule> rules(Threshold threshold) {
        return threshold.series() == PriceSeries.SNAPSHOT ? List.of(RowRule.ALL) : List.of(RowRule.values());
    }

    private static List<Price> candidates(PriceChoices choices, List<Price> reaching) {
        LocalDate first = choices.start() == StartRule.ANCHOR
                ? choices.threshold().anchorDate().orElseThrow()
                : LocalDate.MIN;
        return reaching.stream()
                .filter(choices.kind()::isPositive)
                .filter(choices.rows()::takes)
                .filter(price -> !price.from().orElseThrow().isBefore(first))
                .filter(price -> choices.until()
                        .filter(price.from().orElseThrow()::isAfter)
                        .isEmpty())
                .toList();
    }

    private void add(PriceChoices choices, List<Price> candidates, Resampling resampling) {
        double[] usd = candidates.stream()
                .mapToDouble(price -> choices.kind().of(price).orElseThrow())
                .toArray();
        Contenders contenders = Contenders.of(candidates, usd);
        RunningRecords prices = envelope(contenders.prices(), choices.kind());
        RunningRecords.Points points = prices.records(prices.all());
        Optional<EnvelopeTrend> fit =
                EnvelopeTrend.fit(prices, contenders.modelOf(), EnvelopeRule.RECORDS, resampling, METHOD);
        if (fit.isEmpty()) {
            gaps.add(new TrendGap(choices, candidates.size(), points.count(), TrendGap.TOO_FEW));
            return;
        }
        List<Price> records = Arrays.stream(points.item(), 0, points.count())
                .mapToObj(contenders.prices()::get)
                .toList();
        all.add(new PriceTrend(choices, candidates, contenders.models(), records, fit.get()));
    }

    /** The falling envelope of the prices as the rising one of −ln(price). */
    static RunningRecords envelope(List<Price> prices, PriceKind kind) {
        return new RunningRecords(
                prices.stream().mapToDouble(PriceTrend::day).toArray(),
                prices.stream()
                        .mapToDouble(price -> -StrictMath.log(kind.of(price).orElseThrow()))
                        .toArray());
    }

    /** The trend of exactly these choices, where the data give one. */
    Optional<PriceTrend> of(PriceChoices choices) {
        return all.stream().filter(trend -> trend.choices().equals(choices)).findFirst();
    }

    /** The trends of each threshold's usual choices in a period. */
    List<PriceTrend> usual(Optional<LocalDate> until) {
        return Threshold.ALL.stream()
                .map(threshold -> of(PriceChoices.usual(threshold, until)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The trends in which the price falls, which alone have a halving time. */
    List<PriceTrend> falling() {
        return all.stream().filter(PriceTrend::isFalling).toList();
    }
}
