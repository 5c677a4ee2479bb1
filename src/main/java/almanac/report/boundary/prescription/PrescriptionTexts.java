package almanac.report.boundary.prescription;

import almanac.boundary.BoundaryDraws;
import almanac.boundary.ComputeNeeded;
import almanac.boundary.board.Board;
import almanac.boundary.time.ComputeEstimate;
import almanac.boundary.time.Prescription;
import almanac.boundary.time.RoundTrip;
import almanac.markup.Html;
import almanac.markup.Numbers;
import almanac.report.Calendar;
import almanac.report.Caption;
import almanac.report.Words;
import almanac.report.boundary.BoardDays;
import almanac.report.boundary.BoundaryResult;
import almanac.report.boundary.BoundaryWords;
import almanac.stats.Quantiles;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Words and numbers of the page. */
final class PrescriptionTexts {

    private static final double HALF = 0.5;
    private static final double PERCENT = 100;

    private final List<PrescribedTask> tasks;
    private final PrescribedTask headline;
    private final BoundaryResult result;

    private PrescriptionTexts(List<PrescribedTask> tasks, BoundaryResult result) {
        this.tasks = tasks;
        this.headline = PrescribedTask.headline(tasks);
        this.result = result;
    }

    static Map<String, String> of(List<PrescribedTask> tasks, BoundaryResult result) {
        return new PrescriptionTexts(tasks, result).texts();
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("headline-task", headline.name());
        texts.put("half", half(headline));
        texts.put("half-interval", halfInterval(headline));
        texts.put("rows", Numbers.grouped(headline.fit().rows()));
        texts.put(
                "families",
                Numbers.grouped(headline.all().boundary().rows().clusters().size()));
        texts.put("last-upload", lastUpload());
        texts.put("newest-period", BoundaryWords.sample(PrescribedTask.newestPeriod()));
        texts.put("newest", newest());
        texts.put("gains", gains());
        texts.put("width", width());
        texts.put("median-width", medianWidth());
        texts.put("lean", lean());
        texts.put("flat", flat());
        texts.put("round-trips", roundTrips());
        texts.put("smallest-budget", PrescriptionWords.flop(headline.fit().lowest()));
        texts.put("largest-budget", PrescriptionWords.flop(headline.fit().highest()));
        texts.put("reading-error", Numbers.shortest(KnotGrid.READING_ERROR));
        texts.put("cut-low", PrescriptionWords.flop(headline.fit().lowest()));
        texts.put("cut-high", PrescriptionWords.far());
        texts.put("least-rise", Numbers.shortest(RoundTrip.LEAST_RISE));
        texts.put("replicates", Numbers.grouped(result.settings().replicates()));
        texts.put("seed", Long.toString(result.settings().seed()));
        return texts;
    }

    private String lastUpload() {
        return result.second().rows(Board.ALL).stream()
                .flatMap(model -> model.day().stream())
                .max(Comparator.naturalOrder())
                .map(day -> "uploaded until " + Calendar.month(day) + BoardDays.undated(result.second()))
                .orElse("without days of upload");
    }

    /** What a score of one half needs, as words that follow "needs". */
    static String half(PrescribedTask task) {
        return PrescribedTask.needed(task.all(), HALF)
                .map(one -> PrescriptionWords.needed(one.needed(), task.fit()).replace("\u00a0†", ""))
                .orElse("an unknown budget");
    }

    static String halfInterval(PrescribedTask task) {
        return PrescribedTask.needed(task.all(), HALF)
                .filter(one -> one.interval().isPresent())
                .map(one -> "95\u00a0% interval " + PrescriptionWords.limits(one, task.fit()))
                .orElse("no interval");
    }

    private String newest() {
        String period = BoundaryWords.sample(PrescribedTask.newestPeriod());
        Optional<Prescription> newest = headline.newest();
        Optional<ComputeEstimate> half = newest.flatMap(one -> PrescribedTask.needed(one, HALF));
        if (newest.isEmpty() || half.isEmpty()) {
            return "The rows of the newest period, " + period + ", do not carry a boundary on " + headline.name() + ".";
        }
        return "By the uploads of " + period + " alone, "
                + Numbers.grouped(newest.get().boundary().fit().rows()) + " rows, the same score needs "
                + PrescriptionWords.needed(
                                half.get().needed(), newest.get().boundary().fit())
                        .replace("\u00a0†", "")
                + "\u00a0FLOP ("
                + PrescriptionWords.limits(half.get(), newest.get().boundary().fit()) + ").";
    }

