package almanac.scaling.kaplan;

import almanac.scaling.SizedLoss;
import java.util.Arrays;
import java.util.List;

/**
 * The points of many learning curves, one after another.
 *
 * @param curve for each point the place of its curve, from 0
 * @param parameters for each point the size of its model
 * @param steps for each point the steps as they are counted
 * @param losses nats per token
 */
record StepLosses(int[] curve, double[] parameters, double[] steps, double[] losses) {

    static StepLosses of(List<LearningCurve> curves, StepCount count) {
        int points = curves.stream().mapToInt(one -> one.points().size()).sum();
        StepLosses all = new StepLosses(new int[points], new double[points], new double[points], new double[points]);
        int next = 0;
        for (int place = 0; place < curves.size(); place++) {
            LearningCurve curve = curves.get(place);
            for (SizedLoss point : curve.points()) {
                all.curve[next] = place;
                all.parameters[next] = curve.parameters();
                all.steps[next] = count.of(point, curve.batchTokens());
                all.losses[next++] = point.loss();
            }
        }
        return all;
    }

    /** How often each point counts when its curve was drawn so often. */
    double[] weights(int[] timesDrawn) {
        return Arrays.stream(curve).mapToDouble(place -> timesDrawn[place]).toArray();
    }

    boolean canBeLogged() {
        return Arrays.stream(losses).allMatch(loss -> loss > 0)
                && Arrays.stream(steps).allMatch(step -> step > 0);
    }

    boolean sizesVary() {
        return Arrays.stream(parameters).distinct().count() > 1;
    }

    boolean stepsVary() {
        return Arrays.stream(steps).distinct().count() > 1;
    }
}
