package almanac.report.scaling.allocation;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dodge;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.chart.Whisker;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Settings;
import almanac.scaling.isoflop.CurveEnvelope;
import almanac.scaling.isoflop.OptimumRule;
import almanac.stats.Interval;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The exponent of the best size by dataset and approach, beside the published ones. */
final class ExponentFigure {

    static final String ID = "scaling-exponents";

    private static final String PUBLISHED_ROW = "Hoffmann et al., published";

    private static final Map<String, Ink> INKS = inks();

    private ExponentFigure() {}

    private static Map<String, Ink> inks() {
        Map<String, Ink> inks = new LinkedHashMap<>();
        inks.put(CurveEnvelope.APPROACH, Ink.RIVAL3);
        inks.put(OptimumRule.PARABOLA.approach(), Ink.RIVAL4);
        inks.put(OptimumRule.AKIMA.approach(), Ink.RIVAL5);
        inks.put(OptimumRule.FIVE_POINTS.approach(), Ink.MAKER);
        inks.put(Split.LOSS_LAW, Ink.FIT);
        return inks;
    }

    /** A mark: where it stands and what it shows. */
    private record Mark(Split split, double row) {

        double value() {
            return split.fitted().sizeExponent();
        }

        double low() {
            return split.fitted().sizeExponentInterval().map(Interval::low).orElse(value());
        }

        double high() {
            return split.fitted().sizeExponentInterval().map(Interval::high).orElse(value());
        }
    }

    /** Of splits that share no run between rows; at least one. */
    static Figure of(List<Split> splits, Settings settings) {
        Map<String, List<Split>> rows = new LinkedHashMap<>();
        splits.forEach(split -> rows.computeIfAbsent(SetNames.set(split), name -> new ArrayList<>())
                .add(split));
        List<String> names = new ArrayList<>(rows.keySet());
        names.add(PUBLISHED_ROW);
        int most = rows.values().stream().mapToInt(List::size).max().orElse(1);
        String finding = finding(splits, rows.size());
        Chart chart = Chart.titled(finding, description(splits, names))
                .x(Axis.linear("Exponent of the best size in compute", ""))
                .y(Axis.categories("", names))
                .with(Rule.vertical(PublishedExponent.KAPLAN, "Kaplan", Ink.PUBLISHED))
                .with(Rule.vertical(0.5, "equal growth", Ink.REFERENCE));
        Key key = Key.empty();
        List<Mark> marks = marks(rows);
        for (Map.Entry<String, Ink> approach : INKS.entrySet()) {
            List<Mark> own = marks.stream()
                    .filter(mark -> mark.split().approach().equals(approach.getKey()))
                    .toList();
            if (!own.isEmpty()) {
                chart = chart.with(whiskers(own, approach.getValue()));
                key = key.interval(approach.getValue(), SetNames.approach(approach.getKey()));
            }
        }
        chart = chart.with(published(names.size() - 1));
        return new Figure(
                ID,
                finding,
                "One row per set of runs; rows share no run. Lines: 95\u00a0% intervals",
                key.interval(Ink.PUBLISHED, "published: envelope, parabolas and law, from the top"),
                chart.draw("fig-" + ID, Size.WIDE.forRows(names.size(), most)).svg(),
                chart.draw("fig-" + ID, Size.NARROW.forRows(names.size(), most)).svg(),
                Caption.of(
                        "public training runs; published: Kaplan et al. 2020 and Hoffmann et al. 2022.",
                        splits.size() + " exponents of " + rows.size()
                                + " sets; of the protocols of Porian et al. only the tuned one of each corpus.",
                        intervals(settings)),
                AllocationTable.ID);
    }

    static String intervals(Settings settings) {
        return "Intervals: resampled are learning curves for envelopes, budgets for profiles and runs for the law of the"
                + " loss, from " + Numbers.grouped(settings.replicates()) + " draws (the law on Chinchilla: four times"
                + " as many, on other sets a fifth), seed " + settings.seed()
                + ". No interval with fewer than five budgets.";
    }

    /** The marks of a row stand one below the other, in the order of the approaches. */
    private static List<Mark> marks(Map<String, List<Split>> rows) {
        List<Mark> marks = new ArrayList<>();
        int row = 0;
        for (List<Split> splits : rows.values()) {
            for (int i = 0; i < splits.size(); i++) {
                marks.add(new Mark(splits.get(i), Dodge.at(row, i, splits.size())));
            }
            row++;
        }
        return marks;
    }

    private static Whisker whiskers(List<Mark> marks, Ink ink) {
        return Whisker.horizontal(
                values(marks, Mark::value),
                values(marks, Mark::row),
                values(marks, Mark::low),
                values(marks, Mark::high),
                ink);
    }

    private static <T> double[] values(List<T> marks, ToDoubleFunction<T> value) {
        return marks.stream().mapToDouble(value).toArray();
    }

    private static Whisker published(int row) {
        List<PublishedExponent> published = PublishedExponent.hoffmann();
        double[] rows = new double[published.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Dodge.at(row, i, rows.length);
        }
        return Whisker.horizontal(
                values(published, PublishedExponent::value),
                rows,
                published.stream()
                        .mapToDouble(exponent -> Math.min(exponent.value(), exponent.low()))
                        .toArray(),
                published.stream()
                        .mapToDouble(exponent -> Math.max(exponent.value(), exponent.high()))
                        .toArray(),
                Ink.PUBLISHED);
    }

    private static String finding(List<Split> splits, int sets) {
        double lowest = splits.stream()
                .mapToDouble(split -> split.fitted().sizeExponent())
                .min()
                .orElseThrow();
        double highest = splits.stream()
                .mapToDouble(split -> split.fitted().sizeExponent())
                .max()
                .orElseThrow();
        String kaplan = highest < PublishedExponent.KAPLAN
                ? ", all below Kaplan’s " + written(PublishedExponent.KAPLAN)
                : ", around Kaplan’s " + written(PublishedExponent.KAPLAN);
        return "Exponents from " + written(lowest) + " to " + written(highest) + " on " + sets
                + (sets == 1 ? " set" : " sets") + " of runs" + (lowest > PublishedExponent.KAPLAN ? "" : kaplan);
    }

    private static String description(List<Split> splits, List<String> names) {
        return "Dot plot of the exponent of the best size in compute, one row per set of runs, " + (names.size() - 1)
                + " in all, one mark per approach, " + splits.size()
                + " marks with their 95\u00a0% intervals; rules at Kaplan’s " + written(PublishedExponent.KAPLAN)
                + " and at equal growth, 0.50; the last row holds the three exponents of Hoffmann et al.";
    }

    static String written(double exponent) {
        return Numbers.decimals(exponent, 2);
    }
}
