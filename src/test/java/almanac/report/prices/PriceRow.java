package almanac.report.prices;

import almanac.data.Price;
import almanac.source.Position;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/** Price rows made for a test: one blended price with an MMLU score of 0.7 in the dated collection, unless said otherwise. */
record PriceRow(
        String provider, String model, String from, double blended, String dateKind, String series, String flag) {

    static PriceRow of(String model, String from, double blended) {
        return new PriceRow("north", model, from, blended, "price-date", "epoch-dated", "");
    }

    PriceRow by(String otherProvider) {
        return new PriceRow(otherProvider, model, from, blended, dateKind, series, flag);
    }

    PriceRow dated(String otherKind) {
        return new PriceRow(provider, model, from, blended, otherKind, series, flag);
    }

    PriceRow in(String otherSeries) {
        return new PriceRow(provider, model, from, blended, dateKind, otherSeries, flag);
    }

    PriceRow flagged(String otherFlag) {
        return new PriceRow(provider, model, from, blended, dateKind, series, otherFlag);
    }

    /** With a given price for prompt tokens. */
    Price withInput(double input) {
        Price price = price();
        return new Price(
                price.id(),
                price.provider(),
                price.modelName(),
                price.model(),
                price.from(),
                price.to(),
                price.dateKind(),
                OptionalDouble.of(input),
                price.output(),
                price.blended(),
                price.single(),
                price.mmlu(),
                price.mmluPro(),
                price.gpqaDiamond(),
                price.math500(),
                price.aaIndex(),
                price.series(),
                price.flag(),
                price.source(),
                price.secondSource(),
                price.at());
    }

    /** With a price for prompt tokens of half the blend and a GPQA score of 0.6, as the snapshot has them. */
    Price price() {
        boolean split = !series.equals("epoch-dated");
        OptionalDouble none = OptionalDouble.empty();
        return new Price(
                model + "-" + from,
                provider,
                model,
                Optional.empty(),
                Optional.of(from).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                Optional.empty(),
                dateKind,
                split ? OptionalDouble.of(blended / 2) : none,
                split ? OptionalDouble.of(blended * 2.5) : none,
                OptionalDouble.of(blended),
                none,
                split ? none : OptionalDouble.of(0.7),
                none,
                series.equals("aa-snapshot") ? OptionalDouble.of(0.6) : none,
                none,
                none,
                series,
                Optional.of(flag).filter(code -> !code.isEmpty()),
                "tiny-paper",
                Optional.empty(),
                new Position("prices.csv", 2, 1));
    }
}
