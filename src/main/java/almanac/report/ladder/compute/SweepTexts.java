package almanac.report.ladder.compute;

import almanac.report.Words;
import almanac.report.ladder.ComputeError;
import almanac.report.ladder.ComputeError.Sweep;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the page says of smaller ladders. */
final class SweepTexts {

    private SweepTexts() {}

    static Map<String, String> of(Sweeps sweeps, Thousandth thousandth, List<Shortened> shortened) {
        Map<String, String> texts = new LinkedHashMap<>();
        List<SweepCell> cells = sweeps.headline(Thousandth.TARGET);
        texts.put("compute-cells", Integer.toString(cells.size()));
        texts.put(
                "compute-stable",
                Long.toString(cells.stream().filter(SweepCell::isStable).count()));
        texts.put("compute-agreement", LadderWords.points(ComputeError.AGREEMENT) + "\u00a0percentage points");
        texts.put("compute-stable-from", stableFrom(sweeps));
        texts.put("compute-small-share", RunWords.share(thousandth.bySum().share()));
        texts.put("compute-readings", readings(thousandth));
        texts.put("compute-ups", ups(sweeps));
        texts.put("compute-best-full", bestFull(sweeps));
        texts.put("compute-lesson", lesson(shortened));
        return texts;
    }

    /** The error of the best fit, with the range where equally good ones disagree. */
    private static String error(SweepCell cell) {
        ComputeError.Spread spread = cell.error().chained();
        return cell.isStable()
                ? LadderWords.percent(spread.value())
                : LadderWords.points(spread.low()) + " to " + LadderWords.percent(spread.high());
    }

    /** From which step on every forecast of an order is fixed. */
    private static String stableFrom(Sweeps sweeps) {
        List<String> parts = new ArrayList<>();
        for (Sweep sweep : Sweep.values()) {
            firstFixed(sweeps.steps(Thousandth.TARGET, sweep))
                    .ifPresentOrElse(
                            step -> parts.add(RunWords.sweep(sweep) + " from " + step.newestWords() + " on"),
                            () -> parts.add(RunWords.sweep(sweep) + " never"));
        }
        return String.join(", ", parts);
    }

    private static Optional<SweepStep> firstFixed(List<SweepStep> steps) {
        Optional<SweepStep> first = Optional.empty();
        for (SweepStep step : steps) {
            if (!step.isStable()) {
                first = Optional.empty();
            } else if (first.isEmpty()) {
                first = Optional.of(step);
            }
        }
        return first;
    }

    private static String readings(Thousandth thousandth) {
        SweepCell sum = thousandth.bySum();
        SweepCell newest = thousandth.byNewest();
        if (sum.equals(newest)) {
            return "Here both readings name the same ladder, up to " + sum.newestWords() + ".";
        }
        return "By the sum, the nearest ladder ends with " + sum.newestWords() + ", costs "
                + RunWords.share(sum.share()) + " and errs by " + error(sum)
                + ". By the newest run it ends with " + newest.newestWords() + ", a run that alone costs "
                + RunWords.share(newest.newestShare().orElseThrow()) + ", and errs by " + error(newest)
                + "; all the runs fitted by then cost " + RunWords.share(newest.share()) + ".";
    }

    /** How often one more run makes the forecast worse. */
    private static String ups(Sweeps sweeps) {
        List<SweepCell> fixed = sweeps.of(Thousandth.TASK, Thousandth.TARGET, Sweep.RUN).stream()
                .filter(SweepCell::isStable)
                .toList();
        int ups = 0;
        for (int i = 1; i < fixed.size(); i++) {
            ups += fixed.get(i).chained() > fixed.get(i - 1).chained() ? 1 : 0;
        }
        return fixed.size() < 2
                ? "Run by run, no two steps can be compared."
                : "Run by run, " + Words.lower(ups) + " of the " + Words.lower(fixed.size() - 1L)
                        + " last steps make the forecast of " + LadderWords.of(Thousandth.TASK)
                        + " worse although they add a run.";
    }

    private static String bestFull(Sweeps sweeps) {
        LadderTarget target = Thousandth.TARGET;
        return "On " + Words.lower(sweeps.servedBest(target).size()) + " of "
                + Words.lower(sweeps.tasks(target).size())
                + " tasks the whole ladder gives the smallest error of all determined steps of this order; on the others"
                + " a smaller ladder came nearer, which nobody could have known beforehand.";
    }

    private static String lesson(List<Shortened> shortened) {
        if (shortened.isEmpty()) {
            return "The data do not fix two such ladders on all tasks, so nothing can be said.";
        }
        List<String> parts = new ArrayList<>();
        shortened.forEach(pair -> parts.add(lesson(pair)));
        boolean holds = shortened.stream()
                .allMatch(pair -> pair.withoutLongest().meanError()
                        < pair.withoutLargest().meanError());
        return String.join(" ", parts) + (holds ? " The lesson holds here." : " The lesson does not hold throughout.");
    }

    private static String lesson(Shortened pair) {
        return "For " + LadderWords.of(pair.target()) + " all sizes up to "
                + pair.withoutLongest().newestWords()
                + " cost " + RunWords.share(pair.withoutLongest().share()) + " of the target and err by "
                + LadderWords.percent(pair.withoutLongest().meanError()) + " on average over "
                + Words.lower(pair.tasks()) + " tasks; sizes up to "
                + pair.withoutLargest().newestWords()
                + " at all lengths cost " + RunWords.share(pair.withoutLargest().share()) + " and err by "
                + LadderWords.percent(pair.withoutLargest().meanError()) + ", worse on " + Words.lower(pair.sizeWins())
                + " of the tasks.";
    }
}
