package almanac.boundary.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.stats.PrincipalComponents.Preparation;
import almanac.stats.Resampling;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SkillSharesTest {

    private static final Resampling RESAMPLING = new Resampling(200, 1);

    /** Six scores, half of whose spread is common to them. */
    private static List<SkillProfile> profiles(int count, int clusters) {
        SplittableRandom random = new SplittableRandom(9);
        List<SkillProfile> profiles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double common = random.nextDouble();
            double[] scores = new double[6];
            for (int task = 0; task < 6; task++) {
                scores[task] = 0.3 + 0.2 * (common + random.nextDouble());
            }
            profiles.add(new SkillProfile(i, OptionalDouble.empty(), scores, "base-" + i % clusters));
        }
        return profiles;
    }

    private static SkillShares shares(int clusters) {
        return SkillShares.of(profiles(240, clusters), 0.95, RESAMPLING).orElseThrow();
    }

    @Test
    void halfOfTheSpreadInCommonGivesSevenTwelfths() {
        // correlation 1/2 between all six: the first eigenvalue of the correlations is 1 + 5/2 of 6
        SkillShares.Component first = shares(40).in(Preparation.STANDARDISED).get(0);

        assertThat(first.share()).isCloseTo(3.5 / 6, within(0.05));
        assertThat(first.interval().orElseThrow().contains(first.share())).isTrue();
        assertThat(first.interval().orElseThrow().halfWidth()).isBetween(0.01, 0.1);
        assertThat(first.loadings())
                .allSatisfy(loading -> assertThat(loading).isCloseTo(1 / Math.sqrt(6), within(0.1)));
    }

    @Test
    void theLevelOfTheScoresDominatesTheUncentredShare() {
        SkillShares shares = shares(40);

        assertThat(shares.in(Preparation.UNCENTRED).get(0).share()).isGreaterThan(0.95);
        assertThat(shares.in(Preparation.CENTRED).get(0).share()).isLessThan(0.65);
    }

    @Test
    void sharesFallAndSumToOneAndWeightsHaveLengthOne() {
        for (SkillShares.OfPreparation preparation : shares(40).preparations()) {
            List<SkillShares.Component> components = preparation.components();
            assertThat(components).hasSize(6).isSortedAccordingTo((a, b) -> Double.compare(b.share(), a.share()));
            assertThat(components.stream()
                            .mapToDouble(SkillShares.Component::share)
                            .sum())
                    .isCloseTo(1, within(1e-12));
            assertThat(components).allSatisfy(component -> {
                assertThat(component.loadings().stream()
                                .mapToDouble(loading -> loading * loading)
                                .sum())
                        .isCloseTo(1, within(1e-12));
                assertThat(component.loadings().stream()
                                .mapToDouble(loading -> loading)
                                .sum())
                        .isNotNegative();
            });
        }
    }

    @Test
    void fewClustersHaveNoIntervals() {
        assertThat(shares(5).in(Preparation.CENTRED).get(0).interval()).isPresent();
        assertThat(shares(4).in(Preparation.CENTRED))
                .allMatch(component -> component.interval().isEmpty());
        assertThat(shares(4).clusters()).isEqualTo(4);
        assertThat(shares(4).largestCluster()).isEqualTo(0.25);
    }

    @Test
    void theSameSeedGivesTheSameIntervals() {
        assertThat(shares(40)).isEqualTo(shares(40));
    }
}
