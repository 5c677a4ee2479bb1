package almanac.report.scaling.calculator;

import almanac.markup.Html;
import almanac.markup.Numbers;
import almanac.page.CalculatorSurface;
import almanac.report.Caption;
import almanac.report.Estimate;
import almanac.report.scaling.ChinchillaFits;
import almanac.scaling.law.LossLawDraws;
import almanac.stats.Interval;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The named words and numbers that the page's text places. */
final class CalculatorTexts {

    private static final double THOUSAND = 1e3;

    private CalculatorTexts() {}

    static Map<String, String> of(
            ChinchillaFits fits, List<AskedLaw> laws, List<CalculatorSurface> surfaces, Reach reach) {
        AskedLaw ours = laws.get(0);
        double flop = reach.usualFlop();
        double size = ours.bestSize(flop);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("example-budget", Numbers.power(flop));
        texts.put("example-size", billions(size));
        texts.put("example-interval", interval(ours, flop));
        texts.put("interval-level", Math.round(100 * Estimate.LEVEL) + "\u00a0%");
        texts.put("example-tokens", billions(tokens(ours, flop)));
        texts.put("example-ratio", Numbers.significant(tokens(ours, flop) / size, 2));
        texts.put("example-others", others(laws, flop));
        texts.put("example-place", reach.budgets().isObserved(flop) ? "within the runs" : "extrapolated");
        texts.put("kaplan-times", times(laws, flop));
        texts.put("runs", Integer.toString(fits.points().withoutHighLosses().size()));
        texts.put("resamples", Numbers.grouped(fits.draws().laws().size()));
        texts.put("seed", Long.toString(fits.draws().seed()));
        texts.put("smallest-budget", significantPower(reach.budgets().first()));
        texts.put("largest-budget", significantPower(reach.budgets().last()));
        texts.put("budget-end", Numbers.power(reach.budgets().end()));
        texts.put("smallest-size", compact(reach.sizes().first()));
        texts.put("largest-size", compact(reach.sizes().last()));
        texts.put("shortest", compact(reach.tokens().first()));
        texts.put("longest", compact(reach.tokens().last()));
        texts.put("reading-error", Numbers.significant(readingError(laws, surfaces), 1));
        texts.put("loss-example", lossExample(laws, reach));
        return texts;
    }

    static Html caption(List<AskedLaw> laws) {
        LossLawDraws draws = laws.get(0).draws().orElseThrow();
        return Caption.of(
                "loss of the runs of Hoffmann et al. 2022, read off their figure; published constants of the others.",
                draws.fit().points() + " runs, the five of the highest loss left out.",
                "Intervals of the refit: " + LossLawDraws.METHOD + ", "
                        + Numbers.grouped(draws.laws().size()) + " resamples, seed " + draws.seed()
                        + "; published constants have none here.");
    }

    private static String significantPower(double amount) {
        return Numbers.significant(amount, 2);
    }

    /** Two digits with a letter for the thousands, for example {@code 97B}. */
    static String compact(double amount) {
        return Numbers.compact(Double.parseDouble(String.format(Locale.ROOT, "%.1e", amount)));
    }

    private static double tokens(AskedLaw law, double flop) {
        return flop / 6 / law.bestSize(flop);
    }

    private static String billions(double amount) {
        double billions = amount / BudgetCalculator.BILLION;
        return billions < THOUSAND
                ? Numbers.significant(billions, 3) + "\u00a0billion"
                : Numbers.significant(billions / THOUSAND, 3) + "\u00a0trillion";
    }

    private static String interval(AskedLaw law, double flop) {
        Optional<Interval> limits = law.splitInterval(split -> split.at(flop).parameters());
        return limits.map(range -> billions(range.low()) + " to " + billions(range.high()))
                .orElse("not computed");
    }

    /** What the published laws say of the same budget. */
    private static String others(List<AskedLaw> laws, double flop) {
        return String.join(
                "; ",
                laws.subList(1, laws.size()).stream()
                        .map(law -> law.name().replace(", as printed", "") + " "
                                + billions(law.bestSize(flop)) + " parameters on " + billions(tokens(law, flop))
                                + " tokens")
                        .toList());
    }

    private static String times(List<AskedLaw> laws, double flop) {
        AskedLaw kaplan = laws.get(laws.size() - 1);
        return Numbers.significant(kaplan.bestSize(flop) / laws.get(0).bestSize(flop), 2);
    }

    private static String lossExample(List<AskedLaw> laws, Reach reach) {
        Reach.Point point = reach.usual();
        return billions(point.parameters()) + " parameters on " + billions(point.tokens()) + " tokens: "
                + String.join(
                        "; ",
                        laws.stream()
                                .flatMap(asked -> asked.law().stream()
                                        .map(law -> asked.name() + " "
                                                + Numbers.significant(law.at(point.parameters(), point.tokens()), 3)))
                                .toList());
    }

    /** The most by which straight lines between the places of the grid miss a law in the middle of their cells, nats. */
    private static double readingError(List<AskedLaw> laws, List<CalculatorSurface> surfaces) {
        return surfaces.stream()
                .mapToDouble(surface -> laws.stream()
                        .filter(law -> law.name().equals(surface.name()))
                        .mapToDouble(law -> readingError(law, surface))
                        .max()
                        .orElse(0))
                .boxed()
                .max(Comparator.naturalOrder())
                .orElse(0.0);
    }

    private static double readingError(AskedLaw asked, CalculatorSurface surface) {
        List<Double> along = surface.along().places();
        List<Double> across = surface.across().places();
        double most = 0;
        for (int i = 1; i < along.size(); i++) {
            for (int j = 1; j < across.size(); j++) {
                double x = (along.get(i - 1) + along.get(i)) / 2;
                double y = (across.get(j - 1) + across.get(j)) / 2;
                double read = surface.at(new CalculatorSurface.Place(x, y)).mid();
                double exact = asked.law()
                        .orElseThrow()
                        .at(BudgetCalculator.BILLION * StrictMath.exp(x), BudgetCalculator.BILLION * StrictMath.exp(y));
                most = Math.max(most, Math.abs(read - exact));
            }
        }
        return most;
    }
}
