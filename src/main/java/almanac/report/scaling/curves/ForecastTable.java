package almanac.report.scaling.curves;

import almanac.scaling.SizedLoss;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Every run's forecast as published. */
final class ForecastTable {

    static final String ID = "scaling-learning-curves";

    private static final int SHOWN = 4;

    private ForecastTable() {}

    private record Row(CurveSet set, RunForecast run) {}

    static Table published(List<CurveSet> sets) {
        List<Row> rows = sets.stream()
                .flatMap(set -> set.runs().stream().map(run -> new Row(set, run)))
                .toList();
        return Table.of(
                ID,
                "Learning curves forecast from their first halves",
                "One row per run; losses in nats per token, relative errors positive where the forecast is too high.",
                List.of(
                        Column.text(
                                "dataset",
                                "Dataset",
                                "dataset of runs",
                                row -> row.set().dataset()),
                        Column.text(
                                "run",
                                "Run",
                                "id of the learning curve",
                                row -> row.run().own().run()),
                        number(
                                "parameters",
                                "parameters, by the count of the set",
                                row -> row.run().curve().parameters()),
                        number("fitted_from_tokens", "first tokens that were fitted", row -> ends(row)[0]),
                        number("fitted_to_tokens", "last tokens that were fitted", row -> ends(row)[1]),
                        number(
                                "forecast_at_tokens",
                                "tokens at the end of the run",
                                row -> row.run().own().tokens()),
                        number(
                                "forecast",
                                "loss by the run’s own curve",
                                row -> row.run().own().forecast()),
                        number(
                                "measured",
                                "loss at the end",
                                row -> row.run().own().measured()),
                        number(
                                "relative_error",
                                "forecast over measured less one, a fraction",
                                row -> row.run().own().relativeError()),
                        number(
                                "e",
                                "irreducible loss E of L = E + A/D^alpha",
                                row -> row.run().own().law().constant()),
                        number(
                                "a",
                                "coefficient A",
                                row -> row.run().own().law().coefficient()),
                        number(
                                "alpha",
                                "exponent of the tokens",
                                row -> row.run().own().law().exponent()),
                        Column.whole(
                                "points",
                                "Points",
                                "points that were fitted",
                                row -> row.run().stretch().points().size()),
                        number(
                                "rms_log",
                                "root mean square residual of the log loss",
                                row -> row.run().own().law().rootMeanSquareLog()),
                        Column.text(
                                "learning_rate",
                                "Rate",
                                "constant or decayed",
                                row -> row.set().rate().id()),
                        Column.text(
                                "counting",
                                "Counting",
                                "how parameters are counted",
                                row -> row.set().rate() == CurveSet.Rate.CONSTANT ? "without-embeddings" : "as-stated"),
                        number(
                                "pooled_forecast",
                                "loss by the joint law of all runs without limits",
                                row -> row.run().pooled()),
                        number(
                                "pooled_relative_error",
                                "its relative error",
                                row -> row.run().pooledError()),
                        optional(
                                "pooled_near_kaplan_forecast",
                                "loss by the joint law with exponents near those of Kaplan et al. 2020",
                                row -> row.run().held()),
                        optional(
                                "pooled_near_kaplan_relative_error",
                                "its relative error",
                                row -> row.run().heldError())),
                rows);
    }

    private static double[] ends(Row row) {
        List<SizedLoss> points = row.run().stretch().points();
        return new double[] {
            points.get(0).tokens(), points.get(points.size() - 1).tokens()
        };
    }

    private static Column<Row> number(String name, String description, ToDoubleFunction<Row> value) {
        return Column.number(name, name, "", description, row -> Cell.of(value.applyAsDouble(row), SHOWN));
    }

    private static Column<Row> optional(String name, String description, Function<Row, OptionalDouble> value) {
        return Column.number(
                name, name, "", description + "; empty without it", row -> Cell.of(value.apply(row), SHOWN));
    }
}
