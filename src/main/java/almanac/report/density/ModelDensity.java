package almanac.report.density;

import java.util.OptionalDouble;

/**
 * The capability density of a model: effective over actual parameters, ρ = N̂(S)/N (Xiao et al. 2024, section 2).
 *
 * @param d0Tokens token budget of the reference recipe
 */
public record ModelDensity(ModelScore scored, double d0Tokens, ParameterKind kind, EffectiveSize effective) {

    /** Density, empty where the ruler gives no effective size. */
    public OptionalDouble density() {
        return effective.parameters().isPresent()
                ? OptionalDouble.of(effective.parameters().getAsDouble() / scored.parameters(kind))
                : OptionalDouble.empty();
    }
}
