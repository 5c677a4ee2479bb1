package almanac.report.boundary.attainable;

import almanac.boundary.BoundaryFit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Bounds on which a fitted curve may come to rest. There, the rows do not tell the constant. */
public enum ActiveBound {
    FLOOR_AT_ZERO("floor at zero"),
    CEILING_AT_ONE("ceiling at one"),
    MIDPOINT_AT_LEAST("midpoint at the least compute"),
    MIDPOINT_AT_MOST("midpoint at the most compute");

    private static final double SAME = 1e-9;

    private final String words;

    ActiveBound(String words) {
        this.words = words;
    }

    boolean holds(BoundaryFit fit) {
        return switch (this) {
            case FLOOR_AT_ZERO -> fit.curve().floor() <= SAME;
            case CEILING_AT_ONE -> fit.curve().ceiling() >= 1 - SAME;
            case MIDPOINT_AT_LEAST -> fit.curve().midpoint() <= fit.lowest() + SAME;
            case MIDPOINT_AT_MOST -> fit.curve().midpoint() >= fit.highest() - SAME;
        };
    }

    /** Those on which a fit rests, in the order above. */
    public static List<ActiveBound> of(BoundaryFit fit) {
        return Arrays.stream(values()).filter(bound -> bound.holds(fit)).toList();
    }

    /** Those of a fit, or the word for none. */
    public static String words(BoundaryFit fit) {
        List<ActiveBound> active = of(fit);
        return active.isEmpty()
                ? "none"
                : active.stream().map(bound -> bound.words).collect(Collectors.joining(", "));
    }
}
