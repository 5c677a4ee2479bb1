package almanac.report.boundary.rivals;

import almanac.boundary.rival.RivalEstimator;
import almanac.boundary.rival.RivalMean;
import almanac.boundary.rival.RivalScore.Rows;
import almanac.markup.Numbers;
import almanac.report.boundary.BoundaryResult;
import java.util.Map;
import java.util.Optional;

/** The finding of the page on rival estimators, for the report's own page. */
public final class RivalsFacts {

    private static final String NAME = "fact-rival-estimators";

    private RivalsFacts() {}

    /** The finding by the name of its text. */
    public static Map<String, String> of(BoundaryResult result) {
        return of(new ComparedMeans(result.rivals()));
    }

    static Map<String, String> of(ComparedMeans means) {
        Optional<RivalMean> sigmoid = means.mean(RivalEstimator.SIGMOID, Rows.VALIDATION);
        Optional<Double> constant = means.lossRatio(RivalEstimator.SIGMOID, RivalEstimator.CONSTANT);
        Optional<Double> alike = means.savedOfLeast();
        Optional<Double> spline = means.lossRatio(RivalEstimator.I_SPLINE, RivalEstimator.SIGMOID);
        Optional<Double> power = means.lossRatio(RivalEstimator.POWER_LAW, RivalEstimator.SIGMOID);
        if (sigmoid.isEmpty() || constant.isEmpty() || alike.isEmpty() || spline.isEmpty() || power.isEmpty()) {
            return Map.of(
                    NAME,
                    "No other form of the boundary is compared, because no period has enough rows to fit one and compare it"
                            + " with the next.");
        }
        return Map.of(
                NAME,
                "On the period after the one fitted, the sigmoid’s loss is " + times(1 - alike.get())
                        + " times that of a constant fitted to the same loss and " + times(constant.get())
                        + " times that of the paper’s constant, a plain quantile (means over " + means.pairs()
                        + " pairs of task and period). Against the sigmoid, a flexible rising spline has "
                        + times(spline.get()) + " times its loss and a power law of the error "
                        + times(power.get()) + " times.");
    }

    private static String times(double ratio) {
        return Numbers.decimals(ratio, 3);
    }
}
