package almanac.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

/**
 * The machine's own Chromium, driven by Playwright with the machine's own Node, started once for all browser tests of a
 * run. Nothing is downloaded: where one of the two is missing the tests are skipped, and say so on the console.
 */
final class Chromium implements AutoCloseable {
    private static final int OLDEST_NODE = 20;
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable, Path node) {
        System.setProperty("playwright.nodejs.path", node.toString());
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(ARGUMENTS));
    }

    /**
     * The browser shared by all tests of this run; the first caller starts it.
     *
     * @throws TestAbortedException if Chromium or Node is missing and the browser is not required
     */
    static Browser sharedBy(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Chromium.class))
                .getOrComputeIfAbsent(Chromium.class, key -> start(), Chromium.class)
                .browser;
    }

    private static Chromium start() {
        Path executable = Stream.concat(onPath("chromium"), onPath("chromium-browser"))
                .findFirst()
                .orElseThrow(() -> missing("no chromium on the PATH"));
        Path node = Optional.ofNullable(System.getProperty("playwright.nodejs.path"))
                .map(Path::of)
                .or(() -> onPath("node").findFirst())
                .filter(Chromium::isRecentEnough)
                .orElseThrow(() -> missing("no node of version " + OLDEST_NODE + " or newer on the PATH"));
        return new Chromium(executable, node);
    }

    private static Stream<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable);
    }

    private static boolean isRecentEnough(Path node) {
        try {
            Process process = new ProcessBuilder(node.toString(), "--version").start();
            String version = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return Integer.parseInt(version.substring(1, version.indexOf('.'))) >= OLDEST_NODE;
        } catch (IOException | RuntimeException notNode) {
            return false;
        }
    }

    @SuppressWarnings("SystemOut") // Maven prints no reason for a skipped test; this line does.
    private static RuntimeException missing(String what) {
        if (System.getProperty("almanac.browser", "").equals("required")) {
            return new IllegalStateException("the browser tests are required, but there is " + what);
        }
        String message = "Browser tests SKIPPED: there is " + what + ". Run .ci/run, which installs what they need,"
                + " or install chromium and node " + OLDEST_NODE + " or newer;"
                + " with -Dalmanac.browser=required they fail instead.";
        System.out.println(message);
        return new TestAbortedException(message);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
