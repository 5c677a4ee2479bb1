package almanac.report.prices;

import almanac.data.Price;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two prices of one model that follow each other in one series.
 *
 * @param next the price that followed the later one, if any
 */
public record PriceChange(Price before, Price after, Optional<Price> next) {

    /** All changes of a list of prices above zero, in the order of the models and then of time. */
    static List<PriceChange> of(List<Price> listed) {
        Map<PricedModel, List<Price>> models = new LinkedHashMap<>();
        listed.stream()
                .filter(PriceKind.BLENDED::isPositive)
                .forEach(price -> models.computeIfAbsent(PricedModel.of(price), key -> new ArrayList<>())
                        .add(price));
        List<PriceChange> changes = new ArrayList<>();
        for (List<Price> prices : models.values()) {
            prices.sort(Comparator.comparing((Price price) -> price.from().orElseThrow()));
            for (int i = 1; i < prices.size(); i++) {
                Optional<Price> next = i + 1 < prices.size() ? Optional.of(prices.get(i + 1)) : Optional.empty();
                changes.add(new PriceChange(prices.get(i - 1), prices.get(i), next));
            }
        }
        return changes.stream().filter(change -> change.ratio() != 1).toList();
    }

    /** Drops counted once where several collections list the same two prices of a provider. */
    static long distinctDrops(List<PriceChange> changes) {
        return changes.stream()
                .filter(PriceChange::isDrop)
                .map(change -> List.of(change.after().provider(), blended(change.before()), blended(change.after())))
                .distinct()
                .count();
    }

    /** Later over earlier blended price. */
    public double ratio() {
        return blended(after) / blended(before);
    }

    public boolean isDrop() {
        return ratio() < 1;
    }

    /** Whether the next listing restores the earlier price, as a correction of the list would. */
    public boolean isUndone() {
        return next.filter(price -> blended(price) == blended(before)).isPresent();
    }

    /** Whether the earlier price stood in the list when its history began. */
    public boolean isFromStart() {
        return before.dateKind().equals(DateKind.LISTED_AT_START.id());
    }

    /** Reason codes to doubt that the seller changed the price that day; empty without doubt. */
    String doubt() {
        if (isUndone()) {
            return "undone-later";
        }
        return isFromStart() ? "earlier-price-of-unknown-date" : "";
    }

    private static double blended(Price price) {
        return price.blended().orElseThrow();
    }
}
