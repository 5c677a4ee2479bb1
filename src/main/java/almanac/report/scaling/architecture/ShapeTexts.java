package almanac.report.scaling.architecture;

import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.Words;
import almanac.report.scaling.ScalingResult;
import almanac.scaling.shape.ShapeEffect;
import almanac.scaling.shape.ShapeSample;
import almanac.scaling.shape.ShapeSample.Counting;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the numbers say of shape, in words that follow from them. */
final class ShapeTexts {

    private ShapeTexts() {}

    static Map<String, String> of(ShapeFindings shapes, ScalingResult result) {
        Map<String, String> texts = new LinkedHashMap<>();
        ShapeEffect blocks = shapes.deep(Counting.NON_EMBEDDING);
        ShapeEffect total = shapes.deep(Counting.TOTAL);
        texts.put("shape-level", "95\u00a0%");
        texts.put("shape-models", Words.lower(blocks.residuals().size()));
        texts.put("shape-aspects", aspects(blocks));
        texts.put("shape-span", Long.toString(Math.round(blocks.aspectSpan())));
        texts.put("shape-claimed", Numbers.significant(ShapeWords.PERCENT * ShapeFindings.CLAIMED, 1) + "\u00a0%");
        texts.put("shape-claimed-span", Long.toString(Math.round(ShapeFindings.SPAN_OF_CLAIM)));
        texts.put("shape-shallow-layers", shallowLayers());
        texts.put("shape-verdict", verdict(shapes));
        addEffect(texts, "blocks", blocks);
        addEffect(texts, "total", total);
        texts.put("shape-convention", convention(blocks, total));
        texts.put("shape-shallow", shallow(shapes));
        texts.put("shape-rests-on", restsOn(shapes));
        texts.put("shape-overlap", overlap(blocks, total));
        texts.put("shape-thirds", thirds(blocks));
        texts.put("shape-within", within(shapes));
        texts.put("shape-shallow-slopes", shallowSlopes(shapes));
        texts.put("shape-other-conditions", conditions(shapes));
        texts.put("shape-replicates", Numbers.grouped(result.settings().replicates()));
        texts.put("shape-seed", Long.toString(result.settings().seed()));
        return texts;
    }

    private static void addEffect(Map<String, String> texts, String name, ShapeEffect effect) {
        texts.put("shape-range-" + name, range(effect));
        texts.put("shape-slope-" + name, ShapeWords.slope(effect, Estimate.LEVEL));
        texts.put("shape-t-" + name, ShapeWords.t(effect));
        texts.put("shape-farthest-" + name, ShapeWords.percent(ShapeFindings.farthest(effect)));
    }

    static String range(ShapeEffect effect) {
        return ShapeWords.percent(effect.lowest()) + " to " + ShapeWords.percent(effect.highest());
    }

    private static String aspects(ShapeEffect effect) {
        return Numbers.significant(effect.lowestAspect(), 2) + " to "
                + Long.toString(Math.round(effect.highestAspect()));
    }

    static String shallowLayers() {
        return Words.lower(Math.round(ShapeSample.SHALLOW_LAYERS));
    }

    private static String verdict(ShapeFindings shapes) {
        ShapeEffect effect = shapes.deep(Counting.NON_EMBEDDING);
        if (!ShapeFindings.isWithin(effect)) {
            return "does not hold here";
        }
        if (effect.aspectSpan() < ShapeFindings.SPAN_OF_CLAIM) {
            return "is not contradicted here, over a narrower range of shapes";
        }
        boolean always = shapes.withShallow(Counting.NON_EMBEDDING)
                .map(ShapeFindings::isWithin)
                .orElse(true);
        return always ? "holds here" : "holds here only while shallower models are left out";
    }

    /** What the counting convention decides. */
    private static String convention(ShapeEffect blocks, ShapeEffect total) {
        boolean withoutEmbeddings = ShapeFindings.isTold(blocks);
        boolean withAll = ShapeFindings.isTold(total);
        if (withAll && !withoutEmbeddings) {
            return "The counting convention decides whether shape seems to matter: with all parameters counted the slope"
                    + " can be told from zero, without embeddings it cannot";
        }
        if (withAll == withoutEmbeddings) {
            return withAll
                    ? "By either counting the slope can be told from zero"
                    : "By neither counting can the slope be told from zero";
        }
        return "The counting convention decides whether shape seems to matter: without embeddings the slope can be told"
                + " from zero, with all parameters counted it cannot";
    }

    private static String shallow(ShapeFindings shapes) {
        Optional<ShapeEffect> blocks = shapes.withShallow(Counting.NON_EMBEDDING);
        Optional<ShapeEffect> total = shapes.withShallow(Counting.TOTAL);
        if (blocks.isEmpty() || total.isEmpty()) {
            return "None of the models is that shallow";
        }
        int count = blocks.get().sample().shallow();
        return (count == 1 ? "One model is" : Words.of(count) + " models are") + " that shallow, and the farthest model"
                + " is then " + ShapeWords.percent(ShapeFindings.farthest(blocks.get()))
                + " off the law without embeddings and " + ShapeWords.percent(ShapeFindings.farthest(total.get()))
                + " off the law in all parameters";
    }

