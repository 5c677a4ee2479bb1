package almanac.report.density.growth;

import almanac.report.Settings;
import almanac.stats.BreakTest;
import almanac.stats.GrowthForm;
import almanac.stats.GrowthReplicates;
import almanac.stats.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Everything the page knows about one series.
 *
 * @param test absent where the points do not carry a break
 * @param replicates absent where the test is
 */
record SeriesGrowth(
        GrowthSeries series,
        List<FormResult> forms,
        List<HoldOut> holdOuts,
        Optional<BreakTest> test,
        Optional<GrowthReplicates> replicates) {

    private static final String METHOD = "percentile bootstrap over models, envelope and forms refitted";

    static SeriesGrowth of(GrowthSeries series, Settings settings) {
        Optional<BreakTest> test = BreakTest.of(series.items(), series.choices().rule(), settings.resampling());
        Optional<GrowthReplicates> replicates = test.map(
                found -> GrowthReplicates.of(series.items(), series.choices().rule(), settings.resampling(), METHOD));
        return new SeriesGrowth(series, FormResult.of(series), HoldOut.of(series), test, replicates);
    }

    FormResult form(GrowthForm form) {
        return forms.stream()
                .filter(result -> result.form() == form)
                .findFirst()
                .orElseThrow();
    }

    /** Slope after over slope before the best break; absent without a break or a rising slope before it. */
    OptionalDouble ratio() {
        double ratio = test.map(found -> found.lines().slopeRatio()).orElse(Double.NaN);
        return Double.isFinite(ratio) ? OptionalDouble.of(ratio) : OptionalDouble.empty();
    }

    Optional<Interval> ratioInterval() {
        return replicates.flatMap(drawn -> drawn.ratioInterval(SlowingFinding.LEVEL));
    }

    Optional<Interval> breakInterval() {
        return replicates.flatMap(drawn -> drawn.breakInterval(SlowingFinding.LEVEL));
    }

    Optional<SlowingFinding> finding() {
        return test.map(found -> SlowingFinding.of(found, ratioInterval()));
    }

    /** Why there is no test; empty if there is one. */
    String reason() {
        return test.isPresent()
                ? ""
                : FormResult.shortage(GrowthForm.BROKEN_LINE, series.points().count());
    }

    /** The form with the lowest AICc. */
    Optional<GrowthForm> best() {
        return forms.stream()
                .filter(result -> result.weight().isPresent())
                .max((a, b) ->
                        Double.compare(a.weight().getAsDouble(), b.weight().getAsDouble()))
                .map(FormResult::form);
    }
}
