package almanac.report.scaling.calculator;

import static almanac.report.scaling.calculator.BudgetCalculator.BILLION;

import almanac.page.Calculator;
import almanac.page.CalculatorAnswer;
import almanac.page.CalculatorInput;
import almanac.page.CalculatorKnot;
import almanac.page.CalculatorSpan;
import almanac.page.CalculatorSurface;
import almanac.report.Estimate;
import almanac.report.Settings;
import almanac.scaling.LossLaw;
import almanac.stats.Interval;
import java.util.List;
import java.util.Optional;

/** The loss that a law expects of a reader's size and number of tokens. */
final class LossCalculator {

    static final String ID = "expected-loss";

    private static final double FLOP = 6 * BILLION * BILLION;
    private static final int PLACES = 26;
    private static final double PER_UNIT = 1e4;

    private LossCalculator() {}

    static Calculator of(List<AskedLaw> laws, List<CalculatorSurface> surfaces, Reach reach, Settings settings) {
        return new Calculator(
                ID,
                "Which loss would a model of this size reach?",
                "The loss law of your choice at any size and number of tokens",
                new CalculatorAnswer(
                        "expected loss",
                        "nats per token",
                        CalculatorAnswer.Scale.PLAIN,
                        new CalculatorAnswer.Product("Training compute by 6ND", "FLOP", FLOP)),
                List.of(
                        new CalculatorInput.Choice("law", "Law"),
                        amount(
                                "parameters",
                                "Model size",
                                "billion parameters",
                                reach.sizes(),
                                reach.usual().parameters(),
                                CalculatorInput.Use.AXIS),
                        amount(
                                "tokens",
                                "Training",
                                "billion tokens",
                                reach.tokens(),
                                reach.usual().tokens(),
                                CalculatorInput.Use.ACROSS)),
                surfaces,
                Estimate.LEVEL,
                settings.asOf(),
                CalculatorTexts.caption(laws),
                LossTable.ID);
    }

    private static CalculatorInput amount(
            String id, String label, String unit, SpanOfRuns span, double usual, CalculatorInput.Use use) {
        return new CalculatorInput.Amount(
                id, label, unit, span.least() / BILLION, span.end() / BILLION, 0.01, usual / BILLION, use);
    }

    /** One surface for each law that says what the loss is. */
    static List<CalculatorSurface> surfaces(List<AskedLaw> laws, Reach reach) {
        List<CalculatorSurface.Place> shown =
                reach.shown().stream().map(Reach::place).toList();
        return laws.stream()
                .flatMap(asked -> asked.law().stream()
                        .map(law -> CalculatorSurface.of(
                                asked.name(),
                                asked.basis(),
                                span(reach.sizes()),
                                span(reach.tokens()),
                                shown,
                                PER_UNIT,
                                place -> knot(asked, law, place))))
                .toList();
    }

    private static CalculatorSpan span(SpanOfRuns runs) {
        return CalculatorSpan.even(
                StrictMath.log(runs.least() / BILLION),
                StrictMath.log(runs.last() / BILLION),
                StrictMath.log(runs.end() / BILLION),
                PLACES);
    }

    private static CalculatorKnot knot(AskedLaw asked, LossLaw law, CalculatorSurface.Place place) {
        double parameters = BILLION * StrictMath.exp(place.along());
        double tokens = BILLION * StrictMath.exp(place.across());
        double loss = law.at(parameters, tokens);
        Optional<Interval> limits = asked.lossInterval(other -> other.at(parameters, tokens));
        return limits.map(range -> new CalculatorKnot(place.across(), range.low(), loss, range.high()))
                .orElseGet(() -> CalculatorKnot.exact(place.across(), loss));
    }
}
