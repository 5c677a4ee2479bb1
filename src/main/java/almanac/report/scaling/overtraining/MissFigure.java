package almanac.report.scaling.overtraining;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Words;
import almanac.scaling.overtraining.OvertrainingSubset;
import java.util.List;

/** By how much the law of the five runs misses every other run, by tokens per parameter. */
final class MissFigure {

    static final String ID = "overtraining-misses";

    private static final List<Ink> INKS = List.of(Ink.RIVAL1, Ink.RIVAL2, Ink.RIVAL3, Ink.RIVAL4);

    /** Texts stand side by side at the same tokens per parameter. */
    private static final double APART = 1.09;

    private static final double PERCENT = 100;

    private MissFigure() {}

    static Figure of(LongRuns runs) {
        Misses misses = Misses.of(runs);
        String finding = misses.finding();
        Chart chart = Chart.titled(finding, description(runs, misses))
                .x(Axis.log("Tokens per parameter", ""))
                .y(Axis.linear("Forecast less measured loss", "percent"))
                .with(Rule.horizontal(0, "", Ink.REFERENCE))
                .with(Rule.vertical(misses.fewestFitted(), "fewest of the fit", Ink.DATA_END));
        Key key = Key.empty();
        for (int i = 0; i < runs.texts().size(); i++) {
            TrainingText text = runs.texts().get(i);
            List<Misses.Miss> own = misses.of(text);
            double shift = StrictMath.pow(APART, i - (runs.texts().size() - 1) / 2.0);
            Ink ink = INKS.get(i % INKS.size());
            chart = chart.with(Dots.of(
                    own.stream()
                            .mapToDouble(miss -> shift * miss.run().tokensPerParameter())
                            .toArray(),
                    own.stream().mapToDouble(miss -> PERCENT * miss.signed()).toArray(),
                    ink));
            key = key.points(ink, text.name());
        }
        return new Figure(
                ID,
                finding,
                "Error of the forecast loss of every run outside the fit; below zero the forecast is too low",
                key,
                chart.draw("fig-" + ID, Size.WIDE).svg(),
                chart.draw("fig-" + ID, Size.NARROW).svg(),
                Caption.of(
                        "runs published with Gadre et al. 2024.",
                        misses.all().size() + " runs on "
                                + Words.lower(runs.texts().size()) + " texts, none of them in the fit of its text.",
                        "No intervals: "
                                + OvertrainingTexts.fewRuns(runs.headline().losses(OvertrainingSubset.FIVE))
                                + ". Marks of the texts are set side by side."),
                ForecastTable.ID);
    }

    private static String description(LongRuns runs, Misses misses) {
        return "Scatter plot of the relative error of the forecast loss in percent, with sign, against tokens per"
                + " parameter on a log scale, " + misses.all().size() + " runs outside the fits of "
                + Words.joined(runs.texts().stream().map(TrainingText::name).toList()) + ".";
    }
}
