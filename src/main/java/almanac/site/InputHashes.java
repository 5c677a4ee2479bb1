package almanac.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Checksums of the files an edition was made from. */
public final class InputHashes {

    private InputHashes() {}

    /** SHA-256 of every file in the folders, by name relative to the project; hidden files are left out. */
    public static Map<String, String> of(Path project, List<String> folders) {
        Map<String, String> hashes = new TreeMap<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(project.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    if (!file.getFileName().toString().startsWith(".")) {
                        String name = project.relativize(file).toString().replace('\\', '/');
                        hashes.put(name, Hashes.sha256(Files.readAllBytes(file)));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return hashes;
    }
}
