package almanac.report.boundary;

import almanac.data.ScorePair;
import almanac.stats.GroupShiftTest;
import almanac.stats.LineFit;
import almanac.stats.Resampling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether models that came after a test was published lie higher on it than an older test predicts: AIME 2025 against
 * MATH-500 in log odds (figure 7b of Zhang et al. 2026, arXiv 2602.15327).
 *
 * @param models those with both scores, in the order of the table
 * @param test empty with fewer than five models on either side of the day
 * @param later the line through the later models alone; empty with fewer than two scores of MATH-500 among them
 */
public record ContaminationShift(List<Model> models, Optional<GroupShiftTest> test, Optional<LineFit> later) {

    /** The first AIME of 2025 was sat on this day; a model without a date counts as later. */
    public static final LocalDate PUBLISHED = LocalDate.of(2025, 2, 6);

    /** Permutations of the paper. */
    public static final int PERMUTATIONS = 2_000;

    private static final String PAIRS = "math-500-aime-2025";
    private static final double CLIP = 1e-6;

    /**
     * A model with both scores.
     *
     * @param math500 a fraction
     * @param aime2025 a fraction
     * @param isLater released on the day or after it, or undated
     */
    public record Model(ScorePair pair, double math500, double aime2025, boolean isLater) {

        static Model of(ScorePair pair) {
            boolean later =
                    pair.released().filter(day -> day.isBefore(PUBLISHED)).isEmpty();
            return new Model(pair, pair.publicScore(), pair.cleanScore(), later);
        }

        double x() {
            return logOdds(math500);
        }

        double y() {
            return logOdds(aime2025);
        }
    }

    static ContaminationShift of(List<ScorePair> pairs, LocalDate asOf, long seed) {
        List<Model> models = pairs.stream()
                .filter(pair -> pair.pairSet().equals(PAIRS))
                .filter(pair -> pair.released().filter(day -> day.isAfter(asOf)).isEmpty())
                .map(Model::of)
                .toList();
        double[] x = models.stream().mapToDouble(Model::x).toArray();
        double[] y = models.stream().mapToDouble(Model::y).toArray();
        boolean[] later = new boolean[x.length];
        for (int i = 0; i < later.length; i++) {
            later[i] = models.get(i).isLater();
        }
        return new ContaminationShift(
                models, GroupShiftTest.of(x, y, later, new Resampling(PERMUTATIONS, seed)), laterLine(models));
    }

    private static Optional<LineFit> laterLine(List<Model> models) {
        List<Model> later = models.stream().filter(Model::isLater).toList();
        double[] x = later.stream().mapToDouble(Model::x).toArray();
        boolean varies = later.stream().mapToDouble(Model::x).distinct().count() > 1;
        return varies
                ? Optional.of(LineFit.of(x, later.stream().mapToDouble(Model::y).toArray()))
                : Optional.empty();
    }

    /** The log odds of a fraction, which is kept off nought and one. */
    public static double logOdds(double fraction) {
        double kept = Math.min(1 - CLIP, Math.max(CLIP, fraction));
        return StrictMath.log(kept / (1 - kept));
    }
}
