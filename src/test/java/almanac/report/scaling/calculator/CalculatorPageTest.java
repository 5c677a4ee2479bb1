package almanac.report.scaling.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.page.CalculatorSurface;
import almanac.report.Part;
import almanac.report.scaling.ChinchillaFits;
import almanac.report.scaling.RealScaling;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalculatorPageTest {

    private static final ChinchillaFits FITS = RealScaling.result().chinchilla().orElseThrow();
    private static final List<AskedLaw> LAWS = AskedLaw.all(FITS);
    private static final Reach REACH = Reach.of(FITS.points().withoutHighLosses());

    private static AskedLaw law(String start) {
        return LAWS.stream()
                .filter(law -> law.name().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void kaplansRuleIsInPetaflopDays() {
        assertThat(law("Kaplan").bestSize(8.64e19)).isCloseTo(1.3e9, within(1e-3));
    }

    @Test
    void theReplicationPutsChinchillaNearTwentyTokensPerParameter() {
        double flop = 5.76e23;
        double size = law("Besiroglu").bestSize(flop);
        assertThat(flop / 6 / size / size).isBetween(17.0, 19.0);
    }

    @Test
    void answersEndWhereTheRunsWouldReachAsFarAgain() {
        SpanOfRuns budgets = REACH.budgets();
        assertThat(budgets.first()).isLessThan(1.4e18);
        assertThat(budgets.last()).isGreaterThan(1.2e22);
        assertThat(budgets.end() / budgets.last()).isCloseTo(budgets.last() / budgets.first(), within(300.0));
        assertThat(budgets.reaches(2 * budgets.end())).isFalse();
    }

    @Test
    void theFormReadsWhatTheLawSays() {
        List<CalculatorSurface> surfaces = LossCalculator.surfaces(LAWS, REACH);
        assertThat(surfaces).hasSize(3);
        CalculatorSurface hoffmann = surfaces.get(1);
        Reach.Point point = new Reach.Point(3e9, 9e10);
        assertThat(hoffmann.at(Reach.place(point)).mid())
                .isCloseTo(
                        1.69 + 406.4 * StrictMath.pow(3e9, -0.34) + 410.7 * StrictMath.pow(9e10, -0.28), within(0.005));
    }

    @Test
    void thePageHasBothCalculatorsAndTheirTables() {
        Part part = CalculatorPage.part(RealScaling.result());
        assertThat(part.calculators()).extracting("id").containsExactly("best-split", "expected-loss");
        assertThat(part.published()).extracting("id").containsExactly("scaling-best-splits", "scaling-expected-losses");
        assertThat(part.texts().get("example-budget")).isEqualTo("10²⁴");
    }
}
