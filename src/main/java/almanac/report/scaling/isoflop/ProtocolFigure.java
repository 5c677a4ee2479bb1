package almanac.report.scaling.isoflop;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dodge;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Mark;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.chart.Whisker;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Words;
import almanac.stats.Interval;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The exponent of the best size under each protocol of Porian et al. 2024, ours beside theirs. */
final class ProtocolFigure {

    static final String ID = "scaling-isoflop-protocols";

    private static final List<Ink> INKS = List.of(Ink.FIT, Ink.STRONG);
    private static final int DECIMALS = 2;

    private ProtocolFigure() {}

    static Figure of(List<ProtocolPath> paths) {
        List<String> names = paths.get(0).steps().stream()
                .map(protocol -> ProtocolNames.after(protocol.step().change()))
                .toList();
        int series = 2 * paths.size();
        Chart chart = Chart.titled(finding(paths), description(paths))
                .x(Axis.linear("Exponent of the best size in compute", ""))
                .y(Axis.categories("", names))
                .with(rule(ReferenceExponents.HOFFMANN, "Chinchilla"))
                .with(rule(ReferenceExponents.KAPLAN, "Kaplan"))
                .with(rule(ReferenceExponents.KAPLAN_AT_FIXED_BATCH, "Kaplan at a fixed batch"));
        Key key = Key.empty();
        for (int i = 0; i < paths.size(); i++) {
            Ink ink = INKS.get(i % INKS.size());
            chart = chart.withAll(ours(paths.get(i), 2 * i, series, ink)).with(theirs(paths.get(i), 2 * i + 1, series));
            key = key.interval(ink, "ours, " + paths.get(i).name());
        }
        return new Figure(
                ID,
                finding(paths),
                "Exponent of the best size under five protocols, each changed in one respect from the one above",
                key.points(Ink.PUBLISHED, "stored by the authors")
                        .line(Ink.PUBLISHED, "published by Hoffmann et al. (left) and Kaplan et al."),
                chart.draw("fig-" + ID, Size.WIDE.forRows(names.size(), series)).svg(),
                chart.draw("fig-" + ID, Size.NARROW.forRows(names.size(), series))
                        .svg(),
                Caption.of(
                        "runs and exponents stored by Porian et al.; Kaplan et al.; Hoffmann et al., approach two.",
                        counts(paths) + "; best sizes by Akima’s curve, the authors’ rule.",
                        intervals(paths)),
                ProtocolTable.ID);
    }

    private static Rule rule(double exponent, String who) {
        return Rule.vertical(exponent, Numbers.decimals(exponent, DECIMALS) + ", " + who, Ink.PUBLISHED);
    }

    private static List<Mark> ours(ProtocolPath path, int place, int series, Ink ink) {
        double[] rows = rows(path, place, series);
        double[] values = path.steps().stream().mapToDouble(Protocol::exponent).toArray();
        Line line = Line.of(values, rows, Ink.MUTED);
        if (path.steps().stream().anyMatch(protocol -> protocol.interval().isEmpty())) {
            return List.of(line, Dots.of(values, rows, ink));
        }
        return List.of(
                line,
                Whisker.horizontal(
                        values,
                        rows,
                        path.steps().stream()
                                .mapToDouble(protocol ->
                                        protocol.interval().orElseThrow().low())
                                .toArray(),
                        path.steps().stream()
                                .mapToDouble(protocol ->
                                        protocol.interval().orElseThrow().high())
                                .toArray(),
                        ink));
    }

    private static Dots theirs(ProtocolPath path, int place, int series) {
        return Dots.of(
                path.steps().stream()
                        .mapToDouble(protocol -> protocol.step().publishedExponent())
                        .toArray(),
                rows(path, place, series),
                Ink.PUBLISHED);
    }

    private static double[] rows(ProtocolPath path, int place, int series) {
        return IntStream.range(0, path.steps().size())
                .mapToDouble(row -> Dodge.at(row, place, series))
                .toArray();
    }

    private static String counts(List<ProtocolPath> paths) {
        int[] budgets = paths.stream()
                .flatMap(path -> path.steps().stream())
                .mapToInt(protocol -> protocol.law().budgets())
                .sorted()
                .toArray();
        int most = budgets[budgets.length - 1];
        return (budgets[0] == most ? Integer.toString(most) : budgets[0] + " to " + most)
                + " budgets with a best size per exponent";
    }

    private static String intervals(List<ProtocolPath> paths) {
        return paths.stream()
                .flatMap(path -> path.steps().stream())
                .flatMap(protocol -> protocol.interval().stream())
                .max(Comparator.comparingInt(Interval::resamples))
                .map(range -> "Lines: 95 % intervals, budgets resampled " + Numbers.grouped(range.resamples())
                        + " times, seed " + range.seed() + ".")
                .orElse("No intervals: too few budgets.");
    }

    private static String finding(List<ProtocolPath> paths) {
        return "From Kaplan’s protocol to a tuned one the exponent goes "
                + Words.joined(paths.stream()
                        .map(path -> "from " + ExponentWords.value(path.first().law()) + " to "
                                + ExponentWords.value(path.last().law()) + " on " + path.name())
                        .toList());
    }

    private static String description(List<ProtocolPath> paths) {
        return "Dot plot of the exponent of the best size in compute with 95 % intervals, one row per protocol, "
                + paths.get(0).steps().size() + " in all, for "
                + Words.joined(paths.stream().map(ProtocolPath::name).toList())
                + "; squares are the exponents that the authors store, dashed rules those of Kaplan et al. and of"
                + " Hoffmann et al.";
    }
}
