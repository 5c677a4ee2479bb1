package almanac.density;

import java.util.OptionalDouble;

/** The capability density of a model: effective over actual parameters, ρ = N̂(S)/N (Xiao et al. 2024, section 2). */
public record ModelDensity(ModelScore scored, Ruler ruler, ParameterKind kind, EffectiveSize effective) {

    static ModelDensity of(ModelScore scored, Ruler ruler, ParameterKind kind) {
        return new ModelDensity(scored, ruler, kind, ruler.effectiveParameters(scored.score()));
    }

    /** Density, empty where the ruler gives no effective size. */
    public OptionalDouble density() {
        return effective.parameters().isPresent()
                ? OptionalDouble.of(effective.parameters().getAsDouble() / scored.parameters(kind))
                : OptionalDouble.empty();
    }

    public boolean isDefined() {
        return effective.status().isDefined();
    }
}
