package almanac.report.ladder.calculator;

import almanac.page.CalculatorKnot;
import almanac.page.CalculatorSurface;
import java.util.List;

/**
 * How far straight lines between the calculator's knots lie from the forecast itself, in points of a hundred.
 *
 * @param forecast largest error of a forecast, at the middles of all cells of the grid
 * @param limit largest error of a limit, at the places of the table
 */
record ReadingError(double forecast, double limit) {

    static ReadingError of(List<TaskForecast> forecasts, List<CalculatorSurface> surfaces) {
        double forecast = 0;
        double limit = 0;
        for (int i = 0; i < surfaces.size(); i++) {
            forecast = Math.max(forecast, inCells(forecasts.get(i), surfaces.get(i)));
            limit = Math.max(limit, ofLimits(surfaces.get(i)));
        }
        return new ReadingError(forecast, limit);
    }

    private static double inCells(TaskForecast forecast, CalculatorSurface surface) {
        double largest = 0;
        for (double x : middles(surface.along().places())) {
            for (double y : middles(surface.across().places())) {
                CalculatorSurface.Place middle = new CalculatorSurface.Place(x, y);
                double exact = 100 * forecast.at(Reach.point(middle));
                largest = Math.max(largest, Math.abs(surface.at(middle).mid() - exact));
            }
        }
        return largest;
    }

    private static double ofLimits(CalculatorSurface surface) {
        double largest = 0;
        for (CalculatorSurface.Answer answer : surface.answers()) {
            CalculatorKnot read = surface.at(answer.at());
            largest = Math.max(largest, Math.abs(read.low() - answer.fit().low()));
            largest = Math.max(largest, Math.abs(read.high() - answer.fit().high()));
        }
        return largest;
    }

    private static double[] middles(List<Double> places) {
        double[] middles = new double[places.size() - 1];
        for (int i = 0; i < middles.length; i++) {
            middles[i] = (places.get(i) + places.get(i + 1)) / 2;
        }
        return middles;
    }
}
