package almanac.report.scaling;

import almanac.data.Catalog;
import almanac.report.Report;
import almanac.report.Settings;
import almanac.report.scaling.allocation.AllocationPage;
import almanac.report.scaling.architecture.ArchitecturePage;
import almanac.report.scaling.axes.AxesPage;
import almanac.report.scaling.batch.BatchPage;
import almanac.report.scaling.calculator.CalculatorPage;
import almanac.report.scaling.chinchilla.ChinchillaPage;
import almanac.report.scaling.curves.CurvesPage;
import almanac.report.scaling.isoflop.IsoFlopPage;
import almanac.report.scaling.limits.DataLimitsPage;
import almanac.report.scaling.overtraining.OvertrainingPage;
import almanac.report.scaling.rivals.RivalsPage;
import java.util.List;

/**
 * How does loss fall with parameters, data and compute, and how should a budget be split? After Kaplan et al. 2020,
 * "Scaling Laws for Neural Language Models", with Hoffmann et al. 2022 and its replication beside it.
 */
public final class ScalingLaws implements Report<ScalingResult> {

    @Override
    public String id() {
        return "scaling-laws";
    }

    @Override
    public ScalingResult analyse(Catalog data, Settings settings) {
        return ScalingAnalysis.run(data, settings);
    }

    @Override
    public List<Page<ScalingResult>> pages() {
        return List.of(
                new Page<>("", AxesPage::part),
                new Page<>("chinchilla", ChinchillaPage::part),
                new Page<>("allocation", AllocationPage::part),
                new Page<>("iso-flop", IsoFlopPage::part),
                new Page<>("learning-curves", CurvesPage::part),
                new Page<>("data-limits", DataLimitsPage::part),
                new Page<>("batch-size", BatchPage::part),
                new Page<>("architecture", ArchitecturePage::part),
                new Page<>("over-training", OvertrainingPage::part),
                new Page<>("rival-forms", RivalsPage::part),
                new Page<>("calculator", CalculatorPage::part));
    }
}
