package almanac.report.density.devices;

import almanac.chart.Axis;
import almanac.density.TrendChoices;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Choice;
import almanac.report.ChoiceFigure;
import almanac.report.DensityWords;
import almanac.report.Estimate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The doubling time of density and chips together under every pair of choices. */
final class DoublingFigure {

    static final String ID = "device-doubling";

    private static final List<Choice<DeviceDoubling>> CHOICES = List.of(
            Choice.of("Benchmark", pair -> DensityWords.benchmark(choices(pair).benchmark())),
            Choice.of("Ruler", pair -> DensityWords.ruler(choices(pair))),
            Choice.of("Until", pair -> choices(pair).untilId()),
            Choice.of("Chips", pair -> pair.chips().words()));

    private DoublingFigure() {}

    static Figure of(DevicesResult result) {
        List<DeviceDoubling> pairs = result.doublings();
        double[] days = pairs.stream()
                .mapToDouble(DeviceDoubling::doublingDays)
                .sorted()
                .toArray();
        double published = result.publishedDays();
        long below = Arrays.stream(days).filter(value -> value < published).count();
        ChoiceFigure<DeviceDoubling> figure = new ChoiceFigure<>(
                "days in which the effective size that a chip of fixed price can run doubles",
                Axis.log("Doubling time", "days"),
                CHOICES,
                pairs.stream().map(pair -> answer(pair, result)).toList(),
                Optional.of(published),
                DoublingFigure::rounded);
        return figure.titled(
                ID,
                "From " + rounded(days[0]) + " to " + rounded(days[days.length - 1]) + " days: " + below + " of "
                        + days.length + " pairs of trends give less than the published " + rounded(published),
                Caption.of(
                        "the density trends of this report and the chip trends of this page.",
                        days.length + " pairs.",
                        "Lines: 95 % intervals; models and chips resampled "
                                + Numbers.grouped(result.settings().replicates())
                                + " times each, independently, and paired. The published growth of chips has no interval, so"
                                + " pairs with it carry only that of density. The pairs share their data and are not"
                                + " independent."),
                "device-doubling");
    }

    private static ChoiceFigure.Answer<DeviceDoubling> answer(DeviceDoubling pair, DevicesResult result) {
        return new ChoiceFigure.Answer<>(
                pair,
                pair.doublingDays(),
                pair.doublingInterval(Estimate.LEVEL),
                pair.subject().equals(result.headline().subject()));
    }

    private static TrendChoices choices(DeviceDoubling pair) {
        return pair.density().choices();
    }

    private static String rounded(double days) {
        return Numbers.decimals(days, 0);
    }
}
