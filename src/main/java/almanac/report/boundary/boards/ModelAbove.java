package almanac.report.boundary.boards;

import almanac.boundary.BoundaryFit;
import almanac.data.NewEvaluation;
import java.util.Objects;
import java.util.Optional;

/**
 * A score of a later evaluation above a boundary.
 *
 * @param isValidation whether it belongs to the set that the authors' figures show
 * @param boundary height of the boundary at the model's compute
 */
record ModelAbove(NewEvaluation evaluation, String task, double logFlop, double boundary, boolean isValidation) {

    /** The model, if it lies above. */
    static Optional<ModelAbove> of(NewEvaluation evaluation, String task, BoundaryFit fit, boolean isValidation) {
        double logFlop = StrictMath.log10(evaluation.computeFlop().orElseThrow());
        ModelAbove model = new ModelAbove(evaluation, task, logFlop, fit.at(logFlop), isValidation);
        return model.score() > model.boundary ? Optional.of(model) : Optional.empty();
    }

    double score() {
        return Objects.requireNonNull(evaluation.scores().get(task));
    }

    double excess() {
        return score() - boundary;
    }

    String name() {
        return BoardsWords.model(evaluation.modelName());
    }
}
