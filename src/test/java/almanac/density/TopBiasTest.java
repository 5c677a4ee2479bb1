package almanac.density;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.data.ReferenceRun;
import almanac.source.Position;
import almanac.stats.LogisticCurve;
import almanac.stats.LossSurface;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TopBiasTest {

    private static final LogisticCurve CURVE = new LogisticCurve(0.25, 0.75, 9, 0.8);
    private static final TwoStepRuler RULER = new TwoStepRuler(
            new LossSurface.Fit(new LossSurface(5, 0.1, 100, 0.2, 0), 0, 0, true, 0, 0, 0),
            new LogisticCurve.Fit(CURVE, 0, true, 0),
            0.3,
            0.6);

    @Test
    void onlyTheTenCheckpointsOfLowestLossCount() {
        List<ReferenceRun> runs = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            double loss = 0.7 + 0.01 * i;
            double below = i < 10 ? 0.02 : -0.3;
            runs.add(checkpoint(loss, CURVE.at(loss) - below));
        }

        assertThat(RULER.topBias(runs)).isCloseTo(0.02, within(1e-12));
    }

    @Test
    void aCurveThroughTheCheckpointsHasNoBias() {
        assertThat(RULER.topBias(List.of(checkpoint(0.75, CURVE.at(0.75))))).isZero();
    }

    private static ReferenceRun checkpoint(double loss, double accuracy) {
        return new ReferenceRun(
                "run", "checkpoint", 1e9, 1e12, loss, OptionalDouble.of(accuracy), "source", new Position("f", 1, 1));
    }
}
