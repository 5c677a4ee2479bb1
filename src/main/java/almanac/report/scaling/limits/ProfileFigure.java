package almanac.report.scaling.limits;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Numerals;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Estimate;
import almanac.scaling.repeated.RepeatedDataFit;
import almanac.scaling.repeated.RepeatedDataLaw;
import almanac.scaling.repeated.RepeatedDataMinimum;
import almanac.scaling.repeated.RepeatedDataProfile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How much worse the law of repeated text fits with another decay of repeated tokens. */
final class ProfileFigure {

    static final String ID = "scaling-repeated-profile";

    /** Frame above the limit, as a multiple of it. */
    private static final double HIGHEST = 3;

    private ProfileFigure() {}

    static Figure of(RepeatedDataFit fit) {
        RepeatedDataProfile profile = fit.profile();
        double limit = profile.limit(Estimate.LEVEL) / profile.lowest() - 1;
        List<RepeatedDataProfile.Point> drawn = drawn(fit, HIGHEST * limit);
        String finding = finding(profile);
        Chart chart = Chart.titled(finding, description(profile))
                .x(Axis.log("Decay constant of tokens", "passes").written(Numerals.PLAIN))
                .y(Axis.linear("Excess of the fitted sum", "")
                        .from(-limit / 4, HIGHEST * limit)
                        .written(Numerals.PERCENT))
                .with(Rule.horizontal(limit, "95\u00a0% limit", Ink.REFERENCE))
                .with(Rule.vertical(RepeatedDataLaw.PUBLISHED.dataDecay(), "published", Ink.PUBLISHED))
                .with(Line.of(
                        drawn.stream()
                                .mapToDouble(RepeatedDataProfile.Point::dataDecay)
                                .toArray(),
                        drawn.stream()
                                .mapToDouble(point -> point.objective() / profile.lowest() - 1)
                                .toArray(),
                        Ink.FIT))
                .with(minima(fit));
        return new Figure(
                ID,
                finding,
                "Excess of the fitted sum over the lowest, with the decay constant of tokens held and that of parameters"
                        + " fitted anew",
                Key.empty()
                        .line(Ink.FIT, "lowest sum at each constant")
                        .points(Ink.FIT, "near-equal minimum")
                        .line(Ink.PUBLISHED, "published constant"),
                chart.draw("fig-" + ID, Size.WIDE).svg(),
                chart.draw("fig-" + ID, Size.NARROW).svg(),
                Caption.of(
                        "runs of Muennighoff et al.",
                        fit.runs().size() + " runs.",
                        "The limit is that of a likelihood ratio with double exponential errors, runs taken as"
                                + " independent and the law of fresh text as known; it is rather too narrow."),
                RepeatedTables.PROFILE);
    }

    /** The profile with the minima that lie between its points, from the last point above the frame on. */
    private static List<RepeatedDataProfile.Point> drawn(RepeatedDataFit fit, double highest) {
        RepeatedDataProfile profile = fit.profile();
        List<RepeatedDataProfile.Point> points =
                new ArrayList<>(profile.points().subList(0, profile.points().size() - 1));
        for (RepeatedDataMinimum minimum : fit.near(RepeatedVariant.NEAR)) {
            points.add(new RepeatedDataProfile.Point(
                    minimum.law().dataDecay(), minimum.law().sizeDecay(), minimum.objective()));
        }
        points.sort(Comparator.comparingDouble(RepeatedDataProfile.Point::dataDecay));
        int first = 0;
        while (first < points.size() - 2 && points.get(first + 1).objective() > profile.lowest() * (1 + highest)) {
            first++;
        }
        return points.subList(first, points.size());
    }

    private static Dots minima(RepeatedDataFit fit) {
        List<RepeatedDataMinimum> near = fit.near(RepeatedVariant.NEAR);
        return Dots.of(
                near.stream().mapToDouble(minimum -> minimum.law().dataDecay()).toArray(),
                near.stream()
                        .mapToDouble(
                                minimum -> minimum.objective() / fit.profile().lowest() - 1)
                        .toArray(),
                Ink.FIT);
    }

    private static String finding(RepeatedDataProfile profile) {
        return "The runs allow every decay constant of tokens " + RepeatedTexts.allowed(profile.range(Estimate.LEVEL));
    }

    private static String description(RepeatedDataProfile profile) {
        return "Line of the excess of the fitted sum in percent against the decay constant of tokens in passes on a log"
                + " scale: a steep fall, then"
                + " a flat valley. A rule marks the limit of what " + profile.runs()
                + " runs allow at 95\u00a0%, another the published value.";
    }
}
