package almanac.stats;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Mixtures of items: shares from zero to a cap each, with the sum 1, whose mean cost stays within a budget. Sought is the
 * mixture of the highest mean value, a linear programme with one row for the sum and one for the budget.
 *
 * <p>It is solved exactly, on the upper hull of the mean costs and values that mixtures can have. If a unit of cost has a
 * price, the best mixture fills up the items by falling value − price·cost; such mixtures are the corners of the hull.
 * Begun with the corners of price zero and of an endless price, the price at which the corners on both sides of the budget
 * are worth the same is tried, until no corner lies above the line through them. The mixture of the two that spends the
 * budget is then the best one, and the price proves it: by weak duality no mixture is worth more than {@link Best#bound()}.
 *
 * @param cost of each item
 * @param cap highest share of each item
 * @param budget highest mean cost
 */
public record CappedMixture(double[] cost, double[] cap, double budget) {

    private static final double ROUNDING = 1e-12;

    public CappedMixture {
        if (cost.length != cap.length) {
            throw new IllegalArgumentException("one cap per item needed");
        }
    }

    /**
     * The best mixture.
     *
     * @param value its mean value
     * @param bound a value that no mixture exceeds, equal to the value but for rounding
     * @param price value of another unit of the budget; 0 where the budget does not bind
     */
    public record Best(double value, double bound, double price) {

        /** How far from the best the mixture may be at most. */
        public double gap() {
            return bound - value;
        }
    }

    /** Mean cost and mean value of a mixture. */
    private record Corner(double cost, double value) {

        double height(double price) {
            return value - price * cost;
        }
    }

    /** Whether any mixture stays within the budget. */
    public boolean isPossible() {
        return hasMixture() && isAffordable(cheapest(new double[cost.length], order()));
    }

    private boolean hasMixture() {
        return Arrays.stream(cap).sum() >= 1 - ROUNDING;
    }

    /** The best mixture of items with these values; empty where none stays within the budget. */
    public Optional<Best> best(double[] value) {
        if (!hasMixture()) {
            return Optional.empty();
        }
        int[] order = order();
        Corner dear = corner(value, negative(cost), value, order);
        if (isAffordable(dear)) {
            return Optional.of(new Best(dear.value(), dear.value(), 0));
        }
        Corner cheap = cheapest(value, order);
        return isAffordable(cheap) ? Optional.of(between(cheap, dear, value, order)) : Optional.empty();
    }

    /** Walks along the hull from a corner on each side of the budget to the edge that crosses it. */
    private Best between(Corner first, Corner last, double[] value, int[] order) {
        Corner cheap = first;
        Corner dear = last;
        double[] negativeCost = negative(cost);
        while (true) {
            double price = (dear.value() - cheap.value()) / (dear.cost() - cheap.cost());
            Corner best = corner(worth(value, price), negativeCost, value, order);
            boolean above = best.height(price) > Math.max(cheap.height(price), dear.height(price));
            if (!above || best.cost() <= cheap.cost() || best.cost() >= dear.cost()) {
                double bound = Math.max(best.height(price), dear.height(price)) + price * budget;
                return new Best(cheap.value() + price * (budget - cheap.cost()), bound, price);
            }
            if (isAffordable(best)) {
                cheap = best;
            } else {
                dear = best;
            }
        }
    }

    private Corner cheapest(double[] value, int[] order) {
        return corner(negative(cost), value, value, order);
    }

    private boolean isAffordable(Corner corner) {
        return corner.cost() <= budget + ROUNDING * Math.abs(budget);
    }

    private double[] worth(double[] value, double price) {
        double[] worth = new double[value.length];
        for (int i = 0; i < worth.length; i++) {
            worth[i] = value[i] - price * cost[i];
        }
        return worth;
    }

    /** Fills up the items by falling worth, among equals by the falling second measure. */
    private Corner corner(double[] worth, double[] second, double[] value, int[] order) {
        sort(order, worth, second);
        double left = 1;
        double meanCost = 0;
        double meanValue = 0;
        for (int i = 0; i < order.length && left > 0; i++) {
            int item = order[i];
            double share = Math.min(cap[item], left);
            left -= share;
            meanCost += share * cost[item];
            meanValue += share * value[item];
        }
        return new Corner(meanCost, meanValue);
    }

    /** Sorts by insertion: from one price to the next little changes, so that the order is nearly right before. */
    private static void sort(int[] order, double[] worth, double[] second) {
        for (int i = 1; i < order.length; i++) {
            int item = order[i];
            int place = i;
            while (place > 0 && isBefore(item, order[place - 1], worth, second)) {
                order[place] = order[place - 1];
                place--;
            }
            order[place] = item;
        }
    }

    private static boolean isBefore(int one, int other, double[] worth, double[] second) {
        return worth[one] > worth[other] || (worth[one] == worth[other] && second[one] > second[other]);
    }

    private int[] order() {
        return IntStream.range(0, cost.length).toArray();
    }

    private static double[] negative(double[] values) {
        return Arrays.stream(values).map(value -> -value).toArray();
    }
}
