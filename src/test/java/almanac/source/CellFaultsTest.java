package almanac.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellFaultsTest {

    private static final String SHARE_HINT = "a finite decimal number such as 0.648, at least 0, at most 1";

    @TempDir
    private Path folder;

    private TinyTables tables;

    @BeforeEach
    void writeTables() {
        tables = new TinyTables(folder);
    }

    private void assertOnlyFault(String line, String fault) {
        assertThat(tables.things(line).faults()).containsExactly(fault);
    }

    @Test
    void rightTablesHaveNoFault() {
        assertThat(tables.faults()).isEmpty();
    }

    @Test
    void aRowOfUnknownsIsRightWhereNothingIsRequired() {
        assertThat(tables.things("pen,,,,,,,\n").faults()).isEmpty();
        assertThat(tables.rows("things").get(0).optionalNumber("share")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"much", "NaN", "Infinity", "-Infinity", "1e999", "0x1p-1", "0,5", "0.5f", " 0.5", "1/2", "٠.٥"})
    void aNumberIsAFiniteDecimalNumber(String text) {
        String cell = text.indexOf(',') < 0 ? text : '"' + text + '"';

        assertOnlyFault(
                "pen,acme,2024-01-31," + cell + ",2,3,open,\n",
                "tiny/things.csv:2:21: share \"" + text + "\" is not a finite number; " + SHARE_HINT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "0.648", "1e-3", "5E-1", "+.5"})
    void decimalNotationsOfNumbersAreRight(String text) {
        assertThat(tables.things("pen,acme,2024-01-31," + text + ",2,3,open,\n").faults())
                .isEmpty();
    }

    @Test
    void aWholeNumberHasNoPoint() {
        assertOnlyFault(
                "pen,acme,2024-01-31,0.5,2,3.0,open,\n",
                "tiny/things.csv:2:27: count \"3.0\" is not a whole number; a whole number, above 0");
    }

    @Test
    void aScoreIsAtMostOne() {
        assertOnlyFault(
                "pen,acme,2024-01-31,64.8,2,3,open,\n", "tiny/things.csv:2:21: share 64.8 is above 1; " + SHARE_HINT);
    }

    @Test
    void aPriceIsNotNegative() {
        assertOnlyFault(
                "pen,acme,2024-01-31,0.5,-2,3,open,\n",
                "tiny/things.csv:2:25: price -2 is below 0; a finite decimal number such as 0.648, at least 0");
    }

    @Test
    void anExclusiveLimitIsItselfAFault() {
        assertOnlyFault(
                "pen,acme,2024-01-31,0.5,2,0,open,\n",
                "tiny/things.csv:2:27: count 0 is not above 0; a whole number, above 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31.01.2024", "2024-1-31", "20240131", "2024-02", "2025-02-30", "2023-02-29", "2024-01-31T00:00"
            })
    void aDateIsAnExistingIsoDate(String text) {
        assertOnlyFault(
                "pen,acme," + text + ",0.5,2,3,open,\n",
                "tiny/things.csv:2:10: day \"" + text
                        + "\" is not a date; an ISO 8601 date such as 2024-07-23, at least 2000-01-01");
    }

    @Test
    void aDateBeforeTheFirstPossibleDayIsAFault() {
        assertOnlyFault(
                "pen,acme,1999-12-31,0.5,2,3,open,\n",
                "tiny/things.csv:2:10: day 1999-12-31 is below 2000-01-01;"
                        + " an ISO 8601 date such as 2024-07-23, at least 2000-01-01");
    }

    @Test
    void aWordOfAClosedVocabularyIsKnown() {
        assertOnlyFault(
                "pen,acme,2024-01-31,0.5,2,3,Open,\n",
                "tiny/things.csv:2:29: kind \"Open\" is not a known word; text, one of open, closed");
    }

    @Test
    void anIdHasTheFormOfAnId() {
        assertOnlyFault(
                "Pen 1,acme,2024-01-31,0.5,2,3,open,\n",
                "tiny/things.csv:2:1: id \"Pen 1\" has the wrong form; text of the form [a-z-]+");
    }

    @Test
    void aRequiredCellIsNotEmpty() {
        assertOnlyFault(
                ",acme,2024-01-31,0.5,2,3,open,\n", "tiny/things.csv:2:1: id is missing; text of the form [a-z-]+");
    }

    @Test
    void aTextIsMoreThanWhiteSpace() {
        assertOnlyFault(
                "pen,acme,2024-01-31,0.5,2,3,open,  \n",
                "tiny/things.csv:2:34: note \"  \" is only white space; text (a remark)");
    }
}
