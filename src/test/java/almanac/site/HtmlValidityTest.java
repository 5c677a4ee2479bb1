package almanac.site;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.browser.WholeSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every page is valid HTML, and so are the SVG and MathML in it, by the Nu HTML checker. The checker runs in a process of
 * its own because its schemas need a deeper stack than the tests have.
 */
@ExtendWith(WholeSite.Given.class)
class HtmlValidityTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @Test
    void noPageHasAnErrorOrAWarning(WholeSite site) throws IOException, InterruptedException {
        assertThat(site.htmlFiles()).isNotEmpty();

        Process checker = new ProcessBuilder(
                        JAVA.toString(),
                        "-Xss2m",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "nu.validator.client.SimpleCommandLineValidator",
                        "--format",
                        "gnu",
                        "--skip-non-html",
                        site.folder().toString())
                .redirectErrorStream(true)
                .start();
        checker.getOutputStream().close();
        List<String> messages = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !isHarmless(line))
                .toList();

        assertThat(messages).isEmpty();
        assertThat(checker.waitFor()).isZero();
    }

    /**
     * Remarks such as "trailing slash has no effect", and the checker's belief that a page's own style sheet is foreign
     * to it: read from a disk, a page has no origin. A block of JSON-LD is data that no browser runs, so the policy for
     * scripts does not concern it. The browser tests report real violations of the policy.
     */
    private static boolean isHarmless(String message) {
        return message.contains(": info: ")
                || message.contains("Resource violates Content Security Policy")
                || (message.contains("/data/index.html\"")
                        && message.contains("Inline script violates Content Security Policy"));
    }
}
