package almanac.report.contamination;

import almanac.data.RealData;
import almanac.report.Settings;

/** The report's numbers on the real tables, computed once for all tests. */
final class RealContamination {

    private static final ContaminationResult RESULT = ContaminationAnalysis.run(
            RealData.catalog(),
            new Settings(RealData.catalog().newestRetrieval(), Settings.DEFAULT_REPLICATES, Settings.SEED));

    private RealContamination() {}

    static ContaminationResult result() {
        return RESULT;
    }
}
