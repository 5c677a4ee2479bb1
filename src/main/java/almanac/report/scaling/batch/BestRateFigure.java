package almanac.report.scaling.batch;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Numerals;
import almanac.chart.Size;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.scaling.batch.BestSettings;
import almanac.scaling.batch.BestSettings.Quantity;
import almanac.scaling.batch.StepLaw;
import almanac.scaling.batch.SweptCell;
import java.util.Arrays;

/**
 * The best learning rate of each cell against its size. Cells differ in tokens, so each rate is moved along the fitted law
 * to the tokens in the middle of the sweep.
 */
final class BestRateFigure {

    static final String ID = "scaling-best-rate";

    private BestRateFigure() {}

    static Figure of(SweepLosses losses) {
        SweepFindings sweep = losses.smoothed();
        double tokens = sweep.middleTokens();
        double[] sizes = sweep.values(SweptCell::parameters);
        double[] line = LossFigure.between(sizes);
        String finding = finding(losses);
        Chart chart = Chart.titled(finding, description(sweep, tokens))
                .x(Axis.log("Parameters without embeddings", "").written(Numerals.COMPACT))
                .y(Axis.log("Best learning rate", "").written(Numerals.PLAIN))
                .with(Line.of(
                                line,
                                Arrays.stream(line)
                                        .map(size -> StepLaw.learningRate(size, tokens))
                                        .toArray(),
                                Ink.PUBLISHED)
                        .labelled("Step Law"))
                .with(law(sweep.lowest(), line, tokens, Ink.STRONG, "lowest"))
                .with(law(sweep.nearLowest(), line, tokens, Ink.FIT, "near lowest"))
                .with(law(losses.raw().nearLowest(), line, tokens, Ink.RIVAL5, "near, raw"))
                .with(Dots.of(sizes, moved(sweep, sweep.lowest(), tokens), Ink.STRONG))
                .with(Dots.of(sizes, moved(sweep, sweep.nearLowest(), tokens), Ink.FIT));
        return new Figure(
                ID,
                finding,
                "Best highest learning rate by size, moved to " + BatchWords.tokens(tokens)
                        + " by the fitted power of tokens",
                Key.empty()
                        .points(Ink.STRONG, "setting of the lowest loss")
                        .points(Ink.FIT, "middle of the settings near it")
                        .line(Ink.STRONG, "law of the lowest loss")
                        .line(Ink.FIT, "law of the settings near it")
                        .line(Ink.RIVAL5, "the same by the raw loss, dotted")
                        .line(Ink.PUBLISHED, "Step Law as published"),
                chart.draw("fig-" + ID, Size.WIDE).svg(),
                chart.draw("fig-" + ID, Size.NARROW).svg(),
                Caption.of(
                        "runs of the Step Law sweep, read from its repository; no licence is stated.",
                        sweep.cells().size() + " cells of " + Numbers.grouped(sweep.runs()) + " runs; "
                                + sweep.sweep().flaggedRuns() + " with a loss near guessing left out.",
                        "Points by the smoothed loss. Intervals of the powers stand in the table."),
                SweepTables.ID);
    }

    private static Line law(BestSettings laws, double[] sizes, double tokens, Ink ink, String label) {
        return Line.of(
                        sizes,
                        Arrays.stream(sizes)
                                .map(size -> laws.learningRate(size, tokens))
                                .toArray(),
                        ink)
                .labelled(label);
    }

    private static double[] moved(SweepFindings sweep, BestSettings laws, double tokens) {
        return sweep.values(cell -> SweepFindings.rate(laws, cell)
                * StrictMath.pow(tokens / cell.tokens(), laws.exponent(Quantity.RATE_BY_TOKENS)));
    }

    private static String finding(SweepLosses losses) {
        return "The best learning rate falls as size to the power "
                + SweepTexts.shown(losses.smoothed().nearLowest(), Quantity.RATE_BY_PARAMETERS)
                + " by the smoothed loss, "
                + SweepTexts.shown(losses.raw().nearLowest(), Quantity.RATE_BY_PARAMETERS) + " by the raw loss";
    }

    private static String description(SweepFindings sweep, double tokens) {
        return "Points of the best highest learning rate against parameters without embeddings, both on log scales, for "
                + sweep.cells().size() + " cells by two rules, each moved to " + BatchWords.tokens(tokens)
                + " along the fitted law, with a fitted line each, a third line by the raw loss and, dashed, the Step Law at the same tokens.";
    }
}
