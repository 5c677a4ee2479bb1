package almanac.scaling.overtraining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.scaling.Outcome;
import almanac.stats.Resampling;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class ErrorLawFitTest {

    private static final Resampling RESAMPLING = new Resampling(200, 11);
    private static final ErrorLaw TRUTH = new ErrorLaw(0.85, 2.2, 0.75);

    private static List<ErrorLawFit.Point> points(int count, DoubleUnaryOperator error, double noise) {
        SplittableRandom random = new SplittableRandom(2);
        List<ErrorLawFit.Point> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double loss = 5 - 2.6 * i / (count - 1);
            points.add(new ErrorLawFit.Point(loss, error.applyAsDouble(loss) + noise * random.nextGaussian()));
        }
        return points;
    }

    private static Outcome<ErrorLawFit> fit(List<ErrorLawFit.Point> points) {
        return ErrorLawFit.of(points, RESAMPLING);
    }

    @Test
    void aKnownLawIsGivenBackWhateverTheOrder() {
        ErrorLawFit fit = fit(points(6, TRUTH::at, 0)).result().orElseThrow();

        assertThat(fit.law().eps()).isCloseTo(0.85, within(1e-7));
        assertThat(fit.law().k()).isCloseTo(2.2, withinPercentage(1e-4));
        assertThat(fit.law().gamma()).isCloseTo(0.75, withinPercentage(1e-4));
        assertThat(fit.rootMeanSquare()).isLessThan(1e-8);
        assertThat(fit.runs()).isEqualTo(6);
    }

    @Test
    void enoughRunsMakeAnInterval() {
        ErrorLawFit fit = fit(points(30, TRUTH::at, 0.003)).result().orElseThrow();

        assertThat(fit.interval(ErrorLaw::gamma, 0.95).orElseThrow().contains(0.75))
                .isTrue();
        assertThat(fit.interval(law -> law.at(2), 0.95).orElseThrow().halfWidth())
                .isBetween(0.001, 0.03);
        assertThat(fit(points(6, TRUTH::at, 0.003)).result().orElseThrow().interval(ErrorLaw::gamma, 0.95))
                .isEmpty();
    }

    @Test
    void noMoreLossesThanConstantsMakeNoFit() {
        List<ErrorLawFit.Point> three = new ArrayList<>(points(3, TRUTH::at, 0));
        three.add(three.get(0));

        assertThat(fit(List.of()).shortage()).contains("no-more-runs-than-constants");
        assertThat(fit(three).shortage()).contains("no-more-runs-than-constants");
    }

    @Test
    void errorsThatFallWithTheLossOrDoNotBendHaveNoLaw() {
        assertThat(fit(points(8, loss -> 1 - TRUTH.at(loss), 0)).shortage()).contains("error-not-falling");
        assertThat(fit(points(8, loss -> 0.1 * loss, 0)).shortage()).contains("error-not-bent");
    }
}
