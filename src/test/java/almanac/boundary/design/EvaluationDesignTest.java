package almanac.boundary.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.stats.RandomStreams;
import almanac.stats.RisingSigmoid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvaluationDesignTest {

    private static final AssumedCurve PILOT = AssumedCurve.of(new RisingSigmoid(0.1, 0.7, 1.5, 23));
    private static final List<DesignObjective> OBJECTIVES = List.of(
            DesignObjective.I_OPTIMAL,
            DesignObjective.BALANCED,
            DesignObjective.D_OPTIMAL,
            DesignObjective.D_OPTIMAL_EXCHANGED);

    /** Candidates of few sizes and budgets, so that many are alike. */
    private static List<Candidate> candidates(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, count)
                .mapToObj(row -> new Candidate(
                        3 * row, 21 + random.nextInt(12) / 3.0, 1 + random.nextInt(5) * 3.7, "revision-" + row))
                .toList();
    }

    private static DesignPool pool(List<Candidate> candidates) {
        return DesignPool.of(candidates).result().orElseThrow();
    }

    @Test
    void theBudgetIsKept() {
        for (long seed = 1; seed <= 10; seed++) {
            DesignPool pool = pool(candidates(80, seed));
            for (double percent : new double[] {1, 5, 20, 50, 100}) {
                List<EvaluationDesign> designs = new ArrayList<>();
                OBJECTIVES.forEach(objective -> designs.add(EvaluationDesign.of(pool, objective, PILOT, percent)));
                designs.add(PlainDesigns.cheapestFirst(pool, PILOT, percent));
                designs.addAll(PlainDesigns.random(pool, PILOT, percent, 3, new RandomStreams(seed)));

                assertThat(designs).allSatisfy(design -> {
                    assertThat(design.cost()).isLessThanOrEqualTo(design.budget() + 1e-9);
                    assertThat(design.rows()).doesNotHaveDuplicates().isSorted();
                    assertThat(design.perBin().stream().mapToInt(held -> held).sum())
                            .isEqualTo(design.count());
                });
            }
        }
    }

    @Test
    void groupsOfEqualCandidatesAreChosenLikeRowAfterRow() {
        for (long seed = 1; seed <= 10; seed++) {
            DesignPool pool = pool(candidates(60, seed));
            for (DesignObjective objective : List.of(DesignObjective.I_OPTIMAL, DesignObjective.D_OPTIMAL)) {
                EvaluationDesign design = EvaluationDesign.of(pool, objective, PILOT, 30);

                assertThat(design.rows()).isEqualTo(RowAfterRow.chosen(pool, objective, PILOT, 30));
            }
        }
    }

    @Test
    void theOrderInWhichCandidatesAreGivenDoesNotMatter() {
        List<Candidate> reversed = new ArrayList<>(candidates(60, 4));
        Collections.reverse(reversed);

        assertThat(EvaluationDesign.of(pool(reversed), DesignObjective.BALANCED, PILOT, 20))
                .usingRecursiveComparison()
                .isEqualTo(EvaluationDesign.of(pool(candidates(60, 4)), DesignObjective.BALANCED, PILOT, 20));
    }

    @Test
    void exchangesOnlyRaiseTheDeterminant() {
        int raised = 0;
        for (long seed = 1; seed <= 10; seed++) {
            DesignPool pool = pool(candidates(80, seed));
            double greedy = EvaluationDesign.of(pool, DesignObjective.D_OPTIMAL, PILOT, 15)
                    .logDeterminant();
            double exchanged = EvaluationDesign.of(pool, DesignObjective.D_OPTIMAL_EXCHANGED, PILOT, 15)
                    .logDeterminant();

            assertThat(exchanged).isGreaterThan(greedy - 1e-9);
            raised += exchanged > greedy + 1e-3 ? 1 : 0;
        }
        assertThat(raised).isPositive();
    }

    @Test
    void chosenDesignsKnowMoreThanTheMeanRandomOne() {
        DesignPool pool = pool(candidates(120, 1));
        double random = PlainDesigns.random(pool, PILOT, 10, 50, new RandomStreams(42)).stream()
                .mapToDouble(EvaluationDesign::meanVariance)
                .average()
                .orElseThrow();

        assertThat(EvaluationDesign.of(pool, DesignObjective.I_OPTIMAL, PILOT, 10)
                        .meanVariance())
                .isLessThan(random);
    }

    @Test
    void balanceFillsEveryBinThatIsAffordable() {
        DesignPool pool = pool(candidates(120, 2));

        assertThat(EvaluationDesign.of(pool, DesignObjective.balanced(10), PILOT, 30)
                        .perBin())
                .allMatch(held -> held > 0);
    }

    @Test
    void theCheapestComeFirst() {
        List<Candidate> candidates = candidates(60, 3);
        EvaluationDesign design = PlainDesigns.cheapestFirst(pool(candidates), PILOT, 10);
        List<Integer> cheapest = candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::cost).thenComparingInt(Candidate::row))
                .limit(design.count())
                .map(Candidate::row)
                .sorted()
                .toList();

        assertThat(design.rows()).isEqualTo(cheapest);
    }

    @Test
    void randomDesignsAreThoseOfTheirSeed() {
        DesignPool pool = pool(candidates(60, 3));
        List<EvaluationDesign> designs = PlainDesigns.random(pool, PILOT, 20, 2, new RandomStreams(7));

        assertThat(PlainDesigns.random(pool, PILOT, 20, 2, new RandomStreams(7)))
                .isEqualTo(designs);
        assertThat(designs.get(0).rows()).isNotEqualTo(designs.get(1).rows());
    }

    @Test
    void theGradientIsThatOfTheCurve() {
        RisingSigmoid curve = new RisingSigmoid(0.1, 0.7, 1.5, 23);
        double[] gradient = PILOT.gradient(23.4);
        double step = 1e-6;
        double higher = new RisingSigmoid(0.1, 0.7, 1.5, 23 - step / 1.5).at(23.4);

        assertThat(gradient[0]).isEqualTo(1);
        assertThat(0.1 + 0.7 * gradient[1]).isCloseTo(curve.at(23.4), within(1e-12));
        assertThat(gradient[2]).isCloseTo((higher - curve.at(23.4)) / step, within(1e-6));
        assertThat(gradient[3]).isCloseTo(2.4 * gradient[2], within(1e-9));
        assertThat(PILOT.lowerBend()).isCloseTo(23 - 1.543 / 1.5, within(1e-9));
        assertThat(PILOT.upperBend()).isCloseTo(23 + 1.543 / 1.5, within(1e-9));
    }
}
