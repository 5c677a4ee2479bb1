package almanac.report.boundary.choices;

import almanac.boundary.choice.ChoiceShare;
import almanac.boundary.choice.SpecificationChoice;
import almanac.boundary.choice.SpecificationCurve;
import almanac.report.boundary.BoundaryWords;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** The tables of specifications on the page. */
final class ChoiceViews {

    /** A variance below it is rounding. */
    private static final double NO_VARIANCE = 1e-12;

    private ChoiceViews() {}

    /** How far the scores of each task lie apart at the level of the report. */
    static Table spread(ChoiceFindings found) {
        return Table.of(
                "choices-range",
                "Range of the specifications by task",
                "Scores attainable with " + ChoiceWords.budget() + " at τ " + ChoiceWords.level() + ". Near: within "
                        + ChoicesTexts.near() + " of the headline.",
                List.of(
                        Column.text("task", "Task", "task", curve -> BoundaryWords.task(curve.task())),
                        Column.text(
                                "headline",
                                "Headline",
                                "score of the headline",
                                curve -> ChoiceWords.score(ChoiceFindings.headline(curve))),
                        Column.text(
                                "interval",
                                "95\u00a0% interval",
                                "interval of the headline",
                                curve -> ChoiceWords.interval(found.interval(curve.task()))),
                        Column.text(
                                "lowest",
                                "Lowest",
                                "lowest score",
                                curve -> ChoiceWords.score(
                                        ChoiceFindings.spread(curve).lowest())),
                        Column.text("middle", "Middle half", "quartiles", ChoiceViews::middle),
                        Column.text(
                                "highest",
                                "Highest",
                                "highest score",
                                curve -> ChoiceWords.score(
                                        ChoiceFindings.spread(curve).highest())),
                        Column.text(
                                "near",
                                "Near",
                                "specifications near the headline",
                                curve -> ChoiceFindings.near(List.of(curve)).words())),
                found.atLevel());
    }

    private static String middle(SpecificationCurve curve) {
        return ChoiceWords.score(ChoiceFindings.spread(curve).lowerQuartile()) + "–"
                + ChoiceWords.score(ChoiceFindings.spread(curve).upperQuartile());
    }

    /** Which choice carries how much of the variance: the level over all levels, the others at that of the report. */
    static Table shares(ChoiceFindings found) {
        List<Column<SpecificationCurve>> columns = new ArrayList<>();
        columns.add(Column.text("task", "Task", "task", curve -> BoundaryWords.task(curve.task())));
        columns.add(Column.text(
                "tau", "Level τ, of all levels", "share of the level", curve -> words(curve, SpecificationChoice.TAU)));
        for (SpecificationChoice choice :
                List.of(SpecificationChoice.ROWS, SpecificationChoice.TOKENS, SpecificationChoice.ESTIMATOR)) {
            String name = ChoiceWords.choice(choice);
            columns.add(Column.text(
                    choice.id(),
                    name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + ", at τ " + ChoiceWords.level(),
                    "share of the choice",
                    curve -> words(curve.atHeadlineLevel(), choice)));
        }
        columns.add(Column.text(
                "estimator-with-rows",
                "Estimator with rows, at τ " + ChoiceWords.level(),
                "share that the two carry only together",
                ChoiceViews::together));
        return Table.of(
                "choices-shares",
                "Share of the variance by choice",
                "Level, rows and tokens among the sigmoids; the estimator among all four forms, for all rows and the last"
                        + " period. The shares need not add to one; the last column is what estimator and rows carry only"
                        + " together, where an estimator reads one choice of rows high and the other low.",
                columns,
                found.curves());
    }

    private static String together(SpecificationCurve curve) {
        OptionalDouble share = curve.atHeadlineLevel().estimatorWithRows();
        return share.isPresent()
                        && share(curve.atHeadlineLevel(), SpecificationChoice.ESTIMATOR)
                                .isPresent()
                ? ChoiceWords.wholePercent(share.getAsDouble())
                : "none";
    }

    private static String words(SpecificationCurve curve, SpecificationChoice choice) {
        return share(curve, choice)
                .map(found -> ChoiceWords.wholePercent(found.share().orElseThrow()))
                .orElse("none");
    }

    /** The share of a choice, where its scores differ. */
    static Optional<ChoiceShare> share(SpecificationCurve curve, SpecificationChoice choice) {
        return curve.shares().stream()
                .filter(share -> share.choice() == choice)
                .filter(share -> share.share().isPresent() && share.variance() > NO_VARIANCE)
                .findFirst();
    }
}
