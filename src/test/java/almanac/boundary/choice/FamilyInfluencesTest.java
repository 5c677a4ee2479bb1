package almanac.boundary.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundarySettings;
import almanac.boundary.BoundaryShortage;
import almanac.boundary.Outcome;
import almanac.boundary.RealBoundaries;
import almanac.boundary.board.Board;
import almanac.boundary.board.BoundaryAxis;
import almanac.boundary.board.EvaluatedModel;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class FamilyInfluencesTest {

    private static final String TASK = "math-lvl-5";
    private static final Board BOARD = RealBoundaries.board();
    private static final FamilyInfluences FAMILIES = of(BOARD, InfluenceUnit.FAMILY);

    private static FamilyInfluences of(Board board, InfluenceUnit unit) {
        return FamilyInfluences.of(board, TASK, unit, BoundarySettings.PAPER)
                .result()
                .orElseThrow();
    }

    @Test
    void everyFamilyIsLeftOutOnce() {
        assertThat(FAMILIES.families()).hasSize(33);
        assertThat(FAMILIES.families().stream().mapToInt(FamilyInfluence::rows).sum())
                .isEqualTo(3_663);
        assertThat(FAMILIES.families().stream()
                        .mapToDouble(FamilyInfluence::share)
                        .sum())
                .isCloseTo(1, within(1e-12));
        assertThat(FAMILIES.mostInfluential().orElseThrow().name()).isEqualTo("qwen2.5");
        assertThat(FAMILIES.families()).isSortedAccordingTo((one, other) -> Double.compare(other.size(), one.size()));
    }

    @Test
    void aWarmRefitIsTheFitToTheOtherRows() {
        for (FamilyInfluence family : FAMILIES.families()) {
            List<EvaluatedModel> others = BOARD.rows(Board.ALL).stream()
                    .filter(model -> !model.family().orElse("").equals(family.name()))
                    .toList();
            BoundaryFit fit = BoundaryFit.of(Board.sample(others, TASK, BoundaryAxis.COMPUTE), BoundarySettings.PAPER)
                    .result()
                    .orElseThrow();
            FamilyInfluence.Without without = family.without().result().orElseThrow();

            assertThat(without.converged()).isTrue();
            assertThat(without.attainable().score())
                    .as(family.name())
                    .isCloseTo(fit.attainable(24).score(), within(1e-6));
        }
    }

    @Test
    void basesAreFinerThanFamilies() {
        FamilyInfluences bases = of(BOARD, InfluenceUnit.BASE);

        assertThat(bases.families()).hasSize(147);
        assertThat(bases.full().curve()).isEqualTo(FAMILIES.full().curve());
        assertThat(bases.families().stream().mapToInt(FamilyInfluence::rows).sum())
                .isEqualTo(3_663);
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws ExecutionException, InterruptedException {
        ForkJoinPool single = new ForkJoinPool(1);
        FamilyInfluences alone =
                single.submit(() -> of(BOARD, InfluenceUnit.FAMILY)).get();
        single.shutdown();

        assertThat(alone.families()).isEqualTo(FAMILIES.families());
    }

    @Test
    void aBoardOfOneFamilyHasNothingLeftWithoutIt() {
        Board one = new Board(
                "one",
                List.of(TASK),
                Map.of(
                        Board.ALL,
                        BOARD.rows(Board.ALL).stream()
                                .filter(model -> model.family().orElse("").equals("qwen2.5"))
                                .toList()));

        FamilyInfluences only = of(one, InfluenceUnit.FAMILY);

        assertThat(only.families()).hasSize(1);
        assertThat(only.families().get(0).without().shortage()).contains(BoundaryShortage.NO_COMPUTE);
    }

    @Test
    void aBoardWithoutRowsHasNoInfluences() {
        Board none = new Board("none", List.of(TASK), Map.of());

        Outcome<FamilyInfluences> influences =
                FamilyInfluences.of(none, TASK, InfluenceUnit.BASE, BoundarySettings.PAPER);

        assertThat(influences.shortage()).contains(BoundaryShortage.NO_COMPUTE);
    }
}
