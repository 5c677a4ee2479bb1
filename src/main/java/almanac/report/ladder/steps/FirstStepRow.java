package almanac.report.ladder.steps;

import almanac.report.ladder.DesignFit;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.LadderVariant;
import almanac.report.ladder.Recipe;
import almanac.report.ladder.Step1;
import almanac.report.ladder.Step1Form;
import almanac.report.ladder.ValidationFit;
import almanac.stats.PowerLawSum;
import almanac.stats.PowerSumFit;
import almanac.stats.PowerTerm;
import almanac.stats.SingleStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A fitted law in size and length, or in compute, as it is published.
 *
 * @param feature what the law gives: a loss, or the accuracy itself in designs of one step
 * @param law its terms: of size and tokens, or of compute alone
 * @param outer height and upper end of the curve around the law, only for the design of one step
 * @param firstObjective sum reached from the published start, where it is kept
 */
record FirstStepRow(
        LadderTask task,
        String split,
        LadderVariant variant,
        Step1Form form,
        String feature,
        PowerLawSum law,
        Optional<SingleStep> outer,
        double objective,
        double fitError,
        int starts,
        int startsAtBest,
        boolean converged,
        int points,
        OptionalDouble firstObjective) {

    private static final String TEST = "test";
    private static final String ACCURACY = "accuracy";

    /** Every fit: the designs task by task, then the validation splits. */
    static List<FirstStepRow> all(LadderResult result) {
        List<FirstStepRow> rows = new ArrayList<>();
        for (DesignFit fit : result.designs()) {
            String feature = fit.variant()
                    .recipe()
                    .map(Recipe::feature)
                    .map(found -> found.id())
                    .orElse(ACCURACY);
            fit.step1().ifPresent(step -> rows.add(of(fit.task(), TEST, fit.variant(), step, feature)));
            fit.singleStep().ifPresent(single -> rows.add(of(fit.task(), single)));
            fit.direct()
                    .ifPresent(law ->
                            rows.add(of(fit.task(), TEST, fit.variant(), Step1Form.SIZE_AND_TOKENS, ACCURACY, law)));
        }
        for (ValidationFit fit : result.validation()) {
            String feature = Recipe.PUBLISHED.feature().id();
            rows.add(of(fit.task(), ValidationFit.SPLIT, LadderVariant.TWO_STEP, fit.step1(), feature));
        }
        return List.copyOf(rows);
    }

    private static FirstStepRow of(LadderTask task, String split, LadderVariant variant, Step1 step, String feature) {
        return of(task, split, variant, step.form(), feature, step.fit());
    }

    private static FirstStepRow of(
            LadderTask task, String split, LadderVariant variant, Step1Form form, String feature, PowerSumFit fit) {
        return new FirstStepRow(
                task,
                split,
                variant,
                form,
                feature,
                fit.law(),
                Optional.empty(),
                fit.objective(),
                fit.meanRelativeError(),
                fit.starts(),
                fit.startsAtBest(),
                fit.converged(),
                fit.points(),
                OptionalDouble.of(fit.firstObjective()));
    }

    private static FirstStepRow of(LadderTask task, SingleStep.Fit fit) {
        return new FirstStepRow(
                task,
                TEST,
                LadderVariant.SINGLE_STEP,
                Step1Form.SIZE_AND_TOKENS,
                ACCURACY,
                fit.law().inner(),
                Optional.of(fit.law()),
                fit.objective(),
                fit.meanRelativeError(),
                fit.starts(),
                fit.startsAtBest(),
                fit.converged(),
                fit.points(),
                OptionalDouble.empty());
    }

    /** The term in size, or in compute. */
    PowerTerm size() {
        return law.terms().get(0);
    }

    /** The term in tokens; empty where compute alone is given. */
    Optional<PowerTerm> tokens() {
        return law.terms().stream().skip(1).findFirst();
    }
}
