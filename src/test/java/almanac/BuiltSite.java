package almanac;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A folder of finished files, read file by file; addresses are relative to it, with {@code /} between names. */
record BuiltSite(Path folder) {

    /** The addresses of all files, in a fixed order. */
    List<String> files() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<String> filesEndingIn(String ending) {
        return files().stream().filter(file -> file.endsWith(ending)).toList();
    }

    byte[] bytes(String file) {
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Document page(String file) {
        return Jsoup.parse(text(file));
    }

    String sha256(String file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(file)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The hash of every file, by its address. */
    SortedMap<String, String> hashes() {
        SortedMap<String, String> hashes = new TreeMap<>();
        files().forEach(file -> hashes.put(file, sha256(file)));
        return hashes;
    }

    /** The canonical address a page must name: its newest copy; none for the page of missing addresses. */
    static List<String> canonical(String file, String base) {
        if (file.equals("404.html")) {
            return List.of();
        }
        String path = file.replaceFirst("index[.]html$", "");
        return List.of(
                base + (path.startsWith("editions/") ? path : "latest/" + path.replaceFirst("^(e/[^/]+|latest)/", "")));
    }
}
