package almanac.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFolderTest {

    @TempDir
    private Path folder;

    private TinyTables tables;

    @BeforeEach
    void writeTables() {
        tables = new TinyTables(folder);
    }

    private static byte[] broken(String before, int wrongByte, String after) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        bytes.write(wrongByte);
        bytes.writeBytes(after.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    @Test
    void aByteThatIsNotUtf8IsReportedWhereItStands() {
        tables.write("things.csv", broken(TinyTables.HEADER + "pen,acme,,,,,,caf", 0xE9, "\n"));

        assertThat(tables.faults())
                .containsExactly("tiny/things.csv:2:18: the byte 0xE9 is not UTF-8; save the file as UTF-8");
    }

    @Test
    void charactersOfSeveralBytesCountAsOneColumn() {
        tables.write("things.csv", broken(TinyTables.HEADER + "pen,acme,,,,,,crème – caf", 0xE9, "\n"));

        assertThat(tables.faults())
                .containsExactly("tiny/things.csv:2:26: the byte 0xE9 is not UTF-8; save the file as UTF-8");
    }

    @Test
    void aCharacterCutOffAtTheEndOfTheFileIsReported() {
        tables.write("things.csv", broken(TinyTables.HEADER + "pen,acme,,,,,,caf", 0xC3, ""));

        assertThat(tables.faults())
                .containsExactly("tiny/things.csv:2:18: the byte 0xC3 is not UTF-8; save the file as UTF-8");
    }

    @Test
    void aFileInUtf16IsReported() {
        tables.write("things.csv", TinyTables.HEADER.getBytes(StandardCharsets.UTF_16));

        assertThat(tables.faults())
                .containsExactly("tiny/things.csv:1:1: the byte 0xFE is not UTF-8; save the file as UTF-8");
    }

    @Test
    void aFolderIsCalledByItsOwnName() {
        assertThat(SourceFolder.at(Path.of("some", "where", "..", "site-data")).label())
                .isEqualTo("site-data");
    }
}
