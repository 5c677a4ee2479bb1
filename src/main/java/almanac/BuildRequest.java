package almanac;

import almanac.report.Settings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What to build.
 *
 * @param project folder that holds site-data, content and templates
 * @param output folder the site is written to
 * @param edition id of the edition; by default year and month of the data date
 * @param asOf data date; by default the newest retrieval date among the sources
 * @param baseUrl address under which the site is published; by default that of content/site.yml
 * @param replicates bootstrap replicates of every interval
 */
public record BuildRequest(
        Path project,
        Path output,
        Optional<String> edition,
        Optional<LocalDate> asOf,
        Optional<String> baseUrl,
        int replicates) {

    public static final int DEFAULT_REPLICATES = Settings.DEFAULT_REPLICATES;
}
