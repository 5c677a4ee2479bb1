package almanac.report.ladder.calculator;

import almanac.page.CalculatorSurface;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.ladder.LadderResult;
import java.util.List;

/** The forecast at any size and length. */
public final class CalculatorPage {

    private CalculatorPage() {}

    public static Part part(LadderResult result) {
        List<TaskForecast> forecasts = TaskForecast.all(result);
        if (forecasts.stream().noneMatch(forecast -> forecast.task().isHeadline())) {
            throw new NotEnoughData("no task has resampled forecasts", List.of());
        }
        Reach reach = Reach.of(result);
        List<CalculatorSurface> surfaces = ForecastCalculator.surfaces(reach, forecasts);
        return Part.at("calculator")
                .texts(CalculatorTexts.of(result, reach, forecasts, ReadingError.of(forecasts, surfaces)))
                .calculator(ForecastCalculator.of(reach, surfaces, result.settings(), CalculatorTexts.coverage(result)))
                .publishes(ForecastTable.published(reach, forecasts))
                .done();
    }
}
