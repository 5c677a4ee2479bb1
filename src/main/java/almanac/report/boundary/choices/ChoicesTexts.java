package almanac.report.boundary.choices;

import almanac.boundary.choice.ChoiceShare;
import almanac.boundary.choice.InfluenceUnit;
import almanac.boundary.choice.SpecificationChoice;
import almanac.boundary.choice.SpecificationCurve;
import almanac.boundary.choice.SpecificationSpread;
import almanac.markup.Numbers;
import almanac.report.Words;
import almanac.report.boundary.BoundaryWords;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the choices do, in words that follow from the numbers. */
final class ChoicesTexts {

    private final ChoiceFindings found;
    private final SpecificationCurve focus;

    ChoicesTexts(ChoiceFindings found) {
        this.found = found;
        this.focus = found.focus();
    }

    static Map<String, String> of(ChoiceFindings found) {
        ChoicesTexts words = new ChoicesTexts(found);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("level", ChoiceWords.level());
        texts.put("near", near());
        texts.put("budget", ChoiceWords.budget());
        texts.put("focus", BoundaryWords.task(words.focus.task()));
        texts.put("focus-range", words.range());
        texts.put("focus-score", ChoiceWords.score(ChoiceFindings.headline(words.focus)));
        texts.put("focus-interval", words.interval());
        texts.put("near-words", words.nearWords());
        texts.put("sample", words.sample());
        texts.put("all", Integer.toString(words.whole().specifications().size()));
        texts.put("at-level", Integer.toString(words.focus.specifications().size()));
        texts.put("level-share", words.levelShare());
        texts.put("decides", words.decides());
        texts.put("left-out", words.leftOut());
        texts.put("families", Integer.toString(InfluenceTable.units(found, InfluenceUnit.FAMILY)));
        texts.put("bases", Integer.toString(InfluenceTable.units(found, InfluenceUnit.BASE)));
        texts.put("many-rows", Words.lower(InfluenceTable.MANY_ROWS));
        texts.putAll(LossTexts.of(found));
        return texts;
    }

    /** How close two scores are that count as near. */
    static String near() {
        return Numbers.shortest(SpecificationSpread.NEAR);
    }

    private SpecificationCurve whole() {
        return found.curves().stream()
                .filter(curve -> curve.task().equals(focus.task()))
                .findFirst()
                .orElse(focus);
    }

    String range() {
        SpecificationSpread spread = ChoiceFindings.spread(focus);
        return ChoiceWords.score(spread.lowest()) + " to " + ChoiceWords.score(spread.highest());
    }

    private String interval() {
        return found.interval(focus.task())
                .map(range ->
                        "95\u00a0% interval " + ChoiceWords.score(range.low()) + "–" + ChoiceWords.score(range.high()))
                .orElse("no interval: too few refits");
    }

    /** The specifications near the headline, in the task that hangs most on choices and in the others. */
    String nearWords() {
        ChoiceFindings.Near own = ChoiceFindings.near(List.of(focus));
        ChoiceFindings.Near others = ChoiceFindings.near(found.others());
        String here =
                own.words() + " (" + ChoiceWords.wholePercent(own.share()) + ") in " + BoundaryWords.task(focus.task());
        return others.all() == 0
                ? here
                : here + ", and " + others.words() + " (" + ChoiceWords.wholePercent(others.share()) + ") in "
                        + othersNamed();
    }

    private String othersNamed() {
        int count = found.others().size();
        return count == 1
                ? BoundaryWords.task(found.others().get(0).task())
                : "the " + Words.lower(count) + " other tasks";
    }

    private String sample() {
        return Numbers.grouped(focus.headline().count()) + " rows of the second Open LLM Leaderboard with compute"
                + found.until()
                        .map(month -> found.dated() == focus.headline().count()
                                ? ", uploaded until " + month
                                : ", the " + Numbers.grouped(found.dated()) + " with a known day uploaded until "
                                        + month)
                        .orElse("");
    }

    private String levelShare() {
        return LevelTable.levelShares(found).getCount() == 0
                ? "No share of the variance can be told for the level"
                : "Among the levels " + LevelTable.levels(found) + ", the level carries "
                        + LevelTable.range(LevelTable.levelShares(found))
                        + " of the variance of all sigmoids’ scores, depending on the task";
    }

    /** Which of rows and tokens carries most in the task that hangs most on choices, and between which means. */
    String decides() {
        Optional<ChoiceShare> most = Stream.of(SpecificationChoice.ROWS, SpecificationChoice.TOKENS)
                .flatMap(choice -> ChoiceViews.share(focus, choice).stream())
                .max(Comparator.comparingDouble(share -> share.share().orElseThrow()));
        return most.map(this::decides)
                .orElse("In " + BoundaryWords.task(focus.task()) + " rows and tokens do not move the score");
    }

    private String decides(ChoiceShare share) {
        Comparator<ChoiceShare.Alternative> byMean = Comparator.comparingDouble(ChoiceShare.Alternative::mean);
        ChoiceShare.Alternative low = share.alternatives().stream().min(byMean).orElseThrow();
        ChoiceShare.Alternative high = share.alternatives().stream().max(byMean).orElseThrow();
        return "In " + BoundaryWords.task(focus.task()) + " the choice of "
                + ChoiceWords.choice(share.choice()).toLowerCase(Locale.ROOT) + " carries "
                + ChoiceWords.wholePercent(share.share().orElseThrow())
                + " of what is left among the sigmoids: the mean score runs from " + mean(share, low) + " to "
                + mean(share, high);
    }

    private static String mean(ChoiceShare share, ChoiceShare.Alternative one) {
        return ChoiceWords.score(one.mean()) + " (" + ChoiceWords.alternative(share.choice(), one.id()) + ")";
    }

    /** The strongest family, and how little the others do. */
    String leftOut() {
        return InfluenceFigure.strongest(found.influences(InfluenceUnit.FAMILY))
                .map(this::leftOut)
                .orElse("Without any one family no boundary is left to compare with");
    }

    private String leftOut(InfluenceTable.Row row) {
        return "Without " + ChoiceWords.leftOut(row.influence().name()) + ", "
                + ChoiceWords.percent(row.influence().share()) + " of the rows, the score in "
                + BoundaryWords.task(row.task()) + " changes by "
                + ChoiceWords.change(row.without().change())
                + InfluenceFigure.strongestElsewhere(found, row.task())
                        .map(other -> "; no family moves another task by more than " + ChoiceWords.atMost(other.size()))
                        .orElse("");
    }
}
