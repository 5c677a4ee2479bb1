package almanac.boundary.multiskill;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Made-up models whose scores in three subtasks follow compute more or less. */
final class KnownSkills {

    static final List<String> SUBTASKS = List.of("one", "two", "three");

    private KnownSkills() {}

    static SkillSample sample(int count, int families, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<SkillRow> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double place = i % 20 / 19.0;
            double[] scores = new double[SUBTASKS.size()];
            for (int subtask = 0; subtask < scores.length; subtask++) {
                scores[subtask] = (0.2 + 0.6 * place) * random.nextDouble();
            }
            rows.add(new SkillRow("model-" + i, StrictMath.pow(10, 22 + 3 * place), scores, "base-" + i % families));
        }
        return sample(rows);
    }

    static SkillSample sample(List<SkillRow> rows) {
        return new SkillSample(SUBTASKS, rows, List.of());
    }

    static SkillFrontier frontier(SkillSample sample) {
        return SkillFrontier.of(sample, SkillSettings.PAPER).result().orElseThrow();
    }
}
