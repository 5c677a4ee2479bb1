package almanac.report.scaling.architecture;

import almanac.report.Estimate;
import almanac.report.scaling.ScalingResult;
import almanac.scaling.shape.ShapeEffect;
import almanac.scaling.shape.ShapeSample.Counting;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** What the numbers say of the grid of small models, in words that follow from them. */
final class GridTexts {

    private GridTexts() {}

    static Map<String, String> of(ShapeFindings shapes, ScalingResult result) {
        return Map.of(
                "shape-grid", distances(shapes),
                "shape-grid-signs", signs(shapes),
                "shape-grid-tokens", tokens(result));
    }

    private static String distances(ShapeFindings shapes) {
        return shapes.grid(Counting.NON_EMBEDDING)
                .flatMap(blocks -> shapes.grid(Counting.TOTAL)
                        .map(total -> "its " + blocks.residuals().size() + " shapes lie " + ShapeTexts.range(blocks)
                                + " off the law without embeddings and " + ShapeTexts.range(total)
                                + " off the law in all parameters"))
                .orElseThrow();
    }

    private static String signs(ShapeFindings shapes) {
        ShapeEffect blocks = shapes.grid(Counting.NON_EMBEDDING).orElseThrow();
        ShapeEffect total = shapes.grid(Counting.TOTAL).orElseThrow();
        String slopes = "The slopes are " + ShapeWords.slope(blocks, Estimate.LEVEL) + " and "
                + ShapeWords.slope(total, Estimate.LEVEL) + " for a tenfold ratio";
        boolean opposite = blocks.slope().slope() * total.slope().slope() < 0;
        return slopes + (opposite ? ": the counting turns the sign" : ", of the same sign");
    }

    /** Tokens per parameter without embeddings over the grid. */
    private static String tokens(ScalingResult result) {
        double[] ratios = result.runs().architecture().stream()
                .filter(run -> run.dataset().equals(ShapeFindings.GRID))
                .flatMapToDouble(run -> ratio(run.tokens(), run.nonEmbeddingParameters()))
                .sorted()
                .toArray();
        return ratios.length == 0
                ? "an unknown number"
                : Math.round(ratios[0]) + " to " + Math.round(ratios[ratios.length - 1]);
    }

    private static DoubleStream ratio(double tokens, OptionalDouble parameters) {
        return parameters.stream().map(count -> tokens / count);
    }

    static String finding(ShapeFindings shapes) {
        ShapeEffect blocks = shapes.grid(Counting.NON_EMBEDDING).orElseThrow();
        ShapeEffect total = shapes.grid(Counting.TOTAL).orElseThrow();
        return "On the grid of small models the loss strays up to " + ShapeWords.percent(ShapeFindings.farthest(blocks))
                + " from the law without embeddings, " + ShapeWords.percent(ShapeFindings.farthest(total))
                + " from that in all parameters";
    }
}
