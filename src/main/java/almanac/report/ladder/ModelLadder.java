package almanac.report.ladder;

import almanac.data.Catalog;
import almanac.report.Report;
import almanac.report.Settings;
import almanac.report.ladder.calculator.CalculatorPage;
import almanac.report.ladder.compute.ComputePage;
import almanac.report.ladder.designs.DesignsPage;
import almanac.report.ladder.steps.StepsPage;
import almanac.report.ladder.targets.TargetsPage;
import almanac.report.ladder.trust.TrustPage;
import java.util.List;

/**
 * Can small models predict a large model's task scores before it is trained? After Bhagia et al. 2024, "Establishing
 * Task Scaling Laws via Compute-Efficient Model Ladders".
 */
public final class ModelLadder implements Report<LadderResult> {

    @Override
    public String id() {
        return "model-ladder";
    }

    @Override
    public LadderResult analyse(Catalog data, Settings settings) {
        return LadderAnalysis.run(data, settings);
    }

    @Override
    public List<Page<LadderResult>> pages() {
        return List.of(
                new Page<>("", TargetsPage::part),
                new Page<>("steps", StepsPage::part),
                new Page<>("designs", DesignsPage::part),
                new Page<>("trust", TrustPage::part),
                new Page<>("compute", ComputePage::part),
                new Page<>("calculator", CalculatorPage::part));
    }
}
