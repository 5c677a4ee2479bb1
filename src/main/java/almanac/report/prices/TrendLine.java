package almanac.report.prices;

import almanac.stats.Interval;
import almanac.table.Cell;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** A combination of choices with its trend, or with the reason why there is none. */
record TrendLine(
        PriceChoices choices, int candidates, int records, Optional<PriceTrend> trend, Optional<TrendGap> gap) {

    static TrendLine of(PriceTrend trend) {
        return new TrendLine(
                trend.choices(),
                trend.candidates().size(),
                trend.records().size(),
                Optional.of(trend),
                Optional.empty());
    }

    static TrendLine of(TrendGap gap) {
        return new TrendLine(gap.choices(), gap.candidates(), gap.records(), Optional.empty(), Optional.of(gap));
    }

    Threshold threshold() {
        return choices.threshold();
    }

    Cell number(ToDoubleFunction<PriceTrend> value, int significant) {
        return trend.map(fit -> Cell.of(value.applyAsDouble(fit), significant)).orElse(Cell.EMPTY);
    }

    Optional<Interval> interval(Function<PriceTrend, Optional<Interval>> of) {
        return trend.flatMap(of);
    }

    String flag() {
        return trend.filter(PriceTrend::hasFewRecords).isPresent() ? "few-records" : "";
    }
}
