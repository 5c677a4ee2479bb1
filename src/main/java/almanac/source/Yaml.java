package almanac.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads YAML into a record: a misspelt or missing entry is a maintainer's mistake, not an empty value. */
final class Yaml {

    private static final ObjectMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private static final Pattern MISSING =
            Pattern.compile("(?:Missing(?: required)?|Null value for) creator property '([^']+)'");

    private Yaml() {}

    /**
     * Binds a text to a record.
     *
     * @param firstLine line of the file on which the text begins
     * @param hint what a right text looks like
     */
    static <T> Optional<T> read(
            SourceFolder folder,
            String file,
            String text,
            int firstLine,
            Class<T> type,
            String hint,
            Problems problems) {
        try {
            return Optional.of(MAPPER.readValue(text, type));
        } catch (JsonProcessingException e) {
            problems.add(position(folder, file, text, firstLine, e), words(e), hint);
            return Optional.empty();
        }
    }

    /** The line of the entry in question; the library would name the place where it stopped reading. */
    private static Position position(
            SourceFolder folder, String file, String text, int firstLine, JsonProcessingException e) {
        Optional<String> entry = unknownEntry(e).or(() -> missingEntry(e));
        if (entry.isPresent()) {
            List<String> lines = text.lines().toList();
            int line = IntStream.range(0, lines.size())
                    .filter(i -> lines.get(i).startsWith(entry.get() + ":"))
                    .findFirst()
                    .orElse(0);
            return folder.position(file, firstLine + line, 1);
        }
        JsonLocation where = e.getLocation();
        int line = where == null ? firstLine : firstLine - 1 + Math.max(1, where.getLineNr());
        return folder.position(file, line, where == null ? 1 : Math.max(1, where.getColumnNr()));
    }

    private static Optional<String> unknownEntry(JsonProcessingException e) {
        return e instanceof UnrecognizedPropertyException unknown
                ? Optional.of(unknown.getPropertyName())
                : Optional.empty();
    }

    /** An entry that is not there or has no value. */
    private static Optional<String> missingEntry(JsonProcessingException e) {
        Matcher message = MISSING.matcher(String.valueOf(e.getOriginalMessage()));
        return message.lookingAt() ? Optional.of(message.group(1)) : Optional.empty();
    }

    /** What is wrong; for a value rejected by a record the record's own words. */
    private static String words(JsonProcessingException e) {
        Optional<String> unknown = unknownEntry(e).map(entry -> "unknown entry \"" + entry + "\"");
        Optional<String> known =
                unknown.or(() -> missingEntry(e).map(entry -> "the entry \"" + entry + "\" is missing"));
        return known.orElseGet(() -> message(e));
    }

    private static String message(JsonProcessingException e) {
        Throwable cause = e instanceof JsonMappingException && e.getCause() != null ? e.getCause() : e;
        String message = cause instanceof JsonProcessingException json ? json.getOriginalMessage() : cause.getMessage();
        return message == null
                ? "unreadable"
                : message.lines().findFirst().orElse("unreadable").strip();
    }
}
