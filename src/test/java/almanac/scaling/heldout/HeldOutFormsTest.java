package almanac.scaling.heldout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.data.RealData;
import almanac.scaling.LossLaw;
import almanac.scaling.Outcome;
import almanac.scaling.SizedLoss;
import almanac.scaling.heldout.HeldOutScore.Target;
import almanac.scaling.kaplan.DatasetRuns;
import almanac.scaling.kaplan.JointDataLaw;
import almanac.stats.Resampling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeldOutFormsTest {

    private static final Resampling FEW = new Resampling(40, 1);
    private static final LossLaw SUM = new LossLaw(1.7, 400, 0.34, 900, 0.33);

    /** Runs of seven sizes at each of nine budgets, a factor of two and a half apart. */
    private static DatasetRuns runs(String name, ToDoubleFunction<SizedLoss> law, double noise) {
        SplittableRandom random = new SplittableRandom(5);
        List<SizedLoss> runs = new ArrayList<>();
        for (int budget = 0; budget < 9; budget++) {
            double flop = 1e18 * StrictMath.pow(2.5, budget);
            for (int size = -3; size <= 3; size++) {
                double parameters = 0.1 * StrictMath.sqrt(flop) * StrictMath.pow(1.6, size);
                double tokens = flop / (6 * parameters);
                double loss = law.applyAsDouble(new SizedLoss(parameters, tokens, 1))
                        * StrictMath.exp(noise * random.nextGaussian());
                runs.add(new SizedLoss(parameters, tokens, loss));
            }
        }
        return dataset(name, runs);
    }

    private static DatasetRuns dataset(String name, List<SizedLoss> runs) {
        return new DatasetRuns(
                name,
                Optional.empty(),
                false,
                runs,
                IntStream.range(0, runs.size()).boxed().toList(),
                runs.stream().map(run -> OptionalDouble.empty()).toList());
    }

    private static HeldOutForms forms(DatasetRuns dataset) {
        return HeldOutForms.of(dataset, ComputeSplit.CUT, FEW);
    }

    private static HeldOutForms.OfForm ofForm(HeldOutForms forms, RivalForm form) {
        return forms.forms().stream()
                .filter(one -> one.form() == form)
                .findFirst()
                .orElseThrow();
    }

    private static HeldOutScore score(HeldOutForms forms, RivalForm form, Target target) {
        return ofForm(forms, form).scores().result().orElseThrow().stream()
                .filter(score -> score.target() == target)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFormThatMadeTheRunsForecastsThemExactly() {
        HeldOutForms sum = forms(runs("made", run -> SUM.at(run.parameters(), run.tokens()), 0));
        JointDataLaw joint = JointDataLaw.of(0.076, 6.4e13, 0.103, 1.8e13);
        HeldOutForms kaplan = forms(runs("made", run -> joint.at(run.parameters(), run.tokens()), 0));

        assertThat(score(sum, RivalForm.SUM_OF_POWERS, Target.ALL).error()).isLessThan(1e-4);
        assertThat(score(sum, RivalForm.ROBUST_SUM_OF_POWERS, Target.ALL).error())
                .isLessThan(1e-4);
        assertThat(score(kaplan, RivalForm.POWER_OF_SUM, Target.ALL).error()).isLessThan(1e-4);
        assertThat(score(sum, RivalForm.POWER_OF_SUM, Target.ALL).error()).isGreaterThan(1e-3);
        assertThat(score(kaplan, RivalForm.SUM_OF_POWERS, Target.ALL).error()).isGreaterThan(1e-3);
    }

    @Test
    void aPurePowerExpectsTooLittleLossWhereTheLossHasAFloor() {
        HeldOutForms forms = forms(runs("made", run -> SUM.at(run.parameters(), run.tokens()), 0));
        HeldOutScore pure = score(forms, RivalForm.POWER, Target.FRONTIER);
        HeldOutScore saturating = score(forms, RivalForm.SATURATING, Target.FRONTIER);

        assertThat(pure.bias()).isNegative();
        assertThat(pure.error()).isGreaterThanOrEqualTo(Math.abs(pure.bias()));
        assertThat(saturating.error()).isLessThan(pure.error() / 3);
    }

    @Test
    void predictionIntervalsOfTheTrueFormHoldMostNoisyRuns() {
        HeldOutForms forms = forms(runs("made", run -> SUM.at(run.parameters(), run.tokens()), 0.01));
        HeldOutScore score = score(forms, RivalForm.SUM_OF_POWERS, Target.ALL);

        assertThat(score.coverage().orElseThrow()).isGreaterThan(0.8);
        assertThat(score.resamples()).isEqualTo(40);
        assertThat(score.fitError()).isCloseTo(0.01, within(0.003));
        assertThat(score.search().converged()).isTrue();
    }

    @Test
    void theSplitKeepsEveryRunOnOneSideAndTheFrontierAscends() {
        ComputeSplit split = ComputeSplit.of(
                        runs("made", run -> SUM.at(run.parameters(), run.tokens()), 0.01), ComputeSplit.CUT)
                .result()
                .orElseThrow();

        assertThat(split.below().size() + split.above().size()).isEqualTo(63);
        assertThat(split.below()).allMatch(run -> run.flop() <= split.cutFlop());
        assertThat(split.above()).allMatch(run -> run.flop() > split.cutFlop());
        assertThat(split.cutFlop()).isCloseTo(split.largestFlop() / 10, within(1.0));
        assertThat(split.frontierAbove())
                .isSortedAccordingTo(
                        (a, b) -> Double.compare(b.run().loss(), a.run().loss()));
    }

    @Test
    void aShortRangeOfComputeIsNotParted() {
        List<SizedLoss> runs = IntStream.range(0, 40)
                .mapToObj(i -> new SizedLoss(1e8 + i * 1e7, 2e9, 3 - 0.01 * i))
                .toList();

        assertThat(forms(dataset("made", runs)).split().shortage()).contains("compute-range-too-short");
        assertThat(forms(dataset("made", runs)).forms()).isEmpty();
        assertThat(forms(dataset("made", List.of())).split().shortage()).contains(Outcome.TOO_FEW_RUNS);
    }

    @Test
    void twoHeldOutRunsCarryNoScore() {
        List<SizedLoss> runs = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            runs.add(new SizedLoss(1e7 * StrictMath.pow(2, i), 1e9, 4 - 0.1 * i));
        }
        runs.add(new SizedLoss(1e12, 1e9, 2));

        assertThat(forms(dataset("made", runs)).split().shortage()).contains("fewer-than-three-held-out-runs");
    }

    @Test
    void tokensInStepWithSizeLeaveTheFormsOfComputeOnly() {
        List<SizedLoss> runs = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            double size = 1e7 * StrictMath.pow(1.5, i);
            runs.add(new SizedLoss(size, 20 * size, SUM.at(size, 20 * size)));
        }
        HeldOutForms forms = forms(dataset("made", runs));

        assertThat(forms.onFrontier())
                .extracting(HeldOutScore::form)
                .containsExactly(RivalForm.POWER, RivalForm.SATURATING);
        assertThat(ofForm(forms, RivalForm.SUM_OF_POWERS).scores().shortage()).contains("size-and-tokens-go-together");
    }

    @Test
    void theSummaryCountsDistinctDatasetsWithAllForms() {
        HeldOutForms sum = forms(runs("made", run -> SUM.at(run.parameters(), run.tokens()), 0));
        HeldOutForms repeated = forms(runs("ml-scalefit", run -> SUM.at(run.parameters(), run.tokens()), 0));
        List<HeldOutForms.Summary> summary = HeldOutForms.summary(List.of(sum, repeated));

        assertThat(summary).hasSize(RivalForm.values().length);
        assertThat(summary).allMatch(one -> one.datasets() == 1);
        assertThat(summary.stream().mapToInt(HeldOutForms.Summary::lowestError).sum())
                .isGreaterThanOrEqualTo(1);
        assertThat(HeldOutForms.summary(List.of(repeated))).isEmpty();
    }

    @Test
    void onTheChinchillaRunsAFloorInComputeForecastsBetterThanNone() {
        DatasetRuns chinchilla = DatasetRuns.all(RealData.catalog().scalingRuns()).stream()
                .filter(runs -> runs.dataset().equals("chinchilla"))
                .findFirst()
                .orElseThrow();
        HeldOutForms forms = HeldOutForms.of(chinchilla, ComputeSplit.CUT, new Resampling(10, 1));

        assertThat(forms.split().result().orElseThrow().above()).hasSize(19);
        assertThat(score(forms, RivalForm.SATURATING, Target.FRONTIER).error())
                .isLessThan(score(forms, RivalForm.POWER, Target.FRONTIER).error());
        assertThat(forms.isDistinct()).isTrue();
    }

    @Test
    void theSameSeedGivesTheSameCoverage() {
        DatasetRuns noisy = runs("made", run -> SUM.at(run.parameters(), run.tokens()), 0.01);

        assertThat(forms(noisy).onFrontier()).isEqualTo(forms(noisy).onFrontier());
    }
}
