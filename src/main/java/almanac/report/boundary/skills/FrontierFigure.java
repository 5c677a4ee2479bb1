package almanac.report.boundary.skills;

import almanac.boundary.multiskill.FrontierEstimator;
import almanac.boundary.multiskill.SkillRow;
import almanac.chart.Axis;
import almanac.chart.Band;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Size;
import almanac.data.UnsuitableNames;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.stats.Interval;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The highest mean score over all subtasks against compute, by four estimators. */
final class FrontierFigure {

    static final String ID = "skill-frontier";

    private static final int PERCENT = 95;

    private FrontierFigure() {}

    static Figure of(Frontiers frontiers) {
        String finding = finding(frontiers);
        Optional<Band> band = band(frontiers);
        Key key = Key.empty().points(Ink.THIRD_PARTY, "model");
        for (FrontierEstimator estimator : FrontierEstimator.values()) {
            key = line(frontiers, estimator).isPresent()
                    ? key.line(SkillWords.ink(estimator), SkillWords.estimator(estimator))
                    : key;
        }
        return new Figure(
                ID,
                finding,
                "Models and frontiers of their mean score over " + frontiers.subtasks()
                        + " subtasks of LiveBench against the pretraining compute of their base",
                band.isPresent() ? key.band(PERCENT, "95\u00a0% of resamples of the 0.95 quantile") : key,
                chart(frontiers, named(frontiers)).draw("fig-" + ID, Size.WIDE).svg(),
                chart(frontiers, dots(frontiers)).draw("fig-" + ID, Size.NARROW).svg(),
                Caption.of(
                        "LiveBench, with sizes and tokens as the data page gives them; the models stand in livebench-scores.csv,"
                                + " the lines in the data of this chart.",
                        frontiers.rows().sample().rows().size() + " models of "
                                + frontiers.rows().sample().families().size() + " base families.",
                        method(frontiers)),
                FrontierTable.ID);
    }

    private static Chart chart(Frontiers frontiers, Dots models) {
        Chart chart = Chart.titled(finding(frontiers), description(frontiers))
                .x(Axis.log("Pretraining compute", "FLOP"))
                .y(Axis.linear("Mean score over " + frontiers.subtasks() + " subtasks", "fraction"));
        Optional<Band> band = band(frontiers);
        chart = band.isPresent() ? chart.with(band.get()) : chart;
        chart = chart.with(models);
        for (FrontierEstimator estimator : FrontierEstimator.values()) {
            Optional<Line> line = line(frontiers, estimator);
            chart = line.isPresent() ? chart.with(line.get()) : chart;
        }
        return chart;
    }

    private static String method(Frontiers frontiers) {
        return frontiers.inside().stream()
                .flatMap(place -> frontiers.interval(FrontierEstimator.QUANTILE_95, place).stream())
                .findFirst()
                .map(range -> "Band: " + range.method() + ", " + Numbers.grouped(range.resamples())
                        + " resamples, seed " + range.seed()
                        + "; none for the best model and the best mixture, which single models decide.")
                .orElse("No band.");
    }

    private static Dots dots(Frontiers frontiers) {
        List<SkillRow> rows = frontiers.rows().sample().rows();
        return Dots.of(
                rows.stream().mapToDouble(SkillRow::flop).toArray(),
                rows.stream().mapToDouble(Frontiers::mean).toArray(),
                Ink.THIRD_PARTY);
    }

    /** The same with the names of the records, for which a narrow chart has no room. */
    private static Dots named(Frontiers frontiers) {
        return dots(frontiers)
                .labelled(frontiers.rows().sample().rows().stream()
                        .map(row -> isRecord(row, frontiers) && !UnsuitableNames.includes(row.modelName())
                                ? row.modelName()
                                : "")
                        .toList());
    }

    /** Whether no model with no more compute scores higher. */
    private static boolean isRecord(SkillRow row, Frontiers frontiers) {
        double own = Frontiers.mean(row);
        return frontiers.rows().sample().rows().stream()
                .filter(other -> other.flop() <= row.flop())
                .noneMatch(other -> Frontiers.mean(other) > own);
    }

    private static Optional<Line> line(Frontiers frontiers, FrontierEstimator estimator) {
        List<Integer> places = frontiers.places(estimator);
        return Optional.of(places)
                .filter(found -> found.size() > 1)
                .map(found -> Line.of(
                        found.stream().mapToDouble(frontiers::flop).toArray(),
                        found.stream()
                                .mapToDouble(place ->
                                        frontiers.barycentre(estimator, place).orElseThrow())
                                .toArray(),
                        SkillWords.ink(estimator)));
    }

    private static Optional<Band> band(Frontiers frontiers) {
        List<Interval> limits = frontiers.inside().stream()
                .flatMap(place -> frontiers.interval(FrontierEstimator.QUANTILE_95, place).stream())
                .toList();
        if (limits.size() < frontiers.inside().size()) {
            return Optional.empty();
        }
        return Optional.of(Band.of(
                frontiers.inside().stream().mapToDouble(frontiers::flop).toArray(),
                limits.stream().mapToDouble(Interval::low).toArray(),
                limits.stream().mapToDouble(Interval::high).toArray(),
                PERCENT));
    }

    private static String finding(Frontiers frontiers) {
        int place = frontiers.nearest(FrontierTexts.REFERENCE_FLOP);
        return "Near " + SkillWords.flop(frontiers.flop(place)) + " the best single model within the compute scores "
                + frontiers
                        .barycentre(FrontierEstimator.FREE_DISPOSAL, place)
                        .map(SkillWords::score)
                        .orElse("nothing known")
                + ", the best mixture "
                + frontiers
                        .barycentre(FrontierEstimator.MIXTURE, place)
                        .map(SkillWords::score)
                        .orElse("nothing known");
    }

    private static String description(Frontiers frontiers) {
        double lowest = frontiers.rows().sample().rows().stream()
                .map(SkillRow::flop)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        double highest = frontiers.rows().sample().rows().stream()
                .map(SkillRow::flop)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return "Scatter of the mean score over " + frontiers.subtasks()
                + " subtasks, a fraction, against pretraining compute from " + SkillWords.flop(lowest) + " to "
                + SkillWords.flop(highest) + " on a log scale, "
                + frontiers.rows().sample().rows().size()
                + " models, with four rising frontiers and the 95 percent band of one.";
    }
}
