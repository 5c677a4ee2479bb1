package almanac.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFaultsTest {

    @TempDir
    private Path folder;

    private TinyTables tables;

    @BeforeEach
    void writeTables() {
        tables = new TinyTables(folder);
    }

    @Test
    void aKeyStandsOnce() {
        assertThat(tables.things(TinyTables.ROW, "cup,acme,,,,,,\n", TinyTables.ROW)
                        .faults())
                .containsExactly("tiny/things.csv:4:1: the key pen stands already in line 2; one row per id");
    }

    @Test
    void aReferenceIsKnown() {
        assertThat(tables.things("pen,bolt,,,,,,\n").faults())
                .containsExactly(
                        "tiny/things.csv:2:5: maker \"bolt\" is not in the table makers; a value of the column id of makers");
    }

    @Test
    void similarKeysAreOffered() {
        assertThat(tables.things("pen,acm,,,,,,\n").faults())
                .containsExactly("tiny/things.csv:2:5: maker \"acm\" is not in the table makers;"
                        + " a value of the column id of makers, perhaps acme or acme-south");
    }

    @Test
    void aFaultInARowIsNoFaultOfTheRowsThatReferToIt() {
        tables.write("makers.csv", "id,name\nacme, \n");

        assertThat(tables.faults()).containsExactly("tiny/makers.csv:2:6: name \" \" is only white space; text");
    }

    @Test
    void referencesToATableThatCannotBeReadAreNotChecked() {
        tables.write("makers.csv", "id\nacme\n");

        assertThat(tables.faults()).containsExactly("tiny/makers.csv:1:1: column name is missing; the columns id,name");
    }

    @Test
    void referencesToATableThatEndsInASyntaxErrorAreNotChecked() {
        tables.write("makers.csv", "id,name\nbolt,\"Bolt\n");

        assertThat(tables.faults())
                .singleElement()
                .asString()
                .startsWith("tiny/makers.csv:2:6: the CSV cannot be read");
    }
}
