package almanac.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder of editable files, read as strict UTF-8.
 *
 * @param path where the folder is
 * @param label how its files are called in messages, for example {@code site-data}
 */
public record SourceFolder(Path path, String label) {

    /** The folder under its own name. */
    public static SourceFolder at(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return new SourceFolder(path, name == null ? "" : name.toString());
    }

    /** The first character of a file, the place of faults that concern all of it. */
    public Position start(String name) {
        return position(name, 1, 1);
    }

    public Position position(String name, int line, int column) {
        return new Position(label + "/" + name, line, column);
    }

    /** The text of a file; empty, with the reason among the problems, if it is missing, empty or not UTF-8. */
    public Optional<String> read(String name, Problems problems) {
        Path file = path.resolve(name);
        if (!Files.isRegularFile(file)) {
            problems.add(start(name), "the file is missing", "add " + label + "/" + name);
            return Optional.empty();
        }
        byte[] bytes = bytes(file);
        if (bytes.length == 0) {
            problems.add(start(name), "the file is empty", "a first line with the column names or front matter");
            return Optional.empty();
        }
        return decode(name, bytes, problems);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> decode(String name, byte[] bytes, Problems problems) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        var result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            int column = text.length() - (text.lastIndexOf('\n') + 1) + 1;
            String wrong = String.format(java.util.Locale.ROOT, "the byte 0x%02X is not UTF-8", bytes[in.position()]);
            problems.add(position(name, line, column), wrong, "save the file as UTF-8");
            return Optional.empty();
        }
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
}
