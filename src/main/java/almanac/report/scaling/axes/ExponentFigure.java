package almanac.report.scaling.axes;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Mark;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.chart.Whisker;
import almanac.markup.Html;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Estimate;
import almanac.report.Words;
import almanac.report.scaling.ScalingResult;
import almanac.scaling.isoflop.IsoFlopAllocation;
import almanac.scaling.kaplan.LawSlice;
import almanac.stats.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The exponent of the pure law in one quantity on every set, with Kaplan's value as a rule. */
final class ExponentFigure {

    private static final int LONGEST_NAME = 58;

    private ExponentFigure() {}

    static String id(LawSlice.Quantity quantity) {
        return "scaling-exponents-" + AxesWords.of(quantity);
    }

    /** The laws drawn: of the protocols of Porian et al. 2024 the steps of their account only. */
    static List<TestedLaw> shown(List<TestedLaw> laws) {
        return laws.stream()
                .filter(law -> !law.dataset().startsWith(IsoFlopAllocation.PORIAN)
                        || AxesWords.step(law.dataset()).isPresent())
                .toList();
    }

    /** The chart of a quantity. */
    static Figure of(LawSlice.Quantity quantity, List<TestedLaw> laws, ScalingResult result) {
        List<TestedLaw> shown = shown(laws);
        List<String> names = shown.isEmpty() ? List.of("no set of runs") : names(shown);
        String finding = finding(quantity, shown);
        Chart chart = Chart.titled(finding, description(quantity, shown))
                .x(Axis.linear("Exponent of " + AxesWords.of(quantity), ""))
                .y(Axis.categories("", names));
        double[] published = HeadlineLaw.publishedExponents(quantity);
        for (double exponent : published) {
            chart = chart.with(Rule.vertical(exponent, AxesWords.printed(exponent), Ink.PUBLISHED));
        }
        chart = chart.withAll(marks(shown, true)).withAll(marks(shown, false));
        return new Figure(
                id(quantity),
                finding,
                "Exponent of the pure power law with its 95 % interval, a row for each set, the steepest on top",
                key(quantity, shown),
                chart.draw("fig-" + id(quantity), Size.WIDE.forRows(names.size()))
                        .svg(),
                chart.draw("fig-" + id(quantity), Size.NARROW.forRows(names.size()))
                        .svg(),
                caption(laws, shown, result),
                LawTables.LAWS);
    }

    private static Html caption(List<TestedLaw> laws, List<TestedLaw> shown, ScalingResult result) {
        int hidden = laws.size() - shown.size();
        boolean student = shown.stream().anyMatch(law -> !law.isResampled());
        return Caption.of(
                "laws fitted to the sets named; the data page names their files.",
                shown.size()
                        + (shown.size() == 1 ? " law" : " laws")
                        + (hidden == 0
                                ? "."
                                : "; " + Words.lower(hidden) + " further of Porian et al. stand in the table only."),
                "Lines: 95 % intervals, runs resampled "
                        + Numbers.grouped(result.settings().replicates()) + " times, seed "
                        + result.settings().seed()
                        + (student ? "; through fewer than five values Student’s interval." : "."));
    }

    private static List<String> names(List<TestedLaw> laws) {
        List<String> names = new ArrayList<>();
        for (TestedLaw law : laws) {
            String name = AxesWords.shortName(law);
            String fitting = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name;
            names.add(names.contains(fitting) ? fitting + " (" + (names.size() + 1) + ")" : fitting);
        }
        return names;
    }

    private static List<Mark> marks(List<TestedLaw> laws, boolean likeKaplans) {
        Ink ink = likeKaplans ? Ink.FIT : Ink.STAIR;
        int[] rows = rows(laws, law -> law.isLikeKaplans() == likeKaplans);
        int[] withInterval = Arrays.stream(rows)
                .filter(row -> laws.get(row).interval(Estimate.LEVEL).isPresent())
                .toArray();
        int[] without = Arrays.stream(rows)
                .filter(row -> laws.get(row).interval(Estimate.LEVEL).isEmpty())
                .toArray();
        List<Mark> marks = new ArrayList<>();
        if (withInterval.length > 0) {
            marks.add(Whisker.horizontal(
                    values(laws, withInterval, TestedLaw::exponent),
                    Arrays.stream(withInterval).asDoubleStream().toArray(),
                    values(laws, withInterval, law -> interval(law).low()),
                    values(laws, withInterval, law -> interval(law).high()),
                    ink));
        }
        if (without.length > 0) {
            marks.add(Dots.of(
                    values(laws, without, TestedLaw::exponent),
                    Arrays.stream(without).asDoubleStream().toArray(),
                    ink));
        }
        return marks;
    }

