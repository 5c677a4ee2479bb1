package almanac.report.prices;

import almanac.density.Densities;
import almanac.density.Trend;
import almanac.density.TrendChoices;
import almanac.stats.Resampling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every price trend beside every density trend over the same period that can explain a part of it. */
final class Decompositions {

    private Decompositions() {}

    /** The density trends to compare with: the paper's ruler at both budgets, a family ruler, and the mean of five. */
    static List<TrendChoices> densityTrends() {
        return List.of(
                TrendChoices.MMLU,
                TrendChoices.MMLU.readBy("olmo-two-step", "1e12"),
                TrendChoices.MMLU.readBy("qwen2.5", ""),
                TrendChoices.HEADLINE);
    }

    /**
     * All pairs that both data sets carry, for dated prices; the snapshot's dates are not those of its prices.
     *
     * @param lastPrice last day of the dated prices, where the period of all data ends for both
     */
    static List<Decomposition> of(PriceTrends prices, Densities densities, LocalDate lastPrice, Resampling resampling) {
        Resampling independent = independentOf(resampling);
        List<Decomposition> pairs = new ArrayList<>();
        for (Optional<LocalDate> until : PriceTrends.PERIODS) {
            Optional<LocalDate> end = Optional.of(until.orElse(lastPrice));
            List<Trend> growth = densityTrends().stream()
                    .map(choices -> densities.trend(choices.until(end), independent))
                    .flatMap(Optional::stream)
                    .toList();
            for (PriceTrend price : prices.usual(until)) {
                if (price.threshold().series() == PriceSeries.DATED && price.isFalling()) {
                    growth.forEach(density -> pairs.add(new Decomposition(price, density)));
                }
            }
        }
        return pairs;
    }

    /** The same seed would draw the same numbers for both trends and tie their replicates together. */
    static Resampling independentOf(Resampling resampling) {
        return new Resampling(resampling.replicates(), resampling.seed() + 1);
    }
}
