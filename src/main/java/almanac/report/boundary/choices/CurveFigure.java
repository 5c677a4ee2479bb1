package almanac.report.boundary.choices;

import almanac.boundary.choice.Specification;
import almanac.boundary.choice.SpecificationCurve;
import almanac.boundary.choice.SpecificationSpread;
import almanac.chart.Axis;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Choice;
import almanac.report.ChoiceFigure;
import almanac.report.boundary.BoundaryWords;
import java.util.List;
import java.util.Optional;

/** The score attainable in the task that hangs most on choices, under every choice of rows, tokens and estimator. */
final class CurveFigure {

    static final String ID = "choices-curve";

    private static final List<Choice<Specification>> CHOICES = List.of(
            Choice.of("Estimator", made -> ChoiceWords.estimator(made.estimator())),
            Choice.of("Rows", made -> ChoiceWords.rows(made.rows())),
            Choice.of("Tokens", made -> ChoiceWords.tokens(made.tokens())));

    private CurveFigure() {}

    static Figure of(ChoiceFindings found) {
        SpecificationCurve curve = found.focus();
        List<Specification> made = curve.specifications().stream()
                .filter(one -> one.attainable().isPresent())
                .toList();
        ChoiceFigure<Specification> figure = new ChoiceFigure<>(
                "score attainable in " + BoundaryWords.task(curve.task()) + " with " + ChoiceWords.budget()
                        + ", a fraction,",
                Axis.linear("Score at " + ChoiceWords.budget(), "fraction"),
                CHOICES,
                made.stream()
                        .map(one -> new ChoiceFigure.Answer<>(
                                one,
                                one.attainable().orElseThrow(),
                                one.equals(curve.headline()) ? found.interval(curve.task()) : Optional.empty(),
                                one.equals(curve.headline())))
                        .toList(),
                Optional.empty(),
                ChoiceWords::score);
        return figure.titled(
                ID,
                finding(curve),
                Caption.of(
                        "Open LLM Leaderboard, second edition.",
                        made.size() + " specifications at τ " + ChoiceWords.level()
                                + "; the other estimators for all rows and for the last period only.",
                        intervals(found)),
                SpecificationTable.ID);
    }

    private static String finding(SpecificationCurve curve) {
        SpecificationSpread spread = ChoiceFindings.spread(curve);
        return BoundaryWords.task(curve.task()) + ", from " + ChoiceWords.score(spread.lowest()) + " to "
                + ChoiceWords.score(spread.highest()) + ": "
                + ChoiceFindings.near(List.of(curve)).words() + " choices give a score within "
                + ChoicesTexts.near() + " of the headline";
    }

    /** How the interval of the headline was made. */
    static String intervals(ChoiceFindings found) {
        return "Line at the headline: 95\u00a0% interval, whole bases drawn again "
                + found.result().settings().replicates() + " times, seed "
                + found.result().settings().seed()
                + ". The specifications share their rows and are not independent.";
    }
}
