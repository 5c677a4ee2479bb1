package almanac.boundary.design;

import almanac.data.LeaderboardV2Entry;
import java.util.Optional;

/**
 * A model that could be evaluated.
 *
 * @param row place in its table, which breaks ties
 * @param logFlop log10 of the compute in FLOP
 * @param cost what its evaluation costs, above zero; the model's parameters in billions
 * @param revision rows that share it are one model, evaluated together
 */
public record Candidate(int row, double logFlop, double cost, String revision) {

    private static final double BILLION = 1e9;

    public Candidate {
        if (!(cost > 0 && cost < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("an evaluation must cost something, was " + cost);
        }
        if (!Double.isFinite(logFlop)) {
            throw new IllegalArgumentException("a candidate needs compute");
        }
    }

    /** A row of the board; empty without compute or without a revision, by which it could be asked for. */
    public static Optional<Candidate> of(LeaderboardV2Entry entry) {
        double flop = entry.computeFlop().orElse(0);
        double cost = entry.parameters().orElse(0) / BILLION;
        return flop > 0 && cost > 0
                ? entry.revision().map(revision -> new Candidate(entry.row(), StrictMath.log10(flop), cost, revision))
                : Optional.empty();
    }
}