    /** Whether leaving out the shallow models decides the verdict. */
    private static String restsOn(ShapeFindings shapes) {
        boolean deep = ShapeFindings.isWithin(shapes.deep(Counting.NON_EMBEDDING));
        return shapes.withShallow(Counting.NON_EMBEDDING)
                .map(all -> deep == ShapeFindings.isWithin(all)
                        ? "The verdict is the same with them"
                        : "The verdict rests on leaving them out: with them it would be the opposite")
                .orElse("The verdict does not depend on them");
    }

    private static String overlap(ShapeEffect blocks, ShapeEffect total) {
        boolean overlap = blocks.slopeInterval(Estimate.LEVEL)
                .flatMap(one -> total.slopeInterval(Estimate.LEVEL)
                        .map(other -> one.low() <= other.high() && other.low() <= one.high()))
                .orElse(true);
        return overlap
                ? "The two intervals overlap, so that this is a difference in what can be told rather than a large one"
                        + " in the slope"
                : "The two intervals lie apart";
    }

    /** Mean distances of the narrowest, middle and widest third, where a bend would show that a line cannot see. */
    private static String thirds(ShapeEffect effect) {
        double[] sorted = effect.residuals().stream()
                .sorted(Comparator.comparingDouble(one -> one.model().aspect()))
                .mapToDouble(ShapeEffect.Residual::log)
                .toArray();
        int third = sorted.length / 3;
        return ShapeWords.percent(mean(sorted, 0, third)) + ", "
                + ShapeWords.percent(mean(sorted, third, sorted.length - third)) + " and "
                + ShapeWords.percent(mean(sorted, sorted.length - third, sorted.length));
    }

    private static double mean(double[] values, int from, int to) {
        return Arrays.stream(values, from, to).average().orElseThrow();
    }

    /** In how many groups of the same models the claim would hold, with shallow models and without. */
    private static String within(ShapeFindings shapes) {
        return "Counted without embeddings, every model is within the bound in " + within(shapes, false)
                + " groups when shallow models are left out, and in " + within(shapes, true) + " when they are kept";
    }

    private static String within(ShapeFindings shapes, boolean withShallow) {
        List<ShapeEffect> groups = shapes.fitted().stream()
                .filter(effect -> effect.sample().dataset().equals(ShapeFindings.DATASET)
                        && effect.sample().counting() == Counting.NON_EMBEDDING
                        && effect.sample().withShallow() == withShallow)
                .toList();
        long within = groups.stream().filter(ShapeFindings::isWithin).count();
        return (within == 0 ? "none" : Words.lower(within)) + " of " + Words.lower(groups.size());
    }

    private static String shallowSlopes(ShapeFindings shapes) {
        return shapes.withShallow(Counting.NON_EMBEDDING)
                .flatMap(blocks -> shapes.withShallow(Counting.TOTAL)
                        .map(total -> "With shallow models in the fit the slopes are "
                                + ShapeWords.slope(blocks, Estimate.LEVEL)
                                + " without embeddings and " + ShapeWords.slope(total, Estimate.LEVEL)
                                + " with all parameters."))
                .orElse("");
    }

    /** How often the slope can be told from zero in the other groups of the same models. */
    private static String conditions(ShapeFindings shapes) {
        return "Over all groups of these models, shallow ones left out, the slope can be told from zero in "
                + told(shapes, Counting.NON_EMBEDDING) + " without embeddings and in " + told(shapes, Counting.TOTAL)
                + " with all parameters";
    }

    private static String told(ShapeFindings shapes, Counting counting) {
        List<ShapeEffect> groups = shapes.fitted().stream()
                .filter(effect -> effect.sample().dataset().equals(ShapeFindings.DATASET)
                        && effect.sample().counting() == counting
                        && (!effect.sample().withShallow() || effect.sample().shallow() == 0))
                .toList();
        long told = groups.stream().filter(ShapeFindings::isTold).count();
        return (told == 0 ? "none" : Words.lower(told)) + " of " + Words.lower(groups.size());
    }

    /** What the figure of the headline says. */
    static String finding(ShapeFindings shapes) {
        ShapeEffect blocks = shapes.deep(Counting.NON_EMBEDDING);
        return "Over a " + Math.round(blocks.aspectSpan()) + "-fold ratio of width to depth the loss stays within "
                + ShapeWords.percent(ShapeFindings.farthest(blocks)) + " of its law in parameters without embeddings";
    }

    /** What one panel says. */
    static String sentence(ShapeEffect effect) {
        String counting = ShapeWords.of(effect.sample().counting());
        return ShapeFindings.isTold(effect)
                ? "Counted " + counting + ", the loss changes with shape by "
                        + ShapeWords.slopeAlone(effect, Estimate.LEVEL) + " for a tenfold ratio"
                : "Counted " + counting + ", no change of the loss with shape can be told from zero";
    }
}
