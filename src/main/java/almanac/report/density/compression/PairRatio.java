package almanac.report.density.compression;

import almanac.data.Catalog;
import almanac.data.Model;
import almanac.density.Densities;
import almanac.density.ModelDensity;
import almanac.density.ParameterKind;
import almanac.density.Ruler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The density of a distilled or pruned model over that of its parent, on one benchmark and by one ruler.
 *
 * @param parent id of the model that it was made from
 * @param densityChild empty without a score or where the ruler gives no size
 * @param reason why there is no ratio; empty if there is one
 */
record PairRatio(
        Model child,
        String parent,
        String parentName,
        Ruler ruler,
        OptionalDouble densityChild,
        OptionalDouble densityParent,
        String reason) {

    /** What the tables know of every such pair: one model was made from the other. */
    static final String RELATION = "distilled-or-pruned";

    /** Every model with a parent by every ruler, in the order of the models. */
    static List<PairRatio> of(Catalog data, Densities densities) {
        List<PairRatio> ratios = new ArrayList<>();
        for (Model child : data.models()) {
            if (child.parent().isPresent()) {
                densities.rulers().all().forEach(ruler -> ratios.add(of(data, child, ruler, densities)));
            }
        }
        return List.copyOf(ratios);
    }

    private static PairRatio of(Catalog data, Model child, Ruler ruler, Densities densities) {
        String parent = child.parent().orElseThrow();
        String parentName = data.models().stream()
                .filter(model -> model.id().equals(parent))
                .map(Model::name)
                .findFirst()
                .orElse(parent);
        Optional<ModelDensity> own = density(densities, ruler, child.id());
        Optional<ModelDensity> parents = density(densities, ruler, parent);
        return new PairRatio(
                child,
                parent,
                parentName,
                ruler,
                own.map(ModelDensity::density).orElse(OptionalDouble.empty()),
                parents.map(ModelDensity::density).orElse(OptionalDouble.empty()),
                reason(own, parents));
    }

    private static Optional<ModelDensity> density(Densities densities, Ruler ruler, String model) {
        return densities.of(ruler, ParameterKind.TOTAL).stream()
                .filter(density -> density.scored().model().id().equals(model))
                .filter(density -> density.scored().isBase())
                .findFirst();
    }

    private static String reason(Optional<ModelDensity> child, Optional<ModelDensity> parent) {
        if (child.isEmpty()) {
            return "child-without-score";
        }
        if (parent.isEmpty()) {
            return "parent-without-score";
        }
        ModelDensity undefined = child.get().isDefined() ? parent.get() : child.get();
        return undefined.isDefined() ? "" : undefined.effective().status().id();
    }

    boolean isDefined() {
        return reason.isEmpty();
    }

    /** Density of the child over that of its parent; empty without either. */
    OptionalDouble ratio() {
        return isDefined()
                ? OptionalDouble.of(densityChild.orElseThrow() / densityParent.orElseThrow())
                : OptionalDouble.empty();
    }

    boolean isAboveOne() {
        return isDefined() && ratio().orElseThrow() > 1;
    }

    boolean isOn(String benchmark, String rulerId, String d0) {
        return ruler.benchmark().equals(benchmark)
                && ruler.id().equals(rulerId)
                && ruler.d0Id().equals(d0);
    }
}
