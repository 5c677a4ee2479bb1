package almanac.cli;

import almanac.BuildRequest;
import almanac.source.SiteSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Options that building and checking share. */
final class SiteOptions {

    @Option(
            names = "--project",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "Folder with site-data, content and templates (default: the current folder).")
    private Path project = Path.of(".");

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "target/site",
            description = "Folder that the site replaces (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("target/site");

    @Option(
            names = "--edition",
            paramLabel = "ID",
            description = "Id of the edition, such as 2026-11 or 2026-11.1 (default: year and month of the data date).")
    private Optional<String> edition = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Data date; later rows are left out (default: the newest retrieval date of the sources).")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Address under which the site is published, ending in a slash (default: content/site.yml).")
    private Optional<String> baseUrl = Optional.empty();

    @Option(
            names = "--replicates",
            paramLabel = "N",
            defaultValue = "" + BuildRequest.DEFAULT_REPLICATES,
            description = "Bootstrap replicates of every interval (default: ${DEFAULT-VALUE}).")
    private int replicates = BuildRequest.DEFAULT_REPLICATES;

    BuildRequest request() {
        return new BuildRequest(project, output, edition, asOf, baseUrl, replicates);
    }

    /** What is wrong with the options as a whole. */
    Optional<String> fault() {
        if (edition.filter(id -> !id.matches("\\d{4}-(0[1-9]|1[0-2])(\\.[1-9]\\d*)?"))
                .isPresent()) {
            return Optional.of("--edition must be a year and month such as 2026-11 or 2026-11.1");
        }
        if (baseUrl.filter(url -> !SiteSettings.isBaseUrl(url)).isPresent()) {
            return Optional.of(
                    "--base-url must be an address that ends in a slash, such as https://example.org/almanac/");
        }
        if (isTaken(output)) {
            return Optional.of("--output must be a new or empty folder or an earlier build of one edition");
        }
        return replicates < 1 ? Optional.of("--replicates must be at least 1") : Optional.empty();
    }

    /** Whether something is there that would be lost: other files, a repository, or several editions. */
    private static boolean isTaken(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (Stream<Path> entries = Files.list(folder)) {
            boolean isSite = Files.exists(folder.resolve("editions.json")) && !Files.exists(folder.resolve(".git"));
            return entries.findAny().isPresent() && !(isSite && holdsOneEdition(folder.resolve("e")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holdsOneEdition(Path editions) throws IOException {
        if (!Files.isDirectory(editions)) {
            return true;
        }
        try (Stream<Path> entries = Files.list(editions)) {
            return entries.count() <= 1;
        }
    }
}
