package almanac.stats;

import java.util.Locale;

/** Which points of an envelope a line is drawn through; see {@link RunningRecords}. */
public enum EnvelopeRule {
    RECORDS,
    STAIRCASE;

    /** The points among the items drawn at least once. */
    public RunningRecords.Points points(RunningRecords envelope, int[] timesDrawn) {
        return this == RECORDS ? envelope.records(timesDrawn) : envelope.staircase(timesDrawn);
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
