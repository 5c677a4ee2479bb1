package almanac;

import almanac.data.TinyData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A project with the real texts and templates and with invented tables, which a test may break. */
record TinyProject(Path folder) {

    private static final String FEW_REPLICATES = "20";

    /** A project whose tables carry every estimate. */
    static TinyProject in(Path folder) {
        TinyData.write(folder.resolve("site-data"));
        return new TinyProject(folder).withTextsAndTemplates();
    }

    /** A project whose tables carry none. */
    static TinyProject sparseIn(Path folder) {
        TinyData.writeSparse(folder.resolve("site-data"));
        return new TinyProject(folder).withTextsAndTemplates();
    }

    private TinyProject withTextsAndTemplates() {
        copy(Path.of("content"), folder.resolve("content"));
        copy(Path.of("templates"), folder.resolve("templates"));
        return this;
    }

    /** Copies a folder with everything in it. */
    static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    CommandRun build(String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--project", folder.toString(), "--output", output().toString()));
        if (!all.contains("--replicates")) {
            all.addAll(List.of("--replicates", FEW_REPLICATES));
        }
        return CommandRun.of(all.toArray(String[]::new));
    }

    Path output() {
        return folder.resolve("public").resolve("site");
    }

    BuiltSite site() {
        return new BuiltSite(output());
    }

    /** Changes a text that must stand in the file. */
    TinyProject replace(String file, String old, String changed) {
        TinyData.replace(folder, file, old, changed);
        return this;
    }

    TinyProject append(String file, String text) {
        return write(file, read(file) + text);
    }

    TinyProject write(String file, String text) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    TinyProject delete(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where a text first stands in a file, as faults name it. */
    String at(String file, String text) {
        String all = read(file);
        int offset = all.indexOf(text);
        if (offset < 0) {
            throw new IllegalArgumentException(file + " does not hold " + text);
        }
        long line = 1 + all.substring(0, offset).chars().filter(c -> c == '\n').count();
        return file + ":" + line + ":" + (offset - all.lastIndexOf('\n', offset - 1));
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
