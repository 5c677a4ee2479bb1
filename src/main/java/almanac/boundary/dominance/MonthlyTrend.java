package almanac.boundary.dominance;

import almanac.stats.Correlation;
import almanac.stats.LineFit;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How closely scores follow size, compute or tokens among the models of one month.
 *
 * @param rows models of the month whose place on the axis is known
 * @param strength present unless there is a shortage
 * @param shortage why there is no strength
 */
public record MonthlyTrend(
        YearMonth month, ScaleAxis axis, int rows, Optional<Strength> strength, Optional<Shortage> shortage) {

    /** Rows that a month needs. */
    public static final int LEAST_ROWS = 10;

    public MonthlyTrend {
        if (strength.isPresent() == shortage.isPresent()) {
            throw new IllegalArgumentException("either a strength or a shortage is needed");
        }
    }

    /**
     * The relation of score and log10 of the axis.
     *
     * @param spearman rank correlation
     * @param slope of the least-squares line, score per tenfold
     * @param r2 share of the scores' variance that the line explains
     */
    public record Strength(double spearman, double slope, double r2) {}

    /** Why a month has no relation. */
    public enum Shortage {
        /** Fewer than {@link #LEAST_ROWS} rows. */
        TOO_FEW_ROWS("fewer-than-10-rows"),
        /** All rows have the same place on the axis. */
        ONE_PLACE("one-distinct-place"),
        /** All rows have the same score. */
        ONE_SCORE("one-distinct-score");

        private final String code;

        Shortage(String code) {
            this.code = code;
        }

        /** The reason code. */
        public String code() {
            return code;
        }
    }

    /** Every month with a model, in order, those with too few too. */
    public static List<MonthlyTrend> of(List<SizedModel> models, ScaleAxis axis) {
        NavigableMap<YearMonth, List<SizedModel>> months = new TreeMap<>();
        models.forEach(model -> months.computeIfAbsent(YearMonth.from(model.day()), key -> new ArrayList<>())
                .add(model));
        List<MonthlyTrend> trends = new ArrayList<>();
        months.forEach((month, rows) -> trends.add(of(month, rows, axis)));
        return List.copyOf(trends);
    }

    private static MonthlyTrend of(YearMonth month, List<SizedModel> models, ScaleAxis axis) {
        List<SizedModel> usable =
                models.stream().filter(model -> axis.of(model).isPresent()).toList();
        double[] places = usable.stream()
                .mapToDouble(model -> StrictMath.log10(axis.of(model).orElseThrow()))
                .toArray();
        double[] scores = usable.stream().mapToDouble(SizedModel::score).toArray();
        Optional<Shortage> shortage = shortage(places, scores);
        Optional<Strength> strength = shortage.isPresent() ? Optional.empty() : Optional.of(strength(places, scores));
        return new MonthlyTrend(month, axis, places.length, strength, shortage);
    }

    private static Strength strength(double[] places, double[] scores) {
        LineFit line = LineFit.of(places, scores);
        double spearman = Correlation.spearman(places, scores).orElseThrow();
        return new Strength(spearman, line.slope(), line.r2());
    }

    private static Optional<Shortage> shortage(double[] places, double[] scores) {
        if (places.length < LEAST_ROWS) {
            return Optional.of(Shortage.TOO_FEW_ROWS);
        }
        if (isOneValue(places)) {
            return Optional.of(Shortage.ONE_PLACE);
        }
        return isOneValue(scores) ? Optional.of(Shortage.ONE_SCORE) : Optional.empty();
    }

    private static boolean isOneValue(double[] values) {
        return Arrays.stream(values).allMatch(value -> value == values[0]);
    }
}
