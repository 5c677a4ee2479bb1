package almanac.report.boundary.choices;

import almanac.boundary.BoundarySettings;
import almanac.boundary.board.EvaluatedModel;
import almanac.boundary.choice.BoundarySpecifications;
import almanac.boundary.choice.InfluenceUnit;
import almanac.boundary.choice.RowChoice;
import almanac.boundary.choice.SpecificationChoice;
import almanac.boundary.choice.TokenChoice;
import almanac.boundary.rival.RivalEstimator;
import almanac.data.UnsuitableNames;
import almanac.markup.Numbers;
import almanac.stats.Interval;
import java.util.Optional;

/** How the page and its tables name choices and write their numbers. */
final class ChoiceWords {

    private static final int DECIMALS = 3;
    private static final double PERCENT = 100;
    private static final double THOUSANDTHS = 1000;

    private ChoiceWords() {}

    static String rows(RowChoice rows) {
        return switch (rows) {
            case ALL -> "all";
            case DATED -> "dated";
            case BEFORE_2025 -> "before 2025";
            case LATEST -> "last period";
            case ONE_PER_MODEL -> "one per model";
            case WITHOUT_MERGES -> "without merges";
            case WITHOUT_DOUBTFUL -> "without doubtful";
        };
    }

    static String tokens(TokenChoice tokens) {
        return switch (tokens) {
            case AS_ASSIGNED -> "as assigned";
            case FAMILY_LOWEST -> "fewest of family";
            case FAMILY_HIGHEST -> "most of family";
            case IDENTIFIED -> "base known by size";
        };
    }

    static String estimator(RivalEstimator estimator) {
        return switch (estimator) {
            case CONSTANT -> "constant";
            case BINWISE -> "bins";
            case I_SPLINE -> "I-spline";
            case SIGMOID -> "sigmoid";
            case POWER_LAW -> "power law";
        };
    }

    static String choice(SpecificationChoice choice) {
        return switch (choice) {
            case TAU -> "level";
            case ESTIMATOR -> "estimator";
            case ROWS -> "rows";
            case TOKENS -> "tokens";
        };
    }

    /** The words for a published id of an alternative; the id itself where it has none. */
    static String alternative(SpecificationChoice choice, String id) {
        if (choice == SpecificationChoice.ROWS) {
            for (RowChoice rows : RowChoice.values()) {
                if (rows.id().equals(id)) {
                    return rows(rows);
                }
            }
        }
        if (choice == SpecificationChoice.TOKENS) {
            for (TokenChoice tokens : TokenChoice.values()) {
                if (tokens.id().equals(id)) {
                    return tokens(tokens);
                }
            }
        }
        return id;
    }

    /** What is left out together. */
    static String unit(InfluenceUnit unit) {
        return switch (unit) {
            case BASE -> "base";
            case FAMILY -> "family";
        };
    }

    /** A base or family as a label. */
    static String leftOut(String name) {
        if (name.equals(EvaluatedModel.UNKNOWN)) {
            return "no known base";
        }
        return UnsuitableNames.includes(name) ? "a base without a printable name" : name;
    }

    /** A score as a fraction. */
    static String score(double score) {
        return Numbers.decimals(score, DECIMALS);
    }

    /** A change of a score with its sign. */
    static String change(double change) {
        double shown = Math.rint(change * THOUSANDTHS) / THOUSANDTHS;
        return (shown > 0 ? "+" : "") + Numbers.decimals(shown == 0 ? 0 : change, DECIMALS);
    }

    /** A bound that a size does not exceed. */
    static String atMost(double size) {
        return score(Math.ceil(size * THOUSANDTHS) / THOUSANDTHS);
    }

    static String interval(Optional<Interval> interval) {
        return interval.map(range -> score(range.low()) + "–" + score(range.high()))
                .orElse("none");
    }

    /** A share in percent, with one decimal below ten. */
    static String percent(double share) {
        double percent = PERCENT * share;
        return Numbers.decimals(percent, percent < 9.95 ? 1 : 0) + "\u00a0%";
    }

    /** A share in whole percent. */
    static String wholePercent(double share) {
        return Numbers.decimals(PERCENT * share, 0) + "\u00a0%";
    }

    /** The level of the report. */
    static String level() {
        return Numbers.shortest(BoundarySettings.PAPER.tau());
    }

    /** The share of models that the level leaves above, in percent. */
    static String above() {
        double above = PERCENT * (1 - BoundarySettings.PAPER.tau());
        return Numbers.decimals(above, 0) + "\u00a0%";
    }

    static String budget() {
        return Numbers.power(StrictMath.pow(10, BoundarySpecifications.LOG_BUDGET)) + "\u00a0FLOP";
    }

    /** κ or λ. */
    static String setting(double value) {
        return Numbers.shortest(value);
    }
}
