package almanac.report.scaling.chinchilla;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Panels;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.scaling.ChinchillaFits;
import almanac.report.scaling.ChinchillaFits.Subset;
import almanac.scaling.LossLaw;
import almanac.scaling.SizedLoss;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Measured over predicted loss against tokens, one panel per set of constants. */
final class ResidualFigure {

    static final String ID = "chinchilla-residuals";

    private static final double PERCENT = 100;
    private static final double MARGIN = 1.2;

    private ResidualFigure() {}

    static Figure of(ChinchillaFits fits) {
        List<SizedLoss> points = fits.points().withoutHighLosses();
        List<NamedLaw> laws = NamedLaw.all(fits);
        Axis tokens = tokens(points);
        Axis residual = residual(laws, points);
        List<Panels.Panel> panels = new ArrayList<>();
        for (NamedLaw law : laws) {
            String finding = law.name() + ": " + rootMeanSquare(law, fits);
            Chart chart = Chart.titled(
                            finding,
                            "Dots of measured less predicted loss, in percent of the predicted one, against training"
                                    + " tokens on a log scale, " + points.size() + " points; a rule at zero.")
                    .x(tokens)
                    .y(residual)
                    .with(Rule.horizontal(0, "", Ink.REFERENCE))
                    .with(Dots.of(
                            points.stream().mapToDouble(SizedLoss::tokens).toArray(),
                            residuals(law.law(), points),
                            Ink.THIRD_PARTY));
            panels.add(new Panels.Panel(
                    finding,
                    chart.draw("fig-" + ID + "-" + law.id(), Size.SMALL).svg()));
        }
        return Figure.ofPanels(
                ID,
                finding(fits),
                "Measured less predicted loss in percent of the predicted one, against training tokens; same scales",
                Key.empty().points(Ink.THIRD_PARTY, "a training run").line(Ink.REFERENCE, "loss as predicted"),
                new Panels(panels),
                Caption.of(
                        "points read off a figure of Hoffmann et al. 2022.",
                        points.size() + " points of " + fits.points().all().size()
                                + "; those of the highest losses, which the fit leaves out, are not drawn.",
                        "No intervals: constants and points are both fixed. Percentages are root mean squares of the"
                                + " log residuals."),
                ResidualTable.ID);
    }

    private static double[] residuals(LossLaw law, List<SizedLoss> points) {
        return points.stream()
                .mapToDouble(point -> PERCENT * (point.loss() / law.at(point.parameters(), point.tokens()) - 1))
                .toArray();
    }

    private static Axis tokens(List<SizedLoss> points) {
        double[] tokens =
                points.stream().mapToDouble(SizedLoss::tokens).sorted().toArray();
        return Axis.log("Training tokens", "").from(tokens[0] / MARGIN, tokens[tokens.length - 1] * MARGIN);
    }

    /** Wide enough for every panel and the same above and below zero. */
    private static Axis residual(List<NamedLaw> laws, List<SizedLoss> points) {
        double largest = laws.stream()
                .flatMapToDouble(law -> Arrays.stream(residuals(law.law(), points)))
                .map(Math::abs)
                .max()
                .orElseThrow();
        double limit = Math.max(1, Math.ceil(largest));
        return Axis.linear("Measured less predicted loss", "%").from(-limit, limit);
    }

    private static String rootMeanSquare(NamedLaw law, ChinchillaFits fits) {
        return ChinchillaWords.percent(
                ComparedLaw.of(law, Subset.KEPT, fits).residuals().rootMeanSquareLog());
    }

    private static String finding(ChinchillaFits fits) {
        return "Hoffmann et al. miss the points by " + rootMeanSquare(NamedLaw.PRINTED, fits) + " as printed and by "
                + rootMeanSquare(NamedLaw.UNROUNDED, fits) + " unrounded, the fit by "
                + rootMeanSquare(NamedLaw.fit(fits), fits);
    }
}
