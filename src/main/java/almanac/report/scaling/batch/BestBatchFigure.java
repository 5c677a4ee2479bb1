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
import almanac.report.IntervalWords;
import almanac.scaling.batch.BestSettings;
import almanac.scaling.batch.BestSettings.Quantity;
import almanac.scaling.batch.StepLaw;
import almanac.scaling.batch.SweptCell;
import java.util.Arrays;

/** The best batch of each cell of the sweep against its tokens, with the Step Law. */
final class BestBatchFigure {

    static final String ID = "scaling-best-batch";

    private BestBatchFigure() {}

    static Figure of(SweepLosses losses) {
        SweepFindings sweep = losses.smoothed();
        double[] tokens = sweep.values(SweptCell::tokens);
        double[] line = LossFigure.between(tokens);
        String finding = finding(losses);
        Chart chart = Chart.titled(finding, description(sweep))
                .x(Axis.log("Training tokens", "").written(Numerals.COMPACT))
                .y(Axis.log("Best batch", "tokens per step").written(Numerals.COMPACT))
                .with(Line.of(
                                line,
                                Arrays.stream(line).map(StepLaw::batchTokens).toArray(),
                                Ink.PUBLISHED)
                        .labelled("Step Law"))
                .with(law(sweep.lowest(), line, Ink.STRONG, "lowest"))
                .with(law(sweep.nearLowest(), line, Ink.FIT, "near lowest"))
                .with(law(losses.raw().nearLowest(), line, Ink.RIVAL5, "near, raw"))
                .with(Dots.of(tokens, sweep.batches(sweep.lowest()), Ink.STRONG))
                .with(Dots.of(tokens, sweep.batches(sweep.nearLowest()), Ink.FIT));
        return new Figure(
                ID,
                finding,
                "Best batch of each cell of the sweep, a size trained on a number of tokens",
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

    private static Line law(BestSettings laws, double[] tokens, Ink ink, String label) {
        return Line.of(tokens, Arrays.stream(tokens).map(laws::batchTokens).toArray(), ink)
                .labelled(label);
    }

    private static String finding(SweepLosses losses) {
        return "The best batch grows as tokens to the power "
                + SweepTexts.shown(losses.smoothed().nearLowest(), Quantity.BATCH_BY_TOKENS_ALONE)
                + " by the smoothed loss, "
                + SweepTexts.shown(losses.raw().nearLowest(), Quantity.BATCH_BY_TOKENS_ALONE) + " by the raw loss";
    }

    private static String description(SweepFindings sweep) {
        return "Points of the best batch in tokens per step against training tokens, both on log scales, for "
                + sweep.cells().size() + " cells by two rules, with a fitted line each: power "
                + words(sweep.lowest()) + " through the lowest losses, " + words(sweep.nearLowest())
                + " through the settings near them; a third line through those near the lowest raw losses; dashed, the Step Law of power "
                + Numbers.decimals(StepLaw.BATCH_TOKENS_EXPONENT, 3) + ".";
    }

    private static String words(BestSettings laws) {
        return SweepTexts.shown(laws, Quantity.BATCH_BY_TOKENS_ALONE)
                + SweepFindings.interval(laws, Quantity.BATCH_BY_TOKENS_ALONE)
                        .map(range -> " (95\u00a0% interval " + IntervalWords.rounded(range) + ")")
                        .orElse("");
    }
}
