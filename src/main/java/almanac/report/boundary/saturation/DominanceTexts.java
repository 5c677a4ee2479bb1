package almanac.report.boundary.saturation;

import almanac.boundary.dominance.MonthOfLarge;
import almanac.boundary.dominance.MonthlyTrend;
import almanac.boundary.dominance.SizeDominance;
import almanac.boundary.dominance.SizedModel;
import almanac.data.LeaderboardV2Entry;
import almanac.markup.Numbers;
import almanac.report.Calendar;
import almanac.report.Words;
import almanac.report.boundary.BoundaryResult;
import almanac.report.boundary.BoundaryWords;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the comparison of large and small models says, in words that follow from the numbers. */
final class DominanceTexts {

    private static final double BILLION = 1e9;

    private DominanceTexts() {}

    static Map<String, String> of(List<RecentDominance> tasks, BoundaryResult result) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("math-task", BoundaryWords.task(SaturationWords.MATH));
        texts.put("threshold", threshold());
        texts.put("recent-months", DominanceViews.months(tasks));
        texts.put("recent-count", Words.lower(tasks.get(0).months().size()));
        texts.put("few-models", Words.lower(MonthOfLarge.FEW));
        texts.put("least-month", Words.lower(MonthlyTrend.LEAST_ROWS));
        texts.put("dominated-math", dominated(tasks, SaturationWords.MATH));
        texts.put("dominated-mmlu-pro", dominated(tasks, SaturationWords.MMLU_PRO));
        texts.put("months-mmlu-pro", months(tasks, SaturationWords.MMLU_PRO));
        texts.put("records", RecordTexts.records(tasks, result));
        texts.put("overtaken", OvertakingTexts.when(tasks));
        texts.put("at-threshold", atThreshold(tasks));
        texts.put("holder", holder(tasks, result));
        texts.put("ever", ever(tasks));
        texts.put("checked", checked(tasks, result));
        texts.put("counting", counting(tasks));
        texts.put("doubtful", doubtful(result));
        texts.put(
                "small-models",
                Numbers.grouped(tasks.stream()
                        .mapToInt(task -> task.all().dominance().small())
                        .max()
                        .orElse(0)));
        return texts;
    }

    static String threshold() {
        return Numbers.significant(SizeDominance.PAPER_THRESHOLD / BILLION, 2) + "\u00a0billion parameters";
    }

    private static Optional<RecentDominance> task(List<RecentDominance> tasks, String id) {
        return tasks.stream().filter(task -> task.task().equals(id)).findFirst();
    }

    static String dominated(List<RecentDominance> tasks, String id) {
        return task(tasks, id)
                .map(task -> task.dominated() + " of " + task.compared() + " (" + SaturationWords.fraction(task.share())
                        + ")")
                .orElse("none of no models");
    }

    /** In how many of the months most large models are below a small one. */
    private static String months(List<RecentDominance> tasks, String id) {
        return task(tasks, id)
                .map(task -> "On " + BoundaryWords.task(id) + " most large models are below a smaller one in "
                        + Words.lower(task.monthsAboveHalf()) + " of "
                        + Words.lower(task.months().size()) + " months"
                        + (task.monthsOfFew() == 0
                                ? ""
                                : "; " + Words.lower(task.monthsOfFew()) + " of the months "
                                        + (task.monthsOfFew() == 1 ? "has" : "have") + " fewer than "
                                        + Words.lower(MonthOfLarge.FEW) + " large models"))
                .orElse("No large model can be compared on " + BoundaryWords.task(id));
    }

    /** The task whose share hangs most on one small model. */
    private static String holder(List<RecentDominance> tasks, BoundaryResult result) {
        return tasks.stream()
                .filter(task -> task.shareWithoutHolder().isPresent())
                .max(Comparator.comparingDouble(
                        task -> task.share() - task.shareWithoutHolder().orElseThrow()))
                .map(task -> holder(task, result))
                .orElse("No share can be read without the small model that it hangs on");
    }

    private static String holder(RecentDominance task, BoundaryResult result) {
        SizedModel model = task.holder().model();
        return "On " + BoundaryWords.task(task.task()) + " one model of "
                + Numbers.significant(model.parameters() / BILLION, 2) + "\u00a0billion parameters"
                + SaturationWords.name(result.runs(), model, task.task())
                        .map(name -> ", " + name + ", ")
                        .orElse(" ")
                + (isDoubtful(result, model, task.task()) ? "whose base, by our rules, is larger, " : "")
                + "dated " + Calendar.day(model.day()) + " with a score of " + SaturationWords.fraction(model.score())
                + ", decides " + task.holder().decides() + " of " + task.compared()
                + " comparisons; without it the share is "
                + SaturationWords.fraction(task.shareWithoutHolder()) + " instead of "
                + SaturationWords.fraction(task.share())
                + (doubtfulRows(result).isEmpty() || task.shareChecked().isEmpty()
                        ? ""
                        : ", and without all models whose base is larger than the threshold it is "
                                + SaturationWords.fraction(task.shareChecked()));
    }

    private static boolean isDoubtful(BoundaryResult result, SizedModel model, String task) {
        return doubtfulRows(result).stream()
                .anyMatch(entry -> entry.parameters().orElse(0) == model.parameters()
                        && entry.uploaded().filter(model.day()::equals).isPresent()
                        && entry.scores().getOrDefault(task, -1.0) == model.score());
    }

    /** What the shares are without small models whose size is doubtful. */
    static String checked(List<RecentDominance> tasks, BoundaryResult result) {
        int doubtful = doubtfulRows(result).size();
        if (doubtful == 0) {
            return "No small model has a base that, by our rules, is larger than the threshold";
        }
        return (doubtful == 1 ? "One model counts" : Words.of(doubtful) + " models count") + " as small though "
                + (doubtful == 1 ? "its base, by our rules, is" : "their bases, by our rules, are") + " larger than "
                + threshold() + "; without "
                + (doubtful == 1 ? "it " : "them ")
                + Words.joined(tasks.stream()
                        .filter(task -> SaturationWords.isClaimed(task.task()))
                        .filter(task -> task.shareChecked().isPresent())
                        .map(DominanceTexts::checked)
                        .toList());
    }

    private static String checked(RecentDominance task) {
        String name = BoundaryWords.task(task.task());
        return task.dominatedChecked() == task.dominated()
                ? "nothing changes on " + name
                : task.dominatedChecked() + " of " + task.compared() + " ("
                        + SaturationWords.fraction(task.shareChecked()) + ") remain on " + name;
    }

    /** What is known of the models of doubtful size. */
    private static String doubtful(BoundaryResult result) {
        List<LeaderboardV2Entry> rows = doubtfulRows(result);
        long packed = rows.stream().filter(DoubtfulSizes::isInFourBits).count();
        return rows.isEmpty()
                ? "They find no such row"
                : Words.of(packed) + " of the " + Words.lower(rows.size())
                        + (rows.size() == 1 ? " row" : " rows") + " that they find "
                        + (packed == 1 ? "is a copy" : "are copies")
                        + " in four bits by name; why a file is otherwise smaller than its base is not recorded";
    }

    private static List<LeaderboardV2Entry> doubtfulRows(BoundaryResult result) {
        return DoubtfulSizes.in(result.runs(), SizeDominance.PAPER_THRESHOLD);
    }

    /** Models that are neither small nor large. */
    private static String atThreshold(List<RecentDominance> tasks) {
        RecentDominance one = tasks.get(0);
        long count = one.all().sample().models().stream()
                .filter(model -> model.parameters() == one.all().dominance().threshold())
                .count();
        return count == 0
                ? "no model has exactly that size"
                : count == 1
                        ? "the one model of exactly that size is in neither group"
                        : "the " + Numbers.grouped(count) + " models of exactly that size are in neither group";
    }

    /** On which tasks the claim's threshold is passed, as the paper counts and with sizes checked. */
    private static String counting(List<RecentDominance> tasks) {
        List<RecentDominance> claimed = tasks.stream()
                .filter(task -> SaturationWords.isClaimed(task.task()))
                .toList();
        return "Counted as the paper counts, the share is above one half on "
                + named(claimed.stream().filter(task -> task.share() > 0.5).toList())
                + "; without the models of doubtful size on "
                + named(claimed.stream()
                        .filter(task -> task.shareChecked().orElse(0) > 0.5)
                        .toList());
    }

    private static String named(List<RecentDominance> tasks) {
        return tasks.isEmpty()
                ? "neither"
                : Words.joined(tasks.stream()
                        .map(task -> BoundaryWords.task(task.task()))
                        .toList());
    }

    private static String ever(List<RecentDominance> tasks) {
        return Words.joined(tasks.stream()
                .filter(task -> SaturationWords.isClaimed(task.task()))
                .map(task -> SaturationWords.fraction(task.all().dominance().share()) + " on "
                        + BoundaryWords.task(task.task()))
                .toList());
    }
}
