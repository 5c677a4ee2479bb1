package almanac.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultsTogetherTest {

    @TempDir
    private Path folder;

    @Test
    void allFaultsOfARunAreShownInTheOrderOfTheirPlaces() {
        TinyTables tables = new TinyTables(folder)
                .things("pen,bolt,2024-13-01,0.5,2,3,open,\n", "pen,acme\n", "cup,acme,,2,,1.5,,\n")
                .write("makers.csv", "id,name\nacme,Acme\nacme,Acme\n");

        assertThat(tables.faults().stream().map(fault -> fault.substring(0, fault.indexOf(';'))))
                .containsExactly(
                        "tiny/makers.csv:3:1: the key acme stands already in line 2",
                        "tiny/things.csv:2:10: day \"2024-13-01\" is not a date",
                        "tiny/things.csv:3:5: the row has 2 cells",
                        "tiny/things.csv:4:11: share 2 is above 1",
                        "tiny/things.csv:4:14: count \"1.5\" is not a whole number");
    }

    @Test
    void linesAreSortedAsNumbers() {
        Problems problems = new Problems();
        problems.add(new Position("a.csv", 10, 1), "ten", "");
        problems.add(new Position("a.csv", 9, 12), "nine", "");
        problems.add(new Position("a.csv", 9, 2), "before nine", "");

        assertThat(problems.sorted()).extracting(Problem::what).containsExactly("before nine", "nine", "ten");
    }

    @Test
    void theSameFaultIsShownOnce() {
        Problems problems = new Problems();
        problems.add(new Position("a.csv", 1, 1), "wrong", "right");
        problems.add(new Position("a.csv", 1, 1), "wrong", "right");

        assertThat(problems.sorted()).hasSize(1);
    }

    @Test
    void aRunWithFaultsEndsWithAllOfThem() {
        Problems problems = new Problems();
        assertThatCode(problems::throwIfAny).doesNotThrowAnyException();

        problems.add(new Position("b.csv", 1, 1), "second", "hint");
        problems.add(new Position("a.csv", 7, 2), "first", "hint");

        assertThatThrownBy(problems::throwIfAny)
                .isInstanceOf(InvalidSite.class)
                .hasMessage("a.csv:7:2: first; hint\nb.csv:1:1: second; hint");
    }
}
