package almanac.boundary.multiskill;

import almanac.stats.RandomStreams;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Weights of subtasks with the sum 1: first each subtask alone, then all alike (the barycentre), then random ones.
 *
 * <p>Random weights are spread evenly over the simplex (Dirichlet with all parameters 1), as exponential draws divided by
 * their sum. The streams are our own: the same seed gives other directions than the authors' program.
 */
final class SkillDirections {

    private SkillDirections() {}

    static double[][] of(int subtasks, SkillSettings settings) {
        int fixed = subtasks + 1;
        int random = Math.max(0, settings.directions() - fixed);
        double[][] directions = new double[fixed + random][subtasks];
        for (int axis = 0; axis < subtasks; axis++) {
            directions[axis][axis] = 1;
        }
        Arrays.fill(directions[subtasks], 1.0 / subtasks);
        SplittableRandom[] streams = new RandomStreams(settings.seed()).split(random);
        for (int i = 0; i < random; i++) {
            directions[fixed + i] = drawn(subtasks, streams[i]);
        }
        return directions;
    }

    private static double[] drawn(int subtasks, SplittableRandom random) {
        double[] direction = new double[subtasks];
        double sum = 0;
        for (int i = 0; i < subtasks; i++) {
            direction[i] = -StrictMath.log(1 - random.nextDouble());
            sum += direction[i];
        }
        for (int i = 0; i < subtasks; i++) {
            direction[i] /= sum;
        }
        return direction;
    }
}
