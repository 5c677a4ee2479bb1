package almanac.report.scaling.chinchilla;

import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.IntervalWords;
import almanac.report.Words;
import almanac.report.scaling.ChinchillaFits;
import almanac.report.scaling.ScalingWords;
import almanac.scaling.BestSplit;
import almanac.scaling.law.LossLawDraws;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The fitted constants as the page shows them. */
final class FitViews {

    private FitViews() {}

    /** The headline fit beside the constants of both papers. */
    static Table constants(ChinchillaFits fits) {
        return Table.of(
                "chinchilla-constants",
                "The constants of this page beside those of both papers",
                "Intervals of 95 %; the last column names who lies outside.",
                List.of(
                        Column.text("constant", "Constant", "constant", LawConstant::title),
                        Column.text(
                                "fit",
                                "This page",
                                "fitted value",
                                row -> ChinchillaWords.shown(
                                        row.of(fits.headline().fit().law()), interval(fits, row))),
                        Column.text(
                                "interval", "Interval", "limits", row -> IntervalWords.rounded(interval(fits, row))),
                        Column.text(
                                "printed",
                                "Hoffmann et al.",
                                "as printed",
                                row -> printed(row.of(NamedLaw.PRINTED.law()))),
                        Column.text(
                                "unrounded",
                                "Unrounded",
                                "before rounding, from the code of the replication",
                                row -> Numbers.significant(row.of(NamedLaw.UNROUNDED.law()), 4)),
                        Column.text(
                                "replication",
                                "Besiroglu et al.",
                                "as printed",
                                row -> printed(row.of(NamedLaw.REPLICATION.law()))),
                        Column.text("outside", "Outside", "who lies outside the interval", row -> outside(fits, row))),
                Arrays.asList(LawConstant.values()));
    }

    private static Optional<Interval> interval(ChinchillaFits fits, LawConstant constant) {
        return fits.draws().interval(constant.value(), Estimate.LEVEL);
    }

    /** The digits of the paper. */
    private static String printed(double value) {
        return Numbers.shortest(value);
    }

    private static String outside(ChinchillaFits fits, LawConstant constant) {
        Optional<Interval> interval = interval(fits, constant);
        if (interval.isEmpty()) {
            return "no interval";
        }
        List<String> names = new ArrayList<>();
        for (NamedLaw law : List.of(NamedLaw.PRINTED, NamedLaw.REPLICATION)) {
            if (!interval.get().contains(constant.of(law.law()))) {
                names.add(law.name().split(",", 2)[0]);
            }
        }
        return names.isEmpty() ? "nobody" : Words.joined(names);
    }

    /** Every subset and loss function. */
    static Table all(ChinchillaFits fits) {
        return Table.of(
                "chinchilla-fits",
                "The loss law by subset and loss function",
                "Intervals of 95 % in brackets; a is the exponent of the best size in compute.",
                List.of(
                        Column.whole(
                                "points",
                                "Points",
                                "points fitted",
                                row -> row.fit().points()),
                        Column.text(
                                "function",
                                "Loss function",
                                "what was minimised",
                                row -> ScalingWords.of(row.fit().function())),
                        Column.number(
                                "e",
                                "E",
                                "",
                                "irreducible loss",
                                row -> Cell.of(row.fit().law().e(), 4)),
                        Column.number(
                                "a",
                                "A",
                                "",
                                "size coefficient",
                                row -> Cell.of(row.fit().law().a(), 3)),
                        constant("alpha", LawConstant.SIZE_EXPONENT),
                        Column.number(
                                "b",
                                "B",
                                "",
                                "data coefficient",
                                row -> Cell.of(row.fit().law().b(), 3)),
                        constant("beta", LawConstant.DATA_EXPONENT),
                        Column.text("exponent", "a", "exponent of the best size", FitViews::sizeExponent),
                        Column.text(
                                "tokens",
                                "Tokens per parameter at 5.76×10²³ FLOP",
                                "of the best split of Chinchilla’s budget",
                                FitViews::tokens)),
                fits.fits());
    }

    private static Column<ChinchillaFits.Fit> constant(String name, LawConstant constant) {
        return Column.text(
                name,
                constant.symbol(),
                constant.title(),
                row -> withInterval(
                        OptionalDouble.of(constant.of(row.fit().law())),
                        row,
                        draws -> draws.interval(constant.value(), Estimate.LEVEL)));
    }

    static String sizeExponent(ChinchillaFits.Fit fit) {
        return withInterval(
                fit.fit().law().bestSplit().stream()
                        .mapToDouble(BestSplit::sizeExponent)
                        .findFirst(),
                fit,
                draws -> draws.splitInterval(BestSplit::sizeExponent, Estimate.LEVEL));
    }

    private static String tokens(ChinchillaFits.Fit fit) {
        return fit.fit().law().bestSplit().stream()
                .mapToDouble(split -> split.at(ComparedLaw.CHINCHILLA_FLOP).tokensPerParameter())
                .mapToObj(value -> Numbers.significant(value, 3))
                .findFirst()
                .orElse("none");
    }

    private static String withInterval(
            OptionalDouble value, ChinchillaFits.Fit fit, Function<LossLawDraws, Optional<Interval>> interval) {
        if (value.isEmpty()) {
            return "none";
        }
        Optional<Interval> range = fit.draws().flatMap(interval);
        return ChinchillaWords.shown(value.getAsDouble(), range) + ChinchillaWords.bracketed(range);
    }
}
