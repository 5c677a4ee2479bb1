package almanac.boundary.sizetime;

import java.util.Optional;

/**
 * A boundary over size and time, or why the models do not suffice for one.
 *
 * @param boundary present unless there is a shortage
 * @param shortage the reason, present unless there is a boundary
 */
public record SizeTimeOutcome(Optional<SizeTimeBoundary> boundary, Optional<SizeTimeShortage> shortage) {

    public SizeTimeOutcome {
        if (boundary.isPresent() == shortage.isPresent()) {
            throw new IllegalArgumentException("either a boundary or a shortage is needed");
        }
    }

    static SizeTimeOutcome of(SizeTimeBoundary boundary) {
        return new SizeTimeOutcome(Optional.of(boundary), Optional.empty());
    }

    static SizeTimeOutcome none(SizeTimeShortage shortage) {
        return new SizeTimeOutcome(Optional.empty(), Optional.of(shortage));
    }
}
