package almanac.report.boundary.skills;

import almanac.boundary.latent.SkillShares;
import almanac.report.Estimate;
import almanac.report.Settings;
import almanac.stats.PrincipalComponents.Preparation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Share of the first component of all rows, by what is done to the scores before: the variance of standardised ones first. */
final class SkillEstimates {

    private static final double PERCENT = 100;

    private SkillEstimates() {}

    static List<Estimate> of(SkillShares all, Settings settings) {
        return Arrays.stream(Preparation.values())
                .map(preparation -> of(all, preparation, settings))
                .toList();
    }

    private static String id(Preparation preparation) {
        String id = "capability-boundary.latent.first-share";
        return preparation == Preparation.STANDARDISED ? id : id + "-" + SkillWords.id(preparation);
    }

    private static Estimate of(SkillShares all, Preparation preparation, Settings settings) {
        SkillShares.Component first = all.in(preparation).get(0);
        return new Estimate(
                id(preparation),
                PERCENT * first.share(),
                "percent",
                first.interval().map(range -> range.mapped(share -> PERCENT * share)),
                first.interval().isPresent() ? "" : "too few bases to draw them anew",
                all.rows(),
                all.rows(),
                settings.asOf(),
                Map.of(
                        "preparation",
                        SkillWords.id(preparation),
                        "sample",
                        "all",
                        "measure",
                        preparation == Preparation.UNCENTRED ? "second moment about zero" : "variance"));
    }
}
