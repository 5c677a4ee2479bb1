package almanac.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedCellsTest {

    private static final String HINT =
            "; cells with a comma, a quote or a line break stand in quotes, quotes inside are doubled";

    @TempDir
    private Path folder;

    private TinyTables tables;

    @BeforeEach
    void writeTables() {
        tables = new TinyTables(folder);
    }

    @Test
    void quotedCellsKeepCommasQuotesAndLineBreaks() {
        tables.things("pen,acme,,,,,,\"a, \"\"b\"\"\nand c\"\n");

        assertThat(tables.faults()).isEmpty();
        assertThat(tables.rows("things").get(0).text("note")).isEqualTo("a, \"b\"\nand c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"pen\",\"acme\",,9,,,,`       | 2:15", // quotes count as columns
                "`\"p\"\"n\",acme,,,,,,`         | 2:1", // a doubled quote is inside its cell
                "`pen,,,9,,,,`                   | 2:7", // empty cells take no column
                "`pen,\"\",,9,,,,`               | 2:9", // an empty cell in quotes takes two
                "`pen,acme,,,,,Ä,ÄÖÜ`            | 2:14",
                "`pen,ächme,,,,,,`               | 2:5",
                "`cup,acme,,,,,,ÄÖ\npen,acme,,9,,,,`    | 3:11", // nothing is carried over to the next line
            })
    void aFaultStandsWhereItsCellBegins(String lines, String place) {
        assertThat(tables.things(lines + "\n").faults())
                .singleElement()
                .asString()
                .startsWith("tiny/things.csv:" + place + ": ");
    }

    @Test
    void linesAndColumnsAreCountedOnAfterALineBreakInACell() {
        String broken = "pen,\"ac\nme\",,9,,,,\n";

        assertThat(tables.things(broken, "cup,acme,,,-2,,,\n").faults())
                .satisfiesExactly(
                        share -> assertThat(share).startsWith("tiny/things.csv:3:6: share 9 "),
                        price -> assertThat(price).startsWith("tiny/things.csv:4:12: price -2 "));
    }

    @Test
    void aQuoteInsideABareCellIsAFault() {
        assertThat(tables.things("pen,acme,,,,,,5\" wide\n").faults())
                .containsExactly("tiny/things.csv:2:15: the cell has a quote or a blank outside of its quotes" + HINT);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"` \"wide\"`", "`\"wide\" `"})
    void aBlankBesideTheQuotesIsAFault(String note) {
        assertThat(tables.things("pen,acme,,,,,," + note + "\n").faults())
                .containsExactly("tiny/things.csv:2:15: the cell has a quote or a blank outside of its quotes" + HINT);
    }

    @Test
    void textAfterAClosingQuoteIsReportedAtItsCell() {
        assertThat(tables.things(TinyTables.ROW, "cup,acme,,,,,,\"5\"\" wide\" or so\n")
                        .faults())
                .singleElement()
                .asString()
                .startsWith("tiny/things.csv:3:15: the CSV cannot be read: ")
                .endsWith(HINT);
    }

    @Test
    void aQuoteThatIsNeverClosedIsReportedWhereItOpens() {
        assertThat(tables.things(TinyTables.ROW, "cup,acme,,,,,,\"no end\n", "mug,acme,,,,,,\n")
                        .faults())
                .containsExactly(
                        "tiny/things.csv:3:15: the CSV cannot be read: Missing closing quote for value" + HINT);
    }
}
