package almanac.report.boundary.rivals;

import almanac.boundary.rival.PinballGain;
import almanac.boundary.rival.RivalEstimator;
import almanac.boundary.rival.RivalScore;
import almanac.boundary.rival.RivalScore.Rows;
import almanac.markup.Numbers;
import almanac.report.Words;
import almanac.report.boundary.BoardDays;
import almanac.report.boundary.BoundaryResult;
import almanac.report.boundary.BoundaryWords;
import almanac.report.boundary.RivalStudy;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What the scores say of the estimators, in words that follow from the numbers. */
final class RivalTexts {

    private static final String NONE = "not known";

    /** Loss of the power law over that of the sigmoid from which the claim calls it bad. */
    private static final double CLAIMED_RATIO = 1.05;

    private final ComparedMeans means;

    private RivalTexts(ComparedMeans means) {
        this.means = means;
    }

    static Map<String, String> of(ComparedMeans means, BoundaryResult result) {
        RivalTexts words = new RivalTexts(means);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("level", Numbers.shortest(result.fitting().tau()));
        texts.put("sharpness", Numbers.shortest(result.fitting().loss().sharpness()));
        texts.put("last-month", BoardDays.lastMonth(result.second()));
        texts.put("pairs", Numbers.grouped(means.pairs()));
        texts.put("tasks", Words.lower(means.tasks().size()));
        texts.put(
                "steps",
                Words.lower(means.study().scores().stream()
                        .map(RivalScore::split)
                        .distinct()
                        .count()));
        for (RivalEstimator estimator : RivalEstimator.values()) {
            texts.put("loss-" + estimator.id(), words.loss(estimator));
        }
        texts.put("loss-constant-alike", words.constantAlike(Rows.VALIDATION));
        texts.put("loss-constant-alike-fitted", words.constantAlike(Rows.TRAIN));
        texts.put(
                "saved-alike", means.savedOfLeast().map(EstimatorWords::percent).orElse(NONE));
        texts.put("rising-forms", words.risingForms());
        texts.put("explained-alike", words.explained(RivalStudy.Explained::shareOfLeast));
        texts.put("digest-low", EstimatorWords.percent(PrintedMeans.LEAST_EXPLAINED_IN_DIGEST));
        texts.put("digest-high", EstimatorWords.percent(PrintedMeans.MOST_EXPLAINED_IN_DIGEST));
        texts.put("saved", words.saved(means.lossRatio(RivalEstimator.SIGMOID, RivalEstimator.CONSTANT)));
        texts.put(
                "coverage-saved", words.saved(means.calibrationRatio(RivalEstimator.SIGMOID, RivalEstimator.CONSTANT)));
        texts.put("saved-in-text", EstimatorWords.percent(PrintedMeans.LOSS_SAVED_IN_TEXT));
        texts.put("coverage-saved-in-text", EstimatorWords.percent(PrintedMeans.CALIBRATION_SAVED_IN_TEXT));
        texts.put("coverage-saved-in-table", EstimatorWords.percent(PrintedMeans.calibrationSavedInTable()));
        texts.put("equal", words.equal());
        texts.put("spline", words.spline());
        texts.put("power-law", words.powerLaw());
        texts.put("power-law-without", words.powerLawWithout());
        texts.put("power-law-bar", words.powerLawBar());
        texts.put("least-bin", words.leastBin());
        texts.put("explained", words.explained(RivalStudy.Explained::share));
        texts.put("most-saved", words.mostSaved());
        texts.put("overfit", words.overfit());
        return texts;
    }

    private String loss(RivalEstimator estimator) {
        return means.mean(estimator, Rows.VALIDATION)
                .map(mean -> EstimatorWords.thousandths(mean.smoothedPinball()))
                .orElse(NONE);
    }

    private String constantAlike(Rows set) {
        return means.leastConstant(set, score -> true)
                .map(EstimatorWords::thousandths)
                .orElse(NONE);
    }

    /** Whether the test tells the rising forms apart. */
    private String risingForms() {
        Optional<Double> spread = means.spreadOfRising();
        if (spread.isEmpty()) {
            return "The rising forms cannot all be compared";
        }
        String size = Numbers.significant(100 * spread.get(), 2) + "\u00a0%";
        return spread.get() < means.savedOfLeast().orElse(0.0)
                ? "That the boundary rises counts for more than the form in which it rises: the mean losses of a sigmoid, a"
                        + " free spline and a power law of the error lie within " + size + " of one another"
                : "The rising forms differ by up to " + size + " in their mean loss";
    }

    private String saved(Optional<Double> ratio) {
        return ratio.map(found -> EstimatorWords.percent(1 - found)).orElse(NONE);
    }

    private String equal() {
        int equal = means.equalPrinted();
        int printed = PrintedMeans.count();
        return equal == printed
                ? "All " + printed
                        + " numbers of the paper’s table equal ours at the printed digits: the estimators and their"
                        + " scores are reproduced"
                : equal + " of " + printed + " numbers of the paper’s table equal ours at the printed digits";
    }

    private String spline() {
        Optional<Double> ratio = means.lossRatio(RivalEstimator.I_SPLINE, RivalEstimator.SIGMOID);
        if (ratio.isEmpty()) {
            return "The spline cannot be compared with the sigmoid";
        }
        return "The rising spline, whose shape is free, loses " + less(ratio.get())
                + " the sigmoid on average; it is the" + " better one on " + wins(RivalEstimator.I_SPLINE);
    }

