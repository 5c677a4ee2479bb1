package almanac.report.scaling.architecture;

import almanac.markup.Numbers;
import almanac.report.IntervalWords;
import almanac.scaling.shape.ShapeEffect;
import almanac.scaling.shape.ShapeSample;
import almanac.stats.Interval;
import java.util.Optional;

/** Residuals and slopes of the architecture page as readers see them. */
final class ShapeWords {

    static final double PERCENT = 100;

    /** The slope per unit of ln aspect, times this, is in percent for a tenfold aspect. */
    static final double PERCENT_PER_TENFOLD = PERCENT * StrictMath.log(10);

    private ShapeWords() {}

    static String of(ShapeSample.Counting counting) {
        return counting == ShapeSample.Counting.TOTAL ? "all parameters" : "without embeddings";
    }

    /** A residual or a spread, in percent with its sign. */
    static String percent(double fraction) {
        return Numbers.decimals(PERCENT * fraction, 1) + "\u00a0%";
    }

    /** The interval of the slope in percent for a tenfold aspect. */
    static Optional<Interval> perTenfold(Optional<Interval> slope) {
        return slope.map(range -> range.mapped(one -> one * PERCENT_PER_TENFOLD));
    }

    /** The slope in percent for a tenfold aspect, with its interval. */
    static String slope(ShapeEffect effect, double level) {
        Optional<Interval> interval = perTenfold(effect.slopeInterval(level));
        return slopeAlone(effect, level)
                + interval.map(range -> " (95\u00a0% interval " + IntervalWords.rounded(range) + ")")
                        .orElse(" (no interval)");
    }

    static String slopeAlone(ShapeEffect effect, double level) {
        double value = effect.slope().slope() * PERCENT_PER_TENFOLD;
        return perTenfold(effect.slopeInterval(level))
                        .map(range -> Numbers.roundedTo(value, range.halfWidth()))
                        .orElseGet(() -> Numbers.significant(value, 2))
                + "\u00a0%";
    }

    static String t(ShapeEffect effect) {
        return Numbers.decimals(effect.t(), 1);
    }
}
