package almanac.density;

import almanac.data.ReferenceRun;
import almanac.stats.LogisticCurve;
import almanac.stats.LossSurface;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The open ruler of capability density: loss from size and tokens, then score from loss.
 *
 * <p>Step 1 is L = a·N^−α + b·D^−β over small runs; step 2 is S = d + c/(1 + exp(γ(L − l))) over checkpoints, with
 * d = 0.25 the score of guessing and c = 0.75 (Xiao et al. 2024, equations 2 and 3). Losses are bits per byte of the
 * right answer.
 *
 * @param lowestScore smallest fitted score of step 2, a fraction
 * @param highestScore largest fitted score of step 2, a fraction
 */
public record TwoStepRuler(LossSurface.Fit loss, LogisticCurve.Fit score, double lowestScore, double highestScore) {

    /** Huber threshold of step 1, on ln L. */
    public static final double HUBER_DELTA = 0.01;

    private static final int TOP_CHECKPOINTS = 10;

    /** Score of guessing among four answers. */
    public static final double CHANCE = 0.25;

    /** Whether the runs suffice for both forms of step 1, which have up to five constants, and for step 2. */
    public static boolean canBeFitted(List<ReferenceRun> runs) {
        long small = runs.stream().filter(run -> run.role().equals("small")).count();
        long checkpoints = runs.stream()
                .filter(run ->
                        run.role().equals("checkpoint") && run.accuracyLetter().isPresent())
                .count();
        return small > 5 && checkpoints >= 3;
    }

    /** Fits both steps; step 1 with or without an irreducible loss. */
    public static TwoStepRuler fit(List<ReferenceRun> runs, boolean irreducible) {
        List<ReferenceRun> small =
                runs.stream().filter(run -> run.role().equals("small")).toList();
        List<ReferenceRun> checkpoints = runs.stream()
                .filter(run ->
                        run.role().equals("checkpoint") && run.accuracyLetter().isPresent())
                .toList();
        LossSurface.Fit loss = LossSurface.fit(
                small.stream().mapToDouble(ReferenceRun::parameters).toArray(),
                small.stream().mapToDouble(ReferenceRun::tokens).toArray(),
                small.stream().mapToDouble(ReferenceRun::answerBitsPerByte).toArray(),
                HUBER_DELTA,
                irreducible);
        double[] scores = checkpoints.stream()
                .mapToDouble(run -> run.accuracyLetter().orElseThrow())
                .toArray();
        LogisticCurve.Fit score = LogisticCurve.fit(
                checkpoints.stream()
                        .mapToDouble(ReferenceRun::answerBitsPerByte)
                        .toArray(),
                scores,
                CHANCE,
                1 - CHANCE);
        return new TwoStepRuler(
                loss,
                score,
                java.util.Arrays.stream(scores).min().orElseThrow(),
                java.util.Arrays.stream(scores).max().orElseThrow());
    }

    /**
     * Mean of fitted minus measured score over the ten checkpoints of lowest loss, a fraction. Above zero the curve is
     * too high where it leaves the measured range, and effective sizes beyond are too small.
     */
    public double topBias(List<ReferenceRun> runs) {
        return runs.stream()
                .filter(run ->
                        run.role().equals("checkpoint") && run.accuracyLetter().isPresent())
                .sorted(Comparator.comparingDouble(ReferenceRun::answerBitsPerByte))
                .limit(TOP_CHECKPOINTS)
                .mapToDouble(run -> score.curve().at(run.answerBitsPerByte())
                        - run.accuracyLetter().orElseThrow())
                .average()
                .orElse(0);
    }

    /** The ruler at a token budget of the reference recipe. */
    public AtBudget at(double d0Tokens) {
        return new AtBudget(this, d0Tokens);
    }

    /**
     * The two-step ruler read at one token budget (Xiao et al. 2024, equation 4).
     *
     * @param budgetTokens tokens that the reference recipe is trained on
     */
    public record AtBudget(TwoStepRuler steps, double budgetTokens) implements Ruler {

        public static final String ID = "olmo-two-step";

        @Override
        public String id() {
            return ID;
        }

        @Override
        public String benchmark() {
            return "mmlu";
        }

        @Override
        public OptionalDouble d0Tokens() {
            return OptionalDouble.of(budgetTokens);
        }

        @Override
        public double lowestScore() {
            return steps.lowestScore();
        }

        @Override
        public double highestScore() {
            return steps.highestScore();
        }

        @Override
        public EffectiveSize effectiveParameters(double score) {
            LogisticCurve curve = steps.score().curve();
            if (score <= curve.floor()) {
                return EffectiveSize.undefined(EffectiveSize.Status.BELOW_FLOOR);
            }
            if (score >= curve.ceiling()) {
                return EffectiveSize.undefined(EffectiveSize.Status.ABOVE_CEILING);
            }
            LossSurface surface = steps.loss().surface();
            double sizeTerm = curve.inverse(score) - surface.dataTerm(budgetTokens) - surface.e();
            if (sizeTerm <= 0) {
                return EffectiveSize.undefined(EffectiveSize.Status.BEYOND_RULER);
            }
            return EffectiveSize.read(
                    StrictMath.pow(sizeTerm / surface.a(), -1 / surface.alpha()),
                    score >= lowestScore() && score <= highestScore());
        }
    }
}
