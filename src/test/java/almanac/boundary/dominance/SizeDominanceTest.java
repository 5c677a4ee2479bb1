package almanac.boundary.dominance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SizeDominanceTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    private static SizedModel model(int dayOfYear, double billions, double score) {
        return new SizedModel(START.plusDays(dayOfYear), billions * 1e9, OptionalDouble.empty(), score);
    }

    private static SizeDominance dominance(List<SizedModel> models) {
        return SizeDominance.of(models, 13e9);
    }

    private static final List<SizedModel> MODELS = List.of(
            model(0, 70, 0.5),
            model(10, 7, 0.4),
            model(12, 70, 0.3),
            model(14, 70, 0.4),
            model(20, 7, 0.2),
            model(25, 70, 0.39),
            model(40, 13, 0.99),
            model(41, 70, 0.6),
            model(41, 3, 0.7));

    @Test
    void aLargeModelIsComparedWithTheBestSmallOneSoFar() {
        SizeDominance found = dominance(MODELS);

        assertThat(found.small()).isEqualTo(3);
        assertThat(found.large()).isEqualTo(5);
        assertThat(found.withoutFrontier()).isEqualTo(1);
        assertThat(found.months())
                .containsExactly(
                        new MonthOfLarge(YearMonth.of(2024, 1), 3, 2), new MonthOfLarge(YearMonth.of(2024, 2), 1, 1));
        assertThat(found.share().orElseThrow()).isCloseTo(0.75, within(1e-15));
        assertThat(found.months().get(0).isOfFew()).isTrue();
        assertThat(found.smallBest()).hasValue(0.7);
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() {
        List<SizedModel> turned = new ArrayList<>(MODELS);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(turned, new Random(seed));
            assertThat(dominance(turned)).isEqualTo(dominance(MODELS));
        }
    }

    @Test
    void withoutLargeOrSmallModelsThereIsNoShare() {
        assertThat(dominance(List.of()).share()).isEmpty();
        assertThat(dominance(List.of(model(0, 7, 0.4))).share()).isEmpty();
        assertThat(dominance(List.of(model(0, 70, 0.4))).share()).isEmpty();
        assertThat(dominance(List.of(model(0, 70, 0.4))).withoutFrontier()).isEqualTo(1);
    }

    @Test
    void aBetterSmallModelNeverLowersTheShare() {
        List<SizedModel> more = new ArrayList<>(MODELS);
        more.add(model(5, 1, 0.45));

        assertThat(dominance(more).share().orElseThrow())
                .isGreaterThanOrEqualTo(dominance(MODELS).share().orElseThrow());
    }

    @Test
    void scoresOnALineOfLogSizeHaveItsSlope() {
        List<SizedModel> models = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            models.add(model(i, StrictMath.pow(10, i / 4.0), 0.1 + 0.02 * i));
        }
        MonthlyTrend trend = MonthlyTrend.of(models, ScaleAxis.PARAMETERS).get(0);
        MonthlyTrend.Strength strength = trend.strength().orElseThrow();

        assertThat(strength.slope()).isCloseTo(0.08, within(1e-12));
        assertThat(strength.spearman()).isCloseTo(1, within(1e-12));
        assertThat(strength.r2()).isCloseTo(1, within(1e-12));
        assertThat(shortage(models, ScaleAxis.TOKENS)).isEqualTo(MonthlyTrend.Shortage.TOO_FEW_ROWS);
        assertThat(shortage(models.subList(0, 9), ScaleAxis.PARAMETERS)).isEqualTo(MonthlyTrend.Shortage.TOO_FEW_ROWS);
    }

    @Test
    void monthsWithoutSpreadAreNamed() {
        List<SizedModel> oneSize = new ArrayList<>();
        List<SizedModel> oneScore = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            oneSize.add(model(i, 7, 0.01 * i));
            oneScore.add(model(i, 1 + i, 0.5));
        }

        assertThat(shortage(oneSize, ScaleAxis.PARAMETERS)).isEqualTo(MonthlyTrend.Shortage.ONE_PLACE);
        assertThat(shortage(oneScore, ScaleAxis.PARAMETERS)).isEqualTo(MonthlyTrend.Shortage.ONE_SCORE);
        assertThat(MonthlyTrend.Shortage.ONE_SCORE.code()).isEqualTo("one-distinct-score");
    }

    private static MonthlyTrend.Shortage shortage(List<SizedModel> models, ScaleAxis axis) {
        return MonthlyTrend.of(models, axis).get(0).shortage().orElseThrow();
    }
}
