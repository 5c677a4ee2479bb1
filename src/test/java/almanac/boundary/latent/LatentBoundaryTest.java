package almanac.boundary.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.boundary.BoundarySettings;
import almanac.boundary.BoundaryShortage;
import almanac.boundary.Outcome;
import almanac.stats.Resampling;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class LatentBoundaryTest {

    /** Six scores that follow compute more or less. */
    private static List<SkillProfile> profiles(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<SkillProfile> profiles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double place = i % 25 / 24.0;
            double[] scores = new double[6];
            for (int task = 0; task < 6; task++) {
                scores[task] = (0.2 + 0.5 * place) * random.nextDouble();
            }
            profiles.add(new SkillProfile(
                    i, OptionalDouble.of(StrictMath.pow(10, 21 + 4 * place)), scores, "base-" + i % 7));
        }
        return profiles;
    }

    private static List<SkillProfile> with(List<SkillProfile> profiles, UnaryOperator<double[]> scores) {
        return profiles.stream()
                .map(old -> new SkillProfile(old.row(), old.flop(), scores.apply(old.scores()), old.cluster()))
                .toList();
    }

    private static List<Outcome<LatentBoundary>> fits(List<SkillProfile> train, List<SkillProfile> next) {
        return LatentBoundary.of(train, next, BoundarySettings.PAPER);
    }

    private static BoundaryShortage shortage(List<SkillProfile> train) {
        return fits(train, profiles(40, 2)).get(0).shortage().orElseThrow();
    }

    @Test
    void unitsOfTheTasksDoNotMatter() {
        List<SkillProfile> train = profiles(200, 1);
        LatentBoundary plain = fits(train, profiles(150, 2)).get(0).result().orElseThrow();
        UnaryOperator<double[]> halved = scores -> {
            double[] other = scores.clone();
            other[3] = 0.25 + other[3] / 2;
            return other;
        };
        LatentBoundary other = fits(with(train, halved), with(profiles(150, 2), halved))
                .get(0)
                .result()
                .orElseThrow();

        assertThat(other.share()).isCloseTo(plain.share(), within(1e-12));
        assertThat(other.fit().found().objective())
                .isCloseTo(plain.fit().found().objective(), within(1e-9));
    }

    @Test
    void aComponentRisesWithTheMeanOfTheScores() {
        List<SkillProfile> train = profiles(200, 1);
        LatentBoundary first = fits(train, profiles(150, 2)).get(0).result().orElseThrow();

        assertThat(first.loadings().stream().mapToDouble(Double::doubleValue).sum())
                .isPositive();
        assertThat(first.component()).isEqualTo(1);
        assertThat(first.low()).isLessThan(first.high());
        assertThat(fits(train, profiles(150, 2))).isEqualTo(fits(train, profiles(150, 2)));
    }

    @Test
    void tooLittleIsNamed() {
        List<SkillProfile> withoutCompute = profiles(50, 1).stream()
                .map(old -> new SkillProfile(old.row(), OptionalDouble.empty(), old.scores(), old.cluster()))
                .toList();
        List<SkillProfile> oneCompute = profiles(50, 1).stream()
                .map(old -> new SkillProfile(old.row(), OptionalDouble.of(1e22), old.scores(), old.cluster()))
                .toList();
        List<SkillProfile> oneScore = with(profiles(50, 1), scores -> new double[6]);

        assertThat(shortage(List.of())).isEqualTo(BoundaryShortage.NO_COMPUTE);
        assertThat(shortage(withoutCompute)).isEqualTo(BoundaryShortage.NO_COMPUTE);
        assertThat(shortage(profiles(29, 1))).isEqualTo(BoundaryShortage.TOO_FEW_ROWS);
        assertThat(shortage(oneScore)).isEqualTo(BoundaryShortage.ONE_SCORE);
        assertThat(shortage(oneCompute)).isEqualTo(BoundaryShortage.ONE_COMPUTE);
        assertThat(SkillShares.of(profiles(1, 1), 0.95, new Resampling(10, 1))).isEmpty();
    }

    @Test
    void withoutRowsToCompareThereIsNoValidation() {
        LatentBoundary fit = fits(profiles(60, 1), List.of()).get(0).result().orElseThrow();

        assertThat(fit.validation()).isEmpty();
    }
}
