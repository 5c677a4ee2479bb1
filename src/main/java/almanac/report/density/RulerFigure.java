package almanac.report.density;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.data.ReferenceRun;
import almanac.density.TwoStepRuler;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import java.util.Comparator;
import java.util.List;

/** The second step of the ruler. */
final class RulerFigure {

    private RulerFigure() {}

    /** The second step of the ruler: score against loss. */
    static Figure of(TwoStepRuler ruler, List<ReferenceRun> runs) {
        List<ReferenceRun> checkpoints = runs.stream()
                .filter(run -> run.accuracyLetter().isPresent())
                .sorted(Comparator.comparingDouble(ReferenceRun::answerBitsPerByte))
                .toList();
        double[] loss = checkpoints.stream()
                .mapToDouble(ReferenceRun::answerBitsPerByte)
                .toArray();
        double[] score = checkpoints.stream()
                .mapToDouble(run -> run.accuracyLetter().orElseThrow())
                .toArray();
        double[] x = Grid.between(loss[0] - 0.25, loss[loss.length - 1] + 0.1);
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = ruler.score().curve().at(x[i]);
        }
        double bias = ruler.topBias(runs);
        String finding = "Above " + Numbers.decimals(100 * ruler.highestScore(), 0)
                + " of 100 the ruler is extrapolated; just below, its curve runs "
                + Numbers.decimals(Math.abs(100 * bias), 1)
                + " points too " + (bias > 0 ? "high" : "low");
        Chart chart = Chart.titled(
                        finding,
                        "Scatter of " + checkpoints.size()
                                + " checkpoints: loss on the right answer in bits per byte against MMLU"
                                + " accuracy as a fraction, with the fitted logistic curve from the score of guessing to one.")
                .x(Axis.linear("Loss on the right answer", "bits per byte"))
                .y(Axis.linear("MMLU accuracy", "fraction").from(0, 1))
                .with(Rule.horizontal(ruler.score().curve().floor(), "score of guessing", Ink.REFERENCE))
                .with(Line.of(x, y, Ink.FIT))
                .with(Dots.of(loss, score, Ink.THIRD_PARTY));
        return new Figure(
                "density-ruler",
                finding,
                "MMLU accuracy against loss of the checkpoints behind the ruler, with the fitted curve",
                Key.empty()
                        .points(Ink.THIRD_PARTY, "checkpoint (" + checkpoints.size() + ")")
                        .line(Ink.FIT, "fitted curve"),
                chart.draw("fig-density-ruler", Size.WIDE.high(340)).svg(),
                chart.draw("fig-density-ruler", Size.NARROW).svg(),
                Caption.of(
                        "published training runs of one open model family.",
                        checkpoints.size() + " checkpoints of two models.",
                        "No interval is drawn, because the checkpoints of one model are not independent."),
                "density-ruler");
    }
}
