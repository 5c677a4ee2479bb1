package almanac.report.boundary.saturation;

import static almanac.report.boundary.saturation.ShortColumns.number;
import static almanac.report.boundary.saturation.ShortColumns.text;
import static almanac.report.boundary.saturation.ShortColumns.wholeIfAny;

import almanac.boundary.sizetime.SizeTimeBoundary;
import almanac.boundary.sizetime.SizeTimeFit;
import almanac.boundary.sizetime.SizeTimeShortage;
import almanac.boundary.sizetime.TimeFall;
import almanac.report.boundary.SizeTimeStudy;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** The boundary in size and time, as published. */
final class SizeTimeTables {

    static final String ID = "boundary-size-time";
    static final String CURVES = "boundary-size-time-curves";

    private SizeTimeTables() {}

    private record Row(String task, Optional<SizeTimeFit> fit, String reason) {

        Optional<TimeFall> fall() {
            return fit.flatMap(found -> TimeFall.of(found, SizeTimeBoundary.PAPER_SIZE));
        }
    }

    private record Place(TimedTask task, Instant moment) {}

    /** One row per task and split. */
    static Table published(SizeTimeStudy study) {
        return Table.of(
                ID,
                "The boundary in size and time, by split",
                "One row per task and random split. Rows of the leaderboard and models evaluated later. Slopes are of the"
                        + " log-odds per unit of ln parameters; a fall is of the score at 13 billion parameters.",
                Stream.of(names(), heights(), quality()).flatMap(List::stream).toList(),
                study.tasks().stream().flatMap(SizeTimeTables::rows).toList());
    }

    private static Stream<Row> rows(SizeTimeStudy.OfTask task) {
        return task.outcome()
                .boundary()
                .map(boundary -> boundary.fits().stream().map(fit -> new Row(task.task(), Optional.of(fit), "")))
                .orElseGet(() -> Stream.of(new Row(
                        task.task(),
                        Optional.empty(),
                        task.outcome().shortage().map(SizeTimeShortage::code).orElse(""))));
    }

    private static List<Column<Row>> names() {
        return List.of(
                text("dataset", "leaderboard; models evaluated after it are included", row -> "oll-v2"),
                text("task", "task", Row::task),
                whole("seed", "seed of the split", SizeTimeFit::seed),
                score("lambda", "weight of the roughness, chosen on the validation rows", SizeTimeFit::lambda),
                whole("n_train", "models fitted", fit -> fit.train().rows()),
                whole(
                        "n_validation",
                        "models held back",
                        fit -> fit.validation().rows()),
                date("first_date", "day of the first model", SizeTimeFit::first),
                date("last_date", "day of the last model", SizeTimeFit::last));
    }

    private static List<Column<Row>> heights() {
        return List.of(
                score(
                        "score_13b_first",
                        "boundary at 13 billion parameters on the first date",
                        fit -> fit.atFirst(SizeTimeBoundary.PAPER_SIZE)),
                score("score_13b_last", "the same on the last date", fit -> fit.atLast(SizeTimeBoundary.PAPER_SIZE)),
                score("slope_first", "slope over ln parameters at the first date, β", SizeTimeFit::slopeAtFirst),
                score("slope_last", "slope over ln parameters at the last date, β + θ", SizeTimeFit::slopeAtLast),
                number(
                        "fall",
                        "largest fall in time; empty where the boundary never falls",
                        row -> row.fall()
                                .map(fall -> OptionalDouble.of(fall.height()))
                                .orElseGet(OptionalDouble::empty)),
                fallDate("fall_from", "day of the height before the fall", TimeFall::from),
                fallDate("fall_to", "day of the height after the fall", TimeFall::to));
    }

    private static List<Column<Row>> quality() {
        return List.of(
                score(
                        "pinball_train",
                        "mean pinball loss over the models fitted",
                        fit -> fit.train().pinball()),
                score(
                        "pinball_validation",
                        "mean pinball loss over those held back",
                        fit -> fit.validation().pinball()),
                score(
                        "coverage_train",
                        "share of the models fitted on or below the boundary",
                        fit -> fit.train().coverage()),
                score(
                        "coverage_validation",
                        "share of those held back",
                        fit -> fit.validation().coverage()),
                score(
                        "objective",
                        "mean smoothed loss plus the penalties",
                        fit -> fit.found().objective()),
                score(
                        "projected_gradient",
                        "certificate of convergence, zero at a minimum",
                        fit -> fit.found().projectedGradient()),
                text("reason", "reason code where there is no fit", Row::reason));
    }

    /** The curves of the chart. */
    static Table curves(List<TimedTask> tasks) {
        List<Column<Place>> columns = new ArrayList<>();
        columns.add(text("dataset", "leaderboard; models evaluated after it are included", row -> "oll-v2"));
        columns.add(text("task", "task", row -> row.task().task()));
        columns.add(Column.date("date", "date", "day", row -> Cell.of(TimedTask.day(row.moment()))));
        for (double size : SizeTimeBoundary.SIZES) {
            columns.add(number(
                    "score_" + SaturationWords.sizeId(size),
                    "median over the splits at " + SaturationWords.size(size) + " parameters",
                    row -> row.task().boundary().covers(size)
                            ? OptionalDouble.of(
                                    row.task().at(size, row.moment()).median())
                            : OptionalDouble.empty()));
        }
        columns.add(number(
                "score_13b_low",
                "lowest of the splits",
                row -> OptionalDouble.of(
                        row.task().at(SizeTimeBoundary.PAPER_SIZE, row.moment()).low())));
        columns.add(number(
                "score_13b_high",
                "highest of the splits",
                row -> OptionalDouble.of(
                        row.task().at(SizeTimeBoundary.PAPER_SIZE, row.moment()).high())));
        return Table.of(
                CURVES,
                "The boundary over time by size",
                "One row per task and date, medians over five random splits; scores are fractions.",
                columns,
                tasks.stream()
                        .flatMap(task -> task.moments().stream().map(moment -> new Place(task, moment)))
                        .toList());
    }

    private static Column<Row> score(String name, String description, ToDoubleFunction<SizeTimeFit> value) {
        return number(
                name,
                description,
                row -> row.fit()
                        .map(fit -> OptionalDouble.of(value.applyAsDouble(fit)))
                        .orElseGet(OptionalDouble::empty));
    }

    private static Column<Row> whole(String name, String description, ToLongFunction<SizeTimeFit> value) {
        return wholeIfAny(name, description, row -> row.fit().map(value::applyAsLong));
    }

    private static Column<Row> date(String name, String description, Function<SizeTimeFit, Instant> value) {
        return Column.date(
                name,
                name,
                description,
                row -> row.fit()
                        .map(fit -> Cell.of(TimedTask.day(value.apply(fit))))
                        .orElse(Cell.EMPTY));
    }

    private static Column<Row> fallDate(String name, String description, Function<TimeFall, LocalDate> value) {
        return Column.date(
                name,
                name,
                description,
                row -> row.fall().map(fall -> Cell.of(value.apply(fall))).orElse(Cell.EMPTY));
    }
}
