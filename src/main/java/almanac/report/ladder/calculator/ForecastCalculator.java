package almanac.report.ladder.calculator;

import almanac.markup.Html;
import almanac.markup.Numbers;
import almanac.page.Calculator;
import almanac.page.CalculatorAnswer;
import almanac.page.CalculatorInput;
import almanac.page.CalculatorSpan;
import almanac.page.CalculatorSurface;
import almanac.report.Caption;
import almanac.report.Settings;
import almanac.report.ladder.ForecastDraws;
import almanac.report.ladder.LadderWords;
import almanac.report.ladder.RunPoint;
import java.util.ArrayList;
import java.util.List;

/** The accuracy that the ladder forecasts for a reader's size and length. */
final class ForecastCalculator {

    static final String ID = "ladder-forecast";

    /** Six FLOP per parameter and token, and both are counted in billions. */
    private static final double FLOP = 6 * Reach.BILLION * Reach.BILLION;

    private static final double HUNDREDTHS = 100;

    private ForecastCalculator() {}

    /**
     * The calculator over tabulated forecasts.
     *
     * @param coverage how often the intervals held what was measured, a sentence
     */
    static Calculator of(Reach reach, List<CalculatorSurface> surfaces, Settings settings, String coverage) {
        return new Calculator(
                ID,
                "Which accuracy would a model of this size reach?",
                "Both steps of the published recipe, fitted to the ladder and read off a grid of sizes and lengths",
                new CalculatorAnswer(
                        "forecast accuracy",
                        "%",
                        CalculatorAnswer.Scale.PLAIN,
                        new CalculatorAnswer.Product("Training compute by 6ND", "FLOP", FLOP)),
                inputs(reach, surfaces.size()),
                surfaces,
                ForecastDraws.LEVEL,
                settings.asOf(),
                caption(reach, settings, coverage),
                ForecastTable.ID);
    }

    /** One surface per task. */
    static List<CalculatorSurface> surfaces(Reach reach, List<TaskForecast> forecasts) {
        CalculatorSpan along = reach.along();
        CalculatorSpan across = reach.across();
        List<CalculatorSurface.Place> shown =
                reach.shown().stream().map(Reach::place).toList();
        return forecasts.parallelStream()
                .map(forecast -> CalculatorSurface.of(
                        LadderWords.of(forecast.task()),
                        reach.fitted().size() + " runs",
                        along,
                        across,
                        shown,
                        HUNDREDTHS,
                        forecast::at))
                .toList();
    }

    private static List<CalculatorInput> inputs(Reach reach, int tasks) {
        RunPoint usual = reach.example();
        List<CalculatorInput> inputs = new ArrayList<>();
        if (tasks > 1) {
            inputs.add(new CalculatorInput.Choice("task", "Task"));
        }
        inputs.add(amount(
                "parameters",
                "Model size",
                "billion parameters",
                reach.sizes(),
                usual.parameters(),
                CalculatorInput.Use.AXIS));
        inputs.add(amount(
                "tokens", "Training", "billion tokens", reach.lengths(), usual.tokens(), CalculatorInput.Use.ACROSS));
        return inputs;
    }

    private static CalculatorInput amount(
            String id, String label, String unit, Reach.Range range, double usual, CalculatorInput.Use use) {
        return new CalculatorInput.Amount(
                id, label, unit, range.least(), range.most(), 0.01, usual / Reach.BILLION, use);
    }

    private static Html caption(Reach reach, Settings settings, String coverage) {
        return Caption.of(
                "the published runs of the ladder; five-shot ranked answers.",
                reach.fitted().size() + " runs.",
                "Intervals: " + ForecastDraws.METHOD + ", " + Numbers.grouped(settings.replicates())
                        + " resamples, seed " + settings.seed()
                        + "; they do not know whether the curves bend beyond the ladder. " + coverage);
    }
}
