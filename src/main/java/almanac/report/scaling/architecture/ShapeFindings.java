package almanac.report.scaling.architecture;

import almanac.report.Estimate;
import almanac.report.Exclusions;
import almanac.report.NotEnoughData;
import almanac.report.scaling.ShapeLaw;
import almanac.scaling.shape.ShapeEffect;
import almanac.scaling.shape.ShapeSample;
import almanac.scaling.shape.ShapeSample.Counting;
import java.util.List;
import java.util.Optional;

/**
 * The shapes that the page shows: the Gemstones at one learning rate, by both countings, and every other group beside
 * them.
 *
 * @param all every group
 */
record ShapeFindings(List<ShapeLaw> all) {

    static final String DATASET = "gemstones";
    static final Optional<String> CONDITION = Optional.of("constant");
    static final String GRID = "gadre-grid";

    /** Kaplan et al. 2020 vary the ratio of width to depth by this factor. */
    static final double SPAN_OF_CLAIM = 40;

    /** What they find the loss to move by at most, a fraction. */
    static final double CLAIMED = 0.03;

    /**
     * Collects them.
     *
     * @throws NotEnoughData where the law of the headline or of the grid cannot be fitted by one of the countings
     */
    static ShapeFindings of(List<ShapeLaw> all) {
        ShapeFindings findings = new ShapeFindings(List.copyOf(all));
        for (Counting counting : Counting.values()) {
            if (findings.grid(counting).isEmpty()) {
                throw new NotEnoughData("the grid of shapes does not carry a law", List.of());
            }
            ShapeLaw law = findings.deepLaw(counting)
                    .orElseThrow(() -> new NotEnoughData("no models of several shapes are listed", List.of()));
            law.outcome().shortage().ifPresent(reason -> {
                throw new NotEnoughData("there is no law of the shapes: " + Exclusions.words(reason), List.of());
            });
        }
        return findings;
    }

    /** The group of the headline without shallow models; the whole group where it has none. */
    private Optional<ShapeLaw> deepLaw(Counting counting) {
        List<ShapeLaw> found = all.stream()
                .filter(law -> isHeadline(law.sample()) && law.sample().counting() == counting)
                .toList();
        return found.stream()
                .filter(law -> !law.sample().withShallow())
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    private static boolean isHeadline(ShapeSample sample) {
        return sample.dataset().equals(DATASET) && sample.condition().equals(CONDITION);
    }

    /** The headline group by a counting, without shallow models. */
    ShapeEffect deep(Counting counting) {
        return deepLaw(counting).flatMap(law -> law.outcome().result()).orElseThrow();
    }

    /** The headline group by a counting, with its shallow models; empty where it has none. */
    Optional<ShapeEffect> withShallow(Counting counting) {
        return fitted().stream()
                .filter(effect -> isHeadline(effect.sample())
                        && effect.sample().counting() == counting
                        && effect.sample().withShallow()
                        && effect.sample().shallow() > 0)
                .findFirst();
    }

    /** The grid of the over-training study by a counting. */
    Optional<ShapeEffect> grid(Counting counting) {
        return fitted().stream()
                .filter(effect -> effect.sample().dataset().equals(GRID)
                        && effect.sample().counting() == counting
                        && effect.sample().withShallow())
                .findFirst();
    }

    List<ShapeEffect> fitted() {
        return all.stream().flatMap(law -> law.outcome().result().stream()).toList();
    }

    /** Whether the interval of the slope leaves out zero. */
    static boolean isTold(ShapeEffect effect) {
        return effect.slopeInterval(Estimate.LEVEL)
                .filter(range -> !range.contains(0))
                .isPresent();
    }

    /** Whether every model, shallow ones included, is within what the claim allows. */
    static boolean isWithin(ShapeEffect effect) {
        return farthest(effect) <= CLAIMED;
    }

    /** The largest distance from the law of any model, shallow ones included. */
    static double farthest(ShapeEffect effect) {
        return Math.max(Math.abs(effect.lowest()), Math.abs(effect.highest()));
    }
}