    private String gains() {
        List<PrescribedTask> sorted = tasks.stream()
                .sorted(Comparator.comparingDouble(AttainableFigure::gain).reversed())
                .toList();
        return "Ten times the compute, from 10²³ to 10²⁴\u00a0FLOP, raises the attainable score by "
                + Words.joined(sorted.stream()
                        .map(task -> PrescriptionWords.score(AttainableFigure.gain(task)) + " on " + task.name())
                        .toList())
                + ".";
    }

    /** How many times wider a budget is known than asked for. */
    private String width() {
        return PrescribedTask.needed(headline.all(), HALF)
                .flatMap(ComputeEstimate::interval)
                .filter(range -> Double.isFinite(range.high() - range.low()))
                .map(range -> "The upper limit of the budget for one half on " + headline.name() + " is "
                        + Numbers.significant(StrictMath.pow(10, range.high() - range.low()), 2)
                        + " times the lower one")
                .orElse("The budget for one half on " + headline.name() + " is bounded on one side at most");
    }

    /** Over all scores of a tenth that lie within the rows. */
    private String medianWidth() {
        double[] widths = tenths().flatMap(one -> one.interval().stream())
                .mapToDouble(range -> range.high() - range.low())
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return widths.length == 0
                ? "No other score of a tenth lies within the rows."
                : "Over all tenths within the rows, " + widths.length + " on " + Words.lower(tasks.size())
                        + (tasks.size() == 1 ? " task" : " tasks") + ", the median of this factor is "
                        + Numbers.significant(StrictMath.pow(10, Quantiles.median(widths)), 2) + ".";
    }

    /** Budgets of all scores of a tenth that lie within the rows. */
    private Stream<ComputeEstimate> tenths() {
        return tasks.stream().flatMap(task -> task.all().needed().stream()).filter(PrescriptionTexts::isTenthWithin);
    }

    private static boolean isTenthWithin(ComputeEstimate one) {
        return PrescriptionViews.isTenth(one.needed().score()) && one.needed().reach() == ComputeNeeded.Reach.WITHIN;
    }

    /** How many resampled boundaries lie below the boundary, so that they need more compute for the same score. */
    private String lean() {
        OptionalDouble below = tasks.stream()
                .flatMap(task -> task.all().needed().stream()
                        .filter(PrescriptionTexts::isTenthWithin)
                        .map(one -> shareBelow(task, one.needed())))
                .flatMapToDouble(OptionalDouble::stream)
                .average();
        if (below.isEmpty()) {
            return "No resample gave a boundary to compare.";
        }
        double share = below.getAsDouble();
        String meaning = share > HALF
                ? "intervals of scores should be read as lying low, and those of budgets as lying high."
                : "intervals of scores do not lie low here, nor those of budgets high.";
        return "At the tenths of this table that lie within the rows, " + Numbers.decimals(PERCENT * share, 0)
                + "\u00a0% of the resampled boundaries lie below the boundary itself and need more compute: " + meaning;
    }

    private static OptionalDouble shareBelow(PrescribedTask task, ComputeNeeded needed) {
        return task.all().boundary().draws().curves().stream()
                .mapToDouble(curve -> curve.at(needed.logFlop()) < needed.score() ? 1 : 0)
                .average();
    }

    private String flat() {
        PrescribedTask flattest = tasks.stream()
                .min(Comparator.comparingDouble(AttainableFigure::gain))
                .orElseThrow();
        return "From 10²³ to 10²⁴\u00a0FLOP " + flattest.name() + " rises least, by "
                + PrescriptionWords.score(AttainableFigure.gain(flattest));
    }

    private String roundTrips() {
        int counted = PrescriptionEstimates.counted(tasks).size();
        if (counted == 0) {
            return "No budget lies where a boundary rises, so none can be read back.";
        }
        double largest = PrescriptionEstimates.counted(tasks).stream()
                .mapToDouble(RoundTrip::error)
                .max()
                .orElseThrow();
        String error =
                largest == 0 ? "exactly" : "to " + Numbers.significant(PERCENT * largest, 1) + "\u00a0% or closer";
        return "Read there and back, " + counted + (counted == 1 ? " budget returns " : " budgets return ") + error
                + ".";
    }

    /** What the fit of a task rests on. */
    static String basis(PrescribedTask task) {
        return Numbers.grouped(task.fit().rows()) + " evaluations";
    }

    static Html caption(List<PrescribedTask> tasks, BoundaryResult result) {
        return Caption.of(
                "second Open LLM Leaderboard, all rows.",
                Numbers.grouped(tasks.get(0).fit().rows()) + " evaluations of "
                        + tasks.get(0).all().boundary().rows().clusters().size() + " base families.",
                "Intervals: " + BoundaryDraws.METHOD + ", "
                        + Numbers.grouped(result.settings().replicates()) + " resamples, seed "
                        + result.settings().seed() + ".");
    }
}
