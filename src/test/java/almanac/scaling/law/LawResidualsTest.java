package almanac.scaling.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import almanac.scaling.LossLaw;
import almanac.scaling.SizedLoss;
import java.util.List;
import org.junit.jupiter.api.Test;

class LawResidualsTest {

    @Test
    void aLawThatLiesOneHundredthTooLowLeavesThatEverywhere() {
        LossLaw law = ScalingPoints.LAW;
        List<SizedLoss> above = ScalingPoints.following(law, 0).stream()
                .map(run -> new SizedLoss(run.parameters(), run.tokens(), run.loss() * StrictMath.exp(0.01)))
                .toList();
        LawResiduals residuals = LawResiduals.of(law, above);

        assertThat(residuals.points()).isEqualTo(42);
        assertThat(residuals.absolute()).isCloseTo(0.42, within(1e-12));
        assertThat(residuals.rootMeanSquareLog()).isCloseTo(0.01, within(1e-12));
        assertThat(residuals.huber()).isCloseTo(42 * 1e-3 * (0.01 - 5e-4), within(1e-12));
        assertThat(residuals.meanResidual()).isPositive();
    }

    @Test
    void nothingIsComparedWithNothing() {
        assertThatThrownBy(() -> LawResiduals.of(ScalingPoints.LAW, List.of()))
                .hasMessageStartingWith("a law is compared with at least one run");
        assertThatThrownBy(() -> LawResiduals.of(ScalingPoints.LAW, List.of(new SizedLoss(1, 1, 0))))
                .hasMessageStartingWith("a loss must be above zero");
    }
}
