package almanac.report.density.devices;

import almanac.data.Chip;
import almanac.report.IntervalCells;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What fits a device, now and ahead, as published tables. */
final class ForecastTables {

    private ForecastTables() {}

    /** Every memory that a chip is known to have, at both sizes of a parameter. */
    static Table devices(DevicesResult result) {
        List<DeviceForecast> rows = result.withMemory().stream()
                .map(Chip::memoryBytes)
                .mapToDouble(OptionalDouble::orElseThrow)
                .distinct()
                .sorted()
                .boxed()
                .flatMap(memory -> DeviceForecast.of(memory, result.recordDensity(), result.densityAhead()).stream())
                .toList();
        return Table.of(
                "device-forecast",
                "Effective size of the densest model that fits a memory",
                "One row per memory, bytes per parameter and day; forecasts carry the growth of density on.",
                List.of(
                        number("memory_bytes", "bytes", "memory of the chip", DeviceForecast::memoryBytes),
                        number(
                                "bytes_per_parameter",
                                "bytes",
                                "bytes that a parameter takes",
                                row -> row.bytesPerParameter()),
                        Column.date("date", "date", "day", row -> Cell.of(row.date())),
                        number("parameters", "", "parameters that fit 80 % of the memory", DeviceForecast::parameters),
                        number(
                                "effective_parameters",
                                "",
                                "size of the ruler's family that would score alike",
                                row -> row.effectiveParameters()),
                        Column.number(
                                "low",
                                "low",
                                "",
                                "lower limit of the forecast's 95 % interval",
                                row -> IntervalCells.low(row.interval())),
                        Column.number(
                                "high",
                                "high",
                                "",
                                "upper limit of the forecast's 95 % interval",
                                row -> IntervalCells.high(row.interval())),
                        Column.text("kind", "kind", "measured or forecast", DeviceForecast::kind),
                        Column.date(
                                "made_on",
                                "made_on",
                                "last day of the data behind it",
                                row -> Cell.of(result.settings().asOf())),
                        Column.text("dataset", "dataset", "dataset id", row -> "site-data"),
                        Column.text(
                                "ruler",
                                "ruler",
                                "ruler of the density",
                                row -> result.density().choices().ruler()),
                        Column.whole(
                                "beyond_ruler",
                                "beyond_ruler",
                                "1 where the ruler has no model as large",
                                row -> result.isBeyondRuler(row.effectiveParameters()) ? 1 : 0)),
                rows);
    }

    private static Column<DeviceForecast> number(
            String name, String unit, String description, java.util.function.ToDoubleFunction<DeviceForecast> value) {
        return Column.number(name, name, unit, description, row -> Cell.of(value.applyAsDouble(row), 3));
    }

    /** A day of the outlook. */
    private record Day(LocalDate date, double factor, String model, boolean isForecast) {}

    /** The points of the figure on a chip of fixed price. */
    static Table outlook(DevicesResult result) {
        OutlookPath path = new OutlookPath(result);
        Outlook ahead = result.deviceAhead();
        List<Day> days = new ArrayList<>();
        path.records()
                .forEach(place -> days.add(new Day(
                        place.date(),
                        place.factor(),
                        place.model().orElseThrow().model().scored().model().id(),
                        false)));
        path.ahead().forEach(date -> days.add(new Day(date, ahead.factor(date), "", true)));
        List<Column<Day>> columns = new ArrayList<>(List.of(
                Column.date("date", "date", "day", row -> Cell.of(row.date())),
                Column.number(
                        "factor",
                        "factor",
                        "",
                        "times what it could run on the day the forecast was made",
                        row -> Cell.of(row.factor(), 3))));
        for (int level : List.of(95, 80, 50)) {
            String suffix = level == 95 ? "" : "_" + level;
            columns.add(Column.number(
                    "low" + suffix,
                    "low" + suffix,
                    "",
                    limit("lower", level),
                    row -> IntervalCells.low(interval(ahead, row, level))));
            columns.add(Column.number(
                    "high" + suffix,
                    "high" + suffix,
                    "",
                    limit("upper", level),
                    row -> IntervalCells.high(interval(ahead, row, level))));
        }
        columns.addAll(List.of(
                Column.text("kind", "kind", "record or forecast", row -> row.isForecast() ? "forecast" : "record"),
                Column.text("model", "model", "record model", Day::model),
                Column.date("made_on", "made_on", "last day of the data behind it", row -> Cell.of(ahead.madeOn())),
                Column.text("dataset", "dataset", "dataset id", row -> "site-data")));
        return Table.of(
                "device-outlook",
                "What a chip of fixed price can run, over the day the forecast was made",
                "One row per record model, with the growth of chips, and one per day of the forecast.",
                columns,
                days);
    }

    private static String limit(String which, int level) {
        return which + " limit of the forecast's " + level + " % interval";
    }

    private static Optional<Interval> interval(Outlook ahead, Day row, int level) {
        return row.isForecast() ? ahead.factorInterval(row.date(), level / 100.0) : Optional.empty();
    }
}
