package almanac.report.boundary.choices;

import almanac.report.boundary.BoundaryResult;
import almanac.report.boundary.BoundaryWords;
import java.util.Map;
import java.util.Optional;

/** What the page finds, in the sentences that the report's own page shows. */
public final class ChoicesFacts {

    private ChoicesFacts() {}

    /** The finding under its name. */
    public static Map<String, String> of(BoundaryResult result) {
        Optional<String> shortage = ChoiceFindings.shortage(result.choices(), result.sensitivity());
        return Map.of(
                "fact-choices",
                shortage.map(because -> "What the score hangs on cannot be told: " + because + ".")
                        .orElseGet(() -> fact(ChoiceFindings.of(result))));
    }

    private static String fact(ChoiceFindings found) {
        ChoicesTexts words = new ChoicesTexts(found);
        return "At a fixed level of " + ChoiceWords.level()
                + ", the choices of rows, tokens and estimator whose score for "
                + ChoiceWords.budget() + " lies within " + ChoicesTexts.near() + " of the headline are "
                + words.nearWords() + "; " + BoundaryWords.task(found.focus().task()) + " runs from " + words.range()
                + ". " + words.leftOut() + ".";
    }
}
