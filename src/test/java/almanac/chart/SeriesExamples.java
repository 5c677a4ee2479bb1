package almanac.chart;

import almanac.markup.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Gallery charts of several named series, of a forecast and of many specifications; invented numbers. */
final class SeriesExamples {

    private SeriesExamples() {}

    static Map<String, Element> all() {
        Map<String, Element> all = new LinkedHashMap<>();
        all.put("slopes-wide", slopes().draw("fig-slopes", Size.WIDE).svg());
        all.put("slopes-narrow", slopes().draw("fig-slopes", Size.NARROW).svg());
        all.put(
                "five-staircases-wide",
                staircases().draw("fig-equal", Size.WIDE).svg());
        all.put(
                "five-staircases-narrow",
                staircases().draw("fig-equal", Size.NARROW).svg());
        all.put("forecast-fan-wide", fan().draw("fig-fan", Size.WIDE.high(340)).svg());
        all.put("forecast-fan-narrow", fan().draw("fig-fan", Size.NARROW).svg());
        all.put(
                "many-specifications-wide",
                manySpecifications(480).draw("fig-many-specs", Size.WIDE).svg());
        all.put(
                "many-specifications-narrow",
                manySpecifications(480).draw("fig-many-specs", Size.NARROW).svg());
        return all;
    }

    /** Forty grey lines in one path, six in ink with names. */
    static Chart slopes() {
        SplittableRandom random = new SplittableRandom(3);
        double[] from = random.doubles(40, 20, 85).toArray();
        double[] to = new double[from.length];
        for (int i = 0; i < to.length; i++) {
            to[i] = from[i] - 12 * random.nextDouble();
        }
        double[] namedFrom = {84, 80, 79, 62, 58, 33};
        double[] namedTo = {71.5, 71, 70, 61, 44, 43};
        return Chart.titled("Most models score lower on new questions", "Slope chart of 46 models, old against new.")
                .x(Axis.categories("", List.of("old questions", "new questions"))
                        .edgeToEdge())
                .y(Axis.linear("Score", "points"))
                .with(Slopes.of(from, to, Ink.MUTED))
                .with(Slopes.of(namedFrom, namedTo, Ink.STRONG)
                        .labelled(List.of("Falcon-40B", "Yi-34B", "Phi-2", "Mistral-7B", "Qwen-7B", "OLMo-2-7B")));
    }

    /** Five records that fall in steps, each named at its end, three of them close together. */
    static Chart staircases() {
        double[] days = {Examples.day(2022, 6, 1), Examples.day(2023, 3, 1), Examples.day(2024, 2, 1)};
        double end = Examples.day(2025, 3, 1);
        double[][] sizes = {
            {540e9, 65e9, 8.2e9}, {175e9, 30e9, 7.6e9}, {70e9, 13e9, 7.2e9}, {40e9, 7e9, 3e9}, {13e9, 2.7e9, 5e8}
        };
        List<String> names = List.of("MMLU 70", "GSM8K 50", "HumanEval 40", "MMLU 50", "ARC 60");
        List<Ink> inks = List.of(Ink.RIVAL1, Ink.RIVAL2, Ink.RIVAL3, Ink.RIVAL4, Ink.RIVAL5);
        Chart chart = Chart.titled("Ever smaller models reach the same score", "Five staircases of model size by date.")
                .x(Axis.time("Release date"))
                .y(Axis.log("Smallest model", "parameters").written(Numerals.COMPACT));
        for (int i = 0; i < sizes.length; i++) {
            chart = chart.with(Step.of(days, sizes[i], inks.get(i)).until(end).labelled(names.get(i)))
                    .with(Dots.of(days, sizes[i], inks.get(i)));
        }
        return chart;
    }

    /** A forecast that widens from the marked end of the data, on a log axis. */
    static Chart fan() {
        double first = Examples.day(2023, 2, 1);
        double last = Examples.day(2025, 3, 1);
        double[] fitted = {first, last};
        double[] ahead = {last, Examples.day(2025, 9, 1), Examples.day(2026, 3, 1), Examples.day(2026, 9, 1)};
        double[] middle = {2, 4.4, 9, 19};
        Chart chart = Chart.titled("The record may reach 19 by autumn 2026", "Fitted line and forecast on a log axis.")
                .x(Axis.time("Release date"))
                .y(Axis.log("Capability density", "ratio to ruler"));
        int[] levels = {95, 80, 50};
        double[] widths = {0.9, 0.55, 0.3};
        for (int level = 0; level < levels.length; level++) {
            double[] low = new double[ahead.length];
            double[] high = new double[ahead.length];
            for (int i = 0; i < ahead.length; i++) {
                double ratio = StrictMath.exp(widths[level] * (0.4 + 0.6 * i));
                low[i] = middle[i] / ratio;
                high[i] = middle[i] * ratio;
            }
            chart = chart.with(Band.of(ahead, low, high, levels[level]).extrapolated());
        }
        return chart.with(Line.of(fitted, new double[] {0.012, 2}, Ink.FIT))
                .with(Line.of(ahead, middle, Ink.FIT).extrapolated().labelled("forecast"))
                .with(Dots.of(
                        new double[] {first, first + 170, first + 330, last - 60},
                        new double[] {0.011, 0.04, 0.2, 2.3},
                        Ink.RECORD))
                .with(Rule.vertical(last, "data end, 1 Mar 2025", Ink.DATA_END));
    }

    /** Specifications of seven dimensions, most of them with an interval. */
    static SpecificationCurve manySpecifications(int count) {
        SplittableRandom random = new SplittableRandom(8);
        List<SpecificationCurve.Dimension> dimensions = List.of(
                new SpecificationCurve.Dimension("Benchmark", List.of("Average", "MMLU", "MATH", "BBH")),
                new SpecificationCurve.Dimension("Ruler", List.of("one step", "two steps")),
                new SpecificationCurve.Dimension("Models", List.of("all base", "without Phi", "paper’s list")),
                new SpecificationCurve.Dimension("Until", List.of("2025-04", "2026-11")),
                new SpecificationCurve.Dimension("Size", List.of("total", "active")),
                new SpecificationCurve.Dimension("Line", List.of("records", "staircase", "quantile")),
                new SpecificationCurve.Dimension("Weights", List.of("equal", "by error")));
        List<Specification> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> choices = new ArrayList<>();
            double log = StrictMath.log(3.6);
            for (SpecificationCurve.Dimension dimension : dimensions) {
                int option = random.nextInt(dimension.options().size());
                choices.add(dimension.options().get(option));
                log += 0.16 * (option - 0.7) * (dimension.name().length() % 3);
            }
            double months = StrictMath.exp(log + 0.2 * random.nextDouble());
            Specification plain = Specification.of(months, choices);
            double width = 0.15 + 0.4 * random.nextDouble();
            Specification shown = random.nextInt(60) == 0
                    ? plain
                    : plain.within(months * StrictMath.exp(-width), months * StrictMath.exp(1.4 * width));
            all.add(i == count / 2 ? shown.asHeadline() : shown);
        }
        return SpecificationCurve.of(
                        "Most choices lie above the published value",
                        "Specification curve of " + count + " combinations on a log axis.",
                        Axis.log("Doubling time", "months"),
                        dimensions,
                        all,
                        "headline estimate")
                .published(3.5, "published, 3.5");
    }
}
