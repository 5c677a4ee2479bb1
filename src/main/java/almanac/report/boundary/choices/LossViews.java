package almanac.report.boundary.choices;

import almanac.boundary.BoundaryValidation;
import almanac.boundary.sensitivity.ChoiceScore;
import almanac.boundary.sensitivity.ChosenLoss;
import almanac.boundary.sensitivity.LossChoice;
import almanac.boundary.sensitivity.LossSensitivity;
import almanac.markup.Numbers;
import almanac.table.Column;
import almanac.table.Table;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The table of κ and λ on the page. */
final class LossViews {

    private static final double THOUSAND = 1000;

    private LossViews() {}

    static Table grid(ChoiceFindings found) {
        return Table.of(
                "choices-kappa-lambda",
                "κ and λ compared",
                "Means over " + found.sensitivity().size()
                        + " pairs of task and step. Change: of the score at " + ChoiceWords.budget()
                        + " against the paper’s choice. Error and loss: of the next period, the loss that of the paper’s κ.",
                List.of(
                        Column.text("kappa", "κ", "κ", choice -> ChoiceWords.setting(choice.sharpness())),
                        Column.text("lambda", "λ", "λ", choice -> ChoiceWords.setting(choice.ridge())),
                        Column.text(
                                "change",
                                "Change of the score",
                                "mean change",
                                choice -> mean(changes(found, choice), ChoiceWords::change)),
                        Column.text(
                                "above",
                                "Rows above",
                                "share of the rows fitted above",
                                choice -> mean(found, choice, LossWords::above, ChoiceWords::percent)),
                        Column.text(
                                "error",
                                "Coverage error",
                                "mean absolute coverage error",
                                choice -> mean(coverageErrors(found, choice), ChoiceWords::score)),
                        Column.text(
                                "loss",
                                "Loss × 1,000",
                                "mean loss of the next period",
                                choice -> mean(
                                        later(found, choice, one -> one.loss().smoothedPinball()),
                                        loss -> Numbers.decimals(THOUSAND * loss, 2))),
                        Column.text(
                                "picks",
                                "Chosen",
                                "times chosen within the periods",
                                choice -> Long.toString(picks(found, choice)))),
                LossChoice.GRID);
    }

    private static DoubleSummaryStatistics changes(ChoiceFindings found, LossChoice choice) {
        return found.sensitivity().stream()
                .flatMap(step -> LossWords.change(step, choice).stream())
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
    }

    private static DoubleSummaryStatistics later(
            ChoiceFindings found, LossChoice choice, ToDoubleFunction<BoundaryValidation> value) {
        return scores(found, choice)
                .flatMap(score -> score.validation().stream())
                .mapToDouble(value)
                .summaryStatistics();
    }

    /** The absolute coverage errors of the next periods. */
    static DoubleSummaryStatistics coverageErrors(ChoiceFindings found, LossChoice choice) {
        return later(found, choice, one -> one.calibration().absoluteMacro());
    }

    private static Stream<ChoiceScore> scores(ChoiceFindings found, LossChoice choice) {
        return found.sensitivity().stream().flatMap(step -> LossWords.score(step, choice).stream());
    }

    private static String mean(
            ChoiceFindings found,
            LossChoice choice,
            ToDoubleFunction<ChoiceScore> value,
            Function<Double, String> written) {
        return mean(scores(found, choice).mapToDouble(value).summaryStatistics(), written);
    }

    private static String mean(DoubleSummaryStatistics values, Function<Double, String> written) {
        return values.getCount() == 0 ? "none" : written.apply(values.getAverage());
    }

    /** How often the halves of a period choose it, over all tasks and periods. */
    static long picks(ChoiceFindings found, LossChoice choice) {
        return chosen(found.sensitivity())
                .filter(one -> one.choice().equals(choice))
                .count();
    }

    /** All choices of halves. */
    static Stream<ChosenLoss> chosen(List<LossSensitivity> steps) {
        return steps.stream().flatMap(step -> step.chosen().stream()).flatMap(one -> one.result().stream());
    }
}
