package almanac.report.density.equal;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Label;
import almanac.chart.Size;
import almanac.chart.Step;
import almanac.density.ModelScore;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Calendar;
import almanac.report.Caption;
import almanac.report.DensityWords;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The smallest model at each fixed score of one benchmark, as staircases over time. */
final class StaircaseFigure {

    private static final String ID = "equal-staircases";
    private static final double BILLION = 1e9;

    /** Told apart by dash, shape and hue, lowest score first; red is the headline's. */
    private static final List<Ink> OTHERS = List.of(Ink.PERIOD1, Ink.PERIOD2, Ink.PERIOD3, Ink.RIVAL4, Ink.RIVAL3);

    private StaircaseFigure() {}

    static Figure of(EqualResult result) {
        SizeSeries headline = result.headline();
        List<SizeSeries> shown = result.performance().onAllData().stream()
                .filter(series -> series.threshold()
                        .benchmark()
                        .equals(headline.threshold().benchmark()))
                .filter(series -> !series.records().isEmpty())
                .toList();
        double end = shown.stream()
                .map(series -> series.candidates().get(series.candidates().size() - 1))
                .mapToDouble(StaircaseFigure::epochDay)
                .max()
                .orElseThrow();
        String finding = "From " + billions(headline.first()) + " to " + billions(headline.last())
                + " billion parameters for " + headline.threshold().words();
        Chart chart = chart(finding, description(headline, shown, end), shown, headline, end);
        return new Figure(
                ID,
                finding,
                "Size of the smallest open base model that reaches a score on "
                        + DensityWords.benchmark(headline.threshold().benchmark())
                        + ", labelled with the score of 100, by release date",
                key(shown, headline),
                chart.draw("fig-" + ID, Size.WIDE).svg(),
                chart.draw("fig-" + ID, Size.NARROW).svg(),
                Caption.of(
                        "scores and sizes from makers’ reports and third parties, see the row ledger.",
                        headline.candidates().size() + " base models reach "
                                + headline.threshold().words() + ", "
                                + headline.records().size() + " of them records.",
                        "Total parameters. No ruler and no interval: the steps are the records themselves."),
                "density-equal-performance");
    }

    private static String description(SizeSeries headline, List<SizeSeries> shown, double end) {
        return "Step chart of total parameters in billions on a log scale by release date to "
                + Calendar.month(LocalDate.ofEpochDay((long) end)) + ", one falling staircase for each of "
                + shown.size() + " fixed scores; for " + headline.threshold().words() + " the size falls from "
                + billions(headline.first()) + " to " + billions(headline.last()) + " billion over "
                + headline.records().size() + " records.";
    }

    private static Chart chart(
            String finding, String description, List<SizeSeries> shown, SizeSeries headline, double end) {
        Chart chart = Chart.titled(finding, description)
                .x(Axis.time("Release date"))
                .y(Axis.log("Total parameters", "billions"));
        for (SizeSeries series : shown) {
            Ink ink = ink(series, shown, headline);
            boolean isHeadline = series.equals(headline);
            Dots dots = Dots.of(days(series), sizes(series), isHeadline ? Ink.RECORD : ink);
            chart = chart.with(Step.of(days(series), sizes(series), ink).until(end))
                    .with(
                            isHeadline
                                    ? dots.labelled(series.records().stream()
                                            .map(record -> record.model().name())
                                            .toList())
                                    : dots)
                    .with(new Label(
                            end,
                            SizeSeries.parameters(series.last()) / BILLION,
                            Integer.toString(series.threshold().points()),
                            ink));
        }
        return chart;
    }

    private static Key key(List<SizeSeries> shown, SizeSeries headline) {
        Key key = Key.empty().points(Ink.RECORD, "record of the headline’s score");
        List<SizeSeries> ascending = shown.stream()
                .sorted(Comparator.comparingInt(series -> series.threshold().points()))
                .toList();
        for (SizeSeries series : ascending) {
            key = key.line(ink(series, shown, headline), series.threshold().words());
        }
        return key;
    }

    private static Ink ink(SizeSeries series, List<SizeSeries> shown, SizeSeries headline) {
        if (series.equals(headline)) {
            return Ink.PERIOD4;
        }
        List<SizeSeries> others =
                shown.stream().filter(other -> !other.equals(headline)).toList();
        return OTHERS.get(others.indexOf(series) % OTHERS.size());
    }

    static String billions(ModelScore scored) {
        return Numbers.significant(SizeSeries.parameters(scored) / BILLION, 2);
    }

    private static double epochDay(ModelScore scored) {
        return scored.released().toEpochDay();
    }

    private static double[] days(SizeSeries series) {
        return series.records().stream().mapToDouble(StaircaseFigure::epochDay).toArray();
    }

    private static double[] sizes(SizeSeries series) {
        return series.records().stream()
                .mapToDouble(record -> SizeSeries.parameters(record) / BILLION)
                .toArray();
    }
}
