package almanac.chart;

/**
 * Outer size of a drawing in CSS pixels, with the class that shows it at the right screen width and the size of its
 * text. Wide and narrow drawings of a figure stand in one page, and the stylesheet shows one of them.
 */
public record Size(String name, int width, int height, double textPx) {

    public static final Size WIDE = new Size("wide", 840, 460, 12.5);
    public static final Size NARROW = new Size("narrow", 360, 330, 12.5);
    /** A panel of small multiples, the same on all screens. */
    public static final Size SMALL = new Size("small", 360, 276, 12.5);

    public Size {
        if (width < 100 || height < 100 || textPx < 11) {
            throw new IllegalArgumentException("too small a chart: " + width + " by " + height + ", text " + textPx);
        }
    }

    private static final int ROW_PX = 26;
    private static final int NARROW_ROW_PX = 32;
    private static final int SERIES_PX = 11;
    /** Titles of one line each and the numbers of the x axis. */
    private static final int AROUND_ROWS_PX = 80;

    /** High enough for a categorical y axis of so many rows; names on two lines fit on narrow drawings. */
    public Size forRows(int rows) {
        return forRows(rows, 1);
    }

    /** High enough for so many rows with so many dodged series in each. */
    public Size forRows(int rows, int seriesPerRow) {
        int text = width < 500 ? NARROW_ROW_PX : ROW_PX;
        return high(AROUND_ROWS_PX + rows * Math.max(text, SERIES_PX * (seriesPerRow + 1)));
    }

    public Size high(int newHeight) {
        return new Size(name, width, newHeight, textPx);
    }
}
