package almanac.report.density.equal;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.data.RealData;
import almanac.density.Densities;
import almanac.density.TrendChoices;
import almanac.report.Reading;
import almanac.report.Settings;
import almanac.table.Cell;
import almanac.table.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EqualResultTest {

    private static final Settings SETTINGS = new Settings(LocalDate.parse("2026-11-21"), 20, 1);
    private static final EqualResult RESULT =
            EqualResult.of(RealData.catalog(), SETTINGS, Densities.of(RealData.catalog(), SETTINGS.asOf()));

    @Test
    void everyClaimIsReadOnThePapersDataAndOnAllData() {
        List<Reading> readings = EqualEstimates.readings(RESULT);

        for (String id : List.of(EqualEstimates.SIZE, EqualEstimates.GAP, EqualEstimates.WINDOW)) {
            assertThat(readings)
                    .filteredOn(reading -> reading.answers().equals(id))
                    .extracting(Reading::until)
                    .containsExactly(Optional.of(TrendChoices.PAPER_V1_END), Optional.empty());
        }
    }

    @Test
    void theWindowOnThePapersDataEndsWithThem() {
        WindowSeries then =
                RESULT.headlineWindows(Optional.of(TrendChoices.PAPER_V1_END)).orElseThrow();
        WindowSeries now = RESULT.headlineWindows().orElseThrow();

        assertThat(then.benchmark()).isEqualTo(now.benchmark());
        assertThat(then.candidates()).isLessThan(now.candidates());
        assertThat(then.holder().released()).isBeforeOrEqualTo(TrendChoices.PAPER_V1_END);
    }

    @Test
    void tablesWriteThresholdsAsFractions() {
        for (Table table : List.of(EqualTables.performance(RESULT), WindowTable.published(RESULT))) {
            assertThat(thresholds(table))
                    .isNotEmpty()
                    .contains("0.6")
                    .allSatisfy(text -> assertThat(Double.parseDouble(text)).isBetween(0.0, 1.0));
        }
    }

    private static List<String> thresholds(Table table) {
        int column = table.columns().stream().map(Table.Head::name).toList().indexOf("threshold");
        return table.rows().stream()
                .map(row -> row.get(column))
                .map(Cell::published)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @Test
    void thePairSaysThatItsCountIsOfScoreRows() {
        assertThat(EqualEstimates.of(RESULT))
                .filteredOn(estimate -> estimate.id().equals(EqualEstimates.SIZE))
                .singleElement()
                .satisfies(estimate -> {
                    assertThat(estimate.n())
                            .isEqualTo(RESULT.pair().orElseThrow().scoreRows());
                    assertThat(estimate.caveat()).contains("n counts the score rows");
                });
    }
}
