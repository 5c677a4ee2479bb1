package almanac.report.density;

import almanac.density.FamilyRuler;
import almanac.density.Ruler;
import almanac.density.Rulers;
import almanac.density.TwoStepRuler;
import almanac.stats.LogisticCurve;
import almanac.stats.LossSurface;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The published table of the ruler's constants. */
final class RulerTable {

    private RulerTable() {}

    /** The constants of both forms of the ruler. */
    static Table of(Rulers rulers) {
        record Constant(String form, String name, double value, String meaning) {}
        List<Constant> constants = new ArrayList<>();
        Map<String, TwoStepRuler> forms = new TreeMap<>();
        rulers.twoStep().ifPresent(ruler -> forms.put("without-irreducible-loss", ruler));
        rulers.twoStepWithFloor().ifPresent(ruler -> forms.put("with-irreducible-loss", ruler));
        forms.forEach((form, ruler) -> {
            LossSurface surface = ruler.loss().surface();
            LogisticCurve curve = ruler.score().curve();
            constants.add(new Constant(form, "a", surface.a(), "coefficient of the size term"));
            constants.add(new Constant(form, "alpha", surface.alpha(), "exponent of the size term"));
            constants.add(new Constant(form, "b", surface.b(), "coefficient of the data term"));
            constants.add(new Constant(form, "beta", surface.beta(), "exponent of the data term"));
            constants.add(new Constant(form, "e", surface.e(), "irreducible loss, bits per byte"));
            constants.add(new Constant(
                    form, "rms_log", ruler.loss().rootMeanSquareLog(), "root mean square residual of ln loss"));
            constants.add(new Constant(form, "starts", ruler.loss().starts(), "starting points refined"));
            constants.add(new Constant(
                    form,
                    "starts_at_best",
                    ruler.loss().startsAtBest(),
                    "starting points that reached the best objective"));
            constants.add(new Constant(form, "c", curve.span(), "span of the score curve, a fraction"));
            constants.add(new Constant(form, "d", curve.floor(), "floor of the score curve, a fraction"));
            constants.add(
                    new Constant(form, "gamma", curve.steepness(), "steepness of the score curve per bit per byte"));
            constants.add(new Constant(form, "l", curve.midpoint(), "midpoint of the score curve, bits per byte"));
            constants.add(new Constant(
                    form, "rms_score", ruler.score().rootMeanSquare(), "root mean square residual of the score"));
        });
        return Table.of(
                "density-ruler",
                "Constants of the two-step ruler",
                "One row per form and constant.",
                List.of(
                        Column.text("form", "Form", "form of the first step", Constant::form),
                        Column.text("constant", "Constant", "name of the constant", Constant::name),
                        Column.number("value", "Value", "", "fitted value", row -> Cell.of(row.value(), 5)),
                        Column.text("meaning", "Meaning", "what it stands for", Constant::meaning),
                        Column.text("dataset", "Dataset", "dataset id", row -> "olmo-ladder")),
                constants);
    }

    /** The constants of the rulers made of one family. */
    static Table families(List<Ruler> rulers) {
        List<FamilyRuler> families = rulers.stream()
                .filter(FamilyRuler.class::isInstance)
                .map(FamilyRuler.class::cast)
                .toList();
        return Table.of(
                "density-family-rulers",
                "Constants of the family rulers",
                "One row per family and benchmark; the score is a logistic of the logarithm of the size.",
                List.of(
                        Column.text("ruler", "Ruler", "ruler id", FamilyRuler::id),
                        Column.text("benchmark", "Benchmark", "benchmark id", FamilyRuler::benchmark),
                        Column.whole(
                                "members",
                                "Sizes",
                                "sizes fitted",
                                row -> row.members().size()),
                        Column.number(
                                "d",
                                "Floor",
                                "",
                                "floor of the score, a fraction",
                                row -> Cell.of(row.fit().curve().floor(), 2)),
                        Column.number(
                                "c",
                                "Span",
                                "",
                                "span of the score, a fraction",
                                row -> Cell.of(row.fit().curve().span(), 2)),
                        Column.number(
                                "gamma",
                                "Steepness",
                                "",
                                "rise per unit of ln parameters",
                                row -> Cell.of(-row.fit().curve().steepness(), 4)),
                        Column.number(
                                "ln_n0",
                                "Midpoint",
                                "",
                                "ln of the parameters at half of the span",
                                row -> Cell.of(row.fit().curve().midpoint(), 4)),
                        Column.number(
                                "rms_score",
                                "Residual",
                                "",
                                "root mean square residual of the score, a fraction",
                                row -> Cell.of(row.fit().rootMeanSquare(), 2)),
                        Column.number(
                                "lowest_score",
                                "Lowest",
                                "",
                                "lowest score fitted, a fraction",
                                row -> Cell.of(row.lowestScore(), 3)),
                        Column.number(
                                "highest_score",
                                "Highest",
                                "",
                                "highest score fitted, a fraction",
                                row -> Cell.of(row.highestScore(), 3)),
                        Column.text("dataset", "Dataset", "dataset id", row -> "site-data")),
                families);
    }
}
