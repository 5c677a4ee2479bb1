package almanac.report.scaling.allocation;

import almanac.scaling.Outcome;
import java.util.Optional;

/**
 * How the runs of a dataset, read by one approach, split a budget, or why they do not.
 *
 * @param subset part of the dataset: {@code 240}, {@code 245}, {@code all} or a condition
 * @param approach {@code 1}, {@code 2}, {@code akima}, {@code parabola-5} or {@code 3}
 * @param nonEmbedding whether sizes leave embeddings out where the table gives both counts
 * @param runs training runs, or learning curves, that it is read from
 */
record Split(
        String dataset, String subset, String approach, boolean nonEmbedding, int runs, Outcome<SplitLaw> outcome) {

    /** The third approach: the best split under a law of the loss. */
    static final String LOSS_LAW = "3";

    Optional<SplitLaw> law() {
        return outcome.result();
    }

    /** The law of a split that has one. */
    SplitLaw fitted() {
        return outcome.result().orElseThrow();
    }
}
