package almanac.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowShapeTest {

    private static final String RAGGED_HINT = "; 8 cells, as in the header; empty where nothing is known";

    @TempDir
    private Path folder;

    private TinyTables tables;

    @BeforeEach
    void writeTables() {
        tables = new TinyTables(folder);
    }

    @Test
    void aRowTooShortIsReportedAtItsLastCell() {
        assertThat(tables.things("pen,acme,2024-01-31,0.5,2,3,open\n").faults())
                .containsExactly("tiny/things.csv:2:29: the row has 7 cells" + RAGGED_HINT);
    }

    @Test
    void aRowTooLongIsReportedAtItsFirstCellTooMany() {
        assertThat(tables.things("pen,acme,2024-01-31,0.5,2,3,open,fine,a,b\n").faults())
                .containsExactly("tiny/things.csv:2:39: the row has 10 cells" + RAGGED_HINT);
    }

    @Test
    void anEmptyLineBetweenRowsIsARaggedRow() {
        assertThat(tables.things(TinyTables.ROW, "\n", "cup,acme,,,,,,\n").faults())
                .containsExactly("tiny/things.csv:3:1: the row has 1 cell" + RAGGED_HINT);
    }

    @Test
    void emptyLinesAtTheEndAreNoRows() {
        tables.things(TinyTables.ROW, "\n", "\n");

        assertThat(tables.faults()).isEmpty();
        assertThat(tables.rows("things")).hasSize(1);
    }

    @Test
    void theLastLineNeedsNoLineBreak() {
        tables.things(TinyTables.ROW, "cup,acme,,,,,,last");

        assertThat(tables.faults()).isEmpty();
        assertThat(tables.rows("things").get(1).text("note")).isEqualTo("last");
    }

    @Test
    void windowsLineEndsLeaveNoTraceInCells() {
        tables.write("things.csv", (TinyTables.HEADER + TinyTables.ROW).replace("\n", "\r\n"));

        assertThat(tables.faults()).isEmpty();
        assertThat(tables.rows("things").get(0).text("note")).isEqualTo("fine");
    }

    @Test
    void positionsAreRightAfterWindowsLineEnds() {
        tables.write("things.csv", (TinyTables.HEADER + TinyTables.ROW + "cup,acme,,9,,,,\n").replace("\n", "\r\n"));

        assertThat(tables.faults()).singleElement().asString().startsWith("tiny/things.csv:3:11: share 9 is above 1");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() {
        tables.write("things.csv", "\uFEFF" + TinyTables.HEADER + TinyTables.ROW);

        assertThat(tables.faults()).isEmpty();
    }
}
