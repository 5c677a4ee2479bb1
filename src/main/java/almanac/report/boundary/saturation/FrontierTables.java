package almanac.report.boundary.saturation;

import static almanac.report.boundary.saturation.ShortColumns.number;
import static almanac.report.boundary.saturation.ShortColumns.text;
import static almanac.report.boundary.saturation.ShortColumns.whole;
import static almanac.report.boundary.saturation.ShortColumns.wholeIfAny;

import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundaryShortage;
import almanac.boundary.frontier.FrontierBoundary;
import almanac.boundary.frontier.RepeatedSplits;
import almanac.boundary.frontier.ShapeComparison;
import almanac.report.boundary.FrontierStudy;
import almanac.stats.Interval;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** The boundaries of the benchmarks of frontier models and their comparison with splines, as published. */
final class FrontierTables {

    static final String ID = "boundary-frontier";

    private FrontierTables() {}

    private record Row(FrontierStudy.OfBenchmark benchmark, FrontierBoundary boundary) {

        Optional<BoundaryFit> fit() {
            return boundary.fit().result();
        }

        /** Shapes are compared with λ of the figure only. */
        boolean isOfFigure() {
            return boundary.ridge() == FrontierBoundary.FIGURE_RIDGE;
        }

        Optional<ShapeComparison> onPublishedSplit() {
            return benchmark.shapes().published().filter(comparison -> isOfFigure());
        }

        Optional<RepeatedSplits> repeated() {
            return benchmark.shapes().repeated().result().filter(splits -> isOfFigure());
        }
    }

    /** One row per benchmark and ridge. */
    static Table published(FrontierStudy study) {
        return Table.of(
                ID,
                "Boundaries of frontier models, and sigmoid against spline",
                "One row per benchmark and λ. Comparisons of shapes stand in the rows of λ 0.0001; losses are mean smoothed"
                        + " pinball losses over models left out, differences the sigmoid's loss less the spline's.",
                Stream.of(names(), curve(), shapes()).flatMap(List::stream).toList(),
                study.benchmarks().stream()
                        .flatMap(benchmark ->
                                benchmark.boundaries().stream().map(boundary -> new Row(benchmark, boundary)))
                        .toList());
    }

    private static List<Column<Row>> names() {
        return List.of(
                text("dataset", "runs of Epoch AI", row -> "epoch"),
                text("task", "benchmark", row -> row.benchmark().benchmark().benchmark()),
                number(
                        "ridge",
                        "weight λ of the squared slope",
                        row -> OptionalDouble.of(row.boundary().ridge())),
                whole("n", "models", row -> row.benchmark().benchmark().models().size()),
                whole(
                        "distinct_compute",
                        "distinct values of compute",
                        row -> row.benchmark().benchmark().distinctCompute()),
                whole(
                        "flagged",
                        "models with doubtful compute, fitted too",
                        row -> row.benchmark().benchmark().flagged()));
    }

    private static List<Column<Row>> curve() {
        return List.of(
                fit("y0", "lower end of the curve", fit -> fit.curve().floor()),
                fit("span", "distance to the upper end", fit -> fit.curve().span()),
                fit("midpoint", "log10 FLOP of the middle", fit -> fit.curve().midpoint()),
                fit("slope", "steepness per log10 FLOP", fit -> fit.curve().slope()),
                fit(
                        "objective",
                        "mean smoothed loss with λ times the squared slope",
                        fit -> fit.found().objective()),
                fit(
                        "smoothed_pinball",
                        "mean smoothed pinball loss",
                        fit -> fit.loss().smoothedPinball()),
                fit("pinball", "mean pinball loss", fit -> fit.loss().plainPinball()),
                fit(
                        "coverage",
                        "share of models on or below the curve",
                        fit -> fit.loss().coverage()),
                fit(
                        "projected_gradient",
                        "certificate of convergence, zero at a minimum",
                        fit -> fit.found().projectedGradient()),
                wholeIfAny(
                        "starts",
                        "descents carried to the end",
                        row -> row.fit().map(fit -> (long) fit.found().starts())),
                wholeIfAny(
                        "starts_at_best",
                        "descents that reached the best",
                        row -> row.fit().map(fit -> (long) fit.found().startsAtBest())),
                fit("lowest_log_flop", "log10 of the least compute", BoundaryFit::lowest),
                fit("highest_log_flop", "log10 of the most compute", BoundaryFit::highest));
    }

    private static List<Column<Row>> shapes() {
        return List.of(
                comparison("published_sigmoid", "loss of the sigmoid on the paper's split", ShapeComparison::sigmoid),
                comparison("published_spline", "loss of the spline on the paper's split", ShapeComparison::spline),
                splits(
                        "splits",
                        "random splits compared",
                        found -> found.splits().size()),
                splits("spline_better", "splits on which the spline has the lower loss", RepeatedSplits::splineBetter),
                number(
                        "difference",
                        "median difference over the splits",
                        row -> row.repeated().map(RepeatedSplits::median).orElseGet(OptionalDouble::empty)),
                range("difference_low", "lower limit of the middle 95 % of the splits", Interval::low),
                range("difference_high", "upper limit of the middle 95 % of the splits", Interval::high),
                splits("seed", "seed of the splits", found -> found.drawn().seed()),
                text(
                        "reason",
                        "reason code where there is no boundary",
                        row -> row.boundary()
                                .fit()
                                .shortage()
                                .map(BoundaryShortage::code)
                                .orElse("")));
    }

    private static Column<Row> fit(String name, String description, ToDoubleFunction<BoundaryFit> value) {
        return optional(name, description, row -> row.fit().map(value::applyAsDouble));
    }

    private static Column<Row> comparison(String name, String description, ToDoubleFunction<ShapeComparison> value) {
        return optional(name, description, row -> row.onPublishedSplit().map(value::applyAsDouble));
    }

    private static Column<Row> range(String name, String description, ToDoubleFunction<Interval> value) {
        return optional(
                name,
                description,
                row -> row.repeated().flatMap(RepeatedSplits::range).map(value::applyAsDouble));
    }

    private static Column<Row> splits(String name, String description, ToLongFunction<RepeatedSplits> value) {
        return wholeIfAny(name, description, row -> row.repeated().map(value::applyAsLong));
    }

    private static Column<Row> optional(String name, String description, Function<Row, Optional<Double>> value) {
        return number(
                name,
                description,
                row -> value.apply(row).map(OptionalDouble::of).orElseGet(OptionalDouble::empty));
    }
}
