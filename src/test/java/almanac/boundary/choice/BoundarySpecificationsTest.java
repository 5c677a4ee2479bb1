package almanac.boundary.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundarySample;
import almanac.boundary.BoundarySettings;
import almanac.boundary.BoundaryShortage;
import almanac.boundary.RealBoundaries;
import almanac.boundary.board.Board;
import almanac.boundary.board.BoundaryAxis;
import almanac.boundary.board.EvaluatedModel;
import almanac.boundary.rival.RivalEstimator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class BoundarySpecificationsTest {

    private static final String TASK = "math-lvl-5";
    private static final Board BOARD = board(RealBoundaries.board(), rows -> rows);
    private static final SpecificationCurve CURVE =
            BoundarySpecifications.of(BOARD).get(0);

    private static Board board(Board whole, UnaryOperator<List<EvaluatedModel>> change) {
        Map<String, List<EvaluatedModel>> samples = new LinkedHashMap<>();
        whole.samples().forEach((name, rows) -> samples.put(name, change.apply(rows)));
        return new Board(whole.dataset(), List.of(TASK), samples);
    }

    @Test
    void theHeadlineIsThePublishedBoundary() {
        assertThat(CURVE.headline().attainable().orElseThrow()).isCloseTo(0.5395, within(5e-4));
        assertThat(CURVE.headline().count()).isEqualTo(3_663);
        assertThat(CURVE.specifications()).contains(CURVE.headline()).doesNotHaveDuplicates();
    }

    @Test
    void theSigmoidHasTheFullProductAndTheOthersTwoChoicesOfRows() {
        assertThat(CURVE.specifications().stream().filter(one -> one.estimator() == RivalEstimator.SIGMOID))
                .hasSize(4 * 7 * 4);
        assertThat(CURVE.specifications()).hasSize(4 * 7 * 4 + 3 * 4 * 2);
        assertThat(CURVE.specifications()).noneMatch(one -> one.estimator() == RivalEstimator.CONSTANT);
        assertThat(CURVE.specifications()).allMatch(one -> one.attainable().isPresent() && !one.extrapolated());
    }

    @Test
    void aWarmStartReachesWhatAllStartsReach() {
        for (Specification one : CURVE.specifications()) {
            if (one.estimator() == RivalEstimator.SIGMOID && one.rows() != RowChoice.DATED) {
                BoundarySample sample = Board.sample(
                        one.tokens().of(one.rows().of(BOARD, TASK), BOARD.rows(Board.ALL)), TASK, BoundaryAxis.COMPUTE);
                BoundaryFit fit = BoundaryFit.of(sample, BoundarySettings.PAPER.withTau(one.tau()))
                        .result()
                        .orElseThrow();
                assertThat(one.attainable().orElseThrow())
                        .as(one.toString())
                        .isCloseTo(fit.attainable(24).score(), within(1e-6));
            }
        }
    }

    @Test
    void rowsAreChosenAsTheirNamesSay() {
        List<EvaluatedModel> single = RowChoice.ONE_PER_MODEL.of(BOARD, TASK);

        assertThat(RowChoice.ALL.of(BOARD, TASK)).hasSize(4_576);
        assertThat(single)
                .extracting(EvaluatedModel::name)
                .doesNotHaveDuplicates()
                .hasSize(4_497);
        assertThat(single).isSortedAccordingTo((one, other) -> one.row() - other.row());
        assertThat(RowChoice.DATED.of(BOARD, TASK)).hasSize(4_046);
        assertThat(RowChoice.BEFORE_2025.of(BOARD, TASK)).isEqualTo(BOARD.rows("pre-2025"));
        assertThat(RowChoice.WITHOUT_MERGES.of(BOARD, TASK)).noneMatch(one -> one.has(EvaluatedModel.Mark.MERGED));
        assertThat(RowChoice.WITHOUT_DOUBTFUL.of(BOARD, TASK).size()).isBetween(4_550, 4_560);
    }

    @Test
    void familiesTakeTheFewestOrTheMostTokensOfAnyOfTheirSizes() {
        List<EvaluatedModel> all = BOARD.rows(Board.ALL);

        assertThat(tokens(TokenChoice.AS_ASSIGNED, all, "gemma-2-9b")).containsOnly(8e12);
        assertThat(tokens(TokenChoice.FAMILY_LOWEST, all, "gemma-2-9b")).containsOnly(2e12);
        assertThat(tokens(TokenChoice.FAMILY_HIGHEST, all, "gemma-2-9b")).containsOnly(13e12);
        assertThat(tokens(TokenChoice.FAMILY_LOWEST, all, "qwen2")).containsOnly(7e12);
        assertThat(tokens(TokenChoice.FAMILY_HIGHEST, all, "qwen2")).containsOnly(12e12);
        assertThat(tokens(TokenChoice.FAMILY_HIGHEST, all, "llama-3")).containsOnly(15e12);
        assertThat(TokenChoice.IDENTIFIED.of(all, all)).allMatch(one -> one.has(EvaluatedModel.Mark.BASE_IDENTIFIED));
    }

    private static List<Double> tokens(TokenChoice choice, List<EvaluatedModel> all, String family) {
        return choice.of(all, all).stream()
                .filter(model -> model.family().filter(family::equals).isPresent())
                .flatMapToDouble(model -> model.tokens().stream())
                .boxed()
                .toList();
    }

    @Test
    void aChoiceThatDecidesEverythingCarriesAllVariance() {
        List<Specification> byLevel = made((level, mapping) -> level * 0.1);

        assertThat(ChoiceShare.of(SpecificationChoice.TAU, byLevel).share().orElseThrow())
                .isCloseTo(1, within(1e-9));
        assertThat(ChoiceShare.of(SpecificationChoice.TAU, byLevel).widest()).isCloseTo(0.3, within(1e-12));
        assertThat(ChoiceShare.of(SpecificationChoice.TOKENS, byLevel).share().orElseThrow())
                .isCloseTo(0, within(1e-9));
    }

    @Test
    void additiveChoicesShareTheVarianceBetweenThem() {
        List<Specification> both = made((level, mapping) -> level * 0.1 + mapping * 0.05);

        double tau = ChoiceShare.of(SpecificationChoice.TAU, both).share().orElseThrow();
        double tokens = ChoiceShare.of(SpecificationChoice.TOKENS, both).share().orElseThrow();
        assertThat(tau).isCloseTo(0.8, within(1e-9));
        assertThat(tokens).isCloseTo(0.2, within(1e-9));
    }

    @Test
    void scoresThatAreAllTheSameHaveNoShares() {
        ChoiceShare share = ChoiceShare.of(SpecificationChoice.TAU, made((level, mapping) -> 0.5));

        assertThat(share.share()).isEmpty();
        assertThat(share.widest()).isZero();
    }

    /** Sixteen made-up specifications: four levels, counted from 0, of four mappings of tokens each. */
    private static List<Specification> made(DoubleBinaryOperator score) {
        List<Specification> made = new ArrayList<>();
        for (double tau : BoundarySpecifications.LEVELS) {
            for (TokenChoice tokens : TokenChoice.values()) {
                int level = made.size() / 4;
                int mapping = made.size() % 4;
                made.add(new Specification(
                        TASK,
                        tau,
                        RivalEstimator.SIGMOID,
                        RowChoice.ALL,
                        tokens,
                        100,
                        OptionalDouble.of(score.applyAsDouble(level, mapping)),
                        false,
                        Optional.empty()));
            }
        }
        return made;
    }

    @Test
    void atTheHeadlinesLevelRowsMatterMostInMathematics() {
        List<ChoiceShare> shares = CURVE.atHeadlineLevel().shares();
        double rows = shares.get(2).share().orElseThrow();

        assertThat(shares).extracting(ChoiceShare::choice).containsExactly(SpecificationChoice.values());
        assertThat(rows).isGreaterThan(0.8).isLessThan(1);
        assertThat(CURVE.spread().orElseThrow().lowest())
                .isLessThan(CURVE.atHeadlineLevel().spread().orElseThrow().lowest());
    }

    @Test
    void aBudgetBeyondTheRowsIsFlagged() {
        Board small = board(
                RealBoundaries.board(),
                rows -> rows.stream()
                        .filter(model -> model.parameters().orElse(0) < 4e9)
                        .toList());

        SpecificationCurve curve = BoundarySpecifications.of(small).get(0);

        assertThat(curve.headline().extrapolated()).isTrue();
        assertThat(curve.spread().orElseThrow().extrapolated()).isPositive();
    }

    @Test
    void fewRowsGiveAReasonAndNoScore() {
        Board few = board(RealBoundaries.board(), rows -> rows.subList(0, Math.min(20, rows.size())));

        SpecificationCurve curve = BoundarySpecifications.of(few).get(0);

        assertThat(curve.headline().shortage()).contains(BoundaryShortage.TOO_FEW_ROWS);
        assertThat(curve.specifications()).allMatch(one -> one.attainable().isEmpty() && !one.extrapolated());
        assertThat(curve.spread()).isEmpty();
        assertThat(curve.shares()).allMatch(share -> share.share().isEmpty());
    }
}
