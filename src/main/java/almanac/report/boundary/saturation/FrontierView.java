package almanac.report.boundary.saturation;

import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundaryShortage;
import almanac.boundary.frontier.FrontierBoundary;
import almanac.boundary.frontier.RepeatedSplits;
import almanac.report.Exclusions;
import almanac.report.boundary.BoundaryWords;
import almanac.report.boundary.FrontierStudy;
import almanac.stats.Interval;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.Optional;

/** The benchmarks of frontier models as the page shows them. */
final class FrontierView {

    private FrontierView() {}

    static Table of(FrontierStudy study) {
        return Table.of(
                "frontier-benchmarks",
                "Sigmoid against spline on the benchmarks of frontier models",
                "Difference: loss of the sigmoid less that of the spline on models left out, in thousandths; above zero the"
                        + " spline is better. Median and middle 95 % of the random splits.",
                List.of(
                        Column.text(
                                "task",
                                "Benchmark",
                                "benchmark",
                                row -> BoundaryWords.task(row.benchmark().benchmark())),
                        Column.whole(
                                "models",
                                "Models",
                                "models",
                                row -> row.benchmark().models().size()),
                        Column.text("least", "Boundary at least and most compute", "ends", FrontierView::ends),
                        Column.text("difference", "Difference", "difference", FrontierView::difference),
                        Column.text("better", "Spline better", "splits", FrontierView::better),
                        Column.text("why", "Why none", "reason", FrontierView::reason)),
                study.benchmarks());
    }

    private static String ends(FrontierStudy.OfBenchmark row) {
        return row.boundaries().stream()
                .filter(boundary -> boundary.ridge() == FrontierBoundary.FIGURE_RIDGE)
                .flatMap(boundary -> boundary.fit().result().stream())
                .map(FrontierView::ends)
                .findFirst()
                .orElse("");
    }

    static String ends(BoundaryFit fit) {
        return SaturationWords.fraction(fit.at(fit.lowest())) + " to "
                + SaturationWords.fraction(fit.at(fit.highest()));
    }

    private static Optional<RepeatedSplits> splits(FrontierStudy.OfBenchmark row) {
        return row.shapes().repeated().result().filter(found -> found.median().isPresent());
    }

    private static String difference(FrontierStudy.OfBenchmark row) {
        return splits(row)
                .map(found -> SaturationWords.thousandths(found.median().orElseThrow())
                        + found.range().map(FrontierView::range).orElse(""))
                .orElse("");
    }

    private static String range(Interval range) {
        return " (" + SaturationWords.thousandths(range.low()) + " to " + SaturationWords.thousandths(range.high())
                + ")";
    }

    private static String better(FrontierStudy.OfBenchmark row) {
        return splits(row)
                .map(found -> found.splineBetter() + " of " + found.splits().size())
                .orElse("");
    }

    private static String reason(FrontierStudy.OfBenchmark row) {
        return row.shapes()
                .repeated()
                .shortage()
                .map(BoundaryShortage::code)
                .map(Exclusions::words)
                .orElse("");
    }
}
