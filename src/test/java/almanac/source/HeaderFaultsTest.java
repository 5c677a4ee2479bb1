package almanac.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeaderFaultsTest {

    private static final String HINT = "; the columns id,maker,day,share,price,count,kind,note";

    @TempDir
    private Path folder;

    private TinyTables tables;

    @BeforeEach
    void writeTables() {
        tables = new TinyTables(folder);
    }

    private void assertFaults(String header, String... faults) {
        assertThat(tables.write("things.csv", header + "\n" + TinyTables.ROW).faults())
                .containsExactly(faults);
    }

    @Test
    void aMissingColumnIsNamed() {
        assertFaults("id,maker,day,share,price,count,kind", "tiny/things.csv:1:1: column note is missing" + HINT);
    }

    @Test
    void anUnknownColumnIsNamedWhereItStands() {
        assertFaults(
                "id,maker,day,share,price,count,kind,note,colour",
                "tiny/things.csv:1:42: unknown column \"colour\"" + HINT);
    }

    @Test
    void aMisspeltColumnIsUnknownAndTheRightOneMissing() {
        assertFaults(
                "id,maker,day,Share,price,count,kind,note",
                "tiny/things.csv:1:1: column share is missing" + HINT,
                "tiny/things.csv:1:14: unknown column \"Share\"" + HINT);
    }

    @Test
    void aColumnThatStandsTwiceIsNamedWhereItStandsAgain() {
        assertFaults(
                "id,maker,day,share,price,count,kind,note,day", "tiny/things.csv:1:42: column day stands twice" + HINT);
    }

    @Test
    void columnsInAnotherOrderAreAFault() {
        assertFaults(
                "maker,id,day,share,price,count,kind,note",
                "tiny/things.csv:1:1: the columns are in another order" + HINT);
    }

    @Test
    void anEmptyFileIsAFault() {
        assertThat(tables.write("things.csv", "").faults())
                .containsExactly(
                        "tiny/things.csv:1:1: the file is empty; a first line with the column names or front matter");
    }

    @Test
    void aByteOrderMarkAloneIsAnEmptyFile() {
        assertThat(tables.write("things.csv", "\uFEFF").faults())
                .containsExactly("tiny/things.csv:1:1: the file is empty; a first line with the column names");
    }

    @Test
    void anEmptyFirstLineIsAHeaderWithoutColumns() {
        assertThat(tables.write("things.csv", "\n").faults())
                .hasSize(9)
                .first()
                .isEqualTo("tiny/things.csv:1:1: unknown column \"\"" + HINT);
    }

    @Test
    void aHeaderAloneIsAnEmptyTable() {
        tables.write("things.csv", TinyTables.HEADER);

        assertThat(tables.faults()).isEmpty();
        assertThat(tables.rows("things")).isEmpty();
    }

    @Test
    void aMissingFileIsAFault() {
        assertThat(tables.delete("things.csv").faults())
                .containsExactly("tiny/things.csv:1:1: the file is missing; add tiny/things.csv");
    }
}
