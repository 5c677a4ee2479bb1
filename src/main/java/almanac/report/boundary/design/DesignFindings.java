package almanac.report.boundary.design;

import almanac.markup.Numbers;
import almanac.report.Words;
import almanac.report.boundary.DesignError.Lie;
import almanac.report.boundary.DesignRule;
import almanac.report.boundary.DesignScope;
import almanac.report.boundary.DesignStudy;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;

/** The findings above the charts. */
final class DesignFindings {

    private static final int DIGITS = 2;
    private static final double WHOLE = 100;

    private DesignFindings() {}

    static String coverage(Compared found) {
        return "At " + DesignWords.percent(PublishedCurve.BUDGET) + " of the cost the balanced design errs by "
                + DesignWords.error(found.design().absolute()) + ", chance by "
                + DesignWords.error(found.chance().absolute()) + ", all models by "
                + DesignWords.error(found.all().absolute());
    }

    /** Which of the two errs less at the published budget. */
    static String verdict(Compared found) {
        double design = found.design().absolute();
        double chance = found.chance().absolute();
        return chance < design
                ? "Models drawn by chance tell the boundary better than a balanced design does"
                : chance > design
                        ? "A balanced design tells the boundary better than models drawn by chance"
                        : "A balanced design and models drawn by chance tell the boundary equally well";
    }

    /** What the design and chance need; where the design saves nothing, how near it comes. */
    static String needed(DesignStudy study) {
        OptionalDouble least = study.sufficient(DesignRule.BALANCED, DesignScope.ALL);
        boolean saves = least.isPresent() && least.getAsDouble() < WHOLE;
        return "For the design " + DesignWords.sufficient(least) + ", that is, comes within " + DesignWords.near()
                + " of all models" + (saves ? "" : best(study)) + "; "
                + ChanceTexts.chanceNeeds(study);
    }

    private static String best(DesignStudy study) {
        return DesignStudy.PERCENTS.stream()
                .filter(percent -> percent < WHOLE)
                .filter(percent -> study.mean(DesignRule.BALANCED, percent, DesignScope.ALL)
                        .isPresent())
                .min(Comparator.comparingDouble(percent -> balanced(study, percent)))
                .map(percent -> " (best: " + DesignWords.percent(percent) + ", error "
                        + DesignWords.error(balanced(study, percent)) + ")")
                .orElse("");
    }

    private static double balanced(DesignStudy study, double percent) {
        return study.mean(DesignRule.BALANCED, percent, DesignScope.ALL)
                .orElseThrow()
                .absolute();
    }

    static String pinball(Compared found) {
        return "At " + DesignWords.percent(PublishedCurve.BUDGET) + " of the cost the balanced design loses "
                + over(found.design(), found.all()) + " than all models, chance "
                + over(found.chance(), found.all());
    }

    private static String over(Lie some, Lie all) {
        double percent = 100 * (some.pinball() / all.pinball() - 1);
        return Numbers.significant(Math.abs(percent), DIGITS) + "\u00a0% " + (percent < 0 ? "less" : "more");
    }

    static String tasks(DesignStudy study) {
        long near = near(study, DesignRule.BALANCED);
        long chance = near(study, DesignRule.RANDOM);
        return "With " + DesignWords.percent(PublishedCurve.BUDGET) + " of the cost the balanced design suffices on "
                + Words.lower(near) + " of " + Words.lower(study.tasks().size()) + " tasks, chance on "
                + Words.lower(chance);
    }

    /** Tasks on which a rule's error is near that of all models at the published budget. */
    static long near(DesignStudy study, DesignRule rule) {
        return study.tasks().stream()
                .filter(task -> isNear(study, rule, DesignScope.ofTask(task)))
                .count();
    }

    static boolean isNear(DesignStudy study, DesignRule rule, DesignScope scope) {
        return study.full(scope)
                .flatMap(all -> study.mean(rule, PublishedCurve.BUDGET, scope)
                        .filter(some -> some.absolute() <= all.absolute() + DesignStudy.NEAR))
                .isPresent();
    }

    /** The means of the balanced design, of chance and of all models. */
    record Compared(Lie design, Lie chance, Lie all) {}

    /** At the published budget; empty where one of them is missing. */
    static Optional<Compared> compared(DesignStudy study, DesignScope scope) {
        return study.full(scope)
                .flatMap(all -> study.mean(DesignRule.BALANCED, PublishedCurve.BUDGET, scope)
                        .flatMap(design -> study.mean(DesignRule.RANDOM, PublishedCurve.BUDGET, scope)
                                .map(chance -> new Compared(design, chance, all))));
    }
}
