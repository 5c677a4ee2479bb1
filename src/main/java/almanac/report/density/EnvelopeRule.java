package almanac.report.density;

import almanac.stats.RunningRecords;
import java.util.Locale;

/** Which points of the envelope the line is drawn through; the paper leaves the choice open. */
public enum EnvelopeRule {
    RECORDS,
    STAIRCASE;

    RunningRecords.Points points(RunningRecords envelope, int[] timesDrawn) {
        return this == RECORDS ? envelope.records(timesDrawn) : envelope.staircase(timesDrawn);
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
