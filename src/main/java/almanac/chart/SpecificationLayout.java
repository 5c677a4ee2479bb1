package almanac.chart;

import java.util.List;

/**
 * Pixels of a specification curve: the frame of the estimates, the columns, and where the matrix starts and ends. On
 * narrow drawings the name of a dimension stands above its options, else beside the first one.
 */
record SpecificationLayout(
        Box frame, Scale values, List<String> title, int columns, Size size, boolean stacked, int height) {

    static final double ROW_PX = 16;
    static final double GROUP_GAP_PX = 12;
    /** From the estimates to the matrix, with room for the headline's label between. */
    static final double BETWEEN_PX = 36;

    static final double DOT_RADIUS_PX = 3;

    private static final double WIDEST_COLUMN_PX = 120;
    private static final double NARROWEST_STROKED_COLUMN_PX = 2;

    static SpecificationLayout of(SpecificationCurve curve, Size size) {
        boolean stacked = size.width() < 500;
        double px = size.textPx();
        double right = size.width() - (stacked ? 8.0 : 20.0);
        double left = Math.ceil(gutter(curve, px, stacked));
        if (left > 0.55 * size.width()) {
            throw new IllegalArgumentException(
                    "the options of \"" + curve.finding() + "\" are too long for a width of " + size.width());
        }
        List<String> title = TextWidth.wrapped(
                curve.axis().heading(curve.axis().scale(curve.domain(), 0, 1).domain()), px, size.width());
        double top = 22 + 15.0 * title.size();
        double bottom = top + (stacked ? 170 : 240);
        Scale values = curve.axis().scale(curve.domain(), bottom, top);
        Box frame = new Box(left, top, right, bottom);
        double end = bottom + BETWEEN_PX;
        for (SpecificationCurve.Dimension dimension : curve.dimensions()) {
            end += ROW_PX * (dimension.options().size() + (stacked ? 1 : 0)) + GROUP_GAP_PX;
        }
        int columns = curve.specifications().size();
        return new SpecificationLayout(frame, values, title, columns, size, stacked, (int) Math.ceil(end));
    }

    /** The middle of a column, counted from 0. */
    double column(int index) {
        double unused = frame.width() - columns * columnPx();
        return frame.left() + unused / 2 + (index + 0.5) * columnPx();
    }

    /** The left edge of a column, or the right edge of the one before. */
    double edge(int index) {
        return column(index) - columnPx() / 2;
    }

    /** The upper end of an interval inside the frame. */
    double top(Domain range) {
        return Math.max(frame.top(), values.place(range.high()));
    }

    /** The lower end of an interval inside the frame. */
    double bottom(Domain range) {
        return Math.min(frame.bottom(), values.place(range.low()));
    }

    private double columnPx() {
        return Math.min(WIDEST_COLUMN_PX, frame.width() / columns);
    }

    /** Whether columns are wide enough for round marks; else strokes tell them apart better. */
    boolean roomy() {
        return columnPx() >= 9;
    }

    /** Whether columns are so narrow that strokes would run into each other. */
    boolean dense() {
        return columnPx() < NARROWEST_STROKED_COLUMN_PX;
    }

    private static double gutter(SpecificationCurve curve, double px, boolean stacked) {
        double widest = 36;
        for (SpecificationCurve.Dimension dimension : curve.dimensions()) {
            for (int i = 0; i < dimension.options().size(); i++) {
                double name = i == 0 && !stacked ? TextWidth.bold(dimension.name(), px) + 16 : 0;
                widest =
                        Math.max(widest, name + TextWidth.of(dimension.options().get(i), px));
            }
        }
        return widest + 12;
    }
}
