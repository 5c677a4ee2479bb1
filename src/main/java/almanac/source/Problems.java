package almanac.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects all mistakes of a run, so that they can be shown together instead of one at a time. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void add(Position at, String what, String hint) {
        found.add(new Problem(at, what, hint));
    }

    public void addAll(List<Problem> more) {
        found.addAll(more);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** The mistakes in the order of their places. */
    public List<Problem> sorted() {
        return found.stream()
                .sorted(Comparator.comparing(Problem::at))
                .distinct()
                .toList();
    }

    /**
     * Ends the run if anything was found.
     *
     * @throws InvalidSite with every mistake found so far
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidSite(sorted());
        }
    }
}
