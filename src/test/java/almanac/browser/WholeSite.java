package almanac.browser;

import almanac.Main;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The real site, built from the real data by the program's own command. It is built once for all tests of a run
 * that ask for it through {@link Given}, and deleted after the last one.
 */
public final class WholeSite implements AutoCloseable {
    private final Path folder;

    private WholeSite(Path folder) {
        this.folder = folder;
    }

    /** Hands the shared site to test methods that ask for a {@link WholeSite}. */
    public static final class Given implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == WholeSite.class;
        }

        @Override
        public WholeSite resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(WholeSite.class))
                    .getOrComputeIfAbsent(WholeSite.class, key -> build(), WholeSite.class);
        }
    }

    private static WholeSite build() {
        try {
            Path folder = Files.createTempDirectory("almanac-site");
            int status = Main.run("build", "--output", folder.toString());
            if (status != 0) {
                throw new AssertionError("building the site ended with exit status " + status);
            }
            return new WholeSite(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where the built files are. */
    public Path folder() {
        return folder;
    }

    /** Paths of all HTML files relative to the site, in a fixed order, with {@code /} between names. */
    public List<String> htmlFiles() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".html"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Addresses, relative to the site, of one page of each kind in the newest edition: every page directly below
     * {@code latest/}, and of pages further down (there may be thousands) the first in each folder.
     */
    List<String> onePageOfEachKind() {
        TreeMap<String, String> firstOfKind = new TreeMap<>();
        for (String file : htmlFiles()) {
            if (file.startsWith("latest/")) {
                String address = file.endsWith("/index.html") ? file.substring(0, file.lastIndexOf('/') + 1) : file;
                String parent = address.substring(0, address.lastIndexOf('/', address.length() - 2) + 1);
                firstOfKind.putIfAbsent(parent.equals("latest/") ? address : parent + "*", address);
            }
        }
        return List.copyOf(firstOfKind.values());
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
