package almanac.report.density.compression;

import almanac.data.Catalog;
import almanac.data.Compression;
import almanac.density.Densities;
import almanac.density.EffectiveSize;
import almanac.density.Ruler;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The density of a quantised variant over that of the full-precision model, on one benchmark and by one ruler.
 *
 * <p>A quantised model keeps its parameters and stores each in fewer bits. At equal parameters the ratio compares
 * effective sizes; at equal bytes it counts the memory of the weights instead of their number.
 *
 * @param ratio at equal parameters; empty where the ruler gives no size
 * @param reason why there is no ratio; empty if there is one
 */
record QuantisedRatio(Compression pair, Ruler ruler, OptionalDouble ratio, String reason) {

    /** Bits of a weight of the full-precision model. */
    static final int FULL_PRECISION_BITS = 16;

    /** Every pair by every ruler of its benchmark, in the order of the rows. */
    static List<QuantisedRatio> of(Catalog data, Densities densities) {
        List<QuantisedRatio> ratios = new ArrayList<>();
        for (Compression pair : data.compression()) {
            densities.rulers().of(pair.benchmark()).forEach(ruler -> ratios.add(of(pair, ruler)));
        }
        return List.copyOf(ratios);
    }

    static QuantisedRatio of(Compression pair, Ruler ruler) {
        EffectiveSize child = ruler.effectiveParameters(pair.childScore());
        EffectiveSize parent = ruler.effectiveParameters(pair.parentScore());
        if (child.status().isDefined() && parent.status().isDefined()) {
            double childDensity = child.parameters().orElseThrow() / pair.childParameters();
            double parentDensity = parent.parameters().orElseThrow() / pair.parentParameters();
            return new QuantisedRatio(pair, ruler, OptionalDouble.of(childDensity / parentDensity), "");
        }
        EffectiveSize undefined = child.status().isDefined() ? parent : child;
        return new QuantisedRatio(
                pair, ruler, OptionalDouble.empty(), undefined.status().id());
    }

    boolean isDefined() {
        return reason.isEmpty();
    }

    /** Effective size per byte of weights, over that of the parent: the ratio times 16 over the bits of a weight. */
    OptionalDouble ratioAtEqualBytes() {
        return isDefined()
                ? OptionalDouble.of(ratio.orElseThrow() * FULL_PRECISION_BITS / pair.bits())
                : OptionalDouble.empty();
    }
}
