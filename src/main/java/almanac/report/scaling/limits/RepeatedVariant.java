package almanac.report.scaling.limits;

import almanac.scaling.repeated.RepeatedDataFit;
import almanac.scaling.repeated.RepeatedDataLaw;
import almanac.scaling.repeated.RepeatedDataMinimum;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A law of repeated text beside the best fit.
 *
 * @param id minimum, data-decay-only, no-decay or published
 * @param objective Huber's sum over the runs
 * @param r2 share of the variance of the loss explained
 * @param starts how many starts of the descent led to it; empty for laws that were not sought
 */
record RepeatedVariant(String id, String words, RepeatedDataLaw law, double objective, double r2, OptionalInt starts) {

    /** Objectives this much above the lowest, as a share of it, count as almost equal. */
    static final double NEAR = 0.0014;

    /** The near-equal minima from the lowest up, then the published law and the simpler ones. */
    static List<RepeatedVariant> all(RepeatedDataFit fit) {
        List<RepeatedVariant> variants = new ArrayList<>();
        List<RepeatedDataMinimum> near = fit.near(NEAR);
        for (int i = 0; i < near.size(); i++) {
            RepeatedDataMinimum minimum = near.get(i);
            variants.add(new RepeatedVariant(
                    "minimum",
                    i == 0 ? "Lowest minimum" : "Minimum " + (i + 1),
                    minimum.law(),
                    minimum.objective(),
                    fit.r2(minimum.law()),
                    OptionalInt.of(minimum.starts())));
        }
        variants.add(fixed("published", "Published constants", RepeatedDataLaw.PUBLISHED, fit));
        RepeatedDataMinimum dataOnly = fit.dataOnly();
        variants.add(new RepeatedVariant(
                "data-decay-only",
                "Only repeated tokens decay",
                dataOnly.law(),
                dataOnly.objective(),
                fit.r2(dataOnly.law()),
                OptionalInt.of(dataOnly.starts())));
        variants.add(fixed("no-decay", "Nothing decays", fit.withoutDecay(), fit));
        return List.copyOf(variants);
    }

    private static RepeatedVariant fixed(String id, String words, RepeatedDataLaw law, RepeatedDataFit fit) {
        return new RepeatedVariant(id, words, law, fit.objective(law), fit.r2(law), OptionalInt.empty());
    }

    OptionalDouble dataDecay() {
        return decay(law.dataDecay());
    }

    OptionalDouble sizeDecay() {
        return decay(law.sizeDecay());
    }

    /** Empty where nothing decays. */
    private static OptionalDouble decay(double value) {
        return value < RepeatedDataLaw.NO_DECAY / 2 ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
