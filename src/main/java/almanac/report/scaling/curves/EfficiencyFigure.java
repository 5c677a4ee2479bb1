package almanac.report.scaling.curves;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Numerals;
import almanac.chart.Size;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.scaling.CurveLaws;
import almanac.report.scaling.ScalingWords;
import almanac.scaling.SizedLoss;
import almanac.scaling.kaplan.SampleEfficiency;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Tokens to a loss against size, at some of the levels. */
final class EfficiencyFigure {

    static final String ID = "scaling-sample-efficiency";

    private static final List<Ink> INKS = List.of(Ink.RIVAL1, Ink.RIVAL2, Ink.RIVAL3, Ink.RIVAL4, Ink.RIVAL5);

    private EfficiencyFigure() {}

    static Figure of(Levels levels) {
        List<SampleEfficiency> shown = evenly(levels.all());
        Chart chart = Chart.titled(finding(levels), description(shown))
                .x(Axis.log("Parameters without embeddings", "").written(Numerals.COMPACT))
                .y(Axis.log("Tokens to the loss", "").written(Numerals.COMPACT));
        Key key = Key.empty();
        for (int i = 0; i < shown.size(); i++) {
            SampleEfficiency level = shown.get(i);
            chart = chart.with(line(level, INKS.get(i))).with(dots(level, INKS.get(i)));
            key = key.points(INKS.get(i), "loss " + CurveWords.level(level.level()));
        }
        return new Figure(
                ID,
                finding(levels),
                "Tokens after which a run first has a loss, in nats per token, against its parameters",
                key,
                chart.draw("fig-" + ID, Size.WIDE).svg(),
                chart.draw("fig-" + ID, Size.NARROW).svg(),
                Caption.of(
                        ScalingWords.dataset(CurveLaws.DATASET) + ", constant rate.",
                        runs(shown) + ", " + shown.size() + " of "
                                + levels.all().size() + " levels; a run that never has the loss gives no point.",
                        "Intervals of the slopes stand in the next chart."),
                EfficiencyTable.ID);
    }

    /** Levels spread evenly from the highest to the lowest. */
    private static List<SampleEfficiency> evenly(List<SampleEfficiency> all) {
        int count = Math.min(INKS.size(), all.size());
        Set<SampleEfficiency> shown = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            shown.add(all.get(count == 1 ? 0 : Math.round((float) i * (all.size() - 1) / (count - 1))));
        }
        return List.copyOf(shown);
    }

    private static String runs(List<SampleEfficiency> shown) {
        int most =
                shown.stream().mapToInt(level -> level.crossings().size()).max().orElse(0);
        int fewest =
                shown.stream().mapToInt(level -> level.crossings().size()).min().orElse(0);
        return most == fewest ? most + " runs at each level" : fewest + " to " + most + " runs at a level";
    }

    private static String finding(Levels levels) {
        long falling =
                levels.all().stream().filter(level -> level.line().slope() < 0).count();
        return falling == levels.all().size()
                ? "At every level larger models need fewer tokens to the same loss"
                : "At " + falling + " of " + levels.all().size() + " levels larger models need fewer tokens";
    }

    private static String description(List<SampleEfficiency> shown) {
        return "Tokens to reach a loss against parameters without embeddings, both on log scales, at " + shown.size()
                + " levels of loss, each with its least-squares line. Lower levels lie higher. No interval.";
    }

    private static Dots dots(SampleEfficiency level, Ink ink) {
        return Dots.of(values(level, SizedLoss::parameters), values(level, SizedLoss::tokens), ink);
    }

    private static Line line(SampleEfficiency level, Ink ink) {
        double[] sizes = values(level, SizedLoss::parameters);
        double smallest = Arrays.stream(sizes).min().orElseThrow();
        double largest = Arrays.stream(sizes).max().orElseThrow();
        double[] ends = {smallest, largest};
        return Line.of(ends, new double[] {tokens(level, smallest), tokens(level, largest)}, ink)
                .labelled(CurveWords.level(level.level()));
    }

    private static double tokens(SampleEfficiency level, double parameters) {
        return StrictMath.exp(level.line().at(StrictMath.log(parameters)));
    }

    private static double[] values(SampleEfficiency level, ToDoubleFunction<SizedLoss> value) {
        return level.crossings().stream().mapToDouble(value).toArray();
    }
}
