package almanac.report.contamination;

import almanac.data.Catalog;
import almanac.report.Report;
import almanac.report.Settings;
import java.util.List;

/** Do the trends survive on tests that are less likely to have leaked? After Xiao et al. 2025 and Zhang et al. 2026. */
public final class Contamination implements Report<ContaminationResult> {

    @Override
    public String id() {
        return "contamination";
    }

    @Override
    public ContaminationResult analyse(Catalog data, Settings settings) {
        return ContaminationAnalysis.run(data, settings);
    }

    @Override
    public List<Page<ContaminationResult>> pages() {
        return List.of(new Page<>("", CleanTrendPage::part), new Page<>("pairs", PairsPage::part));
    }
}
