package almanac.report.ladder.calculator;

import almanac.page.CalculatorSpan;
import almanac.page.CalculatorSurface;
import almanac.report.NotEnoughData;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.RunPoint;
import almanac.report.ladder.RunSummary;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * For which sizes and lengths the calculator answers. Observed are those of the fitted runs; it goes no further than the
 * largest published targets, where a forecast could last be compared with a measurement.
 *
 * @param fitted the runs of the fit
 * @param sizes parameters
 * @param lengths training tokens
 * @param shown the sizes and lengths whose forecasts are tabulated, smallest size first
 */
record Reach(List<RunPoint> fitted, Range sizes, Range lengths, List<RunPoint> shown) {

    static final double BILLION = 1e9;

    /** Sizes that readers ask for by name. */
    private static final List<Double> ROUND_SIZES = List.of(7e9, 13e9);

    private static final List<Double> TOKENS_PER_PARAMETER = List.of(20.0, 100.0, 500.0);

    /** With so many places, straight lines between them err by less than a tenth of a point. */
    private static final int SIZE_PLACES = 14;

    private static final int LENGTH_PLACES = 18;

    /**
     * From the least amount to the most, in billions and rounded outwards to what a reader would type: two digits below,
     * where runs are named after planned lengths that they slightly exceed, and three above.
     *
     * @param lastObserved largest amount among the fitted runs
     */
    record Range(double least, double lastObserved, double most) {

        private static Range of(List<RunPoint> fitted, List<RunPoint> targets, ToDoubleFunction<RunPoint> amount) {
            double[] own = fitted.stream().mapToDouble(amount).sorted().toArray();
            double last = own[own.length - 1];
            double end =
                    Math.max(last, targets.stream().mapToDouble(amount).max().orElse(last));
            return new Range(
                    rounded(own[0], 2, RoundingMode.FLOOR),
                    rounded(last, 3, RoundingMode.CEILING),
                    rounded(end, 3, RoundingMode.CEILING));
        }

        private static double rounded(double amount, int digits, RoundingMode outwards) {
            return BigDecimal.valueOf(amount)
                    .round(new MathContext(digits, outwards))
                    .movePointLeft(9)
                    .doubleValue();
        }

        boolean contains(double amount) {
            return least <= amount / BILLION && amount / BILLION <= most;
        }

        boolean isObserved(double amount) {
            return least <= amount / BILLION && amount / BILLION <= lastObserved;
        }

        private CalculatorSpan span(int places) {
            return CalculatorSpan.even(
                    StrictMath.log(least), StrictMath.log(lastObserved), StrictMath.log(most), places);
        }
    }

    static Reach of(LadderResult result) {
        List<RunPoint> fitted = result.runs().stream()
                .filter(RunSummary::isFitted)
                .map(RunSummary::point)
                .toList();
        List<RunPoint> targets = result.runs().stream()
                .filter(Reach::isPublishedTarget)
                .map(RunSummary::point)
                .toList();
        Range sizes = Range.of(fitted, targets, RunPoint::parameters);
        Range lengths = Range.of(fitted, targets, RunPoint::tokens);
        List<RunPoint> shown = shown(fitted, targets, sizes, lengths);
        if (shown.isEmpty()) {
            throw new NotEnoughData("no run of the ladder is as long as twenty tokens per parameter", List.of());
        }
        return new Reach(fitted, sizes, lengths, shown);
    }

    private static boolean isPublishedTarget(RunSummary run) {
        return LadderTarget.publishedOnes().stream()
                .anyMatch(target -> target.id().equals(run.run().id()));
    }

    private static List<RunPoint> shown(List<RunPoint> fitted, List<RunPoint> targets, Range sizes, Range lengths) {
        Stream<RunPoint> asked = Stream.concat(fitted.stream().map(RunPoint::parameters), ROUND_SIZES.stream())
                .distinct()
                .flatMap(size -> TOKENS_PER_PARAMETER.stream().map(each -> point(size, each * size)));
        return Stream.concat(asked, targets.stream().map(target -> point(target.parameters(), target.tokens())))
                .filter(point -> sizes.contains(point.parameters()) && lengths.contains(point.tokens()))
                .sorted(Comparator.comparingDouble(RunPoint::parameters).thenComparingDouble(RunPoint::tokens))
                .distinct()
                .toList();
    }

    /** A size and length of nobody's run: its FLOP are counted by 6·N·D alone. */
    static RunPoint point(double parameters, double tokens) {
        return new RunPoint(parameters, tokens, 6 * parameters * tokens);
    }

    static RunPoint point(CalculatorSurface.Place place) {
        return point(BILLION * StrictMath.exp(place.along()), BILLION * StrictMath.exp(place.across()));
    }

    static CalculatorSurface.Place place(RunPoint point) {
        return new CalculatorSurface.Place(
                StrictMath.log(point.parameters() / BILLION), StrictMath.log(point.tokens() / BILLION));
    }

    boolean isObserved(RunPoint point) {
        return sizes.isObserved(point.parameters()) && lengths.isObserved(point.tokens());
    }

    /** Logarithms of billions of parameters. */
    CalculatorSpan along() {
        return sizes.span(SIZE_PLACES);
    }

    /** Logarithms of billions of tokens. */
    CalculatorSpan across() {
        return lengths.span(LENGTH_PLACES);
    }

    /** The place that the page states in its headline: the largest size of a table row below ten billion, at its middle length. */
    RunPoint example() {
        double size = shown.stream()
                .mapToDouble(RunPoint::parameters)
                .filter(parameters -> parameters < 10 * BILLION)
                .max()
                .orElse(shown.get(0).parameters());
        List<RunPoint> lengthsOfIt =
                shown.stream().filter(point -> point.parameters() == size).toList();
        return lengthsOfIt.get(lengthsOfIt.size() / 2);
    }
}
