package almanac.report.boundary;

import almanac.data.Catalog;
import almanac.report.Report;
import almanac.report.Settings;
import almanac.report.boundary.attainable.AttainablePage;
import almanac.report.boundary.boards.BoardsPage;
import almanac.report.boundary.choices.ChoicesPage;
import almanac.report.boundary.design.DesignPage;
import almanac.report.boundary.periods.PeriodsPage;
import almanac.report.boundary.prescription.PrescriptionPage;
import almanac.report.boundary.rivals.RivalsPage;
import almanac.report.boundary.saturation.SaturationPage;
import almanac.report.boundary.shift.ShiftPage;
import almanac.report.boundary.skills.SkillsPage;
import almanac.report.boundary.training.TrainingPage;
import java.util.List;

/**
 * Which score is attainable with a given pretraining compute, and does that boundary stand still? After Zhang et al.
 * 2026, "Prescriptive Scaling Reveals the Evolution of Language Model Capabilities" (arXiv 2602.15327).
 */
public final class CapabilityBoundary implements Report<BoundaryResult> {

    @Override
    public String id() {
        return "capability-boundary";
    }

    @Override
    public BoundaryResult analyse(Catalog data, Settings settings) {
        return BoundaryAnalysis.run(data, settings);
    }

    @Override
    public List<Page<BoundaryResult>> pages() {
        return List.of(
                new Page<>("", AttainablePage::part),
                new Page<>("prescriptions", PrescriptionPage::part),
                new Page<>("periods", PeriodsPage::part),
                new Page<>("rival-estimators", RivalsPage::part),
                new Page<>("post-training", TrainingPage::part),
                new Page<>("evaluation-design", DesignPage::part),
                new Page<>("saturation", SaturationPage::part),
                new Page<>("contamination-shift", ShiftPage::part),
                new Page<>("other-boards", BoardsPage::part),
                new Page<>("skills", SkillsPage::part),
                new Page<>("choices", ChoicesPage::part));
    }
}
