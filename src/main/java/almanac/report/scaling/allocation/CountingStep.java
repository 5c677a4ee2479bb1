package almanac.report.scaling.allocation;

import almanac.scaling.isoflop.OptimumRule;
import almanac.scaling.isoflop.PorianStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What it does to the exponent to count the output layer, the recipe of training held: the first change of Porian et al.
 * 2024 to Kaplan's protocol, read by their rule. Their loss goes from training to held-out text in the same step.
 *
 * @param runs text of the runs
 * @param fall how much lower the exponent is with the output layer counted; below zero where it is higher
 */
record CountingStep(String runs, double fall) {

    /** One for each text that has both protocols among the splits. */
    static List<CountingStep> all(List<Split> splits) {
        List<PorianStep> steps = PorianStep.all();
        List<CountingStep> all = new ArrayList<>();
        for (int i = 1; i < steps.size(); i++) {
            Optional<Split> before = byAkima(splits, steps.get(i - 1));
            Optional<Split> after = byAkima(splits, steps.get(i));
            boolean sameText = steps.get(i - 1).corpus().equals(steps.get(i).corpus());
            if (sameText && before.isPresent() && after.isPresent() && isCounting(before.get(), after.get())) {
                all.add(new CountingStep(
                        SetNames.dataset(after.get()),
                        before.get().fitted().sizeExponent()
                                - after.get().fitted().sizeExponent()));
            }
        }
        return List.copyOf(all);
    }

    private static boolean isCounting(Split before, Split after) {
        return SetNames.recipe(before).equals(SetNames.recipe(after))
                && !SetNames.counting(before).equals(SetNames.counting(after));
    }

    private static Optional<Split> byAkima(List<Split> splits, PorianStep step) {
        return splits.stream()
                .filter(split -> split.dataset().equals(step.dataset())
                        && split.approach().equals(OptimumRule.AKIMA.approach()))
                .findFirst();
    }
}
