package almanac.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Optional;

/** Reads YAML into a record: a misspelt or missing entry is a maintainer's mistake, not an empty value. */
final class Yaml {

    private static final ObjectMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

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
            JsonLocation where = e.getLocation();
            int line = where == null ? firstLine : firstLine - 1 + Math.max(1, where.getLineNr());
            int column = where == null ? 1 : Math.max(1, where.getColumnNr());
            problems.add(folder.position(file, line, column), words(e), hint);
            return Optional.empty();
        }
    }

    /** The library's message, or for a value rejected by a record the record's own. */
    private static String words(JsonProcessingException e) {
        Throwable cause = e instanceof JsonMappingException && e.getCause() != null ? e.getCause() : e;
        String message = cause instanceof JsonProcessingException json ? json.getOriginalMessage() : cause.getMessage();
        return message == null
                ? "unreadable"
                : message.lines().findFirst().orElse("unreadable").strip();
    }
}
