package almanac.scaling.batch;

import almanac.scaling.Outcome;
import almanac.stats.Bootstrap;
import almanac.stats.Interval;
import almanac.stats.LineFit;
import almanac.stats.PlaneFit;
import almanac.stats.Replicates;
import almanac.stats.Resampling;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * Best batch and best learning rate as powers of size and tokens over the cells of a sweep, by least squares in
 * logarithms.
 *
 * @param rule which settings of a cell stand for its best
 * @param batchByTokens ln batch on ln D
 * @param batch ln batch on ln N and ln D
 * @param rate ln learning rate on ln N and ln D
 * @param replicates one row per resample of the cells, columns in the order of {@link Quantity}
 */
public record BestSettings(
        Rule rule, LineFit batchByTokens, PlaneFit batch, PlaneFit rate, int cells, Replicates replicates) {

    private static final String METHOD = "bootstrap of the cells, percentiles";
    private static final int FEWEST_CELLS = 4;
    private static final List<Quantity> COLUMNS = List.of(Quantity.values());

    /** What stands for the best setting of a cell. */
    public enum Rule {
        /** The setting of the lowest loss, a point of the grid. */
        LOWEST("lowest-loss"),
        /** The geometric mean of the settings near it. */
        NEAR_LOWEST("near-lowest-loss");

        private final String id;

        Rule(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }

        /** Mean logarithm of a quantity of the settings that stand for the best. */
        public double log(SweptCell cell, ToDoubleFunction<SweptCell.Setting> quantity) {
            List<SweptCell.Setting> taken = this == LOWEST ? List.of(cell.best()) : cell.nearBest();
            return taken.stream()
                    .mapToDouble(setting -> StrictMath.log(quantity.applyAsDouble(setting)))
                    .average()
                    .orElseThrow();
        }
    }

    /** What has an interval. */
    public enum Quantity {
        BATCH_BY_TOKENS_ALONE,
        BATCH_BY_PARAMETERS,
        BATCH_BY_TOKENS,
        RATE_BY_PARAMETERS,
        RATE_BY_TOKENS
    }

    /** The logarithms of the cells. */
    private record Logs(double[] parameters, double[] tokens, double[] batch, double[] rate) {

        static Logs of(List<SweptCell> cells, Rule rule) {
            return new Logs(
                    logs(cells, SweptCell::parameters),
                    logs(cells, SweptCell::tokens),
                    cells.stream()
                            .mapToDouble(cell -> rule.log(cell, SweptCell.Setting::batchTokens))
                            .toArray(),
                    cells.stream()
                            .mapToDouble(cell -> rule.log(cell, SweptCell.Setting::learningRate))
                            .toArray());
        }

        private static double[] logs(List<SweptCell> cells, ToDoubleFunction<SweptCell> value) {
            return cells.stream().mapToDouble(value).map(StrictMath::log).toArray();
        }

        Logs drawn(int[] timesDrawn) {
            return new Logs(
                    repeated(parameters, timesDrawn),
                    repeated(tokens, timesDrawn),
                    repeated(batch, timesDrawn),
                    repeated(rate, timesDrawn));
        }

        private static double[] repeated(double[] values, int[] times) {
            double[] drawn = new double[Arrays.stream(times).sum()];
            int next = 0;
            for (int i = 0; i < values.length; i++) {
                Arrays.fill(drawn, next, next + times[i], values[i]);
                next += times[i];
            }
            return drawn;
        }

        Optional<PlaneFit> batchPlane() {
            return PlaneFit.of(parameters, tokens, batch);
        }

        Optional<PlaneFit> ratePlane() {
            return PlaneFit.of(parameters, tokens, rate);
        }

        LineFit batchLine() {
            return LineFit.of(tokens, batch);
        }
    }

    /** Fits the laws; a shortage with fewer than four cells, or where size and tokens go together. */
    public static Outcome<BestSettings> of(List<SweptCell> cells, Rule rule, Resampling resampling) {
        Logs logs = Logs.of(cells, rule);
        Optional<PlaneFit> batch = logs.batchPlane();
        if (batch.isEmpty()) {
            return Outcome.none(cells.size() < FEWEST_CELLS ? Outcome.TOO_FEW_RUNS : "size-and-tokens-go-together");
        }
        double[][] rows = Bootstrap.replicates(
                cells.size(),
                resampling.replicates(),
                resampling.streams(),
                timesDrawn -> statistics(logs.drawn(timesDrawn)));
        return Outcome.of(new BestSettings(
                rule,
                logs.batchLine(),
                batch.get(),
                logs.ratePlane().orElseThrow(),
                cells.size(),
                new Replicates(rows, resampling.replicates(), resampling.seed(), METHOD)));
    }

    private static double[] statistics(Logs drawn) {
        return drawn.batchPlane()
                .flatMap(batch -> drawn.ratePlane()
                        .map(rate -> DoubleStream.of(
                                        drawn.batchLine().slope(),
                                        batch.first(),
                                        batch.second(),
                                        rate.first(),
                                        rate.second())
                                .toArray()))
                .orElseGet(() -> new double[0]);
    }

    public double exponent(Quantity quantity) {
        return switch (quantity) {
            case BATCH_BY_TOKENS_ALONE -> batchByTokens.slope();
            case BATCH_BY_PARAMETERS -> batch.first();
            case BATCH_BY_TOKENS -> batch.second();
            case RATE_BY_PARAMETERS -> rate.first();
            case RATE_BY_TOKENS -> rate.second();
        };
    }

    /** The exponent that the Step Law prints; 0 where it leaves the quantity out. */
    public static double published(Quantity quantity) {
        return switch (quantity) {
            case BATCH_BY_TOKENS_ALONE, BATCH_BY_TOKENS -> StepLaw.BATCH_TOKENS_EXPONENT;
            case BATCH_BY_PARAMETERS -> 0;
            case RATE_BY_PARAMETERS -> StepLaw.RATE_PARAMETERS_EXPONENT;
            case RATE_BY_TOKENS -> StepLaw.RATE_TOKENS_EXPONENT;
        };
    }

    public Optional<Interval> interval(Quantity quantity, double level) {
        return replicates.interval(COLUMNS.indexOf(quantity), level);
    }

    /** Batch in tokens by the line over tokens alone. */
    public double batchTokens(double tokens) {
        return StrictMath.exp(batchByTokens.at(StrictMath.log(tokens)));
    }

    public double learningRate(double parameters, double tokens) {
        return StrictMath.exp(rate.at(StrictMath.log(parameters), StrictMath.log(tokens)));
    }
}
