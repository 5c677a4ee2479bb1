package almanac.report.boundary.skills;

import almanac.boundary.multiskill.FrontierEstimator;
import almanac.chart.Ink;
import almanac.markup.Numbers;
import almanac.stats.Interval;
import almanac.stats.PrincipalComponents.Preparation;
import almanac.table.Cell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How the page and its tables name components, subtasks and frontiers, and write their numbers. */
final class SkillWords {

    private static final double PERCENT = 100;
    private static final MathContext PUBLISHED = new MathContext(4);
    private static final int SHOWN = 3;

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth");

    private static final Map<String, String> SUBTASKS = Map.of(
            "lcb-generation", "LiveCodeBench generation",
            "coding-completion", "code completion",
            "connections", "Connections",
            "paraphrase", "paraphrase",
            "plot-unscrambling", "plot unscrambling",
            "story-generation", "story generation",
            "typos", "typos");

    private SkillWords() {}

    /** The place of a component from 1, as a word. */
    static String ordinal(int component) {
        return component <= ORDINALS.size() ? ORDINALS.get(component - 1) : component + "th";
    }

    static String subtask(String id) {
        return SUBTASKS.getOrDefault(id, id);
    }

    /** The words with a capital at the start. */
    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String id(Preparation preparation) {
        return preparation.name().toLowerCase(Locale.ROOT);
    }

    static Ink ink(Preparation preparation) {
        return switch (preparation) {
            case STANDARDISED -> Ink.FIT;
            case CENTRED -> Ink.RIVAL2;
            case UNCENTRED -> Ink.RIVAL3;
        };
    }

    static String estimator(FrontierEstimator estimator) {
        return switch (estimator) {
            case FREE_DISPOSAL -> "best single model within the compute";
            case MIXTURE -> "best mixture within the compute";
            case QUANTILE_95 -> "0.95 quantile";
            case QUANTILE_99 -> "0.99 quantile";
        };
    }

    static Ink ink(FrontierEstimator estimator) {
        return switch (estimator) {
            case FREE_DISPOSAL -> Ink.STRONG;
            case MIXTURE -> Ink.RIVAL2;
            case QUANTILE_95 -> Ink.FIT;
            case QUANTILE_99 -> Ink.RIVAL5;
        };
    }

    /** A share in whole percent with its sign. */
    static String percent(double share) {
        return Numbers.decimals(PERCENT * share, 0) + "\u00a0%";
    }

    /** The limits of a share in whole percent, without the sign. */
    static String limits(Interval range) {
        return Numbers.decimals(PERCENT * range.low(), 0) + "–" + Numbers.decimals(PERCENT * range.high(), 0);
    }

    /** A score as a fraction. */
    static String score(double fraction) {
        return Numbers.decimals(fraction, 2);
    }

    static String scores(Interval range) {
        return score(range.low()) + "–" + score(range.high());
    }

    /** A score with its interval in brackets, where it has one. */
    static String score(double fraction, Optional<Interval> interval) {
        return score(fraction)
                + interval.map(range -> " (" + scores(range) + ")").orElse("");
    }

    /** Compute to two digits. */
    static String flop(double flop) {
        return Numbers.power(new BigDecimal(flop).round(new MathContext(2)).doubleValue()) + "\u00a0FLOP";
    }

    /** A number published with four significant digits. */
    static Cell cell(double value) {
        double rounded = new BigDecimal(value).round(PUBLISHED).doubleValue();
        return Cell.of(rounded, SHOWN);
    }

    static Cell cell(Optional<Double> value) {
        return value.map(SkillWords::cell).orElse(Cell.EMPTY);
    }
}
