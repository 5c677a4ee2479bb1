package almanac.report.boundary.skills;

import almanac.boundary.multiskill.FrontierEstimator;
import almanac.boundary.multiskill.SkillRow;
import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Panels;
import almanac.chart.Size;
import almanac.page.Figure;
import almanac.report.Caption;
import java.util.List;

/** The frontiers with and without the rows of doubtful size and second rows of one model. */
final class DoubtfulFigure {

    static final String ID = "skill-doubtful";

    private static final List<FrontierEstimator> DRAWN =
            List.of(FrontierEstimator.FREE_DISPOSAL, FrontierEstimator.QUANTILE_95);

    private final Frontiers sure;
    private final Frontiers all;

    private DoubtfulFigure(Frontiers sure, Frontiers all) {
        this.sure = sure;
        this.all = all;
    }

    static Figure of(Frontiers sure, Frontiers all) {
        DoubtfulFigure figure = new DoubtfulFigure(sure, all);
        int kept =
                all.rows().sample().rows().size() - sure.rows().sample().rows().size();
        return Figure.ofPanels(
                ID,
                finding(sure, all),
                "Mean score over " + sure.subtasks() + " subtasks against pretraining compute",
                Key.empty()
                        .points(Ink.THIRD_PARTY, "model")
                        .points(Ink.RIVAL2, "row of doubtful size, or second row of a model")
                        .line(Ink.FIT, "without those rows")
                        .line(Ink.RIVAL2, "with them"),
                new Panels(DRAWN.stream().map(figure::panel).toList()),
                Caption.of(
                        "LiveBench, with sizes and tokens as the data page gives them.",
                        sure.rows().sample().rows().size() + " models, and " + kept + " rows more.",
                        "No band: the two samples share most of their rows."),
                FrontierTable.ID);
    }

    private static String finding(Frontiers sure, Frontiers all) {
        return DoubtfulEffect.largest(sure, all)
                .filter(effect -> Math.abs(effect.all() - effect.sure()) > 0)
                .map(effect ->
                        "Near " + SkillWords.flop(effect.flop()) + " the doubtful rows move the best single model from "
                                + SkillWords.score(effect.sure()) + " to " + SkillWords.score(effect.all()))
                .orElse("The doubtful rows do not move the best single model anywhere");
    }

    private Panels.Panel panel(FrontierEstimator estimator) {
        String name = SkillWords.estimator(estimator);
        List<SkillRow> certain = sure.rows().sample().rows();
        List<SkillRow> doubtful = all.rows().sample().rows().stream()
                .filter(row ->
                        certain.stream().noneMatch(other -> other.modelName().equals(row.modelName())))
                .toList();
        Chart chart = Chart.titled(
                        "Effect of the doubtful rows on the " + name,
                        "Scatter of the mean score, a fraction, against pretraining compute on a log scale, "
                                + certain.size() + " models and " + doubtful.size()
                                + " doubtful rows, with the frontier without and with those rows.")
                .x(Axis.log("Pretraining compute", "FLOP"))
                .y(Axis.linear("Mean score", "fraction").from(0, 1))
                .with(dots(certain, Ink.THIRD_PARTY));
        chart = doubtful.isEmpty() ? chart : chart.with(dots(doubtful, Ink.RIVAL2));
        chart = withLine(chart, all, estimator, Ink.RIVAL2);
        chart = withLine(chart, sure, estimator, Ink.FIT);
        return new Panels.Panel(
                SkillWords.capital(name),
                chart.draw("fig-" + ID + "-" + estimator.id(), Size.SMALL).svg());
    }

    private static Dots dots(List<SkillRow> rows, Ink ink) {
        return Dots.of(
                rows.stream().mapToDouble(SkillRow::flop).toArray(),
                rows.stream().mapToDouble(Frontiers::mean).toArray(),
                ink);
    }

    private static Chart withLine(Chart chart, Frontiers frontiers, FrontierEstimator estimator, Ink ink) {
        List<Integer> places = frontiers.places(estimator);
        return places.size() < 2
                ? chart
                : chart.with(Line.of(
                        places.stream().mapToDouble(frontiers::flop).toArray(),
                        places.stream()
                                .mapToDouble(place ->
                                        frontiers.barycentre(estimator, place).orElseThrow())
                                .toArray(),
                        ink));
    }
}
