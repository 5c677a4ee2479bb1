package almanac.report.density.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.data.Chip;
import almanac.report.RowStatus;
import almanac.stats.Resampling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Chip trends on invented chips whose growth is known. */
class ChipTrendsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    private static final Resampling RESAMPLING = new Resampling(200, 2);

    /** Speed per price doubles every 1,461 days, which are four years. */
    private static List<Chip> doubling() {
        return List.of(
                InventedChips.chip("a", "2008-01-01", 1e9),
                InventedChips.chip("b", "2012-01-01", 2e9),
                InventedChips.chip("c", "2016-01-01", 4e9),
                InventedChips.chip("d", "2020-01-01", 8e9),
                InventedChips.chip("e", "2024-01-01", 16e9));
    }

    private static List<Chip> and(Chip... more) {
        List<Chip> chips = new ArrayList<>(doubling());
        chips.addAll(List.of(more));
        return chips;
    }

    private static ChipTrends trends(List<Chip> chips) {
        return ChipTrends.of(chips, AS_OF, RESAMPLING);
    }

    private static ChipTrend headline(List<Chip> chips) {
        return trends(chips).of(ChipChoices.HEADLINE).orElseThrow();
    }

    @Test
    void steadyGrowthGivesItsDoublingTimeUnderEveryRule() {
        for (ChipRule rule : ChipRule.values()) {
            ChipTrend trend =
                    trends(doubling()).of(ChipChoices.HEADLINE.by(rule)).orElseThrow();

            assertThat(trend.doublingYears()).isCloseTo(4, within(1e-9));
            assertThat(trend.line().r2()).isCloseTo(1, within(1e-9));
            assertThat(trend.hasFewPoints()).isTrue();
        }
    }

    @Test
    void aSlowerChipCountsInTheLineThroughEveryChipOnly() {
        List<Chip> chips = and(InventedChips.chip("slow", "2022-01-01", 1e9));

        assertThat(headline(chips).points()).hasSize(5);
        assertThat(headline(chips).doublingYears()).isCloseTo(4, within(1e-9));
        assertThat(trends(chips)
                        .of(ChipChoices.HEADLINE.by(ChipRule.EVERY_CHIP))
                        .orElseThrow()
                        .doublingYears())
                .isGreaterThan(4.5);
    }

    @Test
    void twoBetterChipsOnOneDayAreOneRecordOrTwo() {
        List<Chip> chips = and(InventedChips.chip("f", "2024-01-01", 20e9));

        assertThat(headline(chips).points())
                .extracting(point -> point.chip().id())
                .containsExactly("a", "b", "c", "d", "f");
        assertThat(trends(chips)
                        .of(ChipChoices.HEADLINE.by(ChipRule.RECORDS_SAME_DAY))
                        .orElseThrow()
                        .points())
                .extracting(point -> point.chip().id())
                .containsExactly("a", "b", "c", "d", "e", "f");
    }

    @Test
    void chipsWithoutPriceSpeedOrDateAreRuledOutAndCounted() {
        List<Chip> chips = and(
                InventedChips.withoutPrice(InventedChips.chip("no-price", "2021-01-01", 1e12)),
                InventedChips.withoutSpeed(InventedChips.chip("no-speed", "2021-01-01", 1e12)),
                InventedChips.withoutDate(InventedChips.chip("no-date", "2021-01-01", 1e12)),
                InventedChips.chip("old", "2005-12-31", 1e12),
                InventedChips.chip("future", "2026-11-22", 1e12));

        Map<String, String> reasons = trends(chips).rows().stream()
                .filter(row -> !row.isUsed())
                .collect(Collectors.toMap(RowStatus::key, RowStatus::reason));

        assertThat(reasons)
                .containsOnly(
                        Map.entry("no-price", "no-release-price"),
                        Map.entry("no-speed", "no-chip-speed"),
                        Map.entry("no-date", "no-date"),
                        Map.entry("old", "before-chip-trend"),
                        Map.entry("future", "after-data-date"));
        assertThat(headline(chips).chips()).hasSize(5);
        assertThat(trends(chips).rows()).hasSize(10);
    }

    @Test
    void theDayBeforeTheStartCountsOnlyInAllDates() {
        List<Chip> chips = and(InventedChips.chip("old", "2005-12-31", 5e8));
        ChipChoices allDates =
                new ChipChoices(Precision.FP32, java.util.Optional.empty(), ChipRule.EVERY_CHIP, ChipSet.ALL);

        assertThat(trends(chips)
                        .of(ChipChoices.HEADLINE.by(ChipRule.EVERY_CHIP))
                        .orElseThrow()
                        .chips())
                .hasSize(5);
        assertThat(trends(chips).of(allDates).orElseThrow().chips()).hasSize(6);
    }

    @Test
    void twoChipsGiveNoLine() {
        assertThat(trends(doubling().subList(0, 2)).all()).isEmpty();
    }

    @Test
    void threeChipsOfOneDayGiveNoLine() {
        List<Chip> chips = List.of(
                InventedChips.chip("a", "2020-01-01", 1e9),
                InventedChips.chip("b", "2020-01-01", 2e9),
                InventedChips.chip("c", "2020-01-01", 4e9));

        assertThat(trends(chips).all()).isEmpty();
    }

    @Test
    void fallingSpeedHasNoDoublingTime() {
        List<Chip> chips = List.of(
                InventedChips.chip("a", "2010-01-01", 4e9),
                InventedChips.chip("b", "2014-01-01", 2e9),
                InventedChips.chip("c", "2018-01-01", 1e9));
        ChipTrend trend =
                trends(chips).of(ChipChoices.HEADLINE.by(ChipRule.EVERY_CHIP)).orElseThrow();

        assertThat(trend.isRising()).isFalse();
        assertThat(trend.doublingInterval(0.95)).isEmpty();
    }

    @Test
    void equalSeedsGiveEqualIntervals() {
        assertThat(headline(doubling()).replicates().rows())
                .isDeepEqualTo(headline(doubling()).replicates().rows());
    }
}
