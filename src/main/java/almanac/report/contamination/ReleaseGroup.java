package almanac.report.contamination;

import almanac.data.ScorePair;
import java.util.Locale;

/** Whether a model was released before the clean test appeared, or on that day or later. */
enum ReleaseGroup {
    BEFORE,
    AFTER,
    UNDATED;

    static ReleaseGroup of(ScorePair pair, PairSet set) {
        return pair.released()
                .map(day -> day.isBefore(set.cleanPublished()) ? BEFORE : AFTER)
                .orElse(UNDATED);
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
