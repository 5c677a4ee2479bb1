package almanac.scaling.kaplan;

import almanac.data.CurvePoint;
import almanac.data.CurveRun;
import almanac.data.ScalingRuns;
import almanac.scaling.SizedLoss;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The learning curves of a dataset, from the tables of runs and points. */
public final class CurveRuns {

    private CurveRuns() {}

    /**
     * The curves of one dataset and evaluation set, in the order of the table; flagged points are left out, as are runs
     * whose size is not known by the count asked for.
     *
     * @param nonEmbedding whether sizes leave embeddings out
     */
    public static List<LearningCurve> of(ScalingRuns data, String dataset, String evaluationSet, boolean nonEmbedding) {
        Map<String, List<CurvePoint>> points = new LinkedHashMap<>();
        for (CurvePoint point : data.curvePoints()) {
            if (point.flag().isEmpty()) {
                points.computeIfAbsent(point.run(), unused -> new ArrayList<>()).add(point);
            }
        }
        return data.curves().stream()
                .filter(run ->
                        run.dataset().equals(dataset) && run.evaluationSet().equals(evaluationSet))
                .filter(run -> !nonEmbedding || run.nonEmbeddingParameters().isPresent())
                .map(run -> curve(run, points.getOrDefault(run.id(), List.of()), nonEmbedding))
                .toList();
    }

    private static LearningCurve curve(CurveRun run, List<CurvePoint> points, boolean nonEmbedding) {
        double size = nonEmbedding ? run.nonEmbeddingParameters().orElseThrow() : run.parameters();
        return new LearningCurve(
                run.id(),
                size,
                run.batchTokens(),
                points.stream()
                        .map(point -> new SizedLoss(size, point.tokens(), point.loss()))
                        .toList());
    }
}
