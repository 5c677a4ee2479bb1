package almanac.chart;

/** Where marks are drawn: two scales, the frame they span, and the size of the whole drawing. */
record Plane(Scale x, Scale y, Box frame, Size size) {

    double px(double value) {
        return x.place(value);
    }

    double py(double value) {
        return y.place(value);
    }

    /** Whether the point of two data values lies in the frame. */
    boolean shows(double xValue, double yValue) {
        return frame.holds(px(xValue), py(yValue));
    }
}
