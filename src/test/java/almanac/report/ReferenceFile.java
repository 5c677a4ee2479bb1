package almanac.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Numbers computed elsewhere by the same rules, each file with its origin and its tolerance. */
public final class ReferenceFile {

    private ReferenceFile() {}

    public static JsonNode read(String name) {
        try (InputStream file = ReferenceFile.class.getResourceAsStream("/reference/" + name)) {
            JsonNode content = new ObjectMapper().readTree(Objects.requireNonNull(file, name));
            if (content.path("origin").asText().isEmpty()
                    || content.path("tolerance").asText().isEmpty()) {
                throw new IllegalStateException(name + " names no origin or no tolerance");
            }
            return content;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The rows of a list. */
    public static List<JsonNode> rows(JsonNode list) {
        if (list.isEmpty()) {
            throw new IllegalStateException("nothing to compare with");
        }
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    /** A last day; empty for all data. */
    public static Optional<LocalDate> until(JsonNode row) {
        return Optional.of(row.path("until").asText())
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse);
    }
}
