package almanac.boundary;

import java.util.Optional;
import java.util.function.Function;

/**
 * What an analysis of a sample found, or why the sample does not suffice for it.
 *
 * @param result the finding, present unless there is a shortage
 * @param shortage the reason, present unless there is a result
 */
public record Outcome<T>(Optional<T> result, Optional<BoundaryShortage> shortage) {

    public Outcome {
        if (result.isPresent() == shortage.isPresent()) {
            throw new IllegalArgumentException("either a result or a shortage is needed");
        }
    }

    public static <T> Outcome<T> of(T result) {
        return new Outcome<>(Optional.of(result), Optional.empty());
    }

    public static <T> Outcome<T> none(BoundaryShortage reason) {
        return new Outcome<>(Optional.empty(), Optional.of(reason));
    }

    public boolean isPresent() {
        return result.isPresent();
    }

    /** The finding made of this one's result; a shortage stays. */
    public <R> Outcome<R> map(Function<T, R> function) {
        return new Outcome<>(result.map(function), shortage);
    }
}
