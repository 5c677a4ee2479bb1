package almanac.boundary.design;

import almanac.boundary.Binning;
import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundarySample;
import almanac.boundary.BoundarySettings;
import almanac.boundary.BoundaryValidation;
import almanac.boundary.Outcome;
import almanac.boundary.ScoredModel;
import java.util.List;
import java.util.Set;

/**
 * How well the boundary of the chosen models lies to all models.
 *
 * @param fit the boundary of the chosen models, with all rows that share a revision with one of them
 * @param train that boundary and all rows of the period chosen from
 * @param validation that boundary and all rows of the period after it
 */
public record DesignErrors(BoundaryFit fit, BoundaryValidation train, BoundaryValidation validation) {

    /**
     * Errors of a design; none if the chosen rows do not suffice for a boundary.
     *
     * @param pool the candidates of the design
     * @param train scores of one task in the period chosen from, also of rows that were no candidates
     * @param validation scores of that task in the period after it
     * @throws IllegalArgumentException if no row of the period after it has compute
     */
    public static Outcome<DesignErrors> of(
            EvaluationDesign design,
            DesignPool pool,
            List<ScoredModel> train,
            List<ScoredModel> validation,
            BoundarySettings settings) {
        return of(design, pool, train, BoundarySample.of(train), BoundarySample.of(validation), settings);
    }

    /**
     * The same where the rows compared are known as samples already, for many designs of one pool.
     *
     * @param all the rows of {@code train}
     */
    public static Outcome<DesignErrors> of(
            EvaluationDesign design,
            DesignPool pool,
            List<ScoredModel> train,
            BoundarySample all,
            BoundarySample validation,
            BoundarySettings settings) {
        Set<Integer> rows = pool.rowsOfModels(design.rows());
        BoundarySample chosen = BoundarySample.of(
                train.stream().filter(model -> rows.contains(model.row())).toList());
        return BoundaryFit.of(chosen, settings)
                .map(fit -> new DesignErrors(fit, compared(fit, chosen, all), compared(fit, chosen, validation)));
    }

    private static BoundaryValidation compared(BoundaryFit fit, BoundarySample chosen, BoundarySample all) {
        return BoundaryValidation.of(fit, chosen, all, Binning.TEST_FIXED)
                .orElseThrow(() -> new IllegalArgumentException("no row to compare the boundary with"));
    }
}
