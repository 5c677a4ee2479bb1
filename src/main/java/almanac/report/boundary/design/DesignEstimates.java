package almanac.report.boundary.design;

import almanac.boundary.BoundaryShortage;
import almanac.report.Estimate;
import almanac.report.Reading;
import almanac.report.Settings;
import almanac.report.boundary.DesignRule;
import almanac.report.boundary.DesignScope;
import almanac.report.boundary.DesignStudy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Budgets that suffice and errors, as published estimates. */
final class DesignEstimates {

    static final String BUDGET = "capability-boundary.design.sufficient-budget";
    static final String EASIEST = "capability-boundary.design.sufficient-budget-easiest-task";
    static final String CHANCE = "capability-boundary.design.sufficient-budget-chance";
    static final String IN_PERIOD = "capability-boundary.design.sufficient-budget-same-period";
    static final String SAVING = "capability-boundary.design.saving";
    static final String BEYOND = "capability-boundary.design.saving-beyond-range";

    private static final double WHOLE = 100;
    private static final String CAVEAT =
            "the budgets form a coarse grid, and too few steps from one period to the next can be resampled";

    private final DesignStudy study;
    private final Settings settings;

    private DesignEstimates(DesignStudy study, Settings settings) {
        this.study = study;
        this.settings = settings;
    }

    static List<Estimate> all(DesignStudy study, Settings settings) {
        DesignEstimates of = new DesignEstimates(study, settings);
        OptionalDouble budget = study.sufficient(DesignRule.BALANCED, DesignScope.ALL);
        List<Estimate> all = new ArrayList<>();
        of.add(all, BUDGET, budget, "percent", "balanced");
        of.add(all, EASIEST, easiest(study), "percent", "balanced");
        of.add(all, CHANCE, study.sufficient(DesignRule.RANDOM, DesignScope.ALL), "percent", "random");
        of.add(
                all,
                IN_PERIOD,
                study.sufficient(DesignRule.BALANCED, DesignScope.ALL.inPeriod()),
                "percent",
                "balanced");
        if (budget.isPresent()) {
            double saving = WHOLE - budget.getAsDouble();
            of.add(all, SAVING, OptionalDouble.of(saving), "percent", "balanced");
            of.add(all, BEYOND, OptionalDouble.of(PublishedCurve.beyond(saving)), "percentage points", "balanced");
        }
        return List.copyOf(all);
    }

    /** The least budget in percent that suffices on any task. */
    static OptionalDouble easiest(DesignStudy study) {
        return study.tasks().stream()
                .flatMap(task -> study.sufficient(DesignRule.BALANCED, DesignScope.ofTask(task)).stream()
                        .boxed())
                .mapToDouble(Double::doubleValue)
                .min();
    }

    private void add(List<Estimate> all, String id, OptionalDouble value, String unit, String objective) {
        value.ifPresent(found -> all.add(new Estimate(
                id,
                found,
                unit,
                Optional.empty(),
                CAVEAT,
                study.pairs(),
                study.pairs(),
                settings.asOf(),
                Map.of("objective", objective, "near", Double.toString(DesignStudy.NEAR)))));
    }

    static List<Reading> readings(List<Estimate> estimates) {
        return List.of(
                reading(estimates, BUDGET, BudgetFigure.COVERAGE),
                reading(estimates, EASIEST, TaskFigure.ID),
                reading(estimates, BEYOND, BudgetFigure.COVERAGE));
    }

    private static Reading reading(List<Estimate> estimates, String id, String figure) {
        return estimates.stream()
                .filter(estimate -> estimate.id().equals(id))
                .findFirst()
                .map(estimate -> Reading.of(Optional.empty(), estimate).shownIn(figure))
                .orElseGet(() -> Reading.none(id, Optional.empty(), BoundaryShortage.TOO_FEW_ROWS.code()));
    }
}
