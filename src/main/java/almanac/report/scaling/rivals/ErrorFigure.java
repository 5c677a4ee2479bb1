package almanac.report.scaling.rivals;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dodge;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Mark;
import almanac.chart.Size;
import almanac.chart.Whisker;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Words;
import almanac.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The error of every form on every set, with the medians below. */
final class ErrorFigure {

    static final String ID = "rival-errors";

    /** Series that a row has room for: the dots of a row stand close. */
    private static final int ROOM = 3;

    private static final double PERCENT = 100;

    private final List<RankedForm> ranking;
    private final List<RivalSet> rows;

    private ErrorFigure(List<RankedForm> ranking, List<RivalSet> rows) {
        this.ranking = ranking;
        this.rows = rows;
    }

    static Figure of(List<RankedForm> ranking, List<RivalSet> sets) {
        ErrorFigure figure = new ErrorFigure(
                ranking, sets.stream().filter(RivalSet::isScored).toList());
        Chart chart = figure.chart();
        Key key = Key.empty();
        for (RankedForm form : ranking) {
            key = key.points(FormWords.ink(form.form()), FormWords.of(form.form()));
        }
        int categories = figure.rows.size() + 1;
        return new Figure(
                ID,
                figure.finding(),
                "Root mean square error on the lowest losses above the cut, by set and form",
                key,
                chart.draw("fig-" + ID, Size.WIDE.forRows(categories, ROOM)).svg(),
                chart.draw("fig-" + ID, Size.NARROW.forRows(categories, ROOM)).svg(),
                Caption.of(
                        "the sets of runs on the data page.",
                        figure.n(),
                        ranking.get(0).interval().map(ErrorFigure::interval).orElse("No interval: too few sets.")),
                ScoreTable.ID);
    }

    private static String interval(Interval range) {
        return "Lines at the medians: 95\u00a0% intervals, " + range.method() + ".";
    }

    private String n() {
        int complete = ranking.get(0).scores().size();
        int partial = rows.size() - complete;
        return complete + (complete == 1 ? " set" : " sets") + " with all forms"
                + (partial == 0
                        ? "."
                        : "; " + Words.lower(partial) + " more with some of them, left out of the medians.");
    }

    private String finding() {
        RankedForm best = ranking.get(0);
        int sets = best.scores().size();
        return FormWords.of(best.form()) + ": lowest median error, "
                + FormWords.percent(best.error()) + "\u00a0%, and the lowest of all on " + best.lowest()
                + " of " + sets + (sets == 1 ? " set" : " sets");
    }

    private Chart chart() {
        List<String> names = new ArrayList<>(rows.stream().map(RivalSet::name).toList());
        names.add("Median");
        return Chart.titled(finding(), description())
                .x(Axis.log("Error of the held-out loss", "percent"))
                .y(Axis.categories("", names))
                .withAll(IntStream.range(0, ranking.size())
                        .mapToObj(this::marks)
                        .flatMap(List::stream)
                        .toList());
    }

    private List<Mark> marks(int place) {
        RankedForm form = ranking.get(place);
        Ink ink = FormWords.ink(form.form());
        int[] own = IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).score(form.form()).isPresent())
                .toArray();
        List<Mark> marks = new ArrayList<>();
        if (own.length > 0) {
            marks.add(Dots.of(
                    IntStream.of(own)
                            .mapToDouble(i -> PERCENT
                                    * rows.get(i)
                                            .score(form.form())
                                            .orElseThrow()
                                            .error())
                            .toArray(),
                    IntStream.of(own)
                            .mapToDouble(i -> Dodge.at(i, place, ranking.size()))
                            .toArray(),
                    ink));
        }
        double[] median = {PERCENT * form.error()};
        double[] row = {Dodge.at(rows.size(), place, ranking.size())};
        marks.add(form.interval()
                .<Mark>map(range -> Whisker.horizontal(
                        median, row, new double[] {PERCENT * range.low()}, new double[] {PERCENT * range.high()}, ink))
                .orElseGet(() -> Dots.of(median, row, ink)));
        return marks;
    }

    private String description() {
        return "Dot plot of the root mean square error of the held-out loss in percent on a log scale, one row for each"
                + " of " + rows.size() + " sets of runs and one for the medians, five forms in each row.";
    }
}
