package almanac.report.scaling.curves;

import almanac.report.Estimate;
import almanac.report.Reading;
import almanac.report.Settings;
import almanac.report.scaling.CurveLaws;
import almanac.scaling.kaplan.SampleEfficiency;
import almanac.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Errors of the forecasts, exponents of the joint law and slopes as published, and what claims are judged by. */
final class CurveEstimates {

    private static final String ID = "scaling-laws.";
    private static final double PERCENT = 100;
    private static final String FIXED = "a measured error: forecast and outcome are both fixed numbers";

    private final CurveSet set;
    private final List<StepsVariant> variants;
    private final Levels levels;
    private final Settings settings;

    CurveEstimates(CurveSet set, List<StepsVariant> variants, Levels levels, Settings settings) {
        this.set = set;
        this.variants = variants;
        this.levels = levels;
        this.settings = settings;
    }

    List<Estimate> all(Optional<CurveSet> decayed) {
        List<Estimate> all = new ArrayList<>();
        all.add(error("mean-error", set, set.forecasts().errors().meanAbsolute()));
        all.add(error("largest-error", set, set.forecasts().errors().largest()));
        all.add(error("pooled-mean-error", set, set.forecasts().pooledErrors().meanAbsolute()));
        decayed.ifPresent(other -> all.add(
                error("decayed-mean-error", other, other.forecasts().errors().meanAbsolute())));
        all.addAll(claimed());
        all.add(upperLimit(
                "sample-efficiency.largest-upper-limit-bootstrap",
                levels.highest(),
                Levels.interval(levels.highest())));
        all.add(upperLimit(
                "sample-efficiency.largest-upper-limit-student",
                levels.highestByStudent(),
                Levels.student(levels.highestByStudent())));
        return List.copyOf(all);
    }

    List<Reading> readings() {
        return claimed().stream()
                .map(estimate -> Reading.of(Optional.empty(), estimate)
                        .shownIn(estimate.id().contains("sample-efficiency") ? SlopeFigure.ID : StepsFigure.ID))
                .toList();
    }

    /** What published claims name. */
    private List<Estimate> claimed() {
        return List.of(
                power("size-and-steps.size-exponent", StepsQuantity.SIZE),
                power("size-and-steps.steps-exponent", StepsQuantity.STEPS),
                power("size-and-steps.best-steps-exponent", StepsQuantity.BEST_STEPS),
                upperLimit(
                        "sample-efficiency.largest-upper-limit",
                        levels.deciding(),
                        Levels.deciding(levels.deciding())));
    }

    private Estimate error(String name, CurveSet of, double fraction) {
        return new Estimate(
                ID + "curve-forecast." + name,
                PERCENT * fraction,
                "percent",
                Optional.empty(),
                FIXED,
                of.runs().size(),
                of.runs().size() + of.forecasts().leftOut().size(),
                settings.asOf(),
                Map.of("dataset", of.dataset(), "learning-rate", of.rate().id()));
    }

    private Estimate power(String name, StepsQuantity quantity) {
        StepsVariant variant = variants.get(0);
        int runs = variant.fit().orElseThrow().curves();
        Optional<Interval> interval = quantity.interval(variant);
        return new Estimate(
                ID + name,
                quantity.of(variant),
                "exponent",
                interval,
                interval.isPresent() ? "" : "no resample could be fitted",
                runs,
                runs,
                settings.asOf(),
                Map.of("dataset", CurveLaws.DATASET, "steps", variant.id()));
    }

    private Estimate upperLimit(String name, SampleEfficiency level, Interval interval) {
        return new Estimate(
                ID + name,
                interval.high(),
                "exponent",
                Optional.empty(),
                "itself the limit of a 95\u00a0% interval",
                Levels.sizes(level),
                set.runs().size(),
                settings.asOf(),
                Map.of(
                        "dataset",
                        CurveLaws.DATASET,
                        "loss",
                        CurveWords.level(level.level()),
                        "interval",
                        interval.method()));
    }
}
