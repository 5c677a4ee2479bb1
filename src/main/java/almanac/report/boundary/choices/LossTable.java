package almanac.report.boundary.choices;

import almanac.boundary.BoundaryValidation;
import almanac.boundary.sensitivity.ChoiceScore;
import almanac.boundary.sensitivity.LossSensitivity;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** Every κ and λ on every step from one period to the next, as published. */
final class LossTable {

    static final String ID = "boundary-sensitivity";

    private LossTable() {}

    /** One choice on one step. */
    private record Row(LossSensitivity step, ChoiceScore score) {

        int picks() {
            return (int) step.chosen().stream()
                    .flatMap(one -> one.result().stream())
                    .filter(one -> one.choice().equals(score.choice()))
                    .count();
        }

        OptionalDouble later(ToDoubleFunction<BoundaryValidation> value) {
            return score.validation().stream().mapToDouble(value).findFirst();
        }
    }

    static Table published(ChoiceFindings found) {
        return Table.of(
                ID,
                "Boundaries by κ and λ",
                "One row per task, step from one period to the next, κ and λ. Losses of the periods are those of κ "
                        + ChoiceWords.setting(LossWords.PAPER.sharpness()) + ", whatever the fit minimised.",
                columns(found.dataset()),
                found.sensitivity().stream()
                        .flatMap(step -> step.scores().stream().map(score -> new Row(step, score)))
                        .toList());
    }

    private static List<Column<Row>> columns(String dataset) {
        return List.of(
                ChoiceColumns.text("task", "the task", row -> row.step().task()),
                ChoiceColumns.text(
                        "split",
                        "step from one period to the next",
                        row -> row.step().split()),
                ChoiceColumns.number(
                        "kappa",
                        "sharpness of the loss",
                        row -> row.score().choice().sharpness()),
                ChoiceColumns.number(
                        "lambda",
                        "weight of the squared slope",
                        row -> row.score().choice().ridge()),
                ChoiceColumns.number(
                        "objective",
                        "what the fit minimised, of its own kappa and lambda",
                        row -> row.score().objective()),
                ChoiceColumns.number(
                        "pinball_train",
                        "mean smoothed pinball loss of the rows fitted",
                        row -> row.score().train().smoothedPinball()),
                ChoiceColumns.maybe(
                        "pinball_validation",
                        "the same of the rows of the next period within the compute fitted",
                        row -> row.later(later -> later.loss().smoothedPinball())),
                ChoiceColumns.maybe(
                        "signed_macro",
                        "mean coverage error of the next period over bins",
                        row -> row.later(later -> later.calibration().signedMacro())),
                ChoiceColumns.maybe(
                        "abs_macro",
                        "mean absolute coverage error of the next period over bins",
                        row -> row.later(later -> later.calibration().absoluteMacro())),
                ChoiceColumns.number(
                        "attainable_1e24",
                        "score attainable with 1e24 FLOP, a fraction",
                        row -> row.score().attainable().score()),
                ChoiceColumns.text("dataset", "the board", row -> dataset),
                ChoiceColumns.whole(
                        "picks",
                        "times that halves of the earlier period choose it, of " + LossSensitivity.SEEDS,
                        Row::picks),
                ChoiceColumns.number(
                        "share_above", "share of the rows fitted that lie above", row -> LossWords.above(row.score())));
    }
}
