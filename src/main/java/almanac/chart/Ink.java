package almanac.chart;

/**
 * What a mark stands for, which decides its look: the classes of the stylesheet for points, lines and labels, and the
 * outline of points. Red is for the almanac's own estimates and records, blue for published values, ink and grey for
 * everything else; each is also told apart by shape or dash.
 */
public enum Ink {
    /** A record of the almanac's own analysis. */
    RECORD("rec", Shape.DIAMOND, 5.4, "fit", "lab-rec", 1),
    /** A value reported by its maker. */
    MAKER("pt-maker", Shape.DIAMOND, 3.2, "ci", "", 3),
    /** A value measured by a third party. */
    THIRD_PARTY("pt-third", Shape.DOT, 2.7, "ci", "", 3),
    /** The almanac's estimate. */
    FIT("rec", Shape.CIRCLE, 4.6, "fit", "lab-fit", 1),
    /** The staircase of records. */
    STAIR("open", Shape.CIRCLE, 3.4, "stair", "", 2),
    /** A staircase or line that carries the message, in ink. */
    STRONG("dotk", Shape.CIRCLE, 3.4, "stair-strong", "lab-rec", 1),
    /** A published value. */
    PUBLISHED("pt-pub", Shape.SQUARE, 3.6, "pubrule", "lab-pub", 1),
    /** The end of the data. */
    DATA_END("open", Shape.CIRCLE, 3.4, "dataend", "lab-mute", 0),
    /** A value to compare with, such as one. */
    REFERENCE("open", Shape.CIRCLE, 3.4, "grid grid-one", "lab-mute", 2),
    /** Context that should stay in the background. */
    MUTED("pt-thin", Shape.DOT, 1, "ci", "lab-mute", 4),
    RIVAL1("riv riv-1", Shape.DIAMOND, 4, "riv riv-1", "lab-riv1", 1),
    RIVAL2("riv riv-2", Shape.SQUARE, 3.2, "riv riv-2", "lab-riv2", 1),
    RIVAL3("riv riv-3", Shape.TRIANGLE, 3.6, "riv riv-3", "lab-riv3", 1),
    RIVAL4("riv riv-4", Shape.CIRCLE, 3.2, "riv riv-4", "lab-riv4", 1),
    /** Told apart from the other rivals by its dots. */
    RIVAL5("riv", Shape.CROSS, 3.2, "riv riv-5", "lab-riv5", 1),
    PERIOD1("per per-3", Shape.CIRCLE, 3.2, "per per-1", "", 1),
    PERIOD2("per per-3", Shape.SQUARE, 3.2, "per per-2", "", 1),
    PERIOD3("per per-3", Shape.TRIANGLE, 3.6, "per per-3", "", 1),
    PERIOD4("per per-4", Shape.DIAMOND, 4, "per per-4", "lab-fit", 1);

    private final String points;
    private final Shape shape;
    private final double radius;
    private final String line;
    private final String label;
    private final int labelRank;

    Ink(String points, Shape shape, double radius, String line, String label, int labelRank) {
        this.points = points;
        this.shape = shape;
        this.radius = radius;
        this.line = line;
        this.label = label;
        this.labelRank = labelRank;
    }

    String points() {
        return points;
    }

    Shape shape() {
        return shape;
    }

    /** Half the size of a point, in pixels. */
    double radius() {
        return radius;
    }

    String line() {
        return line;
    }

    /** The classes of a dashed continuation beyond the data. */
    String beyond() {
        return line + (line.equals("fit") ? " fit-x" : " riv-x");
    }

    /** The classes of an interval's thin line. */
    String interval() {
        return switch (this) {
            case RECORD, FIT -> "ci ci-head";
            case MAKER, THIRD_PARTY, MUTED, STAIR, DATA_END, REFERENCE -> "cih-open";
            case STRONG -> "cih";
            case PUBLISHED -> "spub";
            default -> line;
        };
    }

    String label() {
        return label.isEmpty() ? "lab" : "lab " + label;
    }

    boolean boldLabel() {
        return !label.isEmpty() && !label.equals("lab-mute");
    }

    /** Labels of lower rank are placed first. */
    int labelRank() {
        return labelRank;
    }

    /** Whether a labelled point needs a ring to be found among its neighbours. */
    boolean ringed() {
        return labelRank >= 3;
    }
}
