package almanac.report.scaling.chinchilla;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Drawing;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Panels;
import almanac.chart.Size;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Words;
import almanac.report.scaling.ChinchillaFits;
import almanac.report.scaling.ChinchillaFits.Subset;
import almanac.report.scaling.ScalingWords;
import almanac.report.scaling.fits.FitTable;
import almanac.scaling.LossLaw;
import almanac.scaling.law.LossFunction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Both exponents together: the resamples of the fit to each subset, every other fit and the published pairs. */
final class ExponentFigure {

    static final String ID = "chinchilla-exponents";

    private static final double SHOWN = 0.99;
    private static final double MARGIN = 0.06;
    private static final double CLOSE_MARGIN = 0.3;

    private final ChinchillaFits fits;

    private ExponentFigure(ChinchillaFits fits) {
        this.fits = fits;
    }

    static Figure of(ChinchillaFits fits) {
        return new ExponentFigure(fits).figure();
    }

    private Figure figure() {
        Axis alpha = axis("Size exponent α", LossLaw::alpha);
        Axis beta = axis("Data exponent β", LossLaw::beta);
        List<Panels.Panel> panels = new ArrayList<>();
        List<String> clouds = new ArrayList<>();
        for (Subset subset : Subset.values()) {
            Drawing drawing = chart(subset).x(alpha).y(beta).draw("fig-" + ID + "-" + subset.id(), Size.SMALL);
            panels.add(new Panels.Panel(
                    fits.fit(subset, ChinchillaFits.OBJECTIVE).fit().points() + " points", drawing.svg()));
            clouds.add(cloud(subset, drawing));
        }
        panels.add(enlarged());
        return Figure.ofPanels(
                ID,
                finding(),
                "Small dots are refits to points drawn with replacement. The first two panels share their scales; the last"
                        + " enlarges the marks that lie on one another",
                key(),
                new Panels(panels),
                Caption.of(
                        "points read off a figure of Hoffmann et al. 2022; exponents as printed by both papers.",
                        String.join("; ", clouds) + ".",
                        "Refits by " + ScalingWords.of(ChinchillaFits.OBJECTIVE) + ", seed "
                                + fits.draws().seed() + "; frames cut off the outermost."),
                FitTable.ID);
    }

    private Chart chart(Subset subset) {
        Chart chart = Chart.titled(
                fits.fit(subset, ChinchillaFits.OBJECTIVE).fit().points() + " points",
                "Scatter plot of the data exponent against the size exponent: resamples of the fit, the fits by every"
                        + " loss function, and the exponents of Hoffmann et al. and Besiroglu et al.");
        List<LossLaw> drawn = laws(subset);
        if (!drawn.isEmpty()) {
            chart = chart.with(Dots.of(
                    drawn.stream().mapToDouble(LossLaw::alpha).toArray(),
                    drawn.stream().mapToDouble(LossLaw::beta).toArray(),
                    Ink.MUTED));
        }
        chart = chart.with(dot(NamedLaw.PRINTED.law(), Ink.PUBLISHED))
                .with(dot(NamedLaw.REPLICATION.law(), Ink.RIVAL3));
        return withFits(chart, subset, List.of(LossFunction.values()));
    }

    /** The fit of the headline last, so that no other mark hides it. */
    private Chart withFits(Chart chart, Subset subset, List<LossFunction> functions) {
        return chart.withAll(functions.stream()
                        .filter(function -> function != ChinchillaFits.OBJECTIVE)
                        .map(function -> dot(fits.fit(subset, function).fit().law(), ink(function)))
                        .toList())
                .with(dot(fits.fit(subset, ChinchillaFits.OBJECTIVE).fit().law(), ink(ChinchillaFits.OBJECTIVE)));
    }

