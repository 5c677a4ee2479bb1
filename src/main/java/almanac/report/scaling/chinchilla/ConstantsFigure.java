package almanac.report.scaling.chinchilla;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dodge;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Mark;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.chart.Whisker;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Estimate;
import almanac.report.Words;
import almanac.report.scaling.ChinchillaFits;
import almanac.scaling.LossLaw;
import almanac.stats.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Each published constant over the fitted one, beside the interval of the fit. */
final class ConstantsFigure {

    static final String ID = "chinchilla-constants";

    private static final int SERIES = 3;

    private ConstantsFigure() {}

    static Figure of(ChinchillaFits fits) {
        LossLaw ours = fits.headline().fit().law();
        List<LawConstant> shown = Arrays.stream(LawConstant.values())
                .filter(constant -> constant.of(ours) > 0)
                .toList();
        String finding = finding(fits);
        Chart chart = Chart.titled(
                        finding,
                        "Dot plot on a log scale of the constants of the loss law over those fitted here, one row each for "
                                + Words.joined(
                                        shown.stream().map(LawConstant::symbol).toList())
                                + ": the fit with its 95\u00a0% interval, the constants of Hoffmann et al. and those of"
                                + " Besiroglu et al.; a rule at one.")
                .x(Axis.log("Constant over the one fitted here", "ratio"))
                .y(Axis.categories("", shown.stream().map(LawConstant::title).toList()))
                .with(Rule.vertical(1, "", Ink.REFERENCE))
                .withAll(fit(fits, shown))
                .with(published(NamedLaw.PRINTED, ours, shown, 1, Ink.PUBLISHED))
                .with(published(NamedLaw.REPLICATION, ours, shown, 2, Ink.RIVAL3));
        return new Figure(
                ID,
                finding,
                "Published constants of the loss law over those fitted here",
                Key.empty()
                        .interval(Ink.FIT, "this page’s fit with its interval")
                        .points(Ink.PUBLISHED, NamedLaw.PRINTED.name())
                        .points(Ink.RIVAL3, NamedLaw.REPLICATION.name()),
                chart.draw("fig-" + ID, Size.WIDE.forRows(shown.size(), SERIES)).svg(),
                chart.draw("fig-" + ID, Size.NARROW.forRows(shown.size(), SERIES))
                        .svg(),
                Caption.of(
                        "points read off a figure of Hoffmann et al. 2022; constants as printed by both papers.",
                        fits.headline().fit().points() + " points of "
                                + fits.points().all().size() + "; the others have the highest losses.",
                        ChinchillaWords.intervals(fits.headline())),
                ComparisonTables.ID);
    }

    private static List<Mark> fit(ChinchillaFits fits, List<LawConstant> shown) {
        List<Mark> marks = new ArrayList<>();
        for (int row = 0; row < shown.size(); row++) {
            double[] one = {1};
            double[] at = {Dodge.at(row, 0, SERIES)};
            double value = shown.get(row).of(fits.headline().fit().law());
            Optional<Interval> range = fits.draws()
                    .interval(shown.get(row).value(), Estimate.LEVEL)
                    .filter(found -> found.low() > 0);
            marks.add(range.<Mark>map(found -> Whisker.horizontal(
                            one, at, new double[] {found.low() / value}, new double[] {found.high() / value}, Ink.FIT))
                    .orElseGet(() -> Dots.of(one, at, Ink.FIT)));
        }
        return marks;
    }

    private static Dots published(NamedLaw law, LossLaw ours, List<LawConstant> shown, int series, Ink ink) {
        double[] ratios = shown.stream()
                .mapToDouble(constant -> constant.of(law.law()) / constant.of(ours))
                .toArray();
        double[] rows = new double[ratios.length];
        Arrays.setAll(rows, row -> Dodge.at(row, series, SERIES));
        return Dots.of(ratios, rows, ink);
    }

    private static String finding(ChinchillaFits fits) {
        if (fits.draws().laws().isEmpty()) {
            return "The published constants beside a fit without intervals";
        }
        String both = of(NamedLaw.PRINTED, "Hoffmann et al.", fits) + "; "
                + of(NamedLaw.REPLICATION, "Besiroglu et al.", fits);
        return both.substring(0, 1).toUpperCase(Locale.ROOT) + both.substring(1);
    }

    private static String of(NamedLaw law, String authors, ChinchillaFits fits) {
        List<String> outside = ChinchillaWords.outside(law, fits);
        return outside.isEmpty()
                ? "all five constants of " + authors + " lie inside our intervals"
                : Words.joined(outside) + " of " + authors + (outside.size() == 1 ? " lies" : " lie")
                        + " outside our intervals";
    }
}
