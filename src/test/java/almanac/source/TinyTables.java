package almanac.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A data package of two small tables, right until a test changes a file of it. */
final class TinyTables {

    static final String HEADER = "id,maker,day,share,price,count,kind,note\n";
    static final String ROW = "pen,acme,2024-01-31,0.5,2,3,open,fine\n";

    private static final String DESCRIPTION = """
            {"name": "tiny", "resources": [
              {"name": "makers", "path": "makers.csv", "schema": {"primaryKey": "id", "fields": [
                {"name": "id", "type": "string", "constraints": {"required": true, "pattern": "[a-z-]+"}},
                {"name": "name", "type": "string"}]}},
              {"name": "things", "path": "things.csv", "schema": {
                "primaryKey": "id",
                "foreignKeys": [{"fields": "maker", "reference": {"resource": "makers", "fields": "id"}}],
                "fields": [
                  {"name": "id", "type": "string", "constraints": {"required": true, "pattern": "[a-z-]+"}},
                  {"name": "maker", "type": "string"},
                  {"name": "day", "type": "date", "constraints": {"minimum": "2000-01-01"}},
                  {"name": "share", "type": "number", "constraints": {"minimum": 0, "maximum": 1}},
                  {"name": "price", "type": "number", "constraints": {"minimum": 0}},
                  {"name": "count", "type": "integer", "constraints": {"exclusiveMinimum": 0}},
                  {"name": "kind", "type": "string", "constraints": {"enum": ["open", "closed"]}},
                  {"name": "note", "type": "string", "description": "a remark"}]}}]}
            """;

    private final Path folder;

    TinyTables(Path folder) {
        this.folder = folder;
        write(DataPackage.FILE, DESCRIPTION);
        write("makers.csv", "id,name\nacme,Acme\nacme-south,Acme South\n");
        write("things.csv", HEADER + ROW);
    }

    TinyTables write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    TinyTables write(String file, byte[] bytes) {
        try {
            Files.write(folder.resolve(file), bytes);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    TinyTables delete(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The things with these lines below the header. */
    TinyTables things(String... lines) {
        return write("things.csv", HEADER + String.join("", lines));
    }

    /** Every fault as it is shown, in the order in which it is shown. */
    List<String> faults() {
        Problems problems = new Problems();
        DataPackage.read(source(), problems).ifPresent(description -> Tables.read(source(), description, problems));
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    /** The rows of a table, faults aside. */
    List<Row> rows(String table) {
        Problems problems = new Problems();
        DataPackage description = DataPackage.read(source(), problems).orElseThrow();
        return Tables.read(source(), description, problems).of(table);
    }

    private SourceFolder source() {
        return new SourceFolder(folder, "tiny");
    }
}
