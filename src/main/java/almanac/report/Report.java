package almanac.report;

import almanac.data.Catalog;

/**
 * One report: numbers first, then everything its page may show of them.
 *
 * <p>The id names the report's content file, method page and route.
 *
 * @param <R> the report's results
 */
public interface Report<R> {

    String id();

    /** Numbers only. */
    R analyse(Catalog data, Settings settings);

    /** Words, tables and charts of the numbers; no estimating. */
    Findings findings(R result);

    /** Both steps; a report without enough data says so. */
    default Findings examine(Catalog data, Settings settings) {
        try {
            return findings(analyse(data, settings));
        } catch (NotEnoughData shortage) {
            return Findings.none(id(), String.valueOf(shortage.getMessage()), shortage.rows());
        }
    }
}
