package almanac.scaling.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.scaling.law.StoppingTrap.Descent;
import almanac.scaling.law.StoppingTrap.Rule;
import almanac.scaling.law.StoppingTrap.Unit;
import almanac.stats.QuasiNewton;
import org.junit.jupiter.api.Test;

class StoppingTrapTest {

    private static final StoppingTrap TRAP = StoppingTrap.of(
                    PublishedLaws.HOFFMANN_UNROUNDED, ScalingPoints.chinchilla().withoutHighLosses())
            .orElseThrow();

    private static Descent descent(Unit unit, Rule rule) {
        return TRAP.descents().stream()
                .filter(descent -> descent.unit() == unit && descent.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void slopesScaleWithTheUnit() {
        double sum = descent(Unit.SUM, Rule.SLOPE).startSlope();

        assertThat(descent(Unit.MEAN, Rule.SLOPE).startSlope()).isCloseTo(sum / 240, within(1e-12));
        assertThat(descent(Unit.TEN_THOUSAND_SUMS, Rule.SLOPE).startSlope()).isCloseTo(1e4 * sum, within(1e-6));
    }

    @Test
    void theMeanStopsNearThePublishedConstants() {
        for (Rule rule : Rule.values()) {
            Descent mean = descent(Unit.MEAN, rule);
            assertThat(mean.objective()).isBetween(1.1e-3, TRAP.startObjective());
            assertThat(mean.end().alpha()).isCloseTo(TRAP.start().alpha(), within(2e-3));
            assertThat(mean.end().beta()).isCloseTo(TRAP.start().beta(), within(2e-3));
        }
        assertThat(descent(Unit.MEAN, Rule.SLOPE_OR_GAIN).stop()).isEqualTo(QuasiNewton.Stop.GAIN);
        assertThat(descent(Unit.MEAN, Rule.SLOPE).stop()).isEqualTo(QuasiNewton.Stop.SLOPE);
        assertThat(descent(Unit.MEAN, Rule.SLOPE).endSlope()).isLessThanOrEqualTo(1e-5);
    }

    @Test
    void aLargeUnitReachesTheOptimum() {
        for (Rule rule : Rule.values()) {
            assertThat(descent(Unit.TEN_THOUSAND_SUMS, rule).objective())
                    .isCloseTo(TRAP.optimum(), within(1e-6 * TRAP.optimum()));
        }
        assertThat(TRAP.points()).isEqualTo(240);
    }
}
