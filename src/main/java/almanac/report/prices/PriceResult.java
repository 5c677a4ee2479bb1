package almanac.report.prices;

import almanac.data.Price;
import almanac.report.NotEnoughData;
import almanac.report.RowStatus;
import almanac.report.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers of the api-prices report.
 *
 * @param publishedMonths halving time that the paper published
 * @param providers names of organisations by id
 * @param usable prices with date and quality score that trends start from, by series
 * @param collectionEnd date of the last of the dated ones
 * @param listed every dated price of a text model, for the history
 * @param decompositions see {@link Decompositions}
 * @param prices every row of the table
 * @param rows what the trends did with each
 * @param kindRows what the trends of each kind of price did with the usable ones, see {@link PriceRows#forKinds}
 * @param historyRows what the history did with each
 */
public record PriceResult(
        Settings settings,
        double publishedMonths,
        Map<String, String> providers,
        Map<PriceSeries, List<Price>> usable,
        LocalDate collectionEnd,
        PriceTrends trends,
        List<Price> listed,
        List<Decomposition> decompositions,
        List<Price> prices,
        List<RowStatus> rows,
        List<RowStatus> kindRows,
        List<RowStatus> historyRows) {

    /** The first threshold on all data, started by its usual rule. */
    public PriceTrend headline() {
        Threshold first = Threshold.ALL.get(0);
        return trends.of(PriceChoices.usual(first, Optional.empty()))
                .orElseThrow(() ->
                        new NotEnoughData("fewer than three record prices reach " + first.points() + " on MMLU", rows));
    }

    /** What lowered the lowest price, at each threshold on all data and in each history. */
    public List<FallCauses> causes() {
        List<FallCauses> causes = new ArrayList<>();
        trends.usual(Optional.empty()).forEach(trend -> causes.add(FallCauses.of(trend)));
        FallCauses.HISTORIES.keySet().forEach(history -> causes.add(FallCauses.of(history, listed)));
        return causes.stream().filter(cause -> cause.falls() > 0).toList();
    }

    /** The name of a provider, empty where the row states none. */
    String provider(Price price) {
        return providers.getOrDefault(price.provider(), "");
    }
}
