package almanac.report.scaling.calculator;

import almanac.page.Calculator;
import almanac.page.CalculatorAnswer;
import almanac.page.CalculatorInput;
import almanac.page.CalculatorKnot;
import almanac.page.CalculatorSeries;
import almanac.report.Estimate;
import almanac.report.Settings;
import almanac.stats.Interval;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The best size and number of tokens for a reader's budget. */
final class BudgetCalculator {

    static final String ID = "best-split";

    static final double BILLION = 1e9;

    /** By C = 6ND, sizes and tokens in billions. */
    private static final double TOKENS = 1 / (6 * BILLION * BILLION);

    /** The laws are straight lines in logarithms, the limits nearly so. */
    private static final int PLACES = 33;

    private static final double PER_UNIT = 1e5;

    /** One press of an arrow key moves the budget by this part of the usual one. */
    private static final double STEPS = 10;

    private BudgetCalculator() {}

    static Calculator of(List<AskedLaw> laws, SpanOfRuns budgets, double usualFlop, Settings settings) {
        return new Calculator(
                ID,
                "Which size and how many tokens for a budget?",
                "The size of lowest loss, and the tokens that the budget then pays for",
                new CalculatorAnswer(
                        "best size",
                        "billion parameters",
                        CalculatorAnswer.Scale.LOG,
                        new CalculatorAnswer.Quotient("Training tokens by C = 6ND", "billion", TOKENS)),
                List.of(
                        new CalculatorInput.Choice("law", "Law"),
                        new CalculatorInput.Amount(
                                "budget",
                                "Budget",
                                "FLOP",
                                budgets.least(),
                                budgets.end(),
                                usualFlop / STEPS,
                                usualFlop,
                                CalculatorInput.Use.AXIS)),
                laws.stream().map(law -> series(law, budgets)).toList(),
                Estimate.LEVEL,
                settings.asOf(),
                CalculatorTexts.caption(laws),
                SplitTable.ID);
    }

    private static CalculatorSeries series(AskedLaw law, SpanOfRuns budgets) {
        double from = StrictMath.log(budgets.least());
        double to = StrictMath.log(budgets.end());
        List<CalculatorKnot> knots = IntStream.range(0, PLACES)
                .mapToObj(i -> knot(law, from + (to - from) * i / (PLACES - 1)))
                .toList();
        return new CalculatorSeries(
                law.name(), law.basis(), StrictMath.log(budgets.first()), StrictMath.log(budgets.last()), knots);
    }

    private static CalculatorKnot knot(AskedLaw law, double lnFlop) {
        double flop = StrictMath.exp(lnFlop);
        double mid = rounded(law.bestSize(flop));
        Optional<Interval> limits = law.splitInterval(split -> split.at(flop).parameters());
        return limits.map(range -> new CalculatorKnot(lnFlop, rounded(range.low()), mid, rounded(range.high())))
                .orElseGet(() -> CalculatorKnot.exact(lnFlop, mid));
    }

    /** Logarithm of billions, kept short. */
    private static double rounded(double parameters) {
        return Math.rint(StrictMath.log(parameters / BILLION) * PER_UNIT) / PER_UNIT;
    }
}
