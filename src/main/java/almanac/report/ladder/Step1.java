package almanac.report.ladder;

import almanac.stats.PowerLawSum;
import almanac.stats.PowerSumFit;
import almanac.stats.PowerTerm;
import java.util.List;

/**
 * The first step: the feature from size and tokens, or from compute.
 *
 * <p>Huber loss with threshold 1e-3 on the logarithm; ln A, ln B, exponents and E at or above zero, the exponent of
 * compute at most one (Bhagia et al. 2024 and their code).
 */
public record Step1(Step1Form form, PowerSumFit fit) {

    /** Huber threshold on the logarithm of the feature. */
    public static final double HUBER_DELTA = 1e-3;

    /** Where the published fit begins. */
    static PowerLawSum publishedStart(Step1Form form) {
        return form == Step1Form.FLOP
                ? new PowerLawSum(1, 1, List.of(new PowerTerm(3, 0.1)))
                : new PowerLawSum(1, 1, List.of(new PowerTerm(3, 0.1), new PowerTerm(6, 0.2)));
    }

    static Step1 fit(List<RunPoint> points, double[] values, Step1Form form) {
        return new Step1(form, PowerSumFit.search(publishedStart(form), problem(points, values, form)));
    }

    /** Fits the published start and twenty-five drawn ones. */
    static Step1 of(List<RunSeries> runs, Recipe recipe) {
        return fit(points(runs), values(runs, recipe), recipe.form());
    }

    /** Fits the published start and five near the data. */
    static Step1 quick(List<RunSeries> runs, Recipe recipe) {
        PowerSumFit.Problem problem = problem(points(runs), values(runs, recipe), recipe.form());
        return new Step1(recipe.form(), PowerSumFit.quick(publishedStart(recipe.form()), problem));
    }

    private static List<RunPoint> points(List<RunSeries> runs) {
        return runs.stream().map(RunSeries::point).toList();
    }

    private static double[] values(List<RunSeries> runs, Recipe recipe) {
        return runs.stream()
                .mapToDouble(run -> run.last(recipe.feature(), recipe.finalWindow()))
                .toArray();
    }

    static PowerSumFit.Problem problem(List<RunPoint> points, double[] values, Step1Form form) {
        double[][] rows = points.stream().map(form::covariates).toArray(double[][]::new);
        double[][] columns = new double[form == Step1Form.FLOP ? 1 : 2][rows.length];
        for (int term = 0; term < columns.length; term++) {
            for (int i = 0; i < rows.length; i++) {
                columns[term][i] = rows[i][term];
            }
        }
        PowerSumFit.Problem problem = PowerSumFit.Problem.rising(columns, values, HUBER_DELTA);
        return form == Step1Form.FLOP ? problem.withHighestExponent(1) : problem;
    }

    /** The feature at a size and length. */
    public double at(RunPoint point) {
        return fit.law().at(form.covariates(point));
    }
}
