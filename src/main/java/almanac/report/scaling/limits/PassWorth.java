package almanac.report.scaling.limits;

import almanac.report.Estimate;
import almanac.scaling.repeated.RepeatedDataFit;
import almanac.scaling.repeated.RepeatedDataLaw;
import almanac.stats.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a number of passes over a text is worth.
 *
 * @param worth tokens of equal worth seen once, over the tokens seen
 * @param interval of the worth
 * @param published the worth by the published constants
 */
record PassWorth(double passes, double worth, Optional<Interval> interval, double published) {

    /** Passes that the page tells of. */
    private static final List<Double> TOLD = List.of(2.0, 4.0, 8.0, 16.0, 40.0, 100.0);

    private static final double MOST = 100;
    private static final int CURVE_POINTS = 41;

    static PassWorth at(RepeatedDataFit fit, double passes) {
        return new PassWorth(
                passes,
                fit.best().law().worth(passes),
                fit.interval(law -> law.worth(passes), Estimate.LEVEL),
                RepeatedDataLaw.PUBLISHED.worth(passes));
    }

    static List<PassWorth> told(RepeatedDataFit fit) {
        return TOLD.stream().map(passes -> at(fit, passes)).toList();
    }

    /** Evenly spaced in the logarithm, from one pass to the most that are drawn. */
    static List<PassWorth> curve(RepeatedDataFit fit) {
        return Arrays.stream(curvePasses()).mapToObj(passes -> at(fit, passes)).toList();
    }

    static double[] curvePasses() {
        return IntStream.range(0, CURVE_POINTS)
                .mapToDouble(i -> StrictMath.pow(MOST, i / (CURVE_POINTS - 1.0)))
                .toArray();
    }

    /** Tokens of equal worth over those of the text. */
    double multiple() {
        return worth * passes;
    }

    Optional<Interval> multipleInterval() {
        return interval.map(range -> range.mapped(share -> share * passes));
    }
}
