package almanac.scaling.isoflop;

import java.util.Optional;

/**
 * How one set of runs, read by one approach, says compute should be split.
 *
 * @param subset part of the dataset: {@code 240}, {@code 245}, {@code all} or a condition
 * @param approach {@code 1}, {@code 2}, {@code akima} or {@code parabola-5}
 * @param law absent where fewer than three budgets show an optimum
 * @param reason code that says why it is absent
 */
public record Allocation(
        String dataset, String subset, String approach, Optional<AllocationLaw> law, Optional<String> reason) {

    public static final String TOO_FEW_BUDGETS = "fewer-than-three-budgets";

    static Allocation of(String dataset, String subset, String approach, Optional<AllocationLaw> law) {
        return new Allocation(
                dataset, subset, approach, law, law.isPresent() ? Optional.empty() : Optional.of(TOO_FEW_BUDGETS));
    }
}
