package almanac.report.boundary.skills;

import almanac.boundary.latent.SkillShares;
import almanac.boundary.latent.SkillShares.Component;
import almanac.markup.Numbers;
import almanac.report.boundary.BoundaryResult;
import almanac.stats.PrincipalComponents.Preparation;
import java.util.Map;
import java.util.Optional;

/** The finding of the page in one sentence, for the report's own page. */
public final class SkillsFacts {

    private SkillsFacts() {}

    /** The text {@code fact-skills}. */
    public static Map<String, String> of(BoundaryResult result) {
        Optional<SkillShares> all =
                result.skills().shares().stream().findFirst().flatMap(sample -> sample.shares());
        return Map.of(
                "fact-skills",
                all.map(SkillsFacts::sentence)
                        .orElse("How many dimensions the scores have cannot be told from fewer than two evaluations."));
    }

    private static String sentence(SkillShares all) {
        Component first = all.in(Preparation.STANDARDISED).get(0);
        String limits = first.interval()
                .map(range -> "95\u00a0% interval " + SkillWords.limits(range) + "\u00a0%, ")
                .orElse("no interval, too few bases; ");
        return "One component holds " + SkillWords.percent(first.share())
                + " of the variance of the standardised scores (" + limits + Numbers.grouped(all.rows())
                + " evaluations of " + all.clusters() + " bases), the second "
                + SkillTexts.secondShare(all) + ". Of the "
                + Numbers.decimals(SkillTexts.DIGEST_PERCENT, 0)
                + "\u00a0% that a digest of the paper reports, " + SkillTexts.digest(all) + ".";
    }
}
