package almanac.report.scaling.limits;

import static almanac.report.PartReader.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.report.Estimate;
import almanac.report.Part;
import almanac.report.PartReader;
import almanac.report.Reading;
import almanac.report.scaling.RealScaling;
import almanac.table.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the claims are judged by, and how the page writes it. */
class LimitClaimsTest {

    private static final Part PAGE = DataLimitsPage.part(RealScaling.result());
    private static final PartReader READER = new PartReader(PAGE);

    private static Estimate estimate(String name) {
        return READER.estimate("scaling-laws." + name);
    }

    private static List<Double> numbers(Table table, String name) {
        return column(table, name).stream().map(Double::parseDouble).toList();
    }

    @Test
    void whatDecidesTheClaimsHasNumbersOfItsOwn() {
        Estimate limit = estimate("overfitting.exponent-ratio-upper-limit");
        Estimate share = estimate("overfitting.share-growing-with-passes");

        assertThat(limit.value())
                .isEqualTo(estimate("overfitting.exponent-ratio")
                        .interval()
                        .orElseThrow()
                        .high());
        assertThat(limit.interval()).isEmpty();
        assertThat(limit.caveat()).isEqualTo("itself the limit of a 95 % interval");
        assertThat(limit.n()).isEqualTo(estimate("overfitting.exponent-ratio").n());
        assertThat(share.value()).isEqualTo(1);
        assertThat(share.unit()).isEqualTo("fraction");
        assertThat(share.n()).isEqualTo(10);
    }

    @Test
    void everyRowOfTheTableOfEarlyStoppingIsPublished() {
        Table laws = READER.published("scaling-early-stop-by-law");

        assertThat(column(laws, "law")).containsExactly("least", "done", "kaplan");
        assertThat(numbers(laws, "best_excess_percent").get(0))
                .isCloseTo(estimate("early-stop.excess").value(), within(1e-9));
        assertThat(column(laws, "best_excess_percent_low").get(2)).isEmpty();
        assertThat(laws.rows())
                .hasSameSizeAs(READER.view("scaling-early-stop-laws").rows());
    }

    @Test
    void worthIsToldInWholePercentEverywhere() {
        String title = READER.figure("scaling-repeated-worth-of-passes").title();
        int row = column(READER.view("scaling-repeated-worth"), "epochs").indexOf("16");

        assertThat(PAGE.texts()).containsEntry("repeated-worth-sixteen", "93\u00a0%");
        assertThat(title).contains("over sixteen 93\u00a0%");
        assertThat(column(READER.view("scaling-repeated-worth"), "worth").get(row))
                .startsWith("93 (");
    }

    @Test
    void theClaimsAreReadFromTheirCharts() {
        assertThat(PAGE.readings())
                .extracting(Reading::answers)
                .containsExactly(
                        "scaling-laws.overfitting.exponent-ratio",
                        "scaling-laws.overfitting.tokens-coefficient",
                        "scaling-laws.overfitting.exponent-ratio-upper-limit",
                        "scaling-laws.overfitting.share-growing-with-passes",
                        "scaling-laws.early-stop.excess",
                        "scaling-laws.repeated-data.data-decay");
        assertThat(PAGE.readings())
                .allSatisfy(reading ->
                        assertThat(READER.figure(reading.figure()).title()).isNotBlank());
    }
}
