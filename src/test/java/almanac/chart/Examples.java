package almanac.chart;

import almanac.markup.Element;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The charts of the gallery, each small and each for one idea; invented numbers. */
final class Examples {

    private static final double[] DAYS = {day(2023, 2, 24), day(2023, 8, 3), day(2023, 12, 12), day(2024, 9, 19)};
    private static final double[] DENSITIES = {0.012, 0.07, 0.55, 1.4};
    private static final double END = day(2025, 3, 1);

    private Examples() {}

    static Map<String, Element> all() {
        Map<String, Element> all = new LinkedHashMap<>();
        all.put("record-trend-wide", recordTrend().draw("fig-trend", Size.WIDE).svg());
        all.put(
                "record-trend-narrow",
                recordTrend().draw("fig-trend", Size.NARROW).svg());
        all.put(
                "linked-staircase",
                linkedStaircase().draw("fig-price", Size.WIDE).svg());
        all.put(
                "rival-lines-with-end-labels",
                rivals().draw("fig-rivals", Size.NARROW).svg());
        all.put(
                "loss-curve-with-whiskers",
                lossCurve().draw("fig-loss", Size.SMALL).svg());
        all.put(
                "horizontal-whiskers",
                horizontalWhiskers().draw("fig-diff", Size.SMALL).svg());
        all.put(
                "merged-points",
                mergedPoints().draw("fig-many", Size.SMALL.high(140)).svg());
        all.put("single-point", singlePoint().draw("fig-one", Size.SMALL).svg());
        all.put(
                "percent-axis-with-clipped-line",
                clippedLine().draw("fig-clip", Size.SMALL).svg());
        all.put(
                "specification-curve-wide",
                specifications(24).draw("fig-spec", Size.WIDE).svg());
        all.put(
                "specification-curve-narrow",
                specifications(90).draw("fig-spec", Size.NARROW).svg());
        all.put(
                "specification-curve-of-one",
                specifications(1).draw("fig-spec", Size.NARROW).svg());
        all.put("interval-strip-log", logStrip().draw("est-a"));
        all.put("interval-strip-linear", linearStrip().draw("est-b", IntervalStrip.CARD_WIDTH));
        all.put("spark-with-line", lineSpark().draw("sp-a"));
        all.put("spark-with-steps", stepSpark().draw("sp-b"));
        all.put("comparison-inside", Comparison.of(1.04, 0.99, 1.08, 1).draw("rel-a"));
        all.put("comparison-beyond-the-edge", Comparison.of(3, 1).draw("rel-b"));
        all.putAll(CategoryExamples.all());
        all.putAll(SeriesExamples.all());
        List<Key.Entry> key = key().entries();
        for (int i = 0; i < key.size(); i++) {
            all.put("key-" + (i + 1), key.get(i).sample());
        }
        return all;
    }

    static double day(int year, int month, int day) {
        return LocalDate.of(year, month, day).toEpochDay();
    }

    static Chart recordTrend() {
        double first = DAYS[0];
        double last = DAYS[3];
        double[] span = {first, last};
        return Chart.titled("The record rose a hundredfold", "Scatter with staircase, fitted line and bands.")
                .x(Axis.time("Release date"))
                .y(Axis.log("Capability density", "ratio to ruler"))
                .with(Band.of(span, new double[] {0.008, 0.8}, new double[] {0.02, 4}, 95))
                .with(Band.of(span, new double[] {0.009, 1}, new double[] {0.018, 3}, 80))
                .with(Band.of(span, new double[] {0.01, 1.3}, new double[] {0.015, 2.4}, 50))
                .with(Band.of(new double[] {last, END}, new double[] {0.8, 2}, new double[] {4, 20}, 95)
                        .extrapolated())
                .with(Rule.horizontal(1, "", Ink.REFERENCE))
                .with(Dots.of(
                                new double[] {first + 90, first + 300, first + 420},
                                new double[] {0.011, 0.2, 0.09},
                                Ink.MAKER)
                        .labelled(List.of("", "Gemma-2-9B", "")))
                .with(Dots.of(new double[] {first + 200, first + 350}, new double[] {0.03, 0.3}, Ink.THIRD_PARTY))
                .with(Step.of(DAYS, DENSITIES, Ink.STAIR).until(last + 60))
                .with(Line.of(span, new double[] {0.012, 1.8}, Ink.FIT))
                .with(Line.of(new double[] {last, END}, new double[] {1.8, 7}, Ink.FIT)
                        .extrapolated())
                .with(Dots.of(DAYS, DENSITIES, Ink.RECORD)
                        .labelled(List.of("Llama-1-13B", "Qwen-7B", "Phi-2", "Qwen2.5-7B")))
                .with(Rule.vertical(last, "data end, 19 Sep 2024", Ink.DATA_END))
                .with(new Label(last + 80, 1.2, "if the trend held", Ink.FIT));
    }

