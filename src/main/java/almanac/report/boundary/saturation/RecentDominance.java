package almanac.report.boundary.saturation;

import almanac.boundary.dominance.MonthOfLarge;
import almanac.boundary.dominance.SizeDominance;
import almanac.boundary.dominance.SizedSample;
import almanac.data.BoundaryRuns;
import almanac.report.boundary.BoundaryResult;
import almanac.report.boundary.DominanceStudy;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Large models of the last twelve months with any, against the best small one up to their day.
 *
 * @param all the task with all of its months
 * @param months the last twelve, fewer where there are no more; at least one
 * @param holder the small model that decides most of these comparisons
 * @param checked the same without the rows of {@link DoubtfulSizes}
 */
record RecentDominance(
        DominanceStudy.OfTask all, List<MonthOfLarge> months, FrontierHolder holder, SizeDominance checked) {

    static final int MONTHS = 12;

    /** Every task with a comparison. */
    static List<RecentDominance> all(BoundaryResult result) {
        BoundaryRuns certain = DoubtfulSizes.leftOut(result.runs(), SizeDominance.PAPER_THRESHOLD);
        return result.dominance().tasks().stream()
                .flatMap(task -> of(task, certain).stream())
                .toList();
    }

    private static Optional<RecentDominance> of(DominanceStudy.OfTask task, BoundaryRuns certain) {
        List<MonthOfLarge> every = task.dominance().months();
        List<MonthOfLarge> last = List.copyOf(every.subList(Math.max(0, every.size() - MONTHS), every.size()));
        return FrontierHolder.of(task.sample().models(), task.dominance().threshold(), named(last))
                .map(holder -> new RecentDominance(task, last, holder, checked(task, certain)));
    }

    private static SizeDominance checked(DominanceStudy.OfTask task, BoundaryRuns certain) {
        return SizeDominance.of(
                SizedSample.of(certain, task.task()).models(), task.dominance().threshold());
    }

    String task() {
        return all.task();
    }

    int compared() {
        return compared(months);
    }

    int dominated() {
        return dominated(months);
    }

    /** Share of the large models that score below a small one. */
    double share() {
        return dominated() / (double) compared();
    }

    /** The share with the model left out that decides most comparisons; empty where nothing is left to compare. */
    OptionalDouble shareWithoutHolder() {
        return share(same(holder.without()));
    }

    /** The share without the rows of doubtful size; empty where nothing is left to compare. */
    OptionalDouble shareChecked() {
        return share(same(checked));
    }

    /** How many of the large models are below a small one of certain size. */
    int dominatedChecked() {
        return dominated(same(checked));
    }

    private List<MonthOfLarge> same(SizeDominance other) {
        Set<YearMonth> wanted = named(months);
        return other.months().stream()
                .filter(month -> wanted.contains(month.month()))
                .toList();
    }

    private static OptionalDouble share(List<MonthOfLarge> months) {
        return months.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(dominated(months) / (double) compared(months));
    }

    /** Months in which most of the large models score below a small one. */
    long monthsAboveHalf() {
        return months.stream()
                .filter(month -> 2 * month.dominated() > month.compared())
                .count();
    }

    /** Months with few large models. */
    long monthsOfFew() {
        return months.stream().filter(MonthOfLarge::isOfFew).count();
    }

    YearMonth first() {
        return months.get(0).month();
    }

    YearMonth last() {
        return months.get(months.size() - 1).month();
    }

    private static Set<YearMonth> named(Collection<MonthOfLarge> months) {
        return months.stream().map(MonthOfLarge::month).collect(Collectors.toSet());
    }

    private static int compared(Collection<MonthOfLarge> months) {
        return months.stream().mapToInt(MonthOfLarge::compared).sum();
    }

    private static int dominated(Collection<MonthOfLarge> months) {
        return months.stream().mapToInt(MonthOfLarge::dominated).sum();
    }
}
