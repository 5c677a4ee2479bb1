package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.browser.WholeSite;
import almanac.markup.Numbers;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that the real edition publishes beside its pages. */
@ExtendWith(WholeSite.Given.class)
class EditionFilesTest {

    private static final String EDITION = "e/2026-11/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private BuiltSite site;

    @BeforeEach
    void takeSite(WholeSite whole) {
        site = new BuiltSite(whole.folder());
    }

    @ParameterizedTest
    @ValueSource(strings = {EDITION, "latest/"})
    void theManifestListsEveryFileWithItsHashAndSize(String copy) throws IOException {
        Map<String, String> listed = new TreeMap<>();
        json(copy + "manifest.json")
                .path("files")
                .properties()
                .forEach(file -> listed.put(
                        file.getKey(),
                        file.getValue().path("sha256").asText() + " "
                                + file.getValue().path("bytes").asLong()));

        Map<String, String> present = new TreeMap<>();
        BuiltSite files = new BuiltSite(site.folder().resolve(copy));
        files.files().forEach(file -> present.put(file, files.sha256(file) + " " + files.bytes(file).length));
        present.remove("manifest.json");
        assertThat(listed).isEqualTo(present).hasSizeGreaterThan(30);
    }

    @Test
    void theManifestNamesTheInputsWithTheirHashes() throws IOException {
        BuiltSite inputs = new BuiltSite(Path.of(""));
        Map<String, String> hashes = new TreeMap<>();
        json(EDITION + "manifest.json")
                .path("inputs")
                .properties()
                .forEach(file -> hashes.put(file.getKey(), file.getValue().asText()));

        assertThat(hashes).containsKeys("site-data/scores.csv", "content/about.md", "templates/style.css");
        assertThat(hashes).allSatisfy((file, hash) -> assertThat(hash).isEqualTo(inputs.sha256(file)));
    }