    private static Chart linkedStaircase() {
        return Chart.titled("The price fell", "Step chart of prices with links to the rows.")
                .x(Axis.time("Date of price"))
                .y(Axis.log("Blended price", "USD per million tokens"))
                .with(Step.of(DAYS, new double[] {20, 2, 0.6, 0.07}, Ink.STRONG))
                .with(Dots.of(DAYS, new double[] {20, 2, 0.6, 0.07}, Ink.RECORD)
                        .labelled(List.of("GPT-3.5", "Turbo", "Mixtral", "Flash & Co"))
                        .linked(List.of("#row-gpt-3-5", "", "#row-mixtral", "#row-flash")))
                .with(Rule.horizontal(2.6, "published, 2.6", Ink.PUBLISHED));
    }

    private static Chart rivals() {
        double[] x = {DAYS[0], DAYS[1], DAYS[2], DAYS[3]};
        return Chart.titled("The forms part", "Four lines over four dates.")
                .x(Axis.time("Release date"))
                .y(Axis.log("Record density", ""))
                .with(Line.of(x, new double[] {0.01, 0.08, 0.4, 9}, Ink.RIVAL1).labelled("Exponential"))
                .with(Line.of(x, new double[] {0.008, 0.09, 0.6, 2.1}, Ink.RIVAL2)
                        .labelled("Slowing"))
                .with(Line.of(x, new double[] {0.008, 0.07, 0.7, 2}, Ink.RIVAL3).labelled("Logistic"))
                .with(Line.of(x, new double[] {0.02, 0.3, 0.5, 0.9}, Ink.RIVAL4).labelled("Linear"));
    }

    private static Chart lossCurve() {
        double[] x = {1e18, 1e20, 1e22, 1e24};
        return Chart.titled("Loss falls as a power of compute", "Line with band and three measured losses.")
                .x(Axis.log("Training compute", "FLOP"))
                .y(Axis.linear("Loss", "nats per token"))
                .with(Band.of(x, new double[] {2.9, 2.5, 2.2, 2.05}, new double[] {3.1, 2.7, 2.4, 2.2}, 95))
                .with(Line.of(x, new double[] {3, 2.6, 2.3, 2.1}, Ink.FIT).labelled("fit"))
                .with(Whisker.vertical(
                        new double[] {1e19, 1e21},
                        new double[] {2.8, 2.45},
                        new double[] {2.7, 2.4},
                        new double[] {2.95, 2.5},
                        Ink.STRONG));
    }

    private static Chart horizontalWhiskers() {
        return Chart.titled("Differences by size", "Three differences with intervals.")
                .x(Axis.linear("Difference", "points"))
                .y(Axis.log("Parameters", "").written(Numerals.COMPACT))
                .with(Rule.vertical(0, "no difference", Ink.REFERENCE))
                .with(Whisker.horizontal(
                        new double[] {-3, -1, 2},
                        new double[] {7e8, 8e9, 7e10},
                        new double[] {-5, -2, 1},
                        new double[] {-1, 0, 3},
                        Ink.MAKER));
    }

    private static Chart mergedPoints() {
        SplittableRandom random = new SplittableRandom(11);
        double[] x = random.doubles(1600).map(u -> 1 + Math.floor(u * 12)).toArray();
        double[] y = random.doubles(1600).map(u -> Math.floor(u * 10) / 10).toArray();
        return Chart.titled("Many points", "1,600 points merged into cells.")
                .x(Axis.linear("Benchmark", ""))
                .y(Axis.linear("Score", "").from(0, 1))
                .with(Dots.of(x, y, Ink.MUTED));
    }

