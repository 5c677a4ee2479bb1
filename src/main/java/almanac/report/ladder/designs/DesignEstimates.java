package almanac.report.ladder.designs;

import almanac.report.Estimate;
import almanac.report.Reading;
import almanac.report.Settings;
import almanac.report.ladder.DesignComparison;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.LadderVariant;
import almanac.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mean errors of the designs as published estimates, and the reading by which the paper's ranking is judged. */
final class DesignEstimates {

    static final String EXCESS = "model-ladder.rivals.smallest-excess-error";

    private static final String QUANTITY = ".mean-relative-error";
    private static final double PERCENT = 100;

    private DesignEstimates() {}

    /** The excess of the better rival first, then every design over the published targets and by target. */
    static List<Estimate> all(LadderResult result, List<DesignGap> gaps, RivalExcess excess) {
        List<Estimate> estimates = new ArrayList<>();
        estimates.add(excess(excess, result.settings()));
        List<LadderTarget> published = RivalExcess.publishedTargets(result);
        for (LadderVariant variant : LadderVariant.values()) {
            TaskErrors errors = TaskErrors.of(result, variant, published);
            if (!errors.byTask().isEmpty()) {
                estimates.add(mean(
                        variant,
                        "",
                        errors.mean(),
                        errors.byTask().size() * published.size(),
                        LadderTask.headlines().size() * published.size(),
                        result.settings()));
            }
        }
        for (DesignGap gap : gaps) {
            estimates.add(mean(
                    gap.variant(),
                    "-" + gap.target().id(),
                    gap.average().relative(),
                    gap.average().tasks(),
                    LadderTask.headlines().size(),
                    result.settings()));
        }
        return List.copyOf(estimates);
    }

    static String id(LadderVariant variant, LadderTarget target) {
        return "model-ladder." + variant.id() + QUANTITY + "-" + target.id();
    }

    private static Estimate mean(
            LadderVariant variant, String target, double fraction, int forecasts, int candidates, Settings settings) {
        return new Estimate(
                "model-ladder." + variant.id() + QUANTITY + target,
                PERCENT * fraction,
                "percent",
                Optional.empty(),
                DesignComparison.isComparable(variant)
                        ? "a measured error: forecast and outcome are both fixed numbers"
                        : "a measured error of another accuracy, that of answers given as letters",
                forecasts,
                candidates,
                settings.asOf(),
                Map.of("variant", variant.id(), "target", target.isEmpty() ? "published" : target.substring(1)));
    }

    private static Estimate excess(RivalExcess excess, Settings settings) {
        Optional<Interval> interval =
                excess.gap().interval().map(range -> range.mapped(fraction -> PERCENT * fraction));
        return new Estimate(
                EXCESS,
                PERCENT * excess.gap().difference(),
                "percentage points",
                interval,
                interval.isPresent() ? "" : "fewer than five tasks say nothing of other tasks",
                excess.gap().tasks() * excess.targets(),
                LadderTask.headlines().size() * excess.targets(),
                settings.asOf(),
                Map.of("rivals", "single-step or flop, the better one", "target", "published"));
    }

    static List<Reading> readings(RivalExcess excess, Settings settings) {
        return List.of(Reading.of(Optional.empty(), excess(excess, settings)).shownIn(DesignFigure.ID));
    }
}
