package almanac.report.prices;

import almanac.data.Price;
import almanac.report.RowStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which rows the trends and the history take, and why they leave out the others. */
final class PriceRows {

    static final String TRENDS = "api-prices.trends";
    static final String HISTORY = "api-prices.history";

    private final LocalDate asOf;

    PriceRows(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** What the trends do with each row. */
    List<RowStatus> forTrends(List<Price> prices) {
        return prices.stream()
                .map(price -> status(TRENDS, price, reasonAgainstTrends(price)))
                .toList();
    }

    /**
     * What the trends of each kind of price do with each usable row that states one, where a collection states several
     * kinds: the price can be zero for some tokens and not for others.
     */
    List<RowStatus> forKinds(List<Price> prices) {
        List<RowStatus> statuses = new ArrayList<>();
        usable(prices).forEach((series, rows) -> {
            if (series.kinds().size() > 1) {
                for (PriceKind kind : series.kinds()) {
                    rows.stream()
                            .filter(price -> kind.of(price).isPresent())
                            .forEach(price -> statuses.add(status(
                                    TRENDS + "-" + kind.id(), price, kind.isPositive(price) ? "" : "zero-price")));
                }
            }
        });
        return statuses;
    }

    /** What the history does with each row. */
    List<RowStatus> forHistory(List<Price> prices) {
        return prices.stream()
                .map(price -> status(HISTORY, price, reasonAgainstHistory(price).orElse("")))
                .toList();
    }

    /** The rows that trends take, by series. */
    Map<PriceSeries, List<Price>> usable(List<Price> prices) {
        Map<PriceSeries, List<Price>> usable = new LinkedHashMap<>();
        for (PriceSeries series : PriceSeries.values()) {
            usable.put(series, new ArrayList<>());
        }
        for (Price price : prices) {
            if (reasonAgainstTrends(price).isEmpty()) {
                seriesOf(price).map(usable::get).ifPresent(rows -> rows.add(price));
            }
        }
        return usable;
    }

    /** The rows that the history takes. */
    List<Price> listed(List<Price> prices) {
        return prices.stream()
                .filter(price -> reasonAgainstHistory(price).isEmpty())
                .toList();
    }

    private static RowStatus status(String analysis, Price price, String reason) {
        return new RowStatus(analysis, "prices", price.id(), reason, price.at());
    }

    private Optional<String> reasonAgainstHistory(Price price) {
        if (price.flag().filter("not-text-chat"::equals).isPresent()) {
            return Optional.of("not-text-chat");
        }
        if (price.from().isEmpty()) {
            return Optional.of("no-date");
        }
        return price.from().get().isAfter(asOf) ? Optional.of("after-data-date") : Optional.empty();
    }

    private String reasonAgainstTrends(Price price) {
        return reasonAgainstHistory(price)
                .or(() -> reasonAgainstPrice(price))
                .or(() -> reasonAgainstDateOrScore(price))
                .orElse("");
    }

    private static Optional<String> reasonAgainstPrice(Price price) {
        List<PriceKind> kinds = seriesOf(price).map(PriceSeries::kinds).orElse(List.of(PriceKind.values()));
        if (kinds.stream().noneMatch(kind -> kind.of(price).isPresent())) {
            return Optional.of("no-blended-price");
        }
        return kinds.stream().noneMatch(kind -> kind.isPositive(price)) ? Optional.of("zero-price") : Optional.empty();
    }

    private static Optional<String> reasonAgainstDateOrScore(Price price) {
        Optional<PriceSeries> series = seriesOf(price);
        if (series.isEmpty()) {
            return Optional.of("no-quality-score");
        }
        DateKind kind = DateKind.of(price.dateKind());
        if (!kind.datesTrendsOf(series.get())) {
            return Optional.of(kind == DateKind.LATER_PRICE ? "snapshot-price" : "date-of-other-kind");
        }
        boolean scored = Threshold.ALL.stream()
                .filter(threshold -> threshold.series() == series.get())
                .anyMatch(threshold -> threshold.quality().of(price).isPresent());
        return scored ? Optional.empty() : Optional.of("no-quality-score");
    }

    private static Optional<PriceSeries> seriesOf(Price price) {
        return Arrays.stream(PriceSeries.values())
                .filter(series -> series.id().equals(price.series()))
                .findFirst();
    }
}
