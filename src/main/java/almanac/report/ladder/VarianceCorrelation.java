package almanac.report.ladder;

import almanac.stats.Correlation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Across tasks: does the spread of a metric go with the error of a forecast?
 *
 * @param coefficient Pearson's
 * @param pValue two-sided, by Student's t
 * @param tasks number of tasks
 */
public record VarianceCorrelation(
        LadderTarget target, Spread spread, ForecastError error, double coefficient, double pValue, int tasks) {

    private static final int FEWEST_TASKS = 3;

    /** A measure of spread over the last checkpoints. */
    public enum Spread {
        LOSS("loss-deviation"),
        RELATIVE_LOSS("relative-loss-deviation"),
        ACCURACY("accuracy-deviation"),
        RELATIVE_ACCURACY("relative-accuracy-deviation");

        private final String id;

        Spread(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }

        /** In bits per byte for the loss, as a fraction for the accuracy and where relative. */
        public double of(TaskVariance variance) {
            return switch (this) {
                case LOSS -> variance.lossDeviation();
                case RELATIVE_LOSS -> variance.relativeLossDeviation();
                case ACCURACY -> variance.accuracyDeviation();
                case RELATIVE_ACCURACY -> variance.relativeAccuracyDeviation();
            };
        }
    }

    /** An absolute relative error of the two-step forecast. */
    public enum ForecastError {
        STEP_1("step1"),
        STEP_2("step2"),
        CHAINED("chained");

        private final String id;

        ForecastError(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }

        /**
         * A fraction, without sign.
         *
         * @throws java.util.NoSuchElementException for a step that the design does not have
         */
        public double of(Forecast forecast) {
            return Math.abs(
                    switch (this) {
                        case STEP_1 -> forecast.feature().orElseThrow().step1Error();
                        case STEP_2 -> forecast.step2Error().orElseThrow();
                        case CHAINED -> forecast.relativeError();
                    });
        }
    }

    /** All pairs for all targets over the single tasks; a pair without spread is left out. */
    static List<VarianceCorrelation> all(List<TaskVariance> variances, List<DesignFit> designs) {
        List<VarianceCorrelation> all = new ArrayList<>();
        for (LadderTarget target : LadderTarget.values()) {
            List<TaskVariance> known = new ArrayList<>();
            List<Forecast> forecasts = new ArrayList<>();
            for (TaskVariance variance : variances) {
                Optional<Forecast> forecast = variance.task() == LadderTask.AVERAGE_8
                        ? Optional.empty()
                        : designs.stream()
                                .filter(fit -> fit.task() == variance.task() && fit.variant() == LadderVariant.TWO_STEP)
                                .findFirst()
                                .flatMap(fit -> fit.forecast(target));
                if (forecast.isPresent()) {
                    known.add(variance);
                    forecasts.add(forecast.get());
                }
            }
            if (known.size() >= FEWEST_TASKS) {
                addPairs(all, target, known, forecasts);
            }
        }
        return List.copyOf(all);
    }

    private static void addPairs(
            List<VarianceCorrelation> all, LadderTarget target, List<TaskVariance> known, List<Forecast> forecasts) {
        for (Spread spread : Spread.values()) {
            double[] x = known.stream().mapToDouble(spread::of).toArray();
            for (ForecastError error : ForecastError.values()) {
                double[] y = forecasts.stream().mapToDouble(error::of).toArray();
                OptionalDouble r = Correlation.pearson(x, y);
                if (r.isPresent()) {
                    double p = Correlation.pValue(r.getAsDouble(), x.length);
                    all.add(new VarianceCorrelation(target, spread, error, r.getAsDouble(), p, x.length));
                }
            }
        }
    }
}
