package almanac.chart;

/** Text of an SVG path; coordinates are rounded to a tenth of a pixel, which is finer than a screen and keeps files small. */
final class PathData {

    private final StringBuilder text = new StringBuilder();

    PathData move(double x, double y) {
        return point('M', x, y);
    }

    PathData line(double x, double y) {
        return point('L', x, y);
    }

    PathData horizontal(double x) {
        text.append('H').append(number(x));
        return this;
    }

    PathData vertical(double y) {
        text.append('V').append(number(y));
        return this;
    }

    PathData relative(String commands) {
        text.append(commands);
        return this;
    }

    PathData close() {
        text.append('Z');
        return this;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private PathData point(char command, double x, double y) {
        text.append(command).append(number(x)).append(' ').append(number(y));
        return this;
    }

    /** A coordinate rounded to 0.1, without trailing zero and without -0. */
    static String number(double coordinate) {
        if (!Double.isFinite(coordinate)) {
            throw new IllegalArgumentException("not a coordinate: " + coordinate);
        }
        long tenths = Math.round(coordinate * 10);
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }
}
