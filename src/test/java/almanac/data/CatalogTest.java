package almanac.data;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.Problem;
import almanac.source.Problems;
import almanac.source.SourceFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTables() {
        TinyData.write(folder);
    }

    private List<String> faults() {
        Problems problems = new Problems();
        Optional<Catalog> catalog = Catalog.read(new SourceFolder(folder, "tiny"), problems);

        assertThat(catalog.isPresent()).isEqualTo(problems.isEmpty());
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    private Catalog catalog() {
        return Catalog.read(new SourceFolder(folder, "tiny"), new Problems()).orElseThrow();
    }

    @Test
    void theRealTablesAreRight() {
        assertThat(RealData.catalog().models()).hasSizeGreaterThan(100);
    }

    @Test
    void theTinyTablesAreRight() {
        assertThat(faults()).isEmpty();
    }

    @Test
    void rowsBecomeTypedValuesInTheOrderOfTheFile() {
        Catalog catalog = catalog();

        assertThat(catalog.models())
                .extracting(Model::id)
                .startsWith("old-100b", "north-30b")
                .hasSize(10);
        assertThat(catalog.models().get(7).activeParameters()).hasValue(3e9);
        assertThat(catalog.prices().get(3).model()).contains("south-2-9b");
        assertThat(catalog.prices().get(3).modelName()).isEqualTo("C, small");
        assertThat(catalog.scores().get(5).protocol()).isEqualTo("measured, five shots");
    }

    @Test
    void unknownCellsAreAbsentNotZero() {
        Catalog catalog = catalog();

        assertThat(catalog.models().get(6).tokens()).isEmpty();
        assertThat(catalog.scores().get(9).shots()).isEmpty();
        assertThat(catalog.prices().get(0).input()).isEmpty();
        assertThat(catalog.prices().get(9).mmlu()).isEmpty();
    }

    @Test
    void rowsRememberWhereTheyStand() {
        assertThat(catalog().scores().get(2).at()).hasToString("tiny/scores.csv:4:1");
    }

    @Test
    void theDataDateIsTheNewestRetrieval() {
        assertThat(catalog().newestRetrieval()).isEqualTo(LocalDate.parse(TinyData.RETRIEVED));
    }

    @Test
    void noDateIsAfterTheNewestRetrieval() {
        TinyData.replace(folder, "models.csv", "2026-06-01", "2026-11-22");

        assertThat(faults())
                .containsExactly("tiny/models.csv:11:29: released 2026-11-22 is after the newest retrieval date"
                        + " 2026-11-21; a date up to 2026-11-21, or a source with a later retrieval date");
    }

    @Test
    void theDayOfTheNewestRetrievalItselfIsRight() {
        TinyData.replace(folder, "models.csv", "2026-06-01", "2026-11-21");

        assertThat(faults()).isEmpty();
    }

    @Test
    void aPriceDoesNotEndBeforeItBegins() {
        TinyData.replace(folder, "prices.csv", "2022-11-30,,", "2022-11-30,2022-11-01,");

        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith("tiny/prices.csv:2:")
                .contains(": to 2022-11-01 is before from 2022-11-30; ");
    }

    @Test
    void aFaultAnywhereLeavesNoCatalog() {
        TinyData.replace(folder, "chips.csv", ",500,", ",0,");

        assertThat(faults()).singleElement().asString().startsWith("tiny/chips.csv:2:");
    }
}
