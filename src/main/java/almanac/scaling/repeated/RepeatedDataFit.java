package almanac.scaling.repeated;

import almanac.scaling.LossLaw;
import almanac.scaling.Outcome;
import almanac.stats.Interval;
import almanac.stats.ManyStarts;
import almanac.stats.Replicates;
import almanac.stats.Resampling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The two decays of a {@link RepeatedDataLaw} fitted by Huber's loss of ln L̂ − ln L with threshold 1e-3 and the law of
 * text seen once held fixed.
 *
 * @param minima local minima that the starts led to, lowest first: several are almost as good as the best
 * @param dataOnly the best fit with parameters counted in full
 * @param replicates R_D* and R_N*, one row per resample of the runs
 */
public record RepeatedDataFit(
        List<RepeatedLoss> runs,
        List<RepeatedDataMinimum> minima,
        RepeatedDataMinimum dataOnly,
        int starts,
        RepeatedDataProfile profile,
        Replicates replicates) {

    /** No run saw any of its text again. */
    public static final String NOTHING_REPEATED = "nothing-repeated";

    /** No start came to rest. */
    public static final String NOT_CONVERGED = "not-converged";

    /** Least relative change of the objective that a step must promise. */
    static final double TOLERANCE = 1e-13;

    /** Decays are searched from a tenth of a repeat to ten thousand, more than any run has. */
    private static final double LOWEST = 0.1;

    private static final double HIGHEST = 10_000;
    private static final int CONSTANTS = 2;
    private static final int DATA_STARTS = 10;
    private static final int SIZE_STARTS = 8;
    private static final int DATA_GRID = 41;
    private static final int SIZE_GRID = 31;

    public RepeatedDataFit {
        runs = List.copyOf(runs);
        minima = List.copyOf(minima);
    }

    /** Fits the decays; a shortage with no more distinct runs than decays, or without repeats. */
    public static Outcome<RepeatedDataFit> of(List<RepeatedLoss> runs, LossLaw fresh, Resampling resampling) {
        if (!runs.stream().allMatch(RepeatedLoss::isPositive)) {
            return Outcome.none(Outcome.NOT_POSITIVE);
        }
        if (runs.stream().distinct().count() <= CONSTANTS) {
            return Outcome.none(Outcome.TOO_FEW_RUNS);
        }
        if (runs.stream().noneMatch(run -> run.repeats() > 0)) {
            return Outcome.none(NOTHING_REPEATED);
        }
        return fitted(runs, fresh, resampling);
    }

    private static Outcome<RepeatedDataFit> fitted(List<RepeatedLoss> runs, LossLaw fresh, Resampling resampling) {
        RepeatedDataResiduals free = RepeatedDataResiduals.of(runs, fresh, LOWEST, HIGHEST);
        RepeatedDataResiduals held = free.held(1, RepeatedDataLaw.NO_DECAY);
        ManyStarts many = starts(free, decays(DATA_STARTS), decays(SIZE_STARTS));
        ManyStarts dataOnly = starts(held, decays(DATA_STARTS), new double[] {RepeatedDataLaw.NO_DECAY});
        List<RepeatedDataMinimum> minima = RepeatedDataMinimum.of(many, fresh, free);
        List<RepeatedDataMinimum> dataMinima = RepeatedDataMinimum.of(dataOnly, fresh, held);
        if (minima.isEmpty() || dataMinima.isEmpty()) {
            return Outcome.none(NOT_CONVERGED);
        }
        return Outcome.of(new RepeatedDataFit(
                runs,
                minima,
                dataMinima.get(0),
                many.starts(),
                RepeatedDataProfile.of(free, decays(DATA_GRID), minima.get(0)),
                new RepeatedDataDraws(free, decays(DATA_GRID), decays(SIZE_GRID)).of(resampling)));
    }

    /** Evenly spaced in the logarithm. */
    private static double[] decays(int count) {
        double[] decays = new double[count];
        for (int i = 0; i < count; i++) {
            decays[i] = LOWEST * StrictMath.pow(HIGHEST / LOWEST, i / (count - 1.0));
        }
        return decays;
    }

    private static ManyStarts starts(RepeatedDataResiduals residuals, double[] dataDecays, double[] sizeDecays) {
        List<double[]> starts = new ArrayList<>();
        for (double data : dataDecays) {
            for (double size : sizeDecays) {
                starts.add(new double[] {StrictMath.log(data), StrictMath.log(size)});
            }
        }
        return ManyStarts.of(starts, residuals, RepeatedDataResiduals.DELTA);
    }

    public RepeatedDataMinimum best() {
        return minima.get(0);
    }

    /** The minima whose objective exceeds the lowest by no more than a share of it. */
    public List<RepeatedDataMinimum> near(double share) {
        return minima.stream()
                .filter(minimum -> minimum.objective() <= best().objective() * (1 + share))
                .toList();
    }

    /** Huber's sum of a law over the runs. */
    public double objective(RepeatedDataLaw law) {
        return RepeatedDataResiduals.of(runs, law.fresh(), LOWEST, HIGHEST).objective(law.dataDecay(), law.sizeDecay());
    }

    /** Share of the variance of the loss that a law explains; below zero where it does worse than the mean. */
    public double r2(RepeatedDataLaw law) {
        double mean = runs.stream().mapToDouble(RepeatedLoss::loss).average().orElse(0);
        double missed = 0;
        double total = 0;
        for (RepeatedLoss run : runs) {
            missed += square(law.at(run) - run.loss());
            total += square(run.loss() - mean);
        }
        return 1 - missed / total;
    }

    private static double square(double value) {
        return value * value;
    }

    /** The law of text seen once, as if repeats were new. */
    public RepeatedDataLaw withoutDecay() {
        return new RepeatedDataLaw(best().law().fresh(), RepeatedDataLaw.NO_DECAY, RepeatedDataLaw.NO_DECAY);
    }

    /** Interval of any quantity that follows from the law. */
    public Optional<Interval> interval(ToDoubleFunction<RepeatedDataLaw> quantity, double level) {
        LossLaw fresh = best().law().fresh();
        double[][] values = Arrays.stream(replicates.rows())
                .map(row -> new double[] {quantity.applyAsDouble(new RepeatedDataLaw(fresh, row[0], row[1]))})
                .toArray(double[][]::new);
        return new Replicates(values, replicates.requested(), replicates.seed(), replicates.method())
                .interval(0, level);
    }

    /** Share of the resamples that find no decay of repeated tokens within the range searched. */
    public double shareWithoutDataDecay() {
        return Arrays.stream(replicates.rows())
                .mapToDouble(row -> row[0] >= HIGHEST * (1 - 1e-9) ? 1 : 0)
                .average()
                .orElse(0);
    }

    /** Whether so many resamples find no decay of repeated tokens that an interval of it has no upper limit. */
    public boolean isDataDecayOpen(double level) {
        return shareWithoutDataDecay() >= (1 - level) / 2;
    }
}
