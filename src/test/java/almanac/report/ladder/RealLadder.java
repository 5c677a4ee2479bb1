package almanac.report.ladder;

import almanac.data.RealData;
import almanac.report.Settings;
import java.time.LocalDate;

/** The report's numbers from the almanac's own tables, computed once, with few resamples. */
public final class RealLadder {

    public static final Settings SETTINGS = new Settings(LocalDate.of(2026, 11, 21), 100, Settings.SEED);

    private static final LadderResult RESULT = LadderAnalysis.run(RealData.catalog(), SETTINGS);

    private RealLadder() {}

    public static LadderResult result() {
        return RESULT;
    }

    public static LadderTask task(String id) {
        return LadderTask.of(id).orElseThrow(() -> new AssertionError("no task " + id));
    }

    public static Forecast forecast(String task, LadderVariant variant, LadderTarget target) {
        return RESULT.forecast(task(task), variant, target).orElseThrow();
    }
}
