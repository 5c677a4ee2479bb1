package almanac.report.density.devices;

import almanac.report.Estimate;
import almanac.report.IntervalCells;
import almanac.stats.DoublingTime;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Growth of density and of chips together, as tables. */
final class DoublingTables {

    private DoublingTables() {}

    /** A pair of the almanac's, or a published case. */
    private record Line(Optional<DeviceDoubling> pair, Optional<PublishedCase> published) {

        String choice(String name) {
            return pair.map(found ->
                            String.valueOf(found.density().choices().spec().get(name)))
                    .orElse("");
        }

        double densityDays() {
            return pair.map(found -> DoublingTime.days(found.density().line().slope()))
                    .orElseGet(() -> published.orElseThrow().densityDays());
        }

        double chipDays() {
            return pair.map(found -> found.chips().doublingDays())
                    .orElseGet(() -> published.orElseThrow().chipDays());
        }

        double days() {
            return pair.map(DeviceDoubling::doublingDays)
                    .orElseGet(() -> published.orElseThrow().doublingDays());
        }

        Optional<Interval> interval() {
            return pair.flatMap(found -> found.doublingInterval(Estimate.LEVEL));
        }
    }

    /** Every pair, then every published case. */
    static Table published(DevicesResult result) {
        List<Line> lines = new ArrayList<>();
        result.doublings().forEach(pair -> lines.add(new Line(Optional.of(pair), Optional.empty())));
        result.cases().forEach(found -> lines.add(new Line(Optional.empty(), Optional.of(found))));
        List<Column<Line>> columns = new ArrayList<>();
        for (String choice : List.of("benchmark", "ruler", "d0", "parameter_kind", "population", "until", "rule")) {
            columns.add(text(
                    choice, "choice of the density trend; empty for a published case", line -> line.choice(choice)));
        }
        columns.add(text(
                "chips",
                "growth of chips: a trend of the table chip-trends, or published",
                line -> line.pair().map(pair -> pair.chips().id()).orElse(ChipGrowth.PUBLISHED)));
        columns.add(number("density_doubling_days", "days", "doubling time of density", Line::densityDays));
        columns.add(number("chip_doubling_days", "days", "doubling time of speed at a fixed price", Line::chipDays));
        columns.add(number("doubling_days", "days", "1/(1/density + 1/chips)", Line::days));
        columns.add(Column.number(
                "low", "low", "days", "lower limit of the 95 % interval", line -> IntervalCells.low(line.interval())));
        columns.add(Column.number(
                "high",
                "high",
                "days",
                "upper limit of the 95 % interval",
                line -> IntervalCells.high(line.interval())));
        columns.add(Column.whole(
                "records",
                "records",
                "record models of the density trend; 0 for a published case",
                line -> line.pair().map(pair -> pair.density().records()).orElse(0)));
        columns.add(Column.whole(
                "chip_points",
                "chip_points",
                "chips on the line; 0 for a published growth",
                line -> line.pair().map(pair -> pair.chips().n()).orElse(0)));
        columns.add(Column.whole(
                "replicates",
                "replicates",
                "replicates behind the interval; 0 without one",
                line -> line.pair().map(pair -> pair.slopes().count()).orElse(0)));
        columns.add(text(
                "claim",
                "published claim that states the growth of density",
                line -> line.published().map(PublishedCase::claim).orElse("")));
        columns.add(text("dataset", "dataset id", line -> "site-data"));
        return Table.of(
                "device-doubling",
                "Doubling time of what a chip of fixed price can run",
                "One row per pair of a density trend and a growth of chips, then one per published growth of density.",
                columns,
                lines);
    }

    /** The published cases, for the page. */
    static Table cases(List<PublishedCase> cases) {
        return Table.of(
                "device-cases",
                "Published growths of density, combined with the published growth of chips",
                "Computed without rounding in between.",
                List.of(
                        Column.text("stated", "Density, as published", "published number", PublishedCase::stated),
                        Column.number(
                                "density_doubling_days",
                                "Density doubles",
                                "days",
                                "doubling time",
                                row -> Cell.of(row.densityDays(), 4)),
                        Column.number(
                                "chip_doubling_days",
                                "Chips double",
                                "days",
                                "doubling time",
                                row -> Cell.of(row.chipDays(), 4)),
                        Column.number(
                                "doubling_days",
                                "Together",
                                "days",
                                "doubling time",
                                row -> Cell.of(row.doublingDays(), 3))),
                cases);
    }

    private static Column<Line> text(String name, String description, Function<Line, String> text) {
        return Column.text(name, name, description, text);
    }

    private static Column<Line> number(
            String name, String unit, String description, java.util.function.ToDoubleFunction<Line> value) {
        return Column.number(name, name, unit, description, line -> Cell.of(value.applyAsDouble(line), 3));
    }
}
