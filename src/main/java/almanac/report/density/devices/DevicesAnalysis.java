package almanac.report.density.devices;

import almanac.data.Catalog;
import almanac.density.Densities;
import almanac.density.FamilyRuler;
import almanac.density.Trend;
import almanac.density.TrendChoices;
import almanac.report.NotEnoughData;
import almanac.report.PublishedNumbers;
import almanac.report.Settings;
import almanac.stats.Resampling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Chip trends, and their combinations with density trends. */
final class DevicesAnalysis {

    /** The headline on the data that the paper's first version had. */
    static final TrendChoices PAPER_PERIOD = TrendChoices.HEADLINE.until(Optional.of(TrendChoices.PAPER_V1_END));

    private DevicesAnalysis() {}

    /**
     * Computes everything that the page shows.
     *
     * @throws NotEnoughData where chips or density show no rise, or a published number to compare with is not listed
     */
    static DevicesResult run(Catalog data, Settings settings, Densities densities) {
        ChipTrends chips = ChipTrends.of(data.chips(), settings.asOf(), chipResampling(settings));
        ChipTrend frontier = chips.of(ChipChoices.HEADLINE)
                .filter(ChipTrend::isRising)
                .orElseThrow(() -> new NotEnoughData(
                        "fewer than three record chips with date, price and single-precision speed show a rise",
                        chips.rows()));
        Trend density = densities
                .trend(TrendChoices.HEADLINE, settings.resampling())
                .filter(Trend::isRising)
                .orElseThrow(() -> new NotEnoughData(
                        "fewer than three record models show a rise of density on the mean of five benchmarks",
                        chips.rows()));
        double publishedYears = PublishedNumbers.of(data, "density-moore", chips.rows());
        List<Trend> trends = densityTrends(densities, settings);
        ChipGrowth growth = ChipGrowth.of("records", frontier);
        return new DevicesResult(
                settings,
                density,
                frontier,
                chips,
                new DeviceDoubling(density, growth),
                trends.stream()
                        .filter(trend -> trend.choices().equals(PAPER_PERIOD))
                        .map(trend -> new DeviceDoubling(trend, growth))
                        .findFirst(),
                doublings(trends, growths(chips, publishedYears)),
                PublishedCase.of(data, publishedYears),
                publishedYears,
                PublishedNumbers.of(data, "density-device", chips.rows()),
                MemoryClass.known(data.chips(), settings.asOf()),
                largestSize(densities));
    }

    /** Another seed than that of the models: paired replicates must come from independent draws. */
    static Resampling chipResampling(Settings settings) {
        return new Resampling(settings.replicates(), settings.seed() + 1);
    }

    /** The report's headline and MMLU by three rulers, each on three periods. */
    private static List<Trend> densityTrends(Densities densities, Settings settings) {
        List<TrendChoices> readings = List.of(
                TrendChoices.HEADLINE,
                TrendChoices.MMLU,
                TrendChoices.MMLU.readBy(TrendChoices.MMLU.ruler(), "1e12"),
                TrendChoices.MMLU.readBy(TrendChoices.HEADLINE.ruler(), ""));
        List<Optional<LocalDate>> periods = List.of(
                Optional.of(TrendChoices.PAPER_V1_END), Optional.of(TrendChoices.JOURNAL_END), Optional.empty());
        List<Trend> trends = new ArrayList<>();
        for (TrendChoices reading : readings) {
            for (Optional<LocalDate> until : periods) {
                densities.trend(reading.until(until), settings.resampling()).ifPresent(trends::add);
            }
        }
        return trends;
    }

    private static List<ChipGrowth> growths(ChipTrends chips, double publishedYears) {
        ChipChoices every = ChipChoices.HEADLINE.by(ChipRule.EVERY_CHIP);
        List<ChipGrowth> growths = new ArrayList<>();
        growths.add(ChipGrowth.published("published", publishedYears));
        Stream.of(
                        growth("records", ChipChoices.HEADLINE, chips),
                        growth("every chip", every, chips),
                        growth("every NVIDIA", every.among(ChipSet.NVIDIA), chips),
                        growth("every, FP16", ChipChoices.usual(Precision.FP16).by(ChipRule.EVERY_CHIP), chips))
                .flatMap(Optional::stream)
                .forEach(growths::add);
        return growths;
    }

    private static Optional<ChipGrowth> growth(String words, ChipChoices choices, ChipTrends chips) {
        return chips.of(choices).map(trend -> ChipGrowth.of(words, trend));
    }

    private static List<DeviceDoubling> doublings(List<Trend> trends, List<ChipGrowth> growths) {
        return trends.stream()
                .filter(Trend::isRising)
                .flatMap(trend -> growths.stream().map(growth -> new DeviceDoubling(trend, growth)))
                .filter(DeviceDoubling::isRising)
                .toList();
    }

    /** The largest member of the family behind the headline's ruler. */
    private static OptionalDouble largestSize(Densities densities) {
        return densities
                .rulers()
                .of(TrendChoices.HEADLINE.benchmark(), TrendChoices.HEADLINE.ruler(), TrendChoices.HEADLINE.d0())
                .filter(FamilyRuler.class::isInstance)
                .map(FamilyRuler.class::cast)
                .map(family -> family.members().stream()
                        .mapToDouble(member -> member.model().totalParameters())
                        .max())
                .orElse(OptionalDouble.empty());
    }
}
