package almanac.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page with calculators is valid HTML by the Nu HTML checker. */
class CalculatorValidityTest {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** The checker takes a page's own stylesheet and script for foreign: read from a disk, a page has no origin. */
    private static final String OWN_FILES = "Resource violates Content Security Policy";

    @Test
    void theCheckerFindsNothing(@TempDir Path folder) throws IOException, InterruptedException {
        Process checker = new ProcessBuilder(
                        JAVA.toString(),
                        "-Xss2m",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "nu.validator.client.SimpleCommandLineValidator",
                        "--format",
                        "gnu",
                        CalculatorSite.write(folder).resolve("index.html").toString())
                .redirectErrorStream(true)
                .start();
        checker.getOutputStream().close();
        List<String> messages = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.contains(": info: ") && !line.contains(OWN_FILES))
                .toList();

        assertThat(messages).isEmpty();
        assertThat(checker.waitFor()).isZero();
    }
}
