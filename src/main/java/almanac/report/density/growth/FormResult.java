package almanac.report.density.growth;

import almanac.stats.FittedForm;
import almanac.stats.GrowthForm;
import almanac.stats.InformationCriteria;
import almanac.stats.RunningRecords;
import almanac.stats.SaturatingGrid;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One form of growth on one series.
 *
 * @param weight Akaike weight among the forms fitted; absent unless at least two were
 * @param reason why the form was not fitted; empty if it was
 */
record FormResult(GrowthForm form, Optional<FittedForm> fitted, OptionalDouble weight, String reason) {

    /** All forms on the points of a series. */
    static List<FormResult> of(GrowthSeries series) {
        int count = series.points().count();
        Map<GrowthForm, FittedForm> fits = new LinkedHashMap<>();
        for (GrowthForm form : GrowthForm.values()) {
            fit(form, series.points(), count).ifPresent(fitted -> fits.put(form, fitted));
        }
        double[] weights = InformationCriteria.weights(
                fits.values().stream().mapToDouble(FittedForm::aicc).toArray());
        List<GrowthForm> fitted = List.copyOf(fits.keySet());
        return Arrays.stream(GrowthForm.values())
                .map(form -> of(form, Optional.ofNullable(fits.get(form)), weights, fitted.indexOf(form), count))
                .toList();
    }

    private static FormResult of(
            GrowthForm form, Optional<FittedForm> fitted, double[] weights, int place, int points) {
        if (fitted.isEmpty()) {
            return new FormResult(form, fitted, OptionalDouble.empty(), shortage(form, points));
        }
        boolean weighed = weights.length > 1;
        return new FormResult(form, fitted, weighed ? OptionalDouble.of(weights[place]) : OptionalDouble.empty(), "");
    }

    /** A form through the first points of an envelope. */
    static Optional<FittedForm> fit(GrowthForm form, RunningRecords.Points points, int count) {
        if (count < form.fewestPoints()) {
            return Optional.empty();
        }
        double[] days = Arrays.copyOf(points.days(), count);
        return FittedForm.fit(form, days, points.values(), count, new SaturatingGrid(days));
    }

    /** Why a form has no fit on this number of points. */
    static String shortage(GrowthForm form, int points) {
        return points < form.fewestPoints()
                ? "not enough data because " + form.parameters() + " parameters need " + form.fewestPoints()
                        + " points and there are " + points
                : "not enough data because the " + points + " points lie on the form without any scatter";
    }
}
