package almanac.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataPackageTest {

    @TempDir
    private Path folder;

    private TinyTables tables;

    @BeforeEach
    void writeTables() {
        tables = new TinyTables(folder);
    }

    @Test
    void brokenJsonIsReportedWhereItBreaks() {
        assertThat(tables.write(DataPackage.FILE, "{\n  \"name\": \"tiny\",\n  \"resources\" [\n")
                        .faults())
                .singleElement()
                .asString()
                .startsWith("tiny/datapackage.json:3:15: not a data package: ")
                .endsWith("; a Data Package 2 description");
    }

    @Test
    void aTypeThatTheAlmanacDoesNotKnowIsReportedWhereItStands() {
        String description =
                "{\"resources\": [{\"schema\": {\"fields\": [\n{\"name\": \"a\", \"type\": \"colour\"}]}}]}";

        assertThat(tables.write(DataPackage.FILE, description).faults())
                .singleElement()
                .asString()
                .startsWith("tiny/datapackage.json:2:23: not a data package: ")
                .contains("\"colour\"");
    }

    @Test
    void aMissingDescriptionIsAFault() {
        assertThat(tables.delete(DataPackage.FILE).faults())
                .containsExactly("tiny/datapackage.json:1:1: the file is missing; add tiny/datapackage.json");
    }
}
