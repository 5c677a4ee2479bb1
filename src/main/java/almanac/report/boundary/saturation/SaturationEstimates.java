package almanac.report.boundary.saturation;

import almanac.boundary.dominance.SizeDominance;
import almanac.boundary.sizetime.SizeTimeSettings;
import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.Reading;
import almanac.report.Settings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page's numbers that claims are judged by. */
final class SaturationEstimates {

    static final String LEAST_SHARE = "capability-boundary.saturation.least-dominated-share";

    /** The same without small models of doubtful size. */
    static final String LEAST_SHARE_CHECKED = LEAST_SHARE + "-sizes-checked";

    private static final String SHARED_BASES =
            "most models of a month are fine-tunes of few bases, and all large models of a day meet one best small model,"
                    + " so that counting them as independent would be wrong";

    private static final String UNIT = "fraction";

    private SaturationEstimates() {}

    /** The smaller share of the two tasks of the claim first, then the boundary of every task at the last date. */
    static List<Estimate> of(List<RecentDominance> recent, List<TimedTask> timed, Settings settings) {
        List<Estimate> all = new ArrayList<>();
        least(recent).ifPresent(task -> all.add(share(LEAST_SHARE, task, task.share(), settings)));
        recent.stream()
                .filter(task -> SaturationWords.isClaimed(task.task()))
                .filter(task -> task.shareChecked().isPresent())
                .min(Comparator.comparingDouble(task -> task.shareChecked().orElseThrow()))
                .ifPresent(task -> all.add(
                        share(LEAST_SHARE_CHECKED, task, task.shareChecked().orElseThrow(), settings)));
        timed.forEach(task -> all.add(atLast(task, settings)));
        return all;
    }

    static List<Reading> readings(List<Estimate> estimates) {
        return estimates.stream()
                .map(estimate -> Reading.of(Optional.empty(), estimate)
                        .shownIn(estimate.id().startsWith(LEAST_SHARE) ? DominanceFigure.ID : SizeTimeFigure.ID))
                .toList();
    }

    /** The task of the claim with the smaller share. */
    static Optional<RecentDominance> least(List<RecentDominance> recent) {
        return recent.stream()
                .filter(task -> SaturationWords.isClaimed(task.task()))
                .min(Comparator.comparingDouble(RecentDominance::share));
    }

    static String atLastId(String task) {
        return "capability-boundary." + task + ".attainable-13b-last";
    }

    private static Estimate share(String id, RecentDominance task, double share, Settings settings) {
        return new Estimate(
                id,
                share,
                UNIT,
                Optional.empty(),
                id.equals(LEAST_SHARE)
                        ? SHARED_BASES
                                + "; without small models whose base, by our rules, is above the threshold the share is "
                                + SaturationWords.fraction(task.shareChecked())
                        : SHARED_BASES,
                task.compared(),
                task.all().sample().models().size(),
                settings.asOf(),
                Map.of(
                        "task", task.task(),
                        "first_month", task.first().toString(),
                        "last_month", task.last().toString(),
                        "threshold", Numbers.shortest(SizeDominance.PAPER_THRESHOLD)));
    }

    private static Estimate atLast(TimedTask task, Settings settings) {
        return new Estimate(
                atLastId(task.task()),
                task.last().median(),
                UNIT,
                Optional.empty(),
                "random splits of the same models give a range, " + SaturationWords.range(task.last())
                        + ", and no confidence interval",
                task.boundary().rows(),
                task.boundary().rows(),
                settings.asOf(),
                Map.of(
                        "task", task.task(),
                        "parameters", "1.3e10",
                        "date", TimedTask.day(task.boundary().last()).toString(),
                        "splits",
                                Integer.toString(SizeTimeSettings.PAPER.seeds().size())));
    }
}
