package almanac.report.scaling.allocation;

import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.scaling.ScalingResult;
import java.util.List;

/** How a budget is best split between size and tokens. */
public final class AllocationPage {

    private AllocationPage() {}

    /**
     * The page.
     *
     * @throws NotEnoughData without a law of the loss on the points of Hoffmann et al. 2022
     */
    public static Part part(ScalingResult result) {
        AllocationNumbers numbers = AllocationNumbers.of(result);
        List<Split> distinct = numbers.splits().fittedDistinct();
        ChoiceSpread choices = new ChoiceSpread(numbers.splits().fittedOnce());
        return Part.at("allocation")
                .estimates(AllocationEstimates.all(numbers, result.settings()))
                .readings(AllocationEstimates.readings(numbers, result.settings()))
                .texts(AllocationTexts.of(numbers, choices, result.settings()))
                .figure(ExponentFigure.of(distinct, result.settings()))
                .view(ExponentView.of(distinct), AllocationTable.ID)
                .figure(SplitFigure.of(numbers.law()))
                .figure(RatioFigure.of(numbers.law(), distinct))
                .view(BudgetTable.ratios(numbers.budgets()), BudgetTable.ID)
                .view(BudgetTable.costs(numbers.budgets()), BudgetTable.ID)
                .figure(ChoicesFigure.of(choices, numbers.headline(), result.settings()))
                .publishes(AllocationTable.published(numbers.splits().all()))
                .publishes(BudgetTable.published(numbers.budgets()))
                .done();
    }
}
