package almanac.report.density.devices;

import almanac.chart.Axis;
import almanac.chart.Key;
import almanac.chart.Size;
import almanac.chart.Specification;
import almanac.chart.SpecificationCurve;
import almanac.density.TrendChoices;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Choice;
import almanac.report.DensityWords;
import almanac.report.Estimate;
import java.util.List;
import java.util.function.Function;

/** The doubling time of density and chips together under every pair of choices. */
final class DoublingFigure {

    static final String ID = "device-doubling";

    private DoublingFigure() {}

    static Figure of(DevicesResult result) {
        List<DeviceDoubling> pairs = result.doublings();
        double[] days = pairs.stream()
                .mapToDouble(DeviceDoubling::doublingDays)
                .sorted()
                .toArray();
        double published = result.publishedDays();
        long below =
                java.util.Arrays.stream(days).filter(value -> value < published).count();
        String finding = "From " + rounded(days[0]) + " to " + rounded(days[days.length - 1]) + " days: " + below
                + " of " + days.length + " pairs of trends give less than the published " + rounded(published);
        String description = "Specification curve: days in which the effective size that a chip of fixed price can run"
                + " doubles, on a log scale, for " + days.length
                + " pairs of a density trend and a growth of chips, sorted, each with its 95\u00a0% interval; the"
                + " published " + rounded(published) + " days as a rule. Below, the choices behind each estimate.";
        SpecificationCurve curve = SpecificationCurve.of(
                        finding,
                        description,
                        Axis.log("Doubling time", "days"),
                        List.of(
                                dimension(
                                        "Benchmark",
                                        pairs,
                                        pair -> DensityWords.benchmark(
                                                choices(pair).benchmark())),
                                dimension("Ruler", pairs, pair -> DensityWords.ruler(choices(pair))),
                                dimension("Until", pairs, pair -> choices(pair).untilId()),
                                dimension("Chips", pairs, pair -> pair.chips().words())),
                        pairs.stream().map(pair -> specification(pair, result)).toList(),
                        "headline " + rounded(result.headline().doublingDays()))
                .published(published, "published " + rounded(published));
        return new Figure(
                ID,
                finding,
                "Days to double, for each pair of a density trend and a growth of chips, sorted; below, the choices",
                Key.empty(),
                curve.draw("fig-" + ID, Size.WIDE).svg(),
                curve.draw("fig-" + ID, Size.NARROW).svg(),
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

    private static SpecificationCurve.Dimension dimension(
            String name, List<DeviceDoubling> pairs, Function<DeviceDoubling, String> option) {
        return new SpecificationCurve.Dimension(
                name, pairs.stream().map(option).distinct().toList());
    }

    private static Specification specification(DeviceDoubling pair, DevicesResult result) {
        return Choice.of(
                pair.doublingDays(),
                pair.doublingInterval(Estimate.LEVEL),
                List.of(
                        DensityWords.benchmark(choices(pair).benchmark()),
                        DensityWords.ruler(choices(pair)),
                        choices(pair).untilId(),
                        pair.chips().words()),
                pair.subject().equals(result.headline().subject()));
    }

    private static TrendChoices choices(DeviceDoubling pair) {
        return pair.density().choices();
    }

    private static String rounded(double days) {
        return Numbers.decimals(days, 0);
    }
}
