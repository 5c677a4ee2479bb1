package almanac.report.ladder.trust;

import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.IntervalWords;
import almanac.report.Words;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderWords;
import almanac.report.ladder.VarianceCorrelation.ForecastError;
import almanac.report.ladder.VarianceCorrelation.Spread;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the correlations of noise with errors say, in words that hold for any numbers. */
final class NoiseWords {

    /** A p value below which a correlation counts as told from chance. */
    private static final double RARE = 0.05;

    private NoiseWords() {}

    static Map<String, String> of(List<SpreadCorrelation> correlations) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("noise-whole", whole(correlations));
        texts.put("noise-others", others(correlations));
        texts.put("noise-decisive", decisive(correlations));
        texts.put("noise-rare", rare(correlations));
        return texts;
    }

    /** How the loss spread goes with the error of the whole forecast, target by target. */
    private static String whole(List<SpreadCorrelation> correlations) {
        String list = correlations.stream()
                .filter(row -> row.is(row.measured().target(), Spread.LOSS, ForecastError.CHAINED))
                .map(row -> Numbers.decimals(row.measured().coefficient(), 2) + " for "
                        + LadderWords.of(row.measured().target()) + " (p\u00a0=\u00a0"
                        + Numbers.significant(row.measured().pValue(), 1) + ")")
                .collect(Collectors.joining(", "));
        return list.isEmpty() ? "cannot be computed" : "is " + list;
    }

    /** The second step for the published targets after the first. */
    private static String others(List<SpreadCorrelation> correlations) {
        List<SpreadCorrelation> others = published(correlations, ForecastError.STEP_2).stream()
                .filter(row -> row.measured().target() != LadderTarget.SEVEN_B)
                .toList();
        return others.isEmpty()
                ? "No other published target has forecasts to compare."
                : others.stream()
                        .map(row -> "For " + LadderWords.of(row.measured().target()) + " r is " + shown(row) + " over "
                                + Words.lower(row.measured().tasks()) + " tasks.")
                        .collect(Collectors.joining(" "));
    }

    private static String shown(SpreadCorrelation row) {
        double value = row.measured().coefficient();
        return row.interval(Estimate.LEVEL)
                .map(range -> Numbers.roundedTo(value, range.halfWidth()) + " (" + IntervalWords.rounded(range) + ")")
                .orElseGet(() -> Numbers.significant(value, 2));
    }

    /** What one task contributes. */
    private static String decisive(List<SpreadCorrelation> correlations) {
        String list = published(correlations, ForecastError.STEP_2).stream()
                .flatMap(row -> row.leverage().stream()
                        .map(found -> "from " + Numbers.decimals(row.measured().coefficient(), 2) + " to "
                                + Numbers.decimals(found.coefficient(), 2) + " for "
                                + LadderWords.of(row.measured().target()) + " ("
                                + LadderWords.of(found.task()) + " left out)"))
                .collect(Collectors.joining(", "));
        return list.isEmpty()
                ? "There are too few tasks to leave one out."
                : "Leaving out the one task that matters most moves r " + list + ".";
    }

    /** Which pairs stand out of all, which must be read beside how many were tried. */
    private static String rare(List<SpreadCorrelation> correlations) {
        long found = correlations.stream()
                .filter(row -> row.measured().pValue() < RARE)
                .count();
        return found + " of " + correlations.size() + " p values lie below " + Numbers.decimals(RARE, 2)
                + ", where chance alone would put about "
                + Numbers.decimals(RARE * correlations.size(), 0)
                + " if the tests were independent, which they are not";
    }

    private static List<SpreadCorrelation> published(List<SpreadCorrelation> correlations, ForecastError error) {
        return LadderTarget.publishedOnes().stream()
                .flatMap(target ->
                        correlations.stream().filter(row -> row.is(target, Spread.LOSS, error)).findFirst().stream())
                .toList();
    }

    /** The coefficient of the first target's whole forecast beside that of its second step, for the headline. */
    static String headline(List<SpreadCorrelation> correlations) {
        Optional<SpreadCorrelation> step = first(correlations, ForecastError.STEP_2);
        Optional<SpreadCorrelation> whole = first(correlations, ForecastError.CHAINED);
        if (step.isEmpty() || whole.isEmpty()) {
            return "";
        }
        boolean weaker =
                whole.get().measured().coefficient() < step.get().measured().coefficient();
        String zero = step.get().interval(Estimate.LEVEL).stream().anyMatch(range -> range.contains(0))
                ? ", which holds zero"
                : "";
        return zero
                + (weaker
                        ? ", but with that of the whole forecast only at "
                        : ", and with that of the whole forecast at ")
                + Numbers.decimals(whole.get().measured().coefficient(), 1);
    }

    private static Optional<SpreadCorrelation> first(List<SpreadCorrelation> correlations, ForecastError error) {
        return correlations.stream()
                .filter(row -> row.is(LadderTarget.SEVEN_B, Spread.LOSS, error))
                .findFirst();
    }
}
