package almanac.chart;

import java.util.Optional;
import java.util.stream.Stream;

/** The data ranges that a mark asks the two scales to hold; empty where it asks for nothing. */
record Extent(Optional<Domain> x, Optional<Domain> y) {

    static final Extent NONE = new Extent(Optional.empty(), Optional.empty());

    static Extent of(Domain x, Domain y) {
        return new Extent(Optional.of(x), Optional.of(y));
    }

    Extent and(Extent other) {
        return new Extent(both(x, other.x), both(y, other.y));
    }

    private static Optional<Domain> both(Optional<Domain> a, Optional<Domain> b) {
        return Stream.of(a, b).flatMap(Optional::stream).reduce(Domain::and);
    }
}
