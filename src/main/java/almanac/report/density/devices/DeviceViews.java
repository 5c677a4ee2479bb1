package almanac.report.density.devices;

import almanac.data.Chip;
import almanac.markup.Numbers;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The tables of devices that the page shows. */
final class DeviceViews {

    private DeviceViews() {}

    /** The chips by memory, with the parameters that fit. */
    static Table classes(DevicesResult result) {
        List<Column<MemoryClass>> columns = new ArrayList<>(List.of(
                Column.number("memory", "Memory", "GB, at least", "memory", DeviceViews::gigabytes),
                Column.whole(
                        "chips",
                        "Chips",
                        "chips with that memory",
                        row -> row.chips().size()),
                Column.text(
                        "example",
                        "Cheapest of them",
                        "chip with the lowest price at release",
                        row -> described(row.example())),
                Column.text(
                        "prices",
                        "Release prices, USD",
                        "lowest and highest price",
                        row -> prices(row.lowestPriceUsd(), row.highestPriceUsd()))));
        for (double bytes : Memory.BYTES_PER_PARAMETER) {
            columns.add(Column.number(
                    "parameters",
                    "Fits at " + Numbers.shortest(bytes) + " bytes",
                    "parameters",
                    "parameters that fit",
                    row -> compact(Memory.parameters(row.memoryBytes(), bytes))));
        }
        return Table.of(
                "device-classes",
                "Parameters that fit, by memory",
                "Four fifths of the least memory of each class, over the bytes that a parameter takes.",
                columns,
                MemoryClass.of(result.withMemory()));
    }

    private static Cell gigabytes(MemoryClass row) {
        return new Cell(Numbers.shortest(row.memoryBytes()), Numbers.shortest(row.memoryBytes() / Memory.GIGABYTE));
    }

    private static String described(Chip chip) {
        return chip.name() + chip.released().map(day -> ", " + day.getYear()).orElse("");
    }

    private static String prices(OptionalDouble lowest, OptionalDouble highest) {
        if (lowest.isEmpty() || highest.isEmpty()) {
            return "";
        }
        String low = Numbers.grouped(Math.round(lowest.getAsDouble()));
        String high = Numbers.grouped(Math.round(highest.getAsDouble()));
        return low.equals(high) ? low : low + "–" + high;
    }

    /** Effective sizes by memory and bytes per parameter, now and at the days ahead. */
    static Table ahead(DevicesResult result) {
        List<List<DeviceForecast>> lines = new ArrayList<>();
        for (MemoryClass devices : MemoryClass.of(result.withMemory())) {
            List<DeviceForecast> all =
                    DeviceForecast.of(devices.memoryBytes(), result.recordDensity(), result.densityAhead());
            for (double bytes : Memory.BYTES_PER_PARAMETER) {
                lines.add(all.stream()
                        .filter(row -> row.bytesPerParameter() == bytes)
                        .toList());
            }
        }
        List<Column<List<DeviceForecast>>> columns = new ArrayList<>(List.of(
                Column.number(
                        "memory",
                        "Memory",
                        "GB",
                        "memory",
                        row -> new Cell(
                                Numbers.shortest(row.get(0).memoryBytes()),
                                Numbers.shortest(row.get(0).memoryBytes() / Memory.GIGABYTE))),
                Column.number(
                        "bytes",
                        "Bytes per parameter",
                        "",
                        "bytes",
                        row -> Cell.of(Numbers.shortest(row.get(0).bytesPerParameter()))),
                Column.number(
                        "now",
                        "Record density now",
                        "effective",
                        "effective parameters",
                        row -> compact(row.get(0).effectiveParameters()))));
        List<LocalDate> dates = result.densityAhead().yearsAhead();
        for (int i = 0; i < dates.size(); i++) {
            int place = i + 1;
            columns.add(Column.text(
                    "forecast-" + dates.get(i),
                    dates.get(i) + ", 95 % interval",
                    "effective parameters",
                    row -> range(row.get(place))));
        }
        return Table.of(
                "device-ahead",
                "Effective size of the densest model that fits, now and ahead",
                "B: billion, T: trillion. Forecasts made on data to "
                        + result.settings().asOf() + beyond(result),
                columns,
                lines);
    }

    private static String beyond(DevicesResult result) {
        return result.largestRulerSize().isPresent()
                ? "; sizes above " + Numbers.compact(result.largestRulerSize().getAsDouble())
                        + ", the ruler’s largest model, were never measured."
                : ".";
    }

    private static String range(DeviceForecast forecast) {
        String middle = Numbers.compact(twoDigits(forecast.effectiveParameters()));
        return middle
                + forecast.interval()
                        .map(range -> " (" + Numbers.compact(twoDigits(range.low())) + "–"
                                + Numbers.compact(twoDigits(range.high())) + ")")
                        .orElse("");
    }

    private static double twoDigits(double value) {
        return new BigDecimal(value)
                .round(new MathContext(2, RoundingMode.HALF_UP))
                .doubleValue();
    }

    private static Cell compact(double parameters) {
        return new Cell(Numbers.shortest(parameters), Numbers.compact(parameters));
    }
}