    private static Interval interval(TestedLaw law) {
        return law.interval(Estimate.LEVEL).orElseThrow();
    }

    private static int[] rows(List<TestedLaw> laws, Predicate<TestedLaw> taken) {
        return IntStream.range(0, laws.size())
                .filter(i -> taken.test(laws.get(i)))
                .toArray();
    }

    private static double[] values(List<TestedLaw> laws, int[] rows, ToDoubleFunction<TestedLaw> value) {
        return Arrays.stream(rows)
                .mapToDouble(row -> value.applyAsDouble(laws.get(row)))
                .toArray();
    }

    private static Key key(LawSlice.Quantity quantity, List<TestedLaw> shown) {
        Key key = Key.empty();
        if (shown.stream().anyMatch(TestedLaw::isLikeKaplans)) {
            key = key.points(Ink.FIT, likeKaplans(quantity) + ", as Kaplan’s law");
        }
        if (!shown.stream().allMatch(TestedLaw::isLikeKaplans)) {
            key = key.points(Ink.STAIR, unlikeKaplans(quantity));
        }
        return key.line(Ink.PUBLISHED, "exponent of Kaplan et al. 2020");
    }

    private static String likeKaplans(LawSlice.Quantity quantity) {
        return switch (quantity) {
            case PARAMETERS -> "sizes without embeddings";
            case TOKENS -> "lowest loss of each amount of text";
            case COMPUTE -> "lowest loss of each budget";
        };
    }

    private static String unlikeKaplans(LawSlice.Quantity quantity) {
        return switch (quantity) {
            case PARAMETERS -> "sizes with embeddings";
            case TOKENS -> "one size trained for longer, another question";
            case COMPUTE -> "one number of tokens per parameter";
        };
    }

    private static String finding(LawSlice.Quantity quantity, List<TestedLaw> shown) {
        if (shown.isEmpty()) {
            return "No set of runs can test a law in " + AxesWords.of(quantity);
        }
        List<TestedLaw> like = shown.stream().filter(TestedLaw::isLikeKaplans).toList();
        String published = Words.joined(Arrays.stream(HeadlineLaw.publishedExponents(quantity))
                .mapToObj(AxesWords::printed)
                .toList());
        String ours = "he exponent of " + AxesWords.of(quantity) + " is ";
        if (like.isEmpty()) {
            return "T" + ours + range(shown) + ", but no set meets the conditions of Kaplan’s " + published;
        }
        String counted = quantity == LawSlice.Quantity.PARAMETERS ? "Without embeddings, t" : "T";
        return counted + ours + range(like) + (like.size() == 1 ? only(quantity) : "") + ", Kaplan’s " + published;
    }

    private static String only(LawSlice.Quantity quantity) {
        return switch (quantity) {
            case PARAMETERS -> " on the only set that counts so";
            case TOKENS -> " on the only set with several amounts of unique text";
            case COMPUTE -> " on the only set with stated budgets";
        };
    }

    private static String range(List<TestedLaw> laws) {
        TestedLaw steepest = laws.get(0);
        TestedLaw flattest = laws.get(laws.size() - 1);
        return laws.size() == 1
                ? AxesWords.exponent(steepest)
                : Numbers.significant(flattest.exponent(), 2) + " to " + Numbers.significant(steepest.exponent(), 2);
    }

    private static String description(LawSlice.Quantity quantity, List<TestedLaw> shown) {
        if (shown.isEmpty()) {
            return "Dot plot without dots: rules at the exponents of Kaplan et al. 2020 only.";
        }
        List<TestedLaw> like = shown.stream().filter(TestedLaw::isLikeKaplans).toList();
        return "Dot plot of the exponent of " + AxesWords.of(quantity) + " in pure power laws of the loss, "
                + shown.size() + " rows, from " + AxesWords.exponent(shown.get(shown.size() - 1)) + " to "
                + AxesWords.exponent(shown.get(0))
                + (like.isEmpty() ? "" : ", of which " + likeKaplans(quantity) + " " + range(like))
                + ", each with its 95 % interval; vertical rules at the exponents of Kaplan et al. 2020.";
    }
}
