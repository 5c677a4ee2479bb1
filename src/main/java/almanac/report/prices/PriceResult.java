package almanac.report.prices;

import almanac.data.Price;
import almanac.report.NotEnoughData;
import almanac.report.RowStatus;
import almanac.report.Settings;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers of the api-prices report.
 *
 * @param publishedMonths halving time that the paper published
 * @param providers names of organisations by id
 * @param priced dated blended prices with a quality score beside them, the rows every trend starts from
 * @param trends see {@link PriceTrends}
 * @param rows what happened to each price
 */
public record PriceResult(
        Settings settings,
        double publishedMonths,
        Map<String, String> providers,
        List<Price> priced,
        List<PriceTrend> trends,
        List<RowStatus> rows) {

    /** The first threshold on all data, started by its usual rule. */
    public PriceTrend headline() {
        Threshold first = Threshold.ALL.get(0);
        return trend(first, Optional.empty(), PriceAnalysis.usualStart(first))
                .orElseThrow(() ->
                        new NotEnoughData("fewer than three record prices reach " + first.points() + " on MMLU", rows));
    }

    /** Date of the last price that every trend starts from. */
    public LocalDate collectionEnd() {
        return priced.stream()
                .map(price -> price.from().orElseThrow())
                .max(Comparator.naturalOrder())
                .orElse(settings.asOf());
    }

    /** The trend of exactly these choices, where the data give one. */
    public Optional<PriceTrend> trend(Threshold threshold, Optional<LocalDate> until, StartRule start) {
        return trends.stream()
                .filter(trend ->
                        trend.threshold().equals(threshold) && trend.until().equals(until) && trend.start() == start)
                .findFirst();
    }
}
