package almanac.report.scaling.curves;

import almanac.report.Estimate;
import almanac.scaling.kaplan.AllocationExponents;
import almanac.scaling.kaplan.JointStepsFit;
import almanac.scaling.kaplan.KaplanConstants;
import almanac.stats.Interval;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A number that follows from the joint law of size and steps.
 *
 * @param id as published
 * @param words as readers see it
 * @param printed what Kaplan et al. 2020 print for it, where it is no constant of the law
 */
record StepsQuantity(
        String id,
        String words,
        ToDoubleFunction<StepsVariant> value,
        Function<JointStepsFit, Optional<Interval>> range,
        OptionalDouble printed) {

    static final StepsQuantity SIZE = fitted(
            "alpha_n", "α_N, size", variant -> variant.law().size().exponent(), JointStepsFit.Quantity.SIZE_EXPONENT);
    static final StepsQuantity SIZE_SCALE =
            constant("n_c", "N_c, parameters", variant -> variant.law().size().scale());
    static final StepsQuantity STEPS = fitted(
            "alpha_s",
            "α_S, steps",
            variant -> variant.law().steps().exponent(),
            JointStepsFit.Quantity.STEPS_EXPONENT);
    static final StepsQuantity STEPS_SCALE =
            constant("s_c", "S_c, steps", variant -> variant.law().steps().scale());
    static final StepsQuantity BEST_SIZE =
            power("best_size_exponent", "Parameters", AllocationExponents::size, KaplanConstants.BEST_SIZE.exponent());
    static final StepsQuantity BEST_BATCH = power(
            "best_batch_exponent",
            "Tokens per step",
            AllocationExponents::batch,
            KaplanConstants.BEST_BATCH.exponent());
    static final StepsQuantity BEST_STEPS =
            power("best_steps_exponent", "Steps", AllocationExponents::steps, KaplanConstants.FEWEST_STEPS.exponent());
    static final StepsQuantity BEST_DATA = power(
            "best_data_exponent", "Tokens in all", AllocationExponents::data, KaplanConstants.BEST_DATA.exponent());

    private static StepsQuantity fitted(
            String id, String words, ToDoubleFunction<StepsVariant> value, JointStepsFit.Quantity quantity) {
        return new StepsQuantity(
                id, words, value, fit -> fit.interval(quantity, Estimate.LEVEL), OptionalDouble.empty());
    }

    private static StepsQuantity constant(String id, String words, ToDoubleFunction<StepsVariant> value) {
        return new StepsQuantity(id, words, value, fit -> Optional.empty(), OptionalDouble.empty());
    }

    private static StepsQuantity power(
            String id, String words, ToDoubleFunction<AllocationExponents> power, double printed) {
        return new StepsQuantity(
                id,
                words,
                variant -> power.applyAsDouble(variant.allocation()),
                fit -> fit.allocationInterval(StepsVariant.BATCH_EXPONENT, power, Estimate.LEVEL),
                OptionalDouble.of(printed));
    }

    double of(StepsVariant variant) {
        return value.applyAsDouble(variant);
    }

    Optional<Interval> interval(StepsVariant variant) {
        return variant.fit().flatMap(range);
    }
}
