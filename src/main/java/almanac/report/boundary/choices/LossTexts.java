package almanac.report.boundary.choices;

import almanac.boundary.BoundaryFit;
import almanac.boundary.sensitivity.ChosenLoss;
import almanac.boundary.sensitivity.LossChoice;
import almanac.boundary.sensitivity.LossSensitivity;
import almanac.markup.Numbers;
import almanac.report.Words;
import almanac.report.boundary.BoundaryWords;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What κ and λ do, in words that follow from the numbers. */
final class LossTexts {

    /** The sharpness with which the authors' code ends where its lowest κ is asked for: its second step. */
    private static final double PUBLISHED_STEP = 25;

    private final ChoiceFindings found;

    private LossTexts(ChoiceFindings found) {
        this.found = found;
    }

    static Map<String, String> of(ChoiceFindings found) {
        LossTexts words = new LossTexts(found);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("kappa", ChoiceWords.setting(LossWords.PAPER.sharpness()));
        texts.put("lambda", ChoiceWords.setting(LossWords.PAPER.ridge()));
        texts.put("kappas", listed(LossWords.sharpnesses()));
        texts.put("lambdas", listed(LossWords.ridges()));
        texts.put("width", Numbers.significant(1 / LossWords.PAPER.sharpness(), 1));
        texts.put("above", ChoiceWords.above());
        texts.put("above-all", words.aboveAll());
        texts.put("above-by-kappa", words.aboveByKappa());
        texts.put("sharper", words.sharper());
        texts.put("coverage-by-kappa", words.coverageByKappa());
        texts.put("picks", words.picks());
        texts.put("lowest-kappa", ChoiceWords.setting(LossWords.sharpnesses().get(0)));
        texts.put("published-step", ChoiceWords.setting(PUBLISHED_STEP));
        texts.put("period", BoundaryWords.sample(found.lastStep().train()));
        return texts;
    }

    private static String listed(List<Double> values) {
        return Words.joined(values.stream().map(ChoiceWords::setting).toList());
    }

    /** The least and the largest share of all rows above the boundary of a task. */
    String aboveAll() {
        List<String> tasks = found.tasks().stream()
                .filter(task -> found.at(task).isPresent())
                .sorted(Comparator.comparingDouble(this::above))
                .toList();
        if (tasks.isEmpty()) {
            return "no task tells";
        }
        String first = tasks.get(0);
        String last = tasks.get(tasks.size() - 1);
        String least = ChoiceWords.percent(above(first)) + " of the rows (" + BoundaryWords.task(first) + ")";
        return tasks.size() == 1
                ? least
                : "from " + least + " to " + ChoiceWords.percent(above(last)) + " (" + BoundaryWords.task(last) + ")";
    }

    private double above(String task) {
        BoundaryFit fit = found.at(task).orElseThrow();
        return LevelTable.above(fit);
    }

    /** The mean share above for the paper's κ and for the sharpest. */
    private String aboveByKappa() {
        return ChoiceWords.percent(LossWords.above(found, LossWords.PAPER).getAverage()) + " with κ "
                + ChoiceWords.setting(LossWords.PAPER.sharpness()) + " and "
                + ChoiceWords.percent(LossWords.above(found, sharpest()).getAverage()) + " with κ "
                + ChoiceWords.setting(sharpest().sharpness());
    }

    /** The mean absolute coverage error of the next period, and what its sign says. */
    private String coverageByKappa() {
        DoubleSummaryStatistics paper = LossViews.coverageErrors(found, LossWords.PAPER);
        DoubleSummaryStatistics sharp = LossViews.coverageErrors(found, sharpest());
        if (paper.getCount() == 0 || sharp.getCount() == 0) {
            return "No later period can be compared";
        }
        String errors = "In the next period the coverage errors are " + ChoiceWords.score(paper.getAverage())
                + " with κ " + ChoiceWords.setting(LossWords.PAPER.sharpness()) + " and "
                + ChoiceWords.score(sharp.getAverage()) + " with κ "
                + ChoiceWords.setting(sharpest().sharpness());
        return paper.getAverage() < sharp.getAverage()
                ? errors + ": a boundary that lies high for its own models errs less where later ones score higher"
                : errors;
    }

    private static LossChoice sharpest() {
        List<Double> all = LossWords.sharpnesses();
        return new LossChoice(all.get(all.size() - 1), LossWords.PAPER.ridge());
    }

    /** What the sharpest loss changes in the last period fitted. */
    String sharper() {
        List<LossSensitivity> steps = found.last().stream()
                .filter(step -> LossWords.change(step, sharpest()).isPresent())
                .sorted(Comparator.comparingDouble(
                        step -> LossWords.change(step, sharpest()).orElseThrow()))
                .toList();
        if (steps.isEmpty()) {
            return "no period tells";
        }
        Stream<LossSensitivity> ends =
                steps.size() == 1 ? steps.stream() : Stream.of(steps.get(0), steps.get(steps.size() - 1));
        return (steps.size() == 1 ? "by " : "by between ")
                + ends.map(step -> ChoiceWords.change(
                                        LossWords.change(step, sharpest()).orElseThrow())
                                + " (" + BoundaryWords.task(step.task()) + ")")
                        .collect(Collectors.joining(" and "))
                + " with κ " + ChoiceWords.setting(sharpest().sharpness()) + " instead of "
                + ChoiceWords.setting(LossWords.PAPER.sharpness());
    }

    /** What the halves of the periods choose. */
    private String picks() {
        List<ChosenLoss> all = LossViews.chosen(found.sensitivity()).toList();
        Optional<LossChoice> favourite =
                LossChoice.GRID.stream().max(Comparator.comparingLong(choice -> LossViews.picks(found, choice)));
        if (all.isEmpty() || favourite.isEmpty()) {
            return "No period has enough rows to be cut into halves that choose";
        }
        LossChoice most = favourite.get();
        long own = LossViews.picks(found, LossWords.PAPER);
        String whole = "Of " + all.size() + " choices made on halves of the periods, ";
        return most.equals(LossWords.PAPER)
                ? whole + own + " fall on the paper’s κ and λ, more than on any other pair"
                : whole + LossViews.picks(found, most) + " fall on κ " + ChoiceWords.setting(most.sharpness())
                        + " with λ " + ChoiceWords.setting(most.ridge()) + " and " + own
                        + " on the paper’s pair";
    }
}
