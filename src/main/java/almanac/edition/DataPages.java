package almanac.edition;

import almanac.data.Catalog;
import almanac.data.Source;
import almanac.markup.Numbers;
import almanac.page.Citation;
import almanac.page.Crumb;
import almanac.page.DataPage;
import almanac.page.DictionaryPage;
import almanac.page.Download;
import almanac.source.DataPackage;
import almanac.source.Row;
import almanac.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages of the edition's data. */
final class DataPages {

    private static final Pattern FILE_IN_REPOSITORY =
            Pattern.compile("([\\w.-]+/[\\w.-]+)/([^<>\"{}|^`]+[^/])@([0-9a-f]{7,40})");

    /** Address of the page of the results' columns. */
    static final String RESULTS = "data/results/";

    private DataPages() {}

    static PlannedPage plan(Results results, Citation citation, String jsonLd) {
        return new PlannedPage(
                "data/",
                "Data",
                "All results and inputs of this edition as CSV, most results as JSON too, with columns, units, sources and licences.",
                "data/",
                List.of(new Crumb("Almanac", "")),
                frame -> new DataPage(
                        frame,
                        "Data",
                        results.tables().stream()
                                .map(table -> result(table, ""))
                                .toList(),
                        results.data().tables().description().resources().stream()
                                .map(resource -> input(resource, results.data()))
                                .toList(),
                        sources(results.data()),
                        jsonLd,
                        citation));
    }

    /** The page of the results' columns. */
    static PlannedPage columns(Results results, Citation citation) {
        return new PlannedPage(
                RESULTS,
                "Results, column by column",
                "What each column of each published table of this edition holds, and in which unit.",
                "data/",
                List.of(new Crumb("Almanac", ""), new Crumb("Data", "data/")),
                frame -> new DictionaryPage(
                        frame,
                        "Results, column by column",
                        results.tables().stream()
                                .map(table -> result(table, "../"))
                                .toList(),
                        citation));
    }

    private static DataPage.Dataset result(Table table, String up) {
        return new DataPage.Dataset(
                table.id(),
                table.title(),
                table.description(),
                rows(table.rows().size()),
                downloads(table, up),
                table.columns().stream()
                        .map(column -> new DataPage.ColumnNote(
                                column.name(), column.type().name().toLowerCase(Locale.ROOT), column.description()))
                        .toList());
    }

    private static List<Download> downloads(Table table, String up) {
        Download csv = new Download(up + table.id() + ".csv", "CSV");
        return Table.isCsvOnly(table.id())
                ? List.of(csv)
                : List.of(csv, new Download(up + table.id() + ".json", "JSON"));
    }

    private static DataPage.Dataset input(DataPackage.Resource resource, Catalog data) {
        return new DataPage.Dataset(
                resource.name(),
                resource.title(),
                resource.description(),
                rows(data.tables().of(resource.name()).size()),
                List.of(new Download(resource.name() + ".csv", "CSV")),
                resource.schema().fields().stream()
                        .map(field -> new DataPage.ColumnNote(
                                field.name(), field.type().name().toLowerCase(Locale.ROOT), field.description()))
                        .toList());
    }

    private static String rows(int count) {
        return count == 1 ? "1 row" : Numbers.grouped(count) + " rows";
    }

    private static List<DataPage.License> sources(Catalog data) {
        Map<String, Integer> uses = new HashMap<>();
        for (DataPackage.Resource resource : data.tables().description().resources()) {
            List<String> columns = resource.schema().foreignKeys().stream()
                    .filter(key -> key.reference().resource().equals("sources"))
                    .map(key -> key.fields().get(0))
                    .toList();
            for (Row row : data.tables().of(resource.name())) {
                columns.forEach(column -> row.optionalText(column).ifPresent(id -> uses.merge(id, 1, Integer::sum)));
            }
        }
        return data.sources().stream()
                .map(source -> new DataPage.License(
                        source.id(),
                        source.title(),
                        source.locator(),
                        href(source),
                        source.licence().equals("not-stated") ? "not stated" : source.licence(),
                        uses.getOrDefault(source.id(), 0)))
                .toList();
    }

    /** The address a locator stands for, where it is one. */
    private static String href(Source source) {
        String locator = source.locator();
        if (locator.startsWith("https://")) {
            return locator;
        }
        if (locator.startsWith("arXiv:")) {
            return "https://arxiv.org/abs/" + locator.substring("arXiv:".length());
        }
        if (locator.startsWith("doi:")) {
            return "https://doi.org/" + locator.substring("doi:".length());
        }
        Matcher file = FILE_IN_REPOSITORY.matcher(locator);
        return file.matches()
                ? "https://github.com/" + file.group(1) + "/blob/" + file.group(3) + "/"
                        + file.group(2).replace(" ", "%20")
                : "";
    }
}
