package almanac.report.boundary;

import almanac.boundary.design.AssumedCurve;
import almanac.boundary.design.DesignObjective;
import almanac.boundary.design.DesignPool;
import almanac.boundary.design.EvaluationDesign;
import almanac.boundary.design.PlainDesigns;
import almanac.stats.RandomStreams;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A way to choose the models that are evaluated.
 *
 * @param name of the objective or of the plain rule, as the published tables have it
 * @param objective what is made best; empty for rules that look at cost or chance only
 * @param assumed the boundary that is assumed before anything is evaluated
 */
public record DesignRule(String name, Optional<DesignObjective> objective, Assumed assumed) {

    /** Where the boundary assumed, θ0, comes from. */
    public enum Assumed {
        /** The curve of Zhang et al. 2026. */
        PUBLISHED,
        /** A fit to a random tenth of the models. */
        PILOT,
        /** The rule needs none. */
        NONE
    }

    /** Random orders of the models; a further one gives the pilot. */
    public static final int DRAWS = 10;

    private static final double WHOLE = 100;

    /** The design of the paper. */
    public static final DesignRule BALANCED = of(DesignObjective.BALANCED, Assumed.PUBLISHED);

    /** The cheapest models. */
    public static final DesignRule CHEAPEST_FIRST = new DesignRule("cheapest-first", Optional.empty(), Assumed.NONE);

    /** Models by chance. */
    public static final DesignRule RANDOM = new DesignRule("random", Optional.empty(), Assumed.NONE);

    /** The weight of the balance in the description of the authors' program, beside that in the paper's runs. */
    private static final double HEAVY_BALANCE = 0.1;

    private static final List<DesignObjective> OBJECTIVES = List.of(
            DesignObjective.BALANCED,
            DesignObjective.balanced(HEAVY_BALANCE),
            DesignObjective.I_OPTIMAL,
            DesignObjective.D_OPTIMAL,
            DesignObjective.D_OPTIMAL_EXCHANGED);

    /** A rule that makes an objective best. */
    public static DesignRule of(DesignObjective objective, Assumed assumed) {
        return new DesignRule(objective.id(), Optional.of(objective), assumed);
    }

    /** Every rule: objectives with the published curve, the same with the pilot's, and the two plain ones. */
    public static List<DesignRule> all() {
        List<DesignRule> all = new ArrayList<>();
        for (Assumed assumed : List.of(Assumed.PUBLISHED, Assumed.PILOT)) {
            OBJECTIVES.forEach(objective -> all.add(of(objective, assumed)));
        }
        all.add(CHEAPEST_FIRST);
        all.add(RANDOM);
        return List.copyOf(all);
    }

    /** Weight of the balance over the bins of compute; 0 without one. */
    public double balance() {
        return objective.map(DesignObjective::balance).orElse(0.0);
    }

    public boolean isRandom() {
        return equals(RANDOM);
    }

    /**
     * The designs of a budget: one, or by chance one for each random order; none where the rule needs a pilot that there is not.
     *
     * @param percent budget in percent of the cost of all candidates
     */
    List<EvaluationDesign> designs(
            DesignPool pool, Optional<AssumedCurve> pilot, double percent, RandomStreams streams) {
        if (isRandom()) {
            // the whole budget leaves nothing to chance
            int draws = percent < WHOLE ? DRAWS : 1;
            return PlainDesigns.random(pool, AssumedCurve.PUBLISHED, percent, draws, streams);
        }
        Optional<AssumedCurve> curve = assumed == Assumed.PILOT ? pilot : Optional.of(AssumedCurve.PUBLISHED);
        return curve
                .map(known -> objective
                        .map(best -> EvaluationDesign.of(pool, best, known, percent))
                        .orElseGet(() -> PlainDesigns.cheapestFirst(pool, known, percent)))
                .stream()
                .toList();
    }
}
