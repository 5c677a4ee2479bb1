package almanac.report.scaling.calculator;

import almanac.page.CalculatorSurface;
import almanac.scaling.SizedLoss;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * For which budgets, sizes and lengths the calculators answer.
 *
 * @param budgets FLOP
 * @param sizes parameters
 * @param tokens training tokens
 */
record Reach(SpanOfRuns budgets, SpanOfRuns sizes, SpanOfRuns tokens) {

    /** Budgets, sizes and ratios that readers ask for by name. */
    private static final double USUAL_FLOP = 1e24;

    private static final double USUAL_SIZE = 7e9;
    private static final List<Double> ROUND_SIZES = List.of(1e8, 1e9, USUAL_SIZE, 7e10);
    private static final List<Double> TOKENS_PER_PARAMETER = List.of(20.0, 100.0, 500.0);

    /** A size and a number of tokens. */
    record Point(double parameters, double tokens) {}

    static Reach of(List<SizedLoss> runs) {
        return new Reach(
                SpanOfRuns.of(runs, SizedLoss::flop),
                SpanOfRuns.of(runs, SizedLoss::parameters),
                SpanOfRuns.of(runs, SizedLoss::tokens));
    }

    /** The budget of the headline: the round one if the laws reach it, else the largest observed. */
    double usualFlop() {
        return budgets.reaches(USUAL_FLOP) ? USUAL_FLOP : budgets.end();
    }

    /** Powers of ten among the budgets and the usual one, ascending. */
    List<Double> shownBudgets() {
        int first = (int) Math.ceil(StrictMath.log10(budgets.least()));
        int last = (int) Math.floor(StrictMath.log10(budgets.end()));
        DoubleStream powers = DoubleStream.iterate(first, power -> power <= last, power -> power + 1)
                .map(power -> Double.parseDouble("1e" + (int) power));
        return DoubleStream.concat(powers, DoubleStream.of(usualFlop()))
                .sorted()
                .distinct()
                .boxed()
                .toList();
    }

    /** Round sizes at round numbers of tokens per parameter, as far as the laws reach. */
    List<Point> shown() {
        Stream<Point> round = ROUND_SIZES.stream()
                .flatMap(size -> TOKENS_PER_PARAMETER.stream().map(each -> new Point(size, each * size)));
        List<Point> reached = round.filter(point -> sizes.reaches(point.parameters()) && tokens.reaches(point.tokens()))
                .toList();
        return reached.isEmpty() ? List.of(new Point(sizes.last(), tokens.last())) : reached;
    }

    /** The place asked for at the start: the usual size, if the laws reach it, at its shortest. */
    Point usual() {
        return shown().stream()
                .filter(point -> point.parameters() == USUAL_SIZE)
                .findFirst()
                .orElse(shown().get(0));
    }

    static CalculatorSurface.Place place(Point point) {
        return new CalculatorSurface.Place(
                StrictMath.log(point.parameters() / BudgetCalculator.BILLION),
                StrictMath.log(point.tokens() / BudgetCalculator.BILLION));
    }

    boolean isObserved(Point point) {
        return sizes.isObserved(point.parameters()) && tokens.isObserved(point.tokens());
    }
}