    /** The fits of the kept points that lie too close together to be told apart beside the others. */
    private Panels.Panel enlarged() {
        List<LossFunction> close = Arrays.stream(LossFunction.values())
                .filter(function -> function != LossFunction.LEAST_SQUARES)
                .toList();
        List<LossLaw> laws = Stream.concat(
                        Stream.of(NamedLaw.REPLICATION.law()),
                        close.stream()
                                .map(function ->
                                        fits.fit(Subset.KEPT, function).fit().law()))
                .toList();
        String title = fits.headline().fit().points() + " points, enlarged";
        Chart chart = Chart.titled(
                        title,
                        "Scatter plot of the data exponent against the size exponent over a small part of the first"
                                + " panel: the fits by the loss functions other than least squares and the exponents of"
                                + " Besiroglu et al., which lie close together.")
                .x(axis("Size exponent α", laws.stream().mapToDouble(LossLaw::alpha), CLOSE_MARGIN))
                .y(axis("Data exponent β", laws.stream().mapToDouble(LossLaw::beta), CLOSE_MARGIN))
                .with(dot(NamedLaw.REPLICATION.law(), Ink.RIVAL3));
        return new Panels.Panel(
                title,
                withFits(chart, Subset.KEPT, close)
                        .draw("fig-" + ID + "-enlarged", Size.SMALL)
                        .svg());
    }

    private List<LossLaw> laws(Subset subset) {
        return fits.fit(subset, ChinchillaFits.OBJECTIVE).draws().stream()
                .flatMap(draws -> draws.laws().stream())
                .toList();
    }

    private static Dots dot(LossLaw law, Ink ink) {
        return Dots.of(new double[] {law.alpha()}, new double[] {law.beta()}, ink);
    }

    private static Ink ink(LossFunction function) {
        return switch (function) {
            case HUBER_1E_3 -> Ink.RECORD;
            case HUBER_1E_4 -> Ink.RIVAL5;
            case LEAST_ABSOLUTE -> Ink.RIVAL4;
            case LEAST_SQUARES -> Ink.STRONG;
        };
    }

    private static Key key() {
        Key key = Key.empty().points(Ink.MUTED, "a resample");
        for (LossFunction function : LossFunction.values()) {
            key = key.points(ink(function), ScalingWords.of(function));
        }
        return key.points(Ink.PUBLISHED, NamedLaw.PRINTED.name()).points(Ink.RIVAL3, NamedLaw.REPLICATION.name());
    }

    /** Wide enough for every fit, both papers and nearly all resamples. */
    private Axis axis(String title, ToDoubleFunction<LossLaw> exponent) {
        return axis(
                title,
                DoubleStream.concat(
                        Stream.concat(
                                        fits.fits().stream()
                                                .map(fit -> fit.fit().law()),
                                        Stream.of(NamedLaw.PRINTED.law(), NamedLaw.REPLICATION.law()))
                                .mapToDouble(exponent),
                        fits.fits().stream()
                                .filter(fit -> fit.fit().function() == ChinchillaFits.OBJECTIVE)
                                .flatMap(fit -> fit.draws().stream())
                                .flatMap(draws -> draws.interval(exponent, SHOWN).stream())
                                .flatMapToDouble(range -> DoubleStream.of(range.low(), range.high()))),
                MARGIN);
    }

    /** From the lowest to the highest value with a margin, a part of their distance, on both sides. */
    private static Axis axis(String title, DoubleStream values, double margin) {
        double[] ends = values.sorted().toArray();
        double room = margin * (ends[ends.length - 1] - ends[0]);
        return Axis.linear(title, "").from(ends[0] - room, ends[ends.length - 1] + room);
    }

    private String cloud(Subset subset, Drawing drawing) {
        String dots = Numbers.grouped(laws(subset).size()) + " refits to "
                + fits.fit(subset, ChinchillaFits.OBJECTIVE).fit().points() + " points";
        return drawing.cells() > 0 ? dots + " in " + Numbers.grouped(drawing.cells()) + " cells" : dots;
    }

    private String finding() {
        LossLaw kept = fits.headline().fit().law();
        LossLaw all = fits.fit(Subset.ALL, ChinchillaFits.OBJECTIVE).fit().law();
        int more =
                fits.points().all().size() - fits.points().withoutHighLosses().size();
        return "With " + Words.lower(more) + " more points β goes from " + Numbers.decimals(kept.beta(), 3) + " to "
                + Numbers.decimals(all.beta(), 3) + " and α from " + Numbers.decimals(kept.alpha(), 3) + " to "
                + Numbers.decimals(all.alpha(), 3);
    }
}
