package almanac.report.scaling.isoflop;

import almanac.markup.Numbers;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.scaling.BudgetSplits;
import almanac.report.scaling.ScalingResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which size is best at equal compute, and why protocols disagree. */
public final class IsoFlopPage {

    private IsoFlopPage() {}

    /**
     * The page.
     *
     * @throws NotEnoughData without two sets that have a law, without learning curves or without the protocols
     */
    public static Part part(ScalingResult result) {
        BudgetSplits splits = result.splits();
        ShownSets sets = ShownSets.of(splits.isoFlop());
        List<ProtocolPath> paths = ProtocolPath.all(splits.isoFlop());
        List<ProtocolRow> protocols = ProtocolRow.all(splits.isoFlop());
        List<BudgetSplits.Envelope> envelopes = envelopes(splits);
        return Part.at("iso-flop")
                .estimates(IsoFlopEstimates.all(sets, paths, result.settings()))
                .texts(settings(result))
                .texts(SetTexts.of(sets))
                .texts(EnvelopeTexts.of(envelopes))
                .texts(ProtocolTexts.of(paths, protocols))
                .figure(ProfileFigure.ofLarger(sets))
                .figure(ProfileFigure.ofSmaller(sets))
                .figure(EnvelopeFigure.of(result, envelopes))
                .figure(ProtocolFigure.of(paths))
                .view(SetViews.sets(sets), SetViews.LAWS)
                .view(SetViews.budgets(sets), BudgetTable.ID)
                .view(ProtocolTable.shown(protocols), ProtocolTable.ID)
                .publishes(BudgetTable.of(BudgetRow.all(splits)))
                .publishes(ProtocolTable.published(protocols))
                .done();
    }

    private static List<BudgetSplits.Envelope> envelopes(BudgetSplits splits) {
        List<BudgetSplits.Envelope> envelopes = splits.envelopes().stream()
                .filter(envelope -> envelope.curves().points().size() > 1)
                .toList();
        if (envelopes.isEmpty()) {
            throw new NotEnoughData("no learning curve reaches the budgets at which curves are compared", List.of());
        }
        return envelopes;
    }

    private static Map<String, String> settings(ScalingResult result) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("interval-level", "95\u00a0%");
        texts.put("replicates", Numbers.grouped(result.settings().replicates()));
        texts.put("seed", Long.toString(result.settings().seed()));
        return texts;
    }
}
