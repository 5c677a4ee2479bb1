package almanac.report.density;

import almanac.data.Catalog;
import almanac.density.Densities;
import almanac.report.Part;
import almanac.report.Report;
import almanac.report.Settings;
import almanac.report.density.chatgpt.ChatgptPage;
import almanac.report.density.compression.CompressionPage;
import almanac.report.density.devices.DevicesPage;
import almanac.report.density.equal.EqualPerformancePage;
import almanac.report.density.growth.GrowthPage;
import java.util.List;
import java.util.function.Function;

/** How fast does capability per parameter grow? After Xiao et al. 2024/2025, "Densing Law of LLMs". */
public final class CapabilityDensity implements Report<DensityResult> {

    @Override
    public String id() {
        return "capability-density";
    }

    @Override
    public DensityResult analyse(Catalog data, Settings settings) {
        return DensityAnalysis.run(data, settings);
    }

    /** A page that needs the densities, but not the trends of the report's own page. */
    private interface OnDensities {
        Part part(Catalog data, Settings settings, Densities densities);
    }

    private static Function<DensityResult, Part> on(OnDensities page) {
        return result -> page.part(result.data(), result.settings(), result.densities());
    }

    @Override
    public List<Page<DensityResult>> pages() {
        return List.of(
                new Page<>("", TrendsPage::part),
                new Page<>("mmlu", MmluPage::part),
                new Page<>("growth", on(GrowthPage::part)),
                new Page<>("equal-performance", on(EqualPerformancePage::part)),
                new Page<>("chatgpt", on(ChatgptPage::part)),
                new Page<>("compression", on(CompressionPage::part)),
                new Page<>("devices", on(DevicesPage::part)));
    }
}
