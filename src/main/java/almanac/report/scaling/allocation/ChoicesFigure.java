package almanac.report.scaling.allocation;

import almanac.chart.Axis;
import almanac.chart.SpecificationCurve;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.ChoiceFigure;
import almanac.report.Settings;
import java.util.List;

/** The exponent of the best size under every combination of runs, approach, training, points and counting. */
final class ChoicesFigure {

    static final String ID = "scaling-exponent-choices";

    private ChoicesFigure() {}

    static Figure of(ChoiceSpread spread, Split headline, Settings settings) {
        List<Split> made = spread.made();
        ChoiceFigure<Split> figure = new ChoiceFigure<>(
                "exponent of the best size in compute",
                Axis.linear("Exponent of the best size in compute", ""),
                ChoiceSpread.choices(),
                made.stream()
                        .map(split -> new ChoiceFigure.Answer<>(
                                split,
                                split.fitted().sizeExponent(),
                                split.fitted().sizeExponentInterval(),
                                split.equals(headline)))
                        .toList(),
                List.of(
                        new SpecificationCurve.Reference(
                                PublishedExponent.KAPLAN,
                                ExponentFigure.written(PublishedExponent.KAPLAN) + " of Kaplan et al."),
                        new SpecificationCurve.Reference(
                                PublishedExponent.ENVELOPE.value(),
                                ExponentFigure.written(PublishedExponent.ENVELOPE.value()) + " of Hoffmann et al.")),
                ExponentFigure::written);
        return figure.titled(
                ID,
                finding(spread),
                Caption.of(
                        "public training runs; every dataset, approach, subset and counting that gives a law.",
                        made.size() + " combinations; datasets that only repeat the runs of another are left out.",
                        ExponentFigure.intervals(settings) + " The combinations share runs and are not independent."),
                AllocationTable.ID);
    }

    private static String finding(ChoiceSpread spread) {
        int near = spread.nearerToKaplan().size();
        return "From " + ExponentFigure.written(spread.lowest()) + " to " + ExponentFigure.written(spread.highest())
                + ": " + near + " of " + spread.made().size() + " choices lie nearer to Kaplan’s "
                + ExponentFigure.written(PublishedExponent.KAPLAN) + " than to Hoffmann’s "
                + ExponentFigure.written(PublishedExponent.ENVELOPE.value());
    }
}
