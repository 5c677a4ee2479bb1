package almanac.boundary.sizetime;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Why no boundary over size and time can be fitted to models. */
public enum SizeTimeShortage {
    /** Fewer than {@link #LEAST_ROWS} models. */
    TOO_FEW_ROWS("fewer-than-30-rows"),
    /** All models came at one moment. */
    ONE_DATE("one-distinct-date"),
    /** All models have one size. */
    ONE_SIZE("one-distinct-size"),
    /** All models have one score. */
    ONE_SCORE("one-distinct-score");

    /** Models that a boundary needs. */
    public static final int LEAST_ROWS = 30;

    private final String code;

    SizeTimeShortage(String code) {
        this.code = code;
    }

    /** The reason code. */
    public String code() {
        return code;
    }

    /** The first reason against a fit; empty where there is none. */
    public static Optional<SizeTimeShortage> of(List<TimedModel> models) {
        if (models.size() < LEAST_ROWS) {
            return Optional.of(TOO_FEW_ROWS);
        }
        if (isOne(models, TimedModel::moment)) {
            return Optional.of(ONE_DATE);
        }
        if (isOne(models, TimedModel::parameters)) {
            return Optional.of(ONE_SIZE);
        }
        return isOne(models, TimedModel::score) ? Optional.of(ONE_SCORE) : Optional.empty();
    }

    private static boolean isOne(List<TimedModel> models, Function<TimedModel, Object> value) {
        return models.stream().map(value).distinct().limit(2).count() < 2;
    }
}
