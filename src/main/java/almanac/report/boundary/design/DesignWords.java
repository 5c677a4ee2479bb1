package almanac.report.boundary.design;

import almanac.boundary.design.DesignObjective;
import almanac.chart.Ink;
import almanac.markup.Numbers;
import almanac.report.boundary.DesignError.Lie;
import almanac.report.boundary.DesignRule;
import almanac.report.boundary.DesignStudy;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.OptionalDouble;

/** How the page and its tables name the ways to choose, and write their errors. */
final class DesignWords {

    static final String DATASET = "oll-v2";

    private static final int DECIMALS = 3;
    private static final double WHOLE = 100;

    private DesignWords() {}

    /** A rule as a label. */
    static String of(DesignRule rule) {
        return switch (rule.name()) {
            case "balanced" ->
                rule.balance() == DesignObjective.BALANCED.balance()
                        ? "balanced"
                        : "balanced, weight " + Numbers.significant(rule.balance(), 1);
            case "i-optimal" -> "I-optimal";
            case "d-optimal" -> "D-optimal";
            case "d-optimal-exchanged" -> "D-optimal, exchanged";
            case "cheapest-first" -> "cheapest first";
            case "random" -> "by chance";
            default -> rule.name();
        };
    }

    /** Where a rule's assumed boundary comes from. */
    static String assumed(DesignRule rule) {
        return switch (rule.assumed()) {
            case PUBLISHED -> "published";
            case PILOT -> "pilot";
            case NONE -> "none";
        };
    }

    /** Red for the design, ink for chance, greys with a dash and a point of their own for the others. */
    static Ink ink(DesignRule rule) {
        return switch (rule.name()) {
            case "balanced" -> Ink.FIT;
            case "i-optimal" -> Ink.PERIOD3;
            case "d-optimal" -> Ink.PERIOD2;
            case "d-optimal-exchanged" -> Ink.RIVAL5;
            case "cheapest-first" -> Ink.RIVAL4;
            default -> Ink.STRONG;
        };
    }

    /** An error as a fraction. */
    static String error(double error) {
        return Numbers.decimals(error, DECIMALS);
    }

    /** The mean coverage error of several draws and its range; one alone without a range. */
    static String error(List<Lie> means) {
        if (means.isEmpty()) {
            return "too few rows";
        }
        DoubleSummaryStatistics errors = errors(means);
        return error(errors.getAverage())
                + (means.size() == 1 ? "" : " (" + error(errors.getMin()) + "–" + error(errors.getMax()) + ")");
    }

    static DoubleSummaryStatistics errors(List<Lie> means) {
        return means.stream().mapToDouble(Lie::absolute).summaryStatistics();
    }

    /** A budget. */
    static String percent(double percent) {
        return Numbers.decimals(percent, 0) + "\u00a0%";
    }

    /** Whether the least budget that suffices saves anything, as a clause. */
    static String sufficient(OptionalDouble least) {
        return least.isPresent() && least.getAsDouble() < WHOLE
                ? percent(least.getAsDouble()) + " suffices"
                : "no budget of the grid below " + percent(WHOLE) + " suffices";
    }

    /** How near is near enough. */
    static String near() {
        return Numbers.shortest(DesignStudy.NEAR);
    }
}
