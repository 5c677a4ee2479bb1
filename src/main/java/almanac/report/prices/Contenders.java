package almanac.report.prices;

import almanac.data.Price;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The candidates that a resample of the models can make a record; leaving out the others makes resampling cheap.
 *
 * <p>A price can be a record only where none of the models that beat it, with a price no higher and no later, was
 * drawn. If {@code k} of {@code n} models beat it, that happens in a share of (1 − k/n)ⁿ of all resamples, less than
 * e⁻ᵏ.
 *
 * @param prices candidates beaten by fewer than {@value #ENOUGH} other models and by none of their own
 * @param modelOf the model of each, counted from 0 over the models of all candidates
 * @param models number of models of all candidates
 */
record Contenders(List<Price> prices, int[] modelOf, int models) {

    /** A price beaten by so many models is a record in fewer than one of 10¹⁰ resamples. */
    static final int ENOUGH = 25;

    /**
     * Of one list of prices.
     *
     * @param candidates prices by date
     * @param usd price of each
     */
    static Contenders of(List<Price> candidates, double[] usd) {
        int[] modelOf = modelOf(candidates);
        int models = Arrays.stream(modelOf).max().orElse(-1) + 1;
        double[] days = candidates.stream().mapToDouble(PriceTrend::day).toArray();
        List<Price> prices = new ArrayList<>();
        int[] kept = new int[modelOf.length];
        for (int i = 0; i < usd.length; i++) {
            // the model with the highest number stays, since that number tells how many models are drawn
            if (modelOf[i] == models - 1 || beatenBy(i, days, usd, modelOf, models) < ENOUGH) {
                kept[prices.size()] = modelOf[i];
                prices.add(candidates.get(i));
            }
        }
        return new Contenders(List.copyOf(prices), Arrays.copyOf(kept, prices.size()), models);
    }

    /** Number of other models that beat a price; all models where its own does, which is drawn whenever it is. */
    private static int beatenBy(int price, double[] days, double[] usd, int[] modelOf, int models) {
        boolean[] beating = new boolean[models];
        int count = 0;
        for (int j = 0; j < usd.length && days[j] <= days[price]; j++) {
            if (usd[j] < usd[price] || (usd[j] == usd[price] && j < price)) {
                count += beating[modelOf[j]] ? 0 : 1;
                beating[modelOf[j]] = true;
            }
        }
        return beating[modelOf[price]] ? Math.max(ENOUGH, models) : count;
    }

    /** The prices of one model are drawn together: they are not independent. */
    private static int[] modelOf(List<Price> candidates) {
        Map<PricedModel, Integer> models = new LinkedHashMap<>();
        return candidates.stream()
                .mapToInt(price -> models.computeIfAbsent(PricedModel.of(price), key -> models.size()))
                .toArray();
    }
}
