package almanac.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import almanac.data.Catalog;
import almanac.data.RealData;
import almanac.source.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final RowStatus ROW =
            new RowStatus("invented.analysis", "models", "m", "no-score", new Position("models.csv", 2, 1));

    /** A report of two pages, either of which may lack data. */
    private record Invented(boolean whole, boolean mainWhole, boolean belowWhole) implements Report<String> {
        @Override
        public String id() {
            return "invented";
        }

        @Override
        public String analyse(Catalog data, Settings settings) {
            if (!whole) {
                throw new NotEnoughData("nothing was measured", List.of(ROW));
            }
            return "shared";
        }

        @Override
        public List<Page<String>> pages() {
            return List.of(
                    new Page<>("", shared -> part("", mainWhole)),
                    new Page<>("below", shared -> part("below", belowWhole)));
        }

        private static Part part(String slug, boolean whole) {
            if (!whole) {
                throw new NotEnoughData("the page " + slug + " has no rows", List.of(ROW));
            }
            Estimate estimate = new Estimate(
                    "invented.page.value" + slug,
                    1,
                    "",
                    Optional.empty(),
                    "by hand",
                    1,
                    1,
                    LocalDate.of(2026, 1, 1),
                    Map.of());
            return Part.at(slug).estimates(List.of(estimate)).rows(List.of(ROW)).done();
        }
    }

    private static Findings examine(boolean whole, boolean mainWhole, boolean belowWhole) {
        return new Invented(whole, mainWhole, belowWhole)
                .examine(RealData.catalog(), new Settings(LocalDate.MIN, 1, 1));
    }

    @Test
    void estimatesOfAllPagesStandTogetherTheReportsOwnFirst() {
        Findings findings = examine(true, true, true);

        assertThat(findings.estimates())
                .extracting(Estimate::id)
                .containsExactly("invented.page.value", "invented.page.valuebelow");
        assertThat(findings.parts()).extracting(findings::address).containsExactly("invented/", "invented/below/");
        assertThat(findings.shortage()).isEmpty();
    }

    @Test
    void aPageWithoutDataSaysSoAndTheOthersStand() {
        Findings findings = examine(true, true, false);

        assertThat(findings.isWhole()).isTrue();
        assertThat(findings.parts().get(1).shortage())
                .isEqualTo("There is not enough data because the page below has no rows.");
        assertThat(findings.estimates()).hasSize(1);
        assertThat(findings.rows()).containsExactly(ROW, ROW);
    }

    @Test
    void withoutTheReportsOwnPageThoseBelowHaveNoGround() {
        Findings findings = examine(true, false, true);

        assertThat(findings.isWhole()).isFalse();
        assertThat(findings.parts().get(1).shortage()).isEqualTo(findings.shortage());
        assertThat(findings.estimates()).isEmpty();
    }

    @Test
    void withoutNumbersTheRowsAreToldOnce() {
        Findings findings = examine(false, true, true);

        assertThat(findings.parts())
                .extracting(Part::shortage)
                .containsOnly("There is not enough data because nothing was measured.");
        assertThat(findings.rows()).containsExactly(ROW);
    }

    @Test
    void theFirstPageIsTheReportsOwn() {
        assertThatThrownBy(
                        () -> new Findings("invented", List.of(Part.at("below").done())))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
