package almanac.report.prices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import almanac.data.Catalog;
import almanac.data.Price;
import almanac.data.TinyData;
import almanac.report.NotEnoughData;
import almanac.report.RowStatus;
import almanac.report.Settings;
import almanac.source.Problems;
import almanac.source.SourceFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The analysis on eleven prices whose place in it is known beforehand. */
class TinyPricesTest {

    private static final Threshold GPT_35 = Threshold.ALL.get(0);
    private static final Threshold GPT_35_TURBO = Threshold.ALL.get(1);
    private static final Threshold GPT_4 = Threshold.ALL.get(2);

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTables() {
        TinyData.write(folder);
    }

    private PriceResult analyse(LocalDate asOf) {
        Catalog catalog = Catalog.read(SourceFolder.at(folder), new Problems()).orElseThrow();
        return PriceAnalysis.run(catalog, new Settings(asOf, 50, 1));
    }

    private PriceResult analyse() {
        return analyse(LocalDate.parse(TinyData.RETRIEVED));
    }

    private static List<String> records(PriceTrend trend) {
        return trend.records().stream().map(Price::id).toList();
    }

    private static PriceTrend trend(PriceResult result, Threshold threshold, StartRule start) {
        return trend(result, threshold, Optional.empty(), start);
    }

    private static PriceTrend trend(
            PriceResult result, Threshold threshold, Optional<LocalDate> until, StartRule start) {
        return result.trends()
                .of(new PriceChoices(threshold, until, start, PriceKind.BLENDED, RowRule.ALL))
                .orElseThrow();
    }

    @Test
    void recordsAreThePricesBelowAllBeforeAtTheSameQuality() {
        PriceResult result = analyse();

        assertThat(records(trend(result, GPT_35, StartRule.ANCHOR)))
                .containsExactly("north-a", "north-a-turbo", "south-c", "south-d", "south-e");
        assertThat(records(trend(result, GPT_4, StartRule.FIRST_QUALIFYING)))
                .containsExactly("north-b", "north-b-2", "north-b-3", "south-e");
    }

    @Test
    void theAnchorStartsItsSeriesOnItsFirstDatedPrice() {
        PriceResult result = analyse();

        assertThat(records(trend(result, GPT_35_TURBO, StartRule.ANCHOR)).get(0))
                .isEqualTo("north-a-turbo");
        assertThat(records(trend(result, GPT_35_TURBO, StartRule.FIRST_QUALIFYING))
                        .get(0))
                .isEqualTo("north-a");
    }

    @Test
    void aThresholdWithoutAnAnchorDateHasOnlyTheFirstQualifyingStart() {
        assertThat(analyse().trends().all())
                .filteredOn(trend -> trend.threshold().equals(GPT_4))
                .extracting(trend -> trend.choices().start())
                .isNotEmpty()
                .containsOnly(StartRule.FIRST_QUALIFYING);
    }

    @Test
    void theLastDayOfThePapersPeriodBelongsToIt() {
        TinyData.replace(folder, "prices.csv", "2024-07-18", "2024-08-31");
        TinyData.replace(folder, "prices.csv", "2025-02-05", "2024-09-01");

        PriceTrend trend = trend(analyse(), GPT_35, Optional.of(PriceTrends.PAPER_END), StartRule.ANCHOR);

        assertThat(records(trend)).endsWith("south-d");
    }

    @Test
    void foldAndHalvingTimesFollowFromTheRecords() {
        PriceTrend trend = trend(analyse(), GPT_35, StartRule.ANCHOR);
        double months = ChronoUnit.DAYS.between(LocalDate.of(2022, 11, 30), LocalDate.of(2025, 2, 5)) / 30.4375;

        assertThat(trend.fold()).isCloseTo(20 / 0.175, within(1e-9));
        assertThat(trend.endpointHalvingMonths())
                .isCloseTo(months * StrictMath.log(2) / StrictMath.log(20 / 0.175), within(1e-9));
        assertThat(trend.hasFewRecords()).isTrue();
    }

    @Test
    void pricesLeftOutHaveAReason() {
        TinyData.replace(folder, "prices.csv", ",15,", ",,");

        PriceResult result = analyse(LocalDate.of(2025, 1, 31));
        Map<String, String> reasons =
                result.rows().stream().collect(Collectors.toMap(RowStatus::key, RowStatus::reason));

        assertThat(reasons)
                .containsEntry("south-free", "zero-price")
                .containsEntry("south-other", "no-quality-score")
                .containsEntry("south-e", "after-data-date")
                .containsEntry("north-b-2", "no-blended-price")
                .containsEntry("north-a", "");
        assertThat(result.usable().get(PriceSeries.DATED))
                .extracting(Price::id)
                .doesNotContain("south-free", "north-b-2");
        assertThat(analyse().rows())
                .filteredOn(row -> row.key().equals("north-unscored"))
                .extracting(RowStatus::reason)
                .containsExactly("no-quality-score");
    }

    @Test
    void aPriceWithoutADateIsLeftOut() {
        Catalog catalog = Catalog.read(SourceFolder.at(folder), new Problems()).orElseThrow();
        Settings settings = new Settings(catalog.newestRetrieval(), 50, 1);

        PriceResult result = PriceAnalysis.run(withoutDates(catalog), settings);

        assertThat(result.usable().get(PriceSeries.DATED)).isEmpty();
        assertThat(result.trends().all()).isEmpty();
        assertThat(result.rows()).extracting(RowStatus::reason).containsOnly("no-date");
    }

    private static Catalog withoutDates(Catalog catalog) {
        List<Price> undated = catalog.prices().stream()
                .map(price -> new Price(
                        price.id(),
                        price.provider(),
                        price.modelName(),
                        price.model(),
                        Optional.empty(),
                        price.to(),
                        price.dateKind(),
                        price.input(),
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
                        price.at()))
                .toList();
        return new Catalog(
                catalog.tables(),
                catalog.sources(),
                catalog.organisations(),
                catalog.models(),
                catalog.benchmarks(),
                catalog.scores(),
                catalog.scorePairs(),
                undated,
                catalog.chips(),
                catalog.compression(),
                catalog.referenceRuns(),
                catalog.ladderRuns(),
                catalog.ladderCheckpoints(),
                catalog.ladderChoiceCheckpoints(),
                catalog.ladderFinals(),
                catalog.publishedClaims());
    }

    @Test
    void aDataDateBeforeThePapersEndIsNotEnough() {
        assertThatThrownBy(() -> analyse(LocalDate.of(2024, 8, 30)))
                .isInstanceOf(NotEnoughData.class)
                .hasMessageContaining("before 31 August 2024");
    }

    @Test
    void fewerThanThreeRecordPricesGiveNoTrend(@TempDir Path sparse) {
        TinyData.writeSparse(sparse);
        Catalog catalog = Catalog.read(SourceFolder.at(sparse), new Problems()).orElseThrow();

        PriceResult result = PriceAnalysis.run(catalog, new Settings(LocalDate.parse(TinyData.RETRIEVED), 50, 1));

        assertThat(result.usable().get(PriceSeries.DATED)).hasSize(2);
        assertThat(result.trends().all()).isEmpty();
        assertThat(result.trends().gaps())
                .filteredOn(gap -> gap.choices().equals(PriceChoices.usual(GPT_35, Optional.empty())))
                .extracting(TrendGap::because)
                .containsExactly("only 2 prices set a record, and a line needs three");
    }
}