    private static Chart singlePoint() {
        return Chart.titled("One model", "A single point.")
                .x(Axis.time("Release date"))
                .y(Axis.linear("Score", "points"))
                .with(Dots.of(new double[] {END}, new double[] {40}, Ink.RECORD).labelled(List.of("only one")));
    }

    private static Chart clippedLine() {
        return Chart.titled("A line leaves the frame", "A line and a band cut at the frame.")
                .x(Axis.linear("Time", "months").from(0, 10))
                .y(Axis.linear("Share", "").from(0, 0.5).written(Numerals.PERCENT))
                .with(Band.of(new double[] {-1, 11}, new double[] {0, 0.4}, new double[] {0.2, 0.9}, 80))
                .with(Line.of(new double[] {-1, 11}, new double[] {0.1, 0.65}, Ink.FIT))
                .with(Dots.of(new double[] {2, 9}, new double[] {0.2, 0.6}, Ink.PUBLISHED));
    }

    static SpecificationCurve specifications(int count) {
        SplittableRandom random = new SplittableRandom(5);
        List<SpecificationCurve.Dimension> dimensions = List.of(
                new SpecificationCurve.Dimension("Benchmark", List.of("Average of five", "MMLU", "MATH")),
                new SpecificationCurve.Dimension("Line through", List.of("records", "staircase")));
        List<Specification> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double months = 1.2 + 6 * random.nextDouble();
            Specification plain = Specification.of(
                    months,
                    List.of(
                            dimensions.get(0).options().get(random.nextInt(3)),
                            dimensions.get(1).options().get(random.nextInt(2))));
            Specification shown = i % 2 == 0 ? plain.within(months * 0.8, months * 1.2) : plain;
            all.add(i == count / 2 ? shown.asHeadline() : shown);
        }
        return SpecificationCurve.of(
                        "It depends on the choices",
                        "Specification curve on a log axis with a matrix of choices.",
                        Axis.log("Doubling time", "months"),
                        dimensions,
                        all,
                        "headline estimate")
                .published(3.5, "published, 3.5");
    }

    private static IntervalStrip logStrip() {
        return IntervalStrip.of("Doubling time 3.1 months", Axis.log("Doubling time", "months"), 3.08)
                .interval(50, 2.6, 3.3)
                .interval(95, 2.28, 3.52)
                .interval(80, 2.4, 3.4)
                .published(3.5);
    }

    private static IntervalStrip linearStrip() {
        return IntervalStrip.of(
                        "Size exponent 0.49", Axis.linear("Size exponent", "").from(0.35, 0.8), 0.494)
                .interval(95, 0.43, 0.56)
                .published(0.5)
                .published(0.73);
    }

    private static Spark lineSpark() {
        return Spark.titled("Density", "Rising record", Axis.time("Date"), Axis.log("Density", ""))
                .dots(new double[] {DAYS[0], DAYS[1] + 40, DAYS[2]}, new double[] {0.01, 0.05, 0.1})
                .line(new double[] {DAYS[0], DAYS[3]}, new double[] {0.012, 1.8})
                .records(DAYS, DENSITIES);
    }

    private static Spark stepSpark() {
        return Spark.titled("Price", "Falling steps", Axis.time("Date"), Axis.log("Price", "USD"))
                .step(DAYS, new double[] {20, 2, 0.6, 0.07})
                .recordStep(DAYS, new double[] {10, 1, 0.5, 0.05})
                .context(new double[] {DAYS[0], DAYS[3]}, new double[] {20, 0.05});
    }

    static Key key() {
        return Key.empty()
                .points(Ink.RECORD, "record model")
                .points(Ink.THIRD_PARTY, "measured by a third party")
                .line(Ink.FIT, "fitted line")
                .beyond(Ink.FIT, "if the trend held")
                .bands("50, 80 and 95 % bands")
                .interval(Ink.STRONG, "95 % interval");
    }
}
