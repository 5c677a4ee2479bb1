package almanac.page;

import java.util.List;

/** The edition's data: published tables, input tables with their columns, sources with licences. */
public record DataPage(
        Frame frame,
        String title,
        List<Dataset> results,
        List<Dataset> inputs,
        List<License> sources,
        String jsonLd,
        Citation citation)
        implements Page {

    /** A downloadable table. */
    public record Dataset(
            String id,
            String title,
            String description,
            String rows,
            List<Download> downloads,
            List<ColumnNote> columns) {}

    /** A column of a table: name, type and meaning with unit. */
    public record ColumnNote(String name, String type, String description) {}

    /** A source with the licence it states. */
    public record License(String id, String title, String locator, String href, String licence, int rows) {}

    @Override
    public String template() {
        return "data";
    }
}
