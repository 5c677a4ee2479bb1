package almanac.report.boundary.saturation;

import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundaryShortage;
import almanac.boundary.frontier.FrontierBoundary;
import almanac.boundary.frontier.RepeatedSplits;
import almanac.boundary.frontier.ShapeComparison;
import almanac.markup.Numbers;
import almanac.report.Words;
import almanac.report.boundary.BoundaryWords;
import almanac.report.boundary.FrontierStudy;
import almanac.report.boundary.FrontierStudy.OfBenchmark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the benchmarks of frontier models say, in words that follow from the numbers. */
final class FrontierTexts {

    /** A curve that rises by less is flat. */
    private static final double FLAT = 0.005;

    private final List<OfBenchmark> benchmarks;

    private FrontierTexts(List<OfBenchmark> benchmarks) {
        this.benchmarks = benchmarks;
    }

    static Map<String, String> of(FrontierStudy study) {
        FrontierTexts words = new FrontierTexts(study.benchmarks());
        Optional<OfBenchmark> drawn = study.benchmarks().stream()
                .filter(benchmark -> benchmark.benchmark().benchmark().equals(FrontierFigure.DRAWN))
                .findFirst();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(
                "published-split",
                drawn.flatMap(benchmark -> benchmark.shapes().published())
                        .map(FrontierTexts::publishedSplit)
                        .orElse("The published split cannot be repeated on the models of this edition"));
        texts.put(
                "random-splits",
                drawn.flatMap(FrontierTexts::splits)
                        .map(FrontierTexts::randomSplits)
                        .orElse("No random split can be compared"));
        texts.put("frontier-verdict", words.verdict());
        texts.put("frontier-ends", drawn.map(FrontierTexts::ends).orElse("not known"));
        texts.put("frontier-flat", words.flat());
        texts.put("frontier-few", words.few());
        return texts;
    }

    private static Optional<RepeatedSplits> splits(OfBenchmark benchmark) {
        return benchmark
                .shapes()
                .repeated()
                .result()
                .filter(found -> found.range().isPresent());
    }

    private static String name(OfBenchmark benchmark) {
        return BoundaryWords.task(benchmark.benchmark().benchmark());
    }

    private static String publishedSplit(ShapeComparison found) {
        return "On the published split, " + found.train() + " models fitted and " + found.compared()
                + " compared, the sigmoid’s loss is " + SaturationWords.thousandths(found.sigmoid())
                + " thousandths and the spline’s " + SaturationWords.thousandths(found.spline())
                + " (the paper prints " + printed(PrintedHeights.SIGMOID_LOSS) + " and "
                + printed(PrintedHeights.SPLINE_LOSS) + ")";
    }

    private static String printed(double loss) {
        return Numbers.decimals(1000 * loss, 1);
    }

    private static String randomSplits(RepeatedSplits found) {
        return "Over " + found.splits().size() + " random splits the spline is better in " + found.splineBetter()
                + ", by a median of "
                + SaturationWords.thousandths(found.median().orElseThrow())
                + " thousandths; the middle 95\u00a0% of the differences lie between "
                + SaturationWords.thousandths(found.range().orElseThrow().low()) + " and "
                + SaturationWords.thousandths(found.range().orElseThrow().high());
    }

    /** Whether any benchmark tells the shapes apart. */
    private String verdict() {
        List<OfBenchmark> compared = benchmarks.stream()
                .filter(benchmark -> splits(benchmark).isPresent())
                .toList();
        if (compared.isEmpty()) {
            return "No benchmark has enough models to compare the two shapes";
        }
        List<OfBenchmark> lower = compared.stream()
                .filter(benchmark -> splits(benchmark).orElseThrow().median().orElseThrow() > 0)
                .toList();
        List<OfBenchmark> open = compared.stream()
                .filter(benchmark -> splits(benchmark)
                        .flatMap(RepeatedSplits::range)
                        .orElseThrow()
                        .contains(0))
                .toList();
        return "On " + which(lower, compared)
                + " the spline has a lower loss than the sigmoid in the median split, and on "
                + (open.equals(lower) ? "the same" : which(open, compared))
                + " the middle 95\u00a0% of the splits includes zero";
    }

    /** Some of the benchmarks compared, by name. */
    private static String which(List<OfBenchmark> some, List<OfBenchmark> compared) {
        if (some.isEmpty()) {
            return "none of " + Words.lower(compared.size()) + (compared.size() == 1 ? " benchmark" : " benchmarks");
        }
        String names = Words.joined(some.stream().map(FrontierTexts::name).toList());
        return some.size() == compared.size() && some.size() > 1
                ? "all " + Words.lower(some.size()) + " benchmarks compared (" + names + ")"
                : names;
    }

    private static String ends(OfBenchmark benchmark) {
        return Words.joined(benchmark.boundaries().stream()
                .flatMap(boundary -> boundary.fit().result().stream()
                        .map(fit -> "from " + FrontierView.ends(fit) + " with λ " + lambda(boundary)))
                .toList());
    }

    private static String lambda(FrontierBoundary boundary) {
        return Numbers.shortest(boundary.ridge());
    }

    private String flat() {
        List<String> flat = benchmarks.stream()
                .flatMap(benchmark -> benchmark.boundaries().stream()
                        .flatMap(boundary -> boundary.fit().result().stream()
                                .filter(FrontierTexts::isFlat)
                                .map(fit -> name(benchmark) + " with λ " + lambda(boundary) + " (a constant "
                                        + SaturationWords.fraction(fit.at(fit.lowest())) + ")")))
                .toList();
        return flat.isEmpty()
                ? "No fitted boundary is flat"
                : "On " + Words.joined(flat) + " the boundary is flat and says nothing about compute";
    }

    private static boolean isFlat(BoundaryFit fit) {
        return fit.at(fit.highest()) - fit.at(fit.lowest()) < FLAT;
    }

    private String few() {
        List<String> few = benchmarks.stream()
                .filter(benchmark -> benchmark.boundaries().stream()
                        .noneMatch(boundary -> boundary.fit().isPresent()))
                .map(benchmark ->
                        name(benchmark) + " (" + benchmark.benchmark().models().size() + ")")
                .toList();
        return few.isEmpty()
                ? "Every benchmark has a boundary"
                : "Without a boundary, by number of models: " + Words.joined(few) + ". One needs "
                        + BoundaryShortage.LEAST_ROWS + " models that differ in compute and score";
    }
}
