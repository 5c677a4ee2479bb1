package almanac.source;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;
import java.util.Optional;

/**
 * The description of the input tables: columns, types, units, keys (Data Package 2). It drives every check of a row.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DataPackage(String name, String title, String description, String version, List<Resource> resources) {

    public DataPackage {
        resources = resources == null ? List.of() : List.copyOf(resources);
    }

    public static final String FILE = "datapackage.json";

    /** One table: a CSV file and its schema. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Resource(String name, String path, String title, String description, Schema schema) {
        public Resource {
            if (name == null || path == null || schema == null) {
                throw new IllegalArgumentException("a resource needs name, path and schema");
            }
        }
    }

    /** Columns and keys of a table. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Schema(List<Field> fields, List<String> primaryKey, List<ForeignKey> foreignKeys) {
        public Schema {
            fields = fields == null ? List.of() : List.copyOf(fields);
            primaryKey = primaryKey == null ? List.of() : List.copyOf(primaryKey);
            foreignKeys = foreignKeys == null ? List.of() : List.copyOf(foreignKeys);
        }
    }

    /** A column whose values must be keys of another table (of the same table where the resource is empty). */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record ForeignKey(List<String> fields, Reference reference) {}

    /** The table and column a foreign key points at. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Reference(String resource, List<String> fields) {}

    /** Reads the description; empty, with the reason among the problems, if it is not one. */
    public static Optional<DataPackage> read(SourceFolder folder, Problems problems) {
        return folder.read(FILE, problems).flatMap(text -> parse(folder, text, problems));
    }

    private static Optional<DataPackage> parse(SourceFolder folder, String text, Problems problems) {
        try {
            return Optional.ofNullable(JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .enable(com.fasterxml.jackson.databind.DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                    .build()
                    .readValue(text, DataPackage.class));
        } catch (JsonProcessingException e) {
            var where = e.getLocation();
            Position at = where == null
                    ? folder.start(FILE)
                    : folder.position(FILE, Math.max(1, where.getLineNr()), Math.max(1, where.getColumnNr()));
            problems.add(
                    at, "not a data package: " + firstLine(e.getOriginalMessage()), "a Data Package 2 description");
            return Optional.empty();
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("unreadable");
    }
}