    @Test
    void theListOfEditionsVouchesForTheManifest() throws IOException {
        JsonNode editions = json("editions.json").path("editions");

        assertThat(editions).hasSize(1);
        assertThat(editions.get(0).path("path").asText()).isEqualTo(EDITION);
        assertThat(editions.get(0).path("manifest_sha256").asText()).isEqualTo(site.sha256(EDITION + "manifest.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {EDITION, "latest/"})
    void theDataPackageDescribesEveryTableAsItIs(String copy) throws IOException {
        String data = copy + "data/";
        List<String> described = new ArrayList<>();
        for (JsonNode resource : json(data + "datapackage.json").path("resources")) {
            String file = data + resource.path("path").asText();
            described.add(file);
            assertThat(resource.path("bytes").asInt()).as(file).isEqualTo(site.bytes(file).length);
            assertThat(resource.path("hash").asText()).as(file).isEqualTo("sha256:" + site.sha256(file));
            List<List<String>> lines = csv(file);
            assertThat(lines.get(0))
                    .as(file)
                    .isEqualTo(resource.path("schema").path("fields").findValuesAsText("name"));
            assertThat(lines)
                    .as(file)
                    .allMatch(line -> line.size() == lines.get(0).size());
        }
        assertThat(described).containsExactlyInAnyOrderElementsOf(csvFiles(copy));
    }

    @Test
    void everyTableSaysTheSameAsCsvAndAsJson() throws IOException {
        List<String> tables = csvFiles("latest/").stream()
                .map(file -> file.replaceFirst("csv$", "json"))
                .filter(site.files()::contains)
                .toList();
        assertThat(tables).hasSizeGreaterThan(8);

        for (String file : tables) {
            List<List<String>> lines = csv(file.replaceFirst("json$", "csv"));
            List<Map<String, String>> rows = new ArrayList<>();
            for (List<String> line : lines.subList(1, lines.size())) {
                Map<String, String> row = new LinkedHashMap<>();
                lines.get(0).forEach(name -> row.put(name, line.get(row.size())));
                rows.add(row);
            }
            assertThat(rowsOfJson(file)).as(file).isEqualTo(rows);
        }
    }

    @Test
    void everyResultButTheListsOfRowsIsPublishedAsJsonToo() {
        List<String> results =
                site.page("latest/data/results/index.html").select("[id^=table-]").eachAttr("id").stream()
                        .map(id -> "latest/data/" + id.substring("table-".length()))
                        .toList();

        assertThat(results).contains("latest/data/rows", "latest/data/claims").hasSizeGreaterThan(8);
        assertThat(results).allMatch(table -> site.files().contains(table + ".csv"));
        assertThat(results)
                .filteredOn(table -> !site.files().contains(table + ".json"))
                .contains("latest/data/rows", "latest/data/price-excluded")
                .allMatch(table -> table.endsWith("/rows") || table.endsWith("-excluded"));
    }

    @Test
    void everyEstimateStandsOnALineOfItsOwn() throws IOException {
        // the first and the last line hold the brackets of the list
        assertThat(site.text("latest/data/estimates.json").lines())
                .hasSize(estimates().size() + 2)
                .filteredOn(line -> line.startsWith("{\"id\":"))
                .hasSize(estimates().size());
    }

    @Test
    void theCopiesHoldTheSameData() {
        assertThat(new BuiltSite(site.folder().resolve("latest/data/charts")).hashes())
                .isEqualTo(new BuiltSite(site.folder().resolve(EDITION + "data/charts")).hashes());
        assertThat(csvFiles("latest/"))
                .allSatisfy(file ->
                        assertThat(site.sha256(file)).isEqualTo(site.sha256(file.replaceFirst("latest/", EDITION))));
    }

    @Test
    void headlineEstimatesComeWithAllThatIsNeededToJudgeThem() throws IOException {
        Map<String, JsonNode> estimates = estimates();
        JsonNode density = estimates.get("capability-density.mmlu.doubling-months");
        JsonNode prices = estimates.get("api-prices.mmlu-64-8.halving-months");

        assertThat(relativeError(density, 3.610563)).isLessThan(1e-4);
        assertThat(density.path("published").path("value").decimalValue()).isEqualByComparingTo("3.5");
        assertThat(relativeError(prices, 3.009478)).isLessThan(1e-4);
        for (JsonNode estimate : List.of(density, prices)) {
            JsonNode interval = estimate.path("interval");
            assertThat(interval.path("low").asDouble())
                    .isPositive()
                    .isLessThan(estimate.path("value").asDouble());
            assertThat(interval.path("high").asDouble())
                    .isGreaterThan(estimate.path("value").asDouble());
            assertThat(interval.path("level").asDouble()).isEqualTo(0.95);
            assertThat(interval.path("method").asText()).contains("bootstrap");
            assertThat(interval.path("resamples").asInt()).isEqualTo(BuildRequest.DEFAULT_REPLICATES);
            assertThat(interval.path("seed").isIntegralNumber()).isTrue();
            assertThat(estimate.path("n").asInt()).isGreaterThanOrEqualTo(5);
            assertThat(estimate.path("verdict").asText()).isNotBlank();
            assertThat(estimate.path("spec").size()).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void everyDefensibleChoiceIsPublished() throws IOException {
        assertThat(estimates().keySet().stream()
                        .filter(id -> id.matches("capability-density\\.mmlu-.+\\.doubling-months")))
                .hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void numbersInJsonAreAsShortAsTheyCanBe() throws IOException {
        for (String file : site.filesEndingIn(".json")) {
            assertThat(numbers(file))
                    .as(file)
                    .allSatisfy(text -> assertThat(text).isEqualTo(Numbers.shortest(Double.parseDouble(text))));
        }
        assertThat(numbers("latest/data/estimates.json")).hasSizeGreaterThan(300);
    }

    private Map<String, JsonNode> estimates() throws IOException {
        Map<String, JsonNode> estimates = new LinkedHashMap<>();
        for (JsonNode estimate : json("latest/data/estimates.json")) {
            assertThat(estimates.put(estimate.path("id").asText(), estimate)).isNull();
        }
        return estimates;
    }

    private static double relativeError(JsonNode estimate, double expected) {
        return Math.abs(estimate.path("value").asDouble() / expected - 1);
    }

    private List<String> csvFiles(String copy) {
        return site.filesEndingIn(".csv").stream()
                .filter(file -> file.startsWith(copy))
                .toList();
    }

    private JsonNode json(String file) throws IOException {
        return JSON.readTree(site.text(file));
    }

    private List<List<String>> csv(String file) throws IOException {
        try (var lines = new CsvMapper()
                .readerForListOf(String.class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .<List<String>>readValues(site.text(file))) {
            return lines.readAll();
        }
    }

    /** The rows with numbers as they are written and with empty texts for what is not known. */
    private List<Map<String, String>> rowsOfJson(String file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(site.text(file))) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.START_OBJECT) {
                    rows.add(new LinkedHashMap<>());
                } else if (parser.currentToken() == JsonToken.VALUE_NULL) {
                    rows.get(rows.size() - 1).put(parser.currentName(), "");
                } else if (parser.currentToken().isScalarValue()) {
                    rows.get(rows.size() - 1).put(parser.currentName(), parser.getText());
                }
            }
        }
        return rows;
    }

    private List<String> numbers(String file) throws IOException {
        List<String> numbers = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(site.text(file))) {
            while (parser.nextToken() != null) {
                if (parser.currentToken().isNumeric()) {
                    numbers.add(parser.getText());
                }
            }
        }
        return numbers;
    }
}
