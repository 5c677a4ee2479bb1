package almanac.report.boundary.saturation;

import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundarySample;
import almanac.boundary.BoundarySettings;
import almanac.boundary.frontier.FrontierBoundary;
import almanac.boundary.rival.RivalBoundary;
import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Size;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Words;
import almanac.report.boundary.BoundaryWords;
import almanac.report.boundary.FrontierStudy;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** The models of GPQA Diamond with both shapes of the boundary. */
final class FrontierFigure {

    static final String ID = "boundary-frontier";
    static final String DRAWN = "gpqa-diamond";

    private static final int CURVE_POINTS = 60;

    private FrontierFigure() {}

    /** Empty where the benchmark has no boundary. */
    static Optional<Figure> of(FrontierStudy study) {
        return study.benchmarks().stream()
                .filter(benchmark -> benchmark.benchmark().benchmark().equals(DRAWN))
                .filter(benchmark -> benchmark.boundaries().stream()
                        .anyMatch(boundary -> boundary.fit().isPresent()))
                .findFirst()
                .map(FrontierFigure::figure);
    }

    private static Figure figure(FrontierStudy.OfBenchmark benchmark) {
        Chart chart = chart(benchmark);
        int runs = benchmark.benchmark().models().size();
        int flagged = benchmark.benchmark().flagged();
        return new Figure(
                ID,
                finding(benchmark),
                "Score of frontier models against their pretraining compute, with boundaries that one model in fifty exceeds",
                Key.empty()
                        .points(Ink.THIRD_PARTY, "model, or model at one level of effort")
                        .line(Ink.FIT, "sigmoid, λ of the paper’s figure")
                        .line(Ink.PERIOD2, "sigmoid, λ of the leaderboard fits")
                        .line(Ink.RIVAL5, "spline in a sigmoid"),
                chart.draw("fig-" + ID, Size.WIDE).svg(),
                chart.draw("fig-" + ID, Size.NARROW).svg(),
                Caption.of(
                        "runs of Epoch AI.",
                        runs + " runs with " + benchmark.benchmark().distinctCompute()
                                + " distinct values of compute; " + flagged
                                + (flagged == 1 ? " run is" : " runs are")
                                + " flagged for doubtful compute. The dots stand in frontier-points.csv of the data.",
                        "No interval: levels of effort of one model are no independent models. About "
                                + Words.lower(above(runs)) + (above(runs) == 1 ? " run lies" : " runs lie")
                                + " above such a boundary, so few points set it."),
                FrontierTables.ID);
    }

    /** About how many runs the level leaves above the boundary. */
    private static long above(int runs) {
        return Math.round(runs * (1 - BoundarySettings.PAPER.tau()));
    }

    private static String finding(FrontierStudy.OfBenchmark benchmark) {
        String name = BoundaryWords.task(benchmark.benchmark().benchmark());
        double[] lowest = benchmark.boundaries().stream()
                .flatMap(boundary -> boundary.fit().result().stream())
                .mapToDouble(fit -> fit.at(fit.lowest()))
                .sorted()
                .toArray();
        return "On " + name + " the boundary at the lowest compute lies at " + SaturationWords.fraction(lowest[0])
                + (lowest.length > 1
                        ? " or " + SaturationWords.fraction(lowest[lowest.length - 1]) + ", as λ is chosen"
                        : "");
    }

    private static Chart chart(FrontierStudy.OfBenchmark benchmark) {
        BoundarySample sample = benchmark.benchmark().sample();
        Chart chart = Chart.titled(finding(benchmark), description(benchmark))
                .x(Axis.log("Pretraining compute", "FLOP"))
                .y(Axis.linear("Score", "fraction").from(0, 1))
                .with(Dots.of(
                        Arrays.stream(sample.logFlop())
                                .map(FrontierFigure::power)
                                .toArray(),
                        sample.score(),
                        Ink.THIRD_PARTY));
        for (FrontierBoundary boundary : benchmark.boundaries()) {
            Optional<BoundaryFit> fit = boundary.fit().result();
            if (fit.isPresent()) {
                chart = chart.with(line(sample, fit.get()::at, ink(boundary)));
            }
        }
        Optional<RivalBoundary> spline = benchmark.shapes().spline().result();
        return spline.isPresent() ? chart.with(line(sample, spline.get()::at, Ink.RIVAL5)) : chart;
    }

    private static Ink ink(FrontierBoundary boundary) {
        return boundary.ridge() == FrontierBoundary.FIGURE_RIDGE ? Ink.FIT : Ink.PERIOD2;
    }

    private static Line line(BoundarySample sample, DoubleUnaryOperator boundary, Ink ink) {
        double[] logFlop = IntStream.range(0, CURVE_POINTS)
                .mapToDouble(i -> sample.lowest() + (sample.highest() - sample.lowest()) * i / (CURVE_POINTS - 1))
                .toArray();
        return Line.of(
                Arrays.stream(logFlop).map(FrontierFigure::power).toArray(),
                Arrays.stream(logFlop).map(boundary).toArray(),
                ink);
    }

    private static double power(double logFlop) {
        return StrictMath.pow(10, logFlop);
    }

    private static String description(FrontierStudy.OfBenchmark benchmark) {
        return "Scatter of the score from zero to one against pretraining compute in FLOP on a log scale for "
                + benchmark.benchmark().models().size()
                + " models, with rising boundaries: sigmoids of two weights and a spline. No interval.";
    }
}
