package almanac.report;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.data.PublishedClaim;
import almanac.data.RealData;
import java.util.List;
import org.junit.jupiter.api.Test;

class RealClaimsTest {

    private static final List<PublishedClaim> CLAIMS = RealData.catalog().publishedClaims();

    @Test
    void everyClaimThatNamesAnEstimateCanBeJudged() {
        assertThat(CLAIMS.stream().filter(claim -> claim.estimate().isPresent()))
                .isNotEmpty()
                .allMatch(Ledger::isJudgeable);
    }

    @Test
    void everyClaimNamesAnEstimateOfItsOwnReport() {
        assertThat(CLAIMS.stream().filter(claim -> claim.estimate().isPresent()))
                .allSatisfy(claim -> assertThat(claim.estimate().orElseThrow()).startsWith(claim.report() + "."));
    }

    @Test
    void everyClaimHasAValueOrATest() {
        assertThat(CLAIMS)
                .isNotEmpty()
                .allMatch(claim -> claim.value().isPresent() || claim.test().isPresent());
    }
}
