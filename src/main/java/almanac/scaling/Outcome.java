package almanac.scaling;

import java.util.Optional;
import java.util.function.Function;

/**
 * What an analysis found, or why the data do not suffice for it.
 *
 * @param result the finding, present unless there is a shortage
 * @param shortage reason code, present unless there is a result
 */
public record Outcome<T>(Optional<T> result, Optional<String> shortage) {

    /** No more runs, or distinct values, than constants. */
    public static final String TOO_FEW_RUNS = "no-more-runs-than-constants";

    /** Every run has the same value of the quantity. */
    public static final String ONE_VALUE = "one-distinct-value";

    /** Every run has the same size. */
    public static final String ONE_SIZE = "one-size";

    /** Every run is of the same length in tokens or steps. */
    public static final String ONE_LENGTH = "one-length";

    /** A value that is not above zero has no logarithm. */
    public static final String NOT_POSITIVE = "value-not-positive";

    public Outcome {
        if (result.isPresent() == shortage.isPresent()) {
            throw new IllegalArgumentException("either a result or a shortage is needed");
        }
    }

    public static <T> Outcome<T> of(T result) {
        return new Outcome<>(Optional.of(result), Optional.empty());
    }

    public static <T> Outcome<T> none(String reason) {
        return new Outcome<>(Optional.empty(), Optional.of(reason));
    }

    /** The result if there is one, else the reason for its absence. */
    public static <T> Outcome<T> of(Optional<T> result, String reason) {
        return result.map(Outcome::of).orElseGet(() -> none(reason));
    }

    public boolean isPresent() {
        return result.isPresent();
    }

    /** The finding made of this one's result; a shortage stays. */
    public <R> Outcome<R> map(Function<T, R> function) {
        return new Outcome<>(result.map(function), shortage);
    }
}
