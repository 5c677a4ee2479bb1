package almanac.report.scaling.chinchilla;

import almanac.markup.Numbers;
import almanac.report.scaling.ChinchillaFits;
import almanac.scaling.BestSplit;
import almanac.stats.Interval;
import java.util.List;
import java.util.Optional;

/**
 * How many runs the interval that Hoffmann et al. 2022 print for the exponent of the best size would take, approach 3:
 * the width of an interval falls with the square root of the number of runs.
 */
final class PublishedWidth {

    /** Limits of the published interval (Hoffmann et al. 2022, table 2); its level is not part of our data. */
    static final double LOW = 0.454;

    static final double HIGH = 0.455;

    /** Levels at which the published interval may have been meant. */
    private static final List<Double> LEVELS = List.of(0.8, 0.95);

    private PublishedWidth() {}

    /** Runs for an interval of the published width. */
    static double runs(Interval ours, int points) {
        double ratio = (ours.high() - ours.low()) / (HIGH - LOW);
        return points * ratio * ratio;
    }

    static String words(ChinchillaFits fits) {
        int points = fits.headline().fit().points();
        List<String> byLevel = LEVELS.stream()
                .flatMap(level -> needed(fits, level, points).stream())
                .toList();
        return byLevel.isEmpty()
                ? "without resamples the number of runs behind such an interval cannot be told"
                : "it would take about " + String.join(", or ", byLevel);
    }

    private static Optional<String> needed(ChinchillaFits fits, double level, int points) {
        return fits.draws()
                .splitInterval(BestSplit::sizeExponent, level)
                .map(range -> Numbers.compact(twoDigits(runs(range, points))) + " runs if it is one of "
                        + Numbers.decimals(100 * level, 0) + "\u00a0%");
    }

    private static double twoDigits(double count) {
        double unit = StrictMath.pow(10, Math.max(0, Math.floor(StrictMath.log10(Math.max(1, count))) - 1));
        return Math.rint(count / unit) * unit;
    }
}
