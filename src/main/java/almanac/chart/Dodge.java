package almanac.chart;

/** Places several series of one category side by side, so that their intervals do not lie on each other. */
public final class Dodge {

    // the series of a category take up to six tenths of its room, the rest separates categories
    private static final double MOST_ROOM = 0.6;
    private static final double WIDEST_STEP = 0.25;

    private Dodge() {}

    /**
     * The coordinate of one of {@code count} series in a category, both counted from 0: the series stand around the
     * category, the first one above it on a y axis and left of it on an x axis.
     */
    public static double at(int category, int series, int count) {
        if (series < 0 || series >= count) {
            throw new IllegalArgumentException("series " + series + " of " + count);
        }
        double step = Math.min(WIDEST_STEP, MOST_ROOM / count);
        return category + (series - (count - 1) / 2.0) * step;
    }
}
