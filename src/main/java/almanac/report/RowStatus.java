package almanac.report;

import almanac.source.Position;

/**
 * What an analysis did with a row that it might have used.
 *
 * @param analysis the analysis, for example {@code capability-density.mmlu}
 * @param table input table of the row
 * @param key key of the row in its table
 * @param reason reason code of a row left out; empty for a row that was used
 */
public record RowStatus(String analysis, String table, String key, String reason, Position at) {

    public boolean isUsed() {
        return reason.isEmpty();
    }
}
