package almanac.report.prices;

import almanac.data.Price;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What lowered a lowest price: a model that was not listed before, or a lower price of one that was.
 *
 * @param sequence id of the threshold or of the history
 * @param label the same in words
 * @param newModel falls by a model new to the list
 * @param repricing falls by a listed model
 * @param newModelLog sum of ln(price before over price after) over the falls by new models
 * @param repricingLog the same over the falls by listed models
 */
public record FallCauses(
        String sequence,
        String label,
        String series,
        int newModel,
        int repricing,
        double newModelLog,
        double repricingLog) {

    /** The two collections that keep the history of their changes. */
    static final Map<String, String> HISTORIES = histories();

    private static Map<String, String> histories() {
        Map<String, String> histories = new LinkedHashMap<>();
        histories.put("simonw-history", "llm-prices, history of the list");
        histories.put("genai-history", "genai-prices, history of the list");
        return histories;
    }

    /** The causes behind the record prices of a trend. */
    static FallCauses of(PriceTrend trend) {
        Counter counter = new Counter();
        counter.count(trend.candidates(), trend.choices().kind());
        Threshold threshold = trend.threshold();
        return counter.causes(
                threshold.id(), threshold.label(), threshold.series().id());
    }

    /** The causes behind each provider's lowest blended price in a history, whatever the quality. */
    static FallCauses of(String history, List<Price> listed) {
        Map<String, List<Price>> providers = new LinkedHashMap<>();
        listed.stream()
                .filter(price -> price.series().equals(history))
                .filter(PriceKind.BLENDED::isPositive)
                .sorted(Comparator.comparing((Price price) -> price.from().orElseThrow()))
                .forEach(price -> providers
                        .computeIfAbsent(price.provider(), key -> new ArrayList<>())
                        .add(price));
        Counter counter = new Counter();
        providers.values().forEach(prices -> counter.count(prices, PriceKind.BLENDED));
        return counter.causes(history, HISTORIES.getOrDefault(history, history), history);
    }

    public int falls() {
        return newModel + repricing;
    }

    /** Share of the falls that a new model brought; meaningless without falls. */
    public double newModelShare() {
        return (double) newModel / falls();
    }

    /** Share of the summed logarithmic fall that new models brought; meaningless without falls. */
    public double newModelLogShare() {
        return newModelLog / (newModelLog + repricingLog);
    }

    /** Adds up the falls of sequences of prices sorted by day. */
    private static final class Counter {
        private int newModel;
        private int repricing;
        private double newModelLog;
        private double repricingLog;

        void count(List<Price> sorted, PriceKind kind) {
            Set<PricedModel> before = new HashSet<>();
            double best = Double.POSITIVE_INFINITY;
            for (int i = 0; i < sorted.size(); ) {
                int end = i;
                Price cheapest = sorted.get(i);
                for (;
                        end < sorted.size()
                                && sorted.get(end).from().equals(sorted.get(i).from());
                        end++) {
                    cheapest = usd(sorted.get(end), kind) < usd(cheapest, kind) ? sorted.get(end) : cheapest;
                }
                if (usd(cheapest, kind) < best) {
                    add(best, usd(cheapest, kind), before.contains(PricedModel.of(cheapest)));
                    best = usd(cheapest, kind);
                }
                sorted.subList(i, end).forEach(price -> before.add(PricedModel.of(price)));
                i = end;
            }
        }

        private void add(double before, double after, boolean listed) {
            if (Double.isInfinite(before)) {
                return; // the first price opens the sequence and is no fall
            }
            double fall = StrictMath.log(before / after);
            newModel += listed ? 0 : 1;
            repricing += listed ? 1 : 0;
            newModelLog += listed ? 0 : fall;
            repricingLog += listed ? fall : 0;
        }

        private static double usd(Price price, PriceKind kind) {
            return kind.of(price).orElseThrow();
        }

        FallCauses causes(String sequence, String label, String series) {
            return new FallCauses(sequence, label, series, newModel, repricing, newModelLog, repricingLog);
        }
    }
}
