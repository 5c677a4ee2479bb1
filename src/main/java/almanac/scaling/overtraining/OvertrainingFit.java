package almanac.scaling.overtraining;

import almanac.scaling.Outcome;
import almanac.scaling.SizedLoss;
import almanac.stats.Bootstrap;
import almanac.stats.Interval;
import almanac.stats.Replicates;
import almanac.stats.Resampling;
import almanac.stats.SharedExponent;
import almanac.stats.SharedExponentGrid;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * An {@link OvertrainingLaw} fitted by least squares of the loss. The exponent is searched on a grid and the rest
 * follows from it, so that there are no starts.
 *
 * @param squares sum of squared residuals, nats²
 * @param replicates E, a, b and η, one row per resample of the runs; none with fewer than ten runs
 */
public record OvertrainingFit(OvertrainingLaw law, double squares, int runs, Replicates replicates) {

    public static final int CONSTANTS = 4;

    /** With fewer runs many resamples hold no more distinct runs than constants and fit them without residuals. */
    public static final int FEWEST_RUNS_FOR_INTERVAL = 10;

    /** All runs have the same tokens per parameter: a and b cannot be told apart. */
    public static final String ONE_MULTIPLE = "one-tokens-per-parameter";

    /** A term does not fall with its quantity. */
    public static final String NOT_FALLING = "term-not-falling";

    /** The best exponent lies at an end of the range searched, 0.005 to 1. */
    public static final String EXPONENT_AT_EDGE = "exponent-at-edge";

    private static final String METHOD = "bootstrap of the runs, percentiles";

    /** Fits the law; a shortage with no more distinct runs than constants. */
    public static Outcome<OvertrainingFit> of(List<SizedLoss> runs, Resampling resampling) {
        if (runs.stream().distinct().count() <= CONSTANTS) {
            return Outcome.none(Outcome.TOO_FEW_RUNS);
        }
        return law(runs).map(law -> of(law, runs, resampling));
    }

    private static OvertrainingFit of(OvertrainingLaw law, List<SizedLoss> runs, Resampling resampling) {
        double squares = 0;
        for (SizedLoss run : runs) {
            double miss = law.at(run.parameters(), run.tokens()) - run.loss();
            squares += miss * miss;
        }
        return new OvertrainingFit(law, squares, runs.size(), replicates(runs, resampling));
    }

    private static Replicates replicates(List<SizedLoss> runs, Resampling resampling) {
        if (runs.size() < FEWEST_RUNS_FOR_INTERVAL) {
            return new Replicates(new double[0][], 0, resampling.seed(), METHOD);
        }
        SharedExponentGrid grid = grid(runs);
        double[][] rows =
                Bootstrap.replicates(runs.size(), resampling.replicates(), resampling.streams(), timesDrawn -> {
                    boolean enough =
                            Arrays.stream(timesDrawn).filter(times -> times > 0).count() > CONSTANTS;
                    return enough
                            ? law(grid.fit(timesDrawn))
                                    .result()
                                    .map(law -> new double[] {law.e(), law.a(), law.b(), law.eta()})
                                    .orElse(new double[0])
                            : new double[0];
                });
        return new Replicates(rows, resampling.replicates(), resampling.seed(), METHOD);
    }

    /** The law through as many runs as it has constants or more: with four runs it meets each. */
    static Outcome<OvertrainingLaw> law(List<SizedLoss> runs) {
        if (runs.stream().distinct().count() < CONSTANTS) {
            return Outcome.none(Outcome.TOO_FEW_RUNS);
        }
        if (runs.stream().anyMatch(run -> !(run.parameters() > 0 && run.tokens() > 0 && run.loss() > 0))) {
            return Outcome.none(Outcome.NOT_POSITIVE);
        }
        if (runs.stream().mapToDouble(SizedLoss::parameters).distinct().count() < 2) {
            return Outcome.none(Outcome.ONE_SIZE);
        }
        return law(grid(runs).fit());
    }

    private static SharedExponentGrid grid(List<SizedLoss> runs) {
        return new SharedExponentGrid(
                runs.stream().mapToDouble(SizedLoss::parameters).toArray(),
                runs.stream().mapToDouble(SizedLoss::tokens).toArray(),
                runs.stream().mapToDouble(SizedLoss::loss).toArray());
    }

    private static Outcome<OvertrainingLaw> law(Optional<SharedExponent> fitted) {
        if (fitted.isEmpty()) {
            return Outcome.none(ONE_MULTIPLE);
        }
        SharedExponent found = fitted.get();
        if (!found.interior()) {
            return Outcome.none(EXPONENT_AT_EDGE);
        }
        if (!(found.first() > 0 && found.second() > 0)) {
            return Outcome.none(NOT_FALLING);
        }
        double eta = found.exponent() / 2;
        double six = StrictMath.exp(eta * StrictMath.log(6));
        return Outcome.of(new OvertrainingLaw(found.constant(), found.first() * six, found.second() * six, eta));
    }

    /** Residuals that are free of the constants. */
    public int degreesOfFreedom() {
        return runs - CONSTANTS;
    }

    /** Nats per token. */
    public double rootMeanSquare() {
        return StrictMath.sqrt(squares / runs);
    }

    /** Interval of any quantity that follows from the law; absent with fewer than ten runs. */
    public Optional<Interval> interval(ToDoubleFunction<OvertrainingLaw> quantity, double level) {
        double[][] values = Arrays.stream(replicates.rows())
                .map(row -> new double[] {quantity.applyAsDouble(new OvertrainingLaw(row[0], row[1], row[2], row[3]))})
                .toArray(double[][]::new);
        return new Replicates(values, replicates.requested(), replicates.seed(), replicates.method())
                .interval(0, level);
    }
}
