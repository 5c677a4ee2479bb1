package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The options that say which edition is built, and for which address. */
class AsOfTest {

    @TempDir
    private Path folder;

    private TinyProject project;

    @BeforeEach
    void writeProject() {
        project = TinyProject.in(folder);
    }

    @Test
    void onAnEarlyDayThereIsNotEnoughData() {
        assertThat(project.build("--as-of", "2024-08-30")).isEqualTo(new CommandRun(0, List.of()));

        for (String report : List.of("api-prices", "capability-density", "contamination")) {
            Document page = project.site().page("e/2024-08/" + report + "/index.html");
            assertThat(page.select(".headline").text()).startsWith("There is not enough data because ");
            assertThat(page.select("figure")).isEmpty();
        }
    }

    @Test
    void theEditionAndTheAddressOfTheSiteCanBeChosen() {
        String base = "https://example.org/some-repo/";
        assertThat(project.build("--as-of", "2026-11-01", "--edition", "2026-10", "--base-url", base))
                .isEqualTo(new CommandRun(0, List.of()));

        BuiltSite site = project.site();
        assertThat(folder.resolve("public/site/e")).isDirectoryContaining(path -> path.endsWith("2026-10"));
        assertThat(site.filesEndingIn(".html")).allSatisfy(file -> {
            Document page = site.page(file);
            assertThat(page.select("link[rel=canonical]").eachAttr("href"))
                    .as(file)
                    .isEqualTo(BuiltSite.canonical(file, base));
            assertThat(page.select("time").eachAttr("datetime")).contains("2026-11-01");
        });
        assertThat(site.page("latest/claims/index.html").select("pre").text()).contains(base + "e/2026-10/claims/");
        assertThat(new LocalLinks(site, "/some-repo/").broken()).isEmpty();
    }

    @Test
    void searchEnginesAreLedToTheNewestCopyOnly() {
        project.build("--base-url", "https://example.org/some-repo/");

        BuiltSite site = project.site();
        List<String> addresses = org.jsoup.Jsoup.parse(site.text("sitemap.xml"), org.jsoup.parser.Parser.xmlParser())
                .select("urlset > url > loc")
                .eachText();
        assertThat(addresses)
                .containsExactlyInAnyOrderElementsOf(site.filesEndingIn("index.html").stream()
                        .filter(file -> file.startsWith("latest/"))
                        .map(file -> "https://example.org/some-repo/" + file.replaceFirst("index.html$", ""))
                        .toList());
    }

    @Test
    void thePageForMissingAddressesWorksAtAnyDepth() {
        project.build("--base-url", "https://example.org/some-repo/");

        assertThat(LocalLinks.local(project.site().page("404.html")))
                .contains("/some-repo/latest/", "/some-repo/editions/")
                .allMatch(address -> address.startsWith("/some-repo/") || address.equals("#main"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            --edition    | 2026-13                | --edition must be a year and month such as 2026-11 or 2026-11.1
            --edition    | ../2026-11             | --edition must be a year and month such as 2026-11 or 2026-11.1
            --base-url   | https://example.org/me | --base-url must be an address that ends in a slash, such as https://example.org/almanac/
            --base-url   | https://example.org/%/ | --base-url must be an address that ends in a slash, such as https://example.org/almanac/
            --base-url   | example.org/           | --base-url must be an address that ends in a slash, such as https://example.org/almanac/
            --as-of      | 2026-02-30             | Invalid value for option '--as-of': '2026-02-30' is not a date such as 2026-11-21
            --as-of      | yesterday              | Invalid value for option '--as-of': 'yesterday' is not a date such as 2026-11-21
            --replicates | 0                      | --replicates must be at least 1
            --replicates | many                   | Invalid value for option '--replicates': 'many' is not an int
            --colour     | red                    | Unknown options: '--colour', 'red'
            """)
    void aWrongOptionGivesOneLineAndBuildsNothing(String option, String value, String line) {
        assertThat(project.build(option, value))
                .isEqualTo(new CommandRun(2, List.of(line + "; almanac --help shows all options")));
        assertThat(project.output()).doesNotExist();
    }

    @Test
    void aDataDateAfterTheNewestRetrievalIsRefused() {
        assertThat(project.build("--as-of", "2026-11-22"))
                .isEqualTo(new CommandRun(
                        2,
                        List.of("--as-of 2026-11-22 is after 2026-11-21, the newest retrieval date of the sources;"
                                + " nothing was written")));
        assertThat(project.output()).doesNotExist();
    }

    @Test
    void severalEditionsAreNotReplaced() {
        project.write("public/site/editions.json", "{}");
        project.write("public/site/e/2026-09/index.html", "old");
        project.write("public/site/e/2026-10/index.html", "older");

        assertThat(project.build().status()).isEqualTo(2);
        assertThat(project.output().resolve("e/2026-09/index.html")).hasContent("old");
    }

    @Test
    void aSubcommandChecksItsOptionsToo() {
        CommandRun run = CommandRun.of("check", "--replicates", "0");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).containsExactly("--replicates must be at least 1; almanac --help shows all options");
    }

    @Test
    void aFolderWithOtherFilesIsNotReplaced() {
        project.write("public/site/diary.txt", "mine");

        assertThat(project.build())
                .isEqualTo(new CommandRun(
                        2,
                        List.of("--output must be a new or empty folder or an earlier build of one edition;"
                                + " almanac --help shows all options")));
        assertThat(project.output().resolve("diary.txt")).hasContent("mine");
    }

    @Test
    void theProjectItselfIsNotReplaced() {
        CommandRun run = CommandRun.of("--project", folder.toString(), "--output", folder.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(Files.exists(folder.resolve("content/about.md"))).isTrue();
    }

    @Test
    void anEarlierSiteIsReplacedWhole() {
        project.write("public/site/editions.json", "{}").write("public/site/old.html", "old");

        assertThat(project.build("--as-of", "2024-08-30").status()).isZero();
        assertThat(project.output().resolve("old.html")).doesNotExist();
        assertThat(folder.resolve("public")).isDirectoryNotContaining("glob:**/.almanac-*");
    }
}
