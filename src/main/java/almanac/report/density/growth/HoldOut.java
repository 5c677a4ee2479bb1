package almanac.report.density.growth;

import almanac.density.TrendChoices;
import almanac.stats.FittedForm;
import almanac.stats.GrowthForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How well a form fitted until a date predicts the later points of the same envelope.
 *
 * @param points points until the date
 * @param later points after it
 * @param error root mean square of ln density less its prediction; absent with a reason
 */
record HoldOut(GrowthForm form, LocalDate until, int points, int later, OptionalDouble error, String reason) {

    /** The ends of the data of the paper's two versions. */
    static final List<LocalDate> DATES = List.of(TrendChoices.PAPER_V1_END, TrendChoices.JOURNAL_END);

    /** Every date and form on a series. */
    static List<HoldOut> of(GrowthSeries series) {
        List<HoldOut> all = new ArrayList<>();
        for (LocalDate until : DATES) {
            for (GrowthForm form : GrowthForm.values()) {
                all.add(of(series, form, until));
            }
        }
        return all;
    }

    private static HoldOut of(GrowthSeries series, GrowthForm form, LocalDate until) {
        int points = series.pointsUntil(until);
        int all = series.points().count();
        if (points == all) {
            String none = "not enough data because no point of the envelope is later";
            return new HoldOut(form, until, points, 0, OptionalDouble.empty(), none);
        }
        Optional<FittedForm> fitted = FormResult.fit(form, series.points(), points);
        if (fitted.isEmpty()) {
            String shortage = FormResult.shortage(form, points);
            return new HoldOut(form, until, points, all - points, OptionalDouble.empty(), shortage);
        }
        double error =
                fitted.get().error(series.points().days(), series.points().values(), points, all);
        return new HoldOut(form, until, points, all - points, OptionalDouble.of(error), "");
    }
}