    private String powerLaw() {
        Optional<Double> ratio = means.lossRatio(RivalEstimator.POWER_LAW, RivalEstimator.SIGMOID);
        if (ratio.isEmpty()) {
            return "The power law of the error cannot be compared with the sigmoid";
        }
        return "The power law of the error loses " + less(ratio.get())
                + " the sigmoid on average; it is the better one on " + wins(RivalEstimator.POWER_LAW);
    }

    /** A ratio of losses in the words of a comparison. */
    private static String less(double ratio) {
        double percent = 100 * Math.abs(ratio - 1);
        String size = Numbers.significant(percent, 2) + "\u00a0%";
        return ratio == 1 ? "as much as" : size + (ratio < 1 ? " less than" : " more than");
    }

    private String wins(RivalEstimator estimator) {
        return means.wins(estimator, RivalEstimator.SIGMOID) + " of " + means.pairs() + " pairs of task and step";
    }

    /** How much the ratio of the power law hangs on a single task. */
    private String powerLawWithout() {
        Map<String, Double> ratios = means.ratioWithout(RivalEstimator.POWER_LAW, RivalEstimator.SIGMOID);
        Optional<Map.Entry<String, Double>> least = ratios.entrySet().stream().min(Map.Entry.comparingByValue());
        Optional<Map.Entry<String, Double>> most = ratios.entrySet().stream().max(Map.Entry.comparingByValue());
        if (least.isEmpty() || most.isEmpty()) {
            return "With one task nothing more can be said";
        }
        return "With one task left out in turn the ratio of the losses of the power law to the sigmoid runs from "
                + Numbers.decimals(least.get().getValue(), 3) + " (without "
                + BoundaryWords.task(least.get().getKey()) + ") to "
                + Numbers.decimals(most.get().getValue(), 3) + " (without "
                + BoundaryWords.task(most.get().getKey()) + ")";
    }

    /** How many tasks pass the bar that the claim sets. */
    private String powerLawBar() {
        List<Double> ratios = means.tasks().stream()
                .flatMap(task -> means.loss(RivalEstimator.POWER_LAW, Rows.VALIDATION, task).stream()
                        .flatMap(power -> means.loss(RivalEstimator.SIGMOID, Rows.VALIDATION, task).stream()
                                .map(sigmoid -> power / sigmoid)))
                .toList();
        long above = ratios.stream().filter(ratio -> ratio >= CLAIMED_RATIO).count();
        boolean passes = means.lossRatio(RivalEstimator.POWER_LAW, RivalEstimator.SIGMOID)
                .filter(ratio -> ratio >= CLAIMED_RATIO)
                .isPresent();
        return "The claim of this site’s ledger sets the bar at a loss "
                + EstimatorWords.percent(CLAIMED_RATIO - 1) + " above that of the sigmoid. The mean "
                + (passes ? "reaches" : "stays below") + " it; of the single tasks, "
                + Words.lower(above) + " of " + Words.lower(ratios.size()) + (above == 1 ? " reaches it" : " reach it");
    }

    /** The smallest bin that a coverage is of, and what one model is in it. */
    private String leastBin() {
        OptionalInt least = means.study().scores().stream()
                .mapToInt(RivalScore::leastPerBin)
                .filter(rows -> rows > 0)
                .min();
        return least.isEmpty()
                ? "no model"
                : least.getAsInt() + " models, of which one is " + Numbers.decimals(100.0 / least.getAsInt(), 1)
                        + " percentage points";
    }

    /** The tasks in which the sigmoid saves least and most on all rows. */
    private String explained(ToDoubleFunction<RivalStudy.Explained> share) {
        List<RivalStudy.Explained> ordered = means.study().explained().stream()
                .sorted(Comparator.comparingDouble(share))
                .toList();
        return ordered.isEmpty()
                ? "no known share"
                : "from " + named(ordered.get(0), share) + " to " + named(ordered.get(ordered.size() - 1), share);
    }

    private static String named(RivalStudy.Explained task, ToDoubleFunction<RivalStudy.Explained> share) {
        return EstimatorWords.percent(share.applyAsDouble(task)) + " (" + BoundaryWords.task(task.task()) + ")";
    }

    /** The largest share of either constant's loss that any estimator saves on rows it is fitted to. */
    private String mostSaved() {
        DoubleSummaryStatistics saved = Stream.concat(means.study().gains().stream(), means.gainsOverLeast().stream())
                .filter(gain -> gain.set() == Rows.TRAIN)
                .mapToDouble(PinballGain::r2)
                .summaryStatistics();
        return saved.getCount() == 0 ? NONE : EstimatorWords.percent(saved.getMax());
    }

    /** Who fits closest, and who stays closest. */
    private String overfit() {
        Optional<RivalEstimator> fitted = least(Rows.TRAIN);
        Optional<RivalEstimator> later = least(Rows.VALIDATION);
        if (fitted.isEmpty() || later.isEmpty()) {
            return "No estimator has scores on both sets of rows";
        }
        return fitted.equals(later)
                ? "The lowest mean loss is that of " + EstimatorWords.within(fitted.get())
                        + ", on the rows fitted and on those of the next period"
                : "On the rows fitted the lowest mean loss is that of " + EstimatorWords.within(fitted.get())
                        + ", on the next period that of " + EstimatorWords.within(later.get());
    }

    private Optional<RivalEstimator> least(Rows set) {
        return means.estimators().stream()
                .flatMap(estimator -> means.mean(estimator, set).stream())
                .min((a, b) -> Double.compare(a.smoothedPinball(), b.smoothedPinball()))
                .map(mean -> mean.estimator());
    }
}
