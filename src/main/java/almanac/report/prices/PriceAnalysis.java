package almanac.report.prices;

import almanac.data.Catalog;
import almanac.data.Price;
import almanac.report.Calendar;
import almanac.report.NotEnoughData;
import almanac.report.RowStatus;
import almanac.report.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Rows to candidates to record prices to halving times. */
final class PriceAnalysis {

    static final String ANALYSIS = "api-prices.mmlu";

    /** A price of a later snapshot, dated by the release of its model: not a price of that day. */
    private static final String LATER_PRICE = "release-date-later-price";

    private PriceAnalysis() {}

    static PriceResult run(Catalog data, Settings settings) {
        if (settings.asOf().isBefore(PriceTrends.PAPER_END)) {
            throw new NotEnoughData(
                    "the data end on " + Calendar.day(settings.asOf()) + ", before "
                            + Calendar.day(PriceTrends.PAPER_END) + ", where the published analysis ends",
                    List.of());
        }
        double published = data.published("price-halving")
                .orElseThrow(() -> new NotEnoughData("the claim price-halving is not listed", List.of()));
        List<Price> priced = new ArrayList<>();
        List<RowStatus> rows = new ArrayList<>();
        for (Price price : data.prices()) {
            String reason = reasonToLeaveOut(price, settings.asOf());
            rows.add(new RowStatus(ANALYSIS, "prices", price.id(), reason, price.at()));
            if (reason.isEmpty()) {
                priced.add(price);
            }
        }
        return new PriceResult(
                settings, published, data.organisationNames(), priced, PriceTrends.of(priced, settings), rows);
    }

    /** The anchor's first price where the anchor is dated, else the first model that qualifies. */
    static StartRule usualStart(Threshold threshold) {
        return threshold.anchorDate().isPresent() ? StartRule.ANCHOR : StartRule.FIRST_QUALIFYING;
    }

    private static String reasonToLeaveOut(Price price, LocalDate asOf) {
        if (price.dateKind().equals(LATER_PRICE)) {
            return "snapshot-price";
        }
        if (price.from().isEmpty()) {
            return "no-date";
        }
        if (price.from().get().isAfter(asOf)) {
            return "after-data-date";
        }
        if (price.blended().isEmpty()) {
            return "no-blended-price";
        }
        if (price.blended().getAsDouble() == 0) {
            return "zero-price";
        }
        return price.mmlu().isEmpty() ? "no-quality-score" : "";
    }
}
