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
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The frontier of each subtask alone. */
final class SubtaskFigure {

    static final String ID = "skill-subtasks";

    private static final List<FrontierEstimator> DRAWN =
            List.of(FrontierEstimator.FREE_DISPOSAL, FrontierEstimator.MIXTURE, FrontierEstimator.QUANTILE_95);

    private SubtaskFigure() {}

    static Figure of(Frontiers frontiers) {
        Key key = Key.empty().points(Ink.THIRD_PARTY, "model");
        for (FrontierEstimator estimator : DRAWN) {
            key = key.line(SkillWords.ink(estimator), SkillWords.estimator(estimator));
        }
        return Figure.ofPanels(
                ID,
                finding(frontiers),
                "Score of each subtask alone against pretraining compute, equal scales",
                key,
                new Panels(IntStream.range(0, frontiers.subtasks())
                        .mapToObj(subtask -> panel(frontiers, subtask))
                        .toList()),
                Caption.of(
                        "LiveBench, with sizes and tokens as the data page gives them.",
                        frontiers.rows().sample().rows().size() + " models in every panel.",
                        "Each panel has its own best models: no one model need reach all its heights."),
                FrontierTable.ID);
    }

    private static String finding(Frontiers frontiers) {
        int last = frontiers.inside().get(frontiers.inside().size() - 1);
        List<Double> scores = frontiers
                .point(FrontierEstimator.FREE_DISPOSAL, last)
                .map(point -> point.subtasks())
                .orElse(List.of());
        if (scores.isEmpty()) {
            return "No subtask has a best model";
        }
        int low = IntStream.range(0, scores.size())
                .boxed()
                .min(Comparator.comparingDouble(scores::get))
                .orElseThrow();
        int high = IntStream.range(0, scores.size())
                .boxed()
                .max(Comparator.comparingDouble(scores::get))
                .orElseThrow();
        return "The best score of any model runs from " + SkillWords.score(scores.get(low)) + " in "
                + name(frontiers, low) + " to " + SkillWords.score(scores.get(high)) + " in " + name(frontiers, high);
    }

    private static String name(Frontiers frontiers, int subtask) {
        return SkillWords.subtask(frontiers.rows().sample().subtasks().get(subtask));
    }

    private static Panels.Panel panel(Frontiers frontiers, int subtask) {
        List<SkillRow> rows = frontiers.rows().sample().rows();
        String name = name(frontiers, subtask);
        Chart chart = Chart.titled(
                        "Frontiers of " + name,
                        "Scatter of the score in " + name + ", a fraction, against pretraining compute on a log scale, "
                                + rows.size() + " models, with up to three rising frontiers.")
                .x(Axis.log("Pretraining compute", "FLOP"))
                .y(Axis.linear("Score", "fraction").from(0, 1))
                .with(Dots.of(
                        rows.stream().mapToDouble(SkillRow::flop).toArray(),
                        rows.stream().mapToDouble(row -> row.scores()[subtask]).toArray(),
                        Ink.THIRD_PARTY));
        for (FrontierEstimator estimator : DRAWN) {
            List<Integer> places = frontiers.places(estimator);
            if (places.size() > 1) {
                chart = chart.with(Line.of(
                        places.stream().mapToDouble(frontiers::flop).toArray(),
                        places.stream()
                                .mapToDouble(place -> frontiers
                                        .point(estimator, place)
                                        .orElseThrow()
                                        .subtasks()
                                        .get(subtask))
                                .toArray(),
                        SkillWords.ink(estimator)));
            }
        }
        String id = "fig-" + ID + "-" + frontiers.rows().sample().subtasks().get(subtask);
        return new Panels.Panel(
                SkillWords.capital(name), chart.draw(id, Size.SMALL).svg());
    }
}
