package almanac.report.scaling.fits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.report.scaling.RealScaling;
import almanac.table.Cell;
import almanac.table.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FitTableTest {

    private static final Table TABLE = FitTable.of(RealScaling.result());

    private static final List<String> NAMES =
            TABLE.columns().stream().map(Table.Head::name).toList();

    private static final List<List<String>> ROWS = TABLE.rows().stream()
            .map(row -> row.stream().map(Cell::published).toList())
            .toList();

    private static final Set<String> LAWS = Set.of(
            "kaplan-n",
            "kaplan-d",
            "kaplan-c",
            "kaplan-nd",
            "kaplan-ns",
            "chinchilla",
            "overtraining",
            "error",
            "repeated",
            "critical-batch");

    private static List<String> column(String name) {
        int place = NAMES.indexOf(name);
        return ROWS.stream().map(row -> row.get(place)).toList();
    }

    private static double value(String law, String dataset, String subset, String function, String parameter) {
        return ROWS.stream()
                .filter(row -> row.get(0).equals(law)
                        && row.get(2).equals(dataset)
                        && row.get(3).equals(subset)
                        && row.get(4).equals(function)
                        && row.get(5).equals(parameter))
                .mapToDouble(row -> Double.parseDouble(row.get(6)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theColumnsAreThoseOfTheContract() {
        assertThat(NAMES)
                .startsWith(
                        "law",
                        "form",
                        "dataset",
                        "subset",
                        "loss_function",
                        "parameter",
                        "value",
                        "se",
                        "low",
                        "high",
                        "objective",
                        "n");
    }

    @Test
    void everyLawHasARow() {
        assertThat(column("law").stream().collect(Collectors.toSet())).isEqualTo(LAWS);
        assertThat(column("form").stream().collect(Collectors.toSet())).isEqualTo(Set.of("pure", "saturating"));
    }

    /** Besiroglu et al. 2024, table 1, within the tolerances of their printed digits. */
    @Test
    void leastAbsoluteDeviationsGiveTheConstantsOfTheReplication() {
        assertThat(value("chinchilla", "chinchilla", "240", "lad", "a")).isCloseTo(482.00, within(0.05));
        assertThat(value("chinchilla", "chinchilla", "240", "lad", "b")).isCloseTo(2085.39, within(0.1));
        assertThat(value("chinchilla", "chinchilla", "240", "lad", "e")).isCloseTo(1.8169, within(4e-4));
        assertThat(value("chinchilla", "chinchilla", "240", "lad", "alpha")).isCloseTo(0.3478, within(1e-4));
        assertThat(value("chinchilla", "chinchilla", "240", "lad", "beta")).isCloseTo(0.3659, within(1e-4));
    }

    @Test
    void aLawHasEachConstantOnce() {
        assertThat(ROWS.stream()
                        .map(row -> String.join(" ", row.subList(0, 6)) + " " + row.get(NAMES.indexOf("counting"))))
                .doesNotHaveDuplicates();
    }
}
