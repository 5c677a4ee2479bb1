package almanac.report.boundary.design;

import almanac.report.boundary.BoundaryResult;
import almanac.report.boundary.DesignRule;
import almanac.report.boundary.DesignScope;
import almanac.report.boundary.DesignStudy;
import java.util.Map;
import java.util.OptionalDouble;

/** What the page finds, in the sentences that the report's own page shows. */
public final class DesignFacts {

    static final String SHORTAGE =
            "no period with a later one has enough models with compute, size and revision to choose"
                    + " a part of them and still fit every boundary";

    private DesignFacts() {}

    /** The finding under its name. */
    public static Map<String, String> of(BoundaryResult result) {
        return of(result.designs());
    }

    static Map<String, String> of(DesignStudy study) {
        OptionalDouble budget = study.sufficient(DesignRule.BALANCED, DesignScope.ALL);
        String fact = DesignFindings.compared(study, DesignScope.ALL)
                .filter(found -> budget.isPresent())
                .map(found -> fact(study, found))
                .orElse("How few models need to be evaluated cannot be told: " + SHORTAGE + ".");
        return Map.of("fact-evaluation-design", fact);
    }

    private static String fact(DesignStudy study, DesignFindings.Compared found) {
        return "A balanced design for " + DesignWords.percent(PublishedCurve.BUDGET)
                + " of the cost of evaluation errs in coverage out of time by "
                + DesignWords.error(found.design().absolute()) + ", models drawn by chance by "
                + DesignWords.error(found.chance().absolute()) + " and all models by "
                + DesignWords.error(found.all().absolute()) + " (" + study.pairs()
                + " pairs of task and period). " + DesignFindings.needed(study)
                + ".";
    }
}
