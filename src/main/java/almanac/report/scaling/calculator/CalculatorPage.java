package almanac.report.scaling.calculator;

import almanac.page.CalculatorSurface;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.scaling.ChinchillaFits;
import almanac.report.scaling.ScalingResult;
import java.util.List;

/** Best size and tokens for a budget, and the loss of any size and length. */
public final class CalculatorPage {

    private CalculatorPage() {}

    /**
     * The page.
     *
     * @throws NotEnoughData if the points of Chinchilla carry no law, or one without a best split
     */
    public static Part part(ScalingResult result) {
        ChinchillaFits fits = result.chinchilla()
                .orElseThrow(() -> new NotEnoughData("the points of Chinchilla carry no loss law", List.of()));
        if (fits.headline().fit().law().bestSplit().isEmpty()) {
            throw new NotEnoughData("the loss law of Chinchilla’s points has no best split", List.of());
        }
        List<AskedLaw> laws = AskedLaw.all(fits);
        Reach reach = Reach.of(fits.points().withoutHighLosses());
        List<CalculatorSurface> surfaces = LossCalculator.surfaces(laws, reach);
        return Part.at("calculator")
                .texts(CalculatorTexts.of(fits, laws, surfaces, reach))
                .calculator(BudgetCalculator.of(laws, reach.budgets(), reach.usualFlop(), result.settings()))
                .calculator(LossCalculator.of(laws, surfaces, reach, result.settings()))
                .view(SplitView.of(laws, reach), SplitTable.ID)
                .publishes(SplitTable.published(laws, reach))
                .publishes(LossTable.published(laws, reach))
                .done();
    }
}
