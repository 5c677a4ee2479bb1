package almanac.edition;

import almanac.page.Citation;
import almanac.source.SiteSettings;

/** The edition's data as a schema.org Dataset, for search engines. */
final class DatasetDescription {

    private DatasetDescription() {}

    static String jsonLd(SiteSettings site, Citations citations) {
        Citation citation = citations.of("Data", "data/");
        String description = site.tagline() + " The data of edition " + citation.edition()
                + ": models, scores, prices, estimates with intervals, and a ledger of every row.";
        return "{\n"
                + "  \"@context\": \"https://schema.org/\",\n"
                + "  \"@type\": \"Dataset\",\n"
                + "  \"name\": " + quoted(site.title() + ", edition " + citation.edition()) + ",\n"
                + "  \"description\": " + quoted(description) + ",\n"
                + "  \"url\": " + quoted(citation.url()) + ",\n"
                + "  \"version\": " + quoted(citation.edition()) + ",\n"
                + "  \"datePublished\": " + quoted(citations.edition().asOf().toString()) + ",\n"
                + "  \"license\": \"https://creativecommons.org/licenses/by/4.0/\",\n"
                + "  \"creator\": {\"@type\": \"Organization\", \"name\": " + quoted(site.title()) + "},\n"
                + "  \"citeAs\": " + quoted(citation.text()) + ",\n"
                + "  \"distribution\": [{\"@type\": \"DataDownload\", \"encodingFormat\": \"application/json\", \"contentUrl\": "
                + quoted(citation.url() + "datapackage.json") + "}]\n"
                + "}";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("<", "\\u003c") + '"';
    }
}
