package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.stats.CappedMixture.Best;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NoFeasibleSolutionException;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.api.Test;

class CappedMixtureTest {

    private static final double[] COST = {1, 2, 4};
    private static final double[] VALUE = {0.1, 0.5, 0.7};
    private static final double[] UNCAPPED = {1, 1, 1};

    private static double value(double[] cost, double[] cap, double budget, double[] value) {
        return new CappedMixture(cost, cap, budget).best(value).orElseThrow().value();
    }

    private static double[] uniform(int count, SplittableRandom random) {
        return random.doubles(count).toArray();
    }

    /** The same programme by the simplex method; empty where it is not feasible. */
    private static Optional<Double> bySimplex(double[] cost, double[] cap, double budget, double[] value) {
        List<LinearConstraint> rows = new ArrayList<>();
        double[] ones = new double[cost.length];
        Arrays.fill(ones, 1);
        rows.add(new LinearConstraint(ones, Relationship.EQ, 1));
        rows.add(new LinearConstraint(cost, Relationship.LEQ, budget));
        for (int i = 0; i < cap.length; i++) {
            double[] one = new double[cap.length];
            one[i] = 1;
            rows.add(new LinearConstraint(one, Relationship.LEQ, cap[i]));
        }
        try {
            return Optional.of(new SimplexSolver()
                    .optimize(
                            new MaxIter(1_000),
                            new LinearObjectiveFunction(value, 0),
                            new LinearConstraintSet(rows),
                            GoalType.MAXIMIZE,
                            new NonNegativeConstraint(true))
                    .getValue());
        } catch (NoFeasibleSolutionException infeasible) {
            return Optional.empty();
        }
    }

    @Test
    void mixesTheTwoNeighboursOfTheBudget() {
        Best best = new CappedMixture(COST, UNCAPPED, 3).best(VALUE).orElseThrow();

        assertThat(best.value()).isCloseTo(0.6, within(1e-15));
        assertThat(best.price()).isCloseTo(0.1, within(1e-15));
        assertThat(best.gap()).isCloseTo(0, within(1e-15));
        assertThat(value(COST, UNCAPPED, 1.5, VALUE)).isCloseTo(0.3, within(1e-15));
    }

    @Test
    void skipsAnItemBelowTheLineOfItsNeighbours() {
        assertThat(value(COST, UNCAPPED, 2, new double[] {0.1, 0.2, 0.7})).isCloseTo(0.3, within(1e-15));
    }

    @Test
    void capsSpreadTheShares() {
        double[] halves = {0.5, 0.5, 0.5};

        assertThat(value(COST, halves, 10, VALUE)).isCloseTo(0.6, within(1e-15));
        assertThat(value(COST, halves, 1.5, VALUE)).isCloseTo(0.3, within(1e-15));
        assertThat(value(COST, halves, 2.25, VALUE)).isCloseTo(0.45, within(1e-15));
    }

    @Test
    void aBudgetThatDoesNotBindHasNoPrice() {
        Best best = new CappedMixture(COST, UNCAPPED, 4).best(VALUE).orElseThrow();

        assertThat(best).isEqualTo(new Best(0.7, 0.7, 0));
    }

    @Test
    void withoutAMixtureWithinTheBudgetThereIsNone() {
        CappedMixture dear = new CappedMixture(COST, new double[] {0.5, 0.5, 0.5}, 1.4);
        CappedMixture narrow = new CappedMixture(COST, new double[] {0.3, 0.3, 0.3}, 10);

        assertThat(dear.isPossible()).isFalse();
        assertThat(dear.best(VALUE)).isEmpty();
        assertThat(narrow.isPossible()).isFalse();
        assertThat(narrow.best(VALUE)).isEmpty();
        assertThat(new CappedMixture(new double[0], new double[0], 1).isPossible())
                .isFalse();
    }

    @Test
    void agreesWithTheSimplexMethodOnRandomItems() {
        SplittableRandom random = new SplittableRandom(7);
        int possible = 0;
        for (int round = 0; round < 400; round++) {
            int count = 1 + random.nextInt(9);
            double[] cost = uniform(count, random);
            double[] cap = Arrays.stream(uniform(count, random))
                    .map(share -> 4 * share / count)
                    .toArray();
            double[] value = uniform(count, random);
            double budget = random.nextDouble();
            Optional<Best> best = new CappedMixture(cost, cap, budget).best(value);
            Optional<Double> expected = bySimplex(cost, cap, budget, value);

            assertThat(best.isPresent()).as("round " + round).isEqualTo(expected.isPresent());
            if (best.isPresent()) {
                possible++;
                assertThat(best.get().value()).isCloseTo(expected.orElseThrow(), within(1e-9));
                assertThat(best.get().gap()).isCloseTo(0, within(1e-12));
            }
        }
        assertThat(possible).isBetween(100, 350);
    }

    @Test
    void agreesWithTheSimplexMethodWhereItemsTie() {
        SplittableRandom random = new SplittableRandom(8);
        for (int round = 0; round < 200; round++) {
            double[] cost = random.ints(8, 1, 4).asDoubleStream().toArray();
            double[] value = random.ints(8, 0, 3).asDoubleStream().toArray();
            double[] cap =
                    random.ints(8, 1, 4).mapToDouble(quarters -> quarters / 4.0).toArray();
            double budget = random.nextInt(4, 13) / 4.0;
            Optional<Best> best = new CappedMixture(cost, cap, budget).best(value);
            Optional<Double> expected = bySimplex(cost, cap, budget, value);

            assertThat(best.isPresent()).as("round " + round).isEqualTo(expected.isPresent());
            best.ifPresent(found -> assertThat(found.value()).isCloseTo(expected.orElseThrow(), within(1e-9)));
        }
    }

    @Test
    void aLargerBudgetNeverLowersTheValue() {
        SplittableRandom random = new SplittableRandom(9);
        double[] cost = uniform(60, random);
        double[] cap =
                Arrays.stream(uniform(60, random)).map(share -> share / 8).toArray();
        double[] value = uniform(60, random);
        double last = 0;
        for (double budget = 0.2; budget < 1; budget += 0.01) {
            double found = value(cost, cap, budget, value);
            assertThat(found).isGreaterThanOrEqualTo(last - 1e-12);
            last = found;
        }
    }

    @Test
    void unitsOfCostAndValueDoNotMatter() {
        SplittableRandom random = new SplittableRandom(10);
        double[] cost = uniform(40, random);
        double[] cap =
                Arrays.stream(uniform(40, random)).map(share -> share / 5).toArray();
        double[] value = uniform(40, random);
        double[] dear = Arrays.stream(cost).map(each -> 0x1p80 * each).toArray();
        double[] tripled = Arrays.stream(value).map(each -> 3 * each - 1).toArray();
        double plain = value(cost, cap, 0.4, value);

        assertThat(value(dear, cap, 0.4 * 0x1p80, value)).isCloseTo(plain, within(1e-12));
        assertThat(value(cost, cap, 0.4, tripled)).isCloseTo(3 * plain - 1, within(1e-12));
    }
}
