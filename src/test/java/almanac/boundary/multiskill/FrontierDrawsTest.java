package almanac.boundary.multiskill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.stats.Interval;
import almanac.stats.Resampling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrontierDrawsTest {

    private static final Resampling RESAMPLING = new Resampling(300, 42);

    private static FrontierDraws draws(SkillFrontier frontier) {
        return FrontierDraws.of(frontier, 0.95, 0.95, RESAMPLING);
    }

    @Test
    void oneFamilyHasNoSpread() {
        SkillFrontier frontier = KnownSkills.frontier(KnownSkills.sample(60, 1, 1));
        List<Optional<Interval>> intervals = draws(frontier).intervals();
        FrontierCurve curve = frontier.curve(FrontierEstimator.QUANTILE_95);

        for (int place = 0; place < 24; place++) {
            double found = curve.at(place).orElseThrow().barycentre();
            Interval interval = intervals.get(place).orElseThrow();
            assertThat(interval.low()).isEqualTo(found);
            assertThat(interval.high()).isEqualTo(found);
            assertThat(interval.resamples()).isEqualTo(300);
            assertThat(interval.seed()).isEqualTo(42);
        }
    }

    @Test
    void manyFamiliesSpreadAroundTheFrontier() {
        SkillFrontier frontier = KnownSkills.frontier(KnownSkills.sample(80, 9, 1));
        FrontierCurve curve = frontier.curve(FrontierEstimator.QUANTILE_95);
        List<Optional<Interval>> intervals = draws(frontier).intervals();
        long covering = curve.points().stream()
                .filter(point -> intervals.get(point.place()).orElseThrow().contains(point.barycentre()))
                .count();

        assertThat(covering).isGreaterThanOrEqualTo(20);
        assertThat(intervals.get(12).orElseThrow().halfWidth()).isPositive();
        assertThat(draws(frontier)).isEqualTo(draws(frontier));
    }

    @Test
    void aFamilyFarFromAllOthersLeavesDrawsWithoutAFrontier() {
        List<SkillRow> rows = new ArrayList<>(KnownSkills.sample(60, 4, 1).rows());
        for (int i = 0; i < 6; i++) {
            rows.add(new SkillRow("far-" + i, 1e40, new double[] {0.9, 0.9, 0.9}, "far"));
        }
        List<Optional<Interval>> intervals =
                draws(KnownSkills.frontier(KnownSkills.sample(rows))).intervals();

        assertThat(intervals.get(0).orElseThrow().resamples()).isEqualTo(300);
        assertThat(intervals.get(23).orElseThrow().resamples()).isBetween(150, 250);
        assertThat(intervals.get(23).orElseThrow().low()).isCloseTo(0.9, within(1e-12));
    }
}
