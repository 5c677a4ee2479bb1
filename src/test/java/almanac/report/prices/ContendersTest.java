package almanac.report.prices;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.data.Price;
import almanac.data.RealData;
import almanac.stats.EnvelopeRule;
import almanac.stats.EnvelopeTrend;
import almanac.stats.Resampling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContendersTest {

    private static List<Price> falling(int models) {
        List<Price> prices = new ArrayList<>();
        for (int i = 0; i < models; i++) {
            prices.add(PriceRow.of("M" + i, "2024-01-01", 1 + i).price());
        }
        return prices;
    }

    private static Contenders of(List<Price> prices) {
        return Contenders.of(
                prices,
                prices.stream()
                        .mapToDouble(price -> price.blended().orElseThrow())
                        .toArray());
    }

    @Test
    void aPriceBeatenByManyModelsIsNoContender() {
        List<Price> prices = falling(Contenders.ENOUGH + 3);

        Contenders contenders = of(prices);

        // the dearest is kept for its number, which tells how many models are drawn
        assertThat(contenders.prices())
                .hasSize(Contenders.ENOUGH + 1)
                .startsWith(prices.get(0))
                .endsWith(prices.get(prices.size() - 1));
        assertThat(contenders.models()).isEqualTo(prices.size());
        assertThat(contenders.modelOf()).endsWith(prices.size() - 1);
    }

    @Test
    void aPriceBeatenByItsOwnModelIsNoContender() {
        List<Price> prices = List.of(
                PriceRow.of("A", "2024-01-01", 2).price(),
                PriceRow.of("A", "2024-02-01", 3).price(),
                PriceRow.of("B", "2024-03-01", 4).price());

        assertThat(of(prices).prices()).extracting(Price::id).containsExactly("A-2024-01-01", "B-2024-03-01");
    }

    @Test
    void leavingTheOthersOutChangesNoReplicate() {
        Resampling resampling = new Resampling(300, 7);
        PriceRows rows = new PriceRows(RealData.catalog().newestRetrieval());
        List<PriceTrend> all = PriceTrends.of(rows.usable(RealData.catalog().prices()), resampling)
                .all();

        assertThat(all).isNotEmpty().allSatisfy(trend -> {
            EnvelopeTrend whole = EnvelopeTrend.fit(
                            PriceTrends.envelope(
                                    trend.candidates(), trend.choices().kind()),
                            modelOf(trend.candidates()),
                            EnvelopeRule.RECORDS,
                            resampling,
                            "whole")
                    .orElseThrow();
            assertThat(trend.envelope().replicates().rows())
                    .isDeepEqualTo(whole.replicates().rows());
            assertThat(trend.envelope().line()).isEqualTo(whole.line());
        });
    }

    private static int[] modelOf(List<Price> candidates) {
        Map<PricedModel, Integer> models = new HashMap<>();
        return candidates.stream()
                .mapToInt(price -> models.computeIfAbsent(PricedModel.of(price), key -> models.size()))
                .toArray();
    }
}
