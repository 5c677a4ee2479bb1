package almanac.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The only writer of files. Everything goes into a folder beside the target and takes the target's place at the end, so
 * that an interrupted or failed build leaves the previous site as it was.
 */
public final class Output implements AutoCloseable {

    private final Path target;
    private final Path staging;
    private final Map<String, WrittenFile> files = new TreeMap<>();
    private boolean published;

    private Output(Path target, Path staging) {
        this.target = target;
        this.staging = staging;
    }

    /** A file that was written: its SHA-256 in hexadecimal and its size in bytes. */
    public record WrittenFile(String sha256, long bytes) {}

    /** Starts an empty site that will replace the target. */
    public static Output replacing(Path target) {
        Path absolute = target.toAbsolutePath().normalize();
        try {
            Path parent = absolute.getParent();
            Files.createDirectories(parent);
            return new Output(absolute, Files.createTempDirectory(parent, ".almanac-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a file.
     *
     * @param path address below the site's base, with forward slashes
     * @throws IllegalStateException if two parts of the site claim the same address
     */
    public void write(String path, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (files.put(path, new WrittenFile(Hashes.sha256(bytes), bytes.length)) != null) {
            throw new IllegalStateException("two files want the address " + path);
        }
        Path file = staging.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything written so far, by address. */
    public Map<String, WrittenFile> files() {
        return Collections.unmodifiableMap(files);
    }

    /** Puts the finished site in the target's place. */
    public void publish() {
        try {
            Path previous = staging.resolveSibling(staging.getFileName() + "-previous");
            boolean replaces = Files.exists(target);
            if (replaces) {
                Files.move(target, previous);
            }
            try {
                Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException failed) {
                if (replaces) {
                    Files.move(previous, target);
                }
                throw failed;
            }
            published = true;
            delete(previous);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what was written if it was not published. */
    @Override
    public void close() {
        if (!published) {
            delete(staging);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                @SuppressWarnings("NullAway") // the JDK passes null where the folder was read to its end
                public FileVisitResult postVisitDirectory(Path done, IOException failure) throws IOException {
                    Files.delete(done);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
