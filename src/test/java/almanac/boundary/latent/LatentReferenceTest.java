package almanac.boundary.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.boundary.BoundarySettings;
import almanac.boundary.BoundaryValidation;
import almanac.data.LeaderboardV2Entry;
import almanac.data.RealData;
import almanac.report.ReferenceFile;
import almanac.stats.PrincipalComponents.Preparation;
import almanac.stats.Resampling;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LatentReferenceTest {

    private static final JsonNode REFERENCE = ReferenceFile.read("boundary-latent.json");
    private static final Map<Integer, List<LatentBoundary>> FITS = new HashMap<>();
    private static final List<LocalDate> STARTS = List.of(
            LocalDate.of(2000, 1, 1),
            LocalDate.of(2024, 7, 1),
            LocalDate.of(2024, 10, 1),
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2025, 4, 1));

    private static List<SkillProfile> period(int number) {
        return RealData.catalog().boundaryRuns().leaderboardV2().stream()
                .filter(entry -> !entry.isOfficialPretrained())
                .filter(entry -> isIn(entry.uploaded(), number))
                .map(SkillProfile::of)
                .toList();
    }

    private static boolean isIn(Optional<LocalDate> day, int number) {
        return day.filter(date -> !date.isBefore(STARTS.get(number - 1)))
                .filter(date -> date.isBefore(STARTS.get(number)))
                .isPresent();
    }

    private static LatentBoundary fit(JsonNode row) {
        List<LatentBoundary> fits = FITS.computeIfAbsent(
                row.path("period").asInt(),
                number -> LatentBoundary.of(period(number), period(number + 1), BoundarySettings.PAPER).stream()
                        .map(outcome -> outcome.result().orElseThrow())
                        .toList());
        return fits.get(row.path("component").asInt() - 1);
    }

    @Test
    void componentsAndTheirScalesAgree() {
        for (JsonNode row : ReferenceFile.rows(REFERENCE.path("components"))) {
            LatentBoundary fit = fit(row);
            String where = row.path("period") + " " + row.path("component");

            assertThat(fit.share()).as(where).isCloseTo(row.path("share").asDouble(), within(1e-8));
            assertThat(fit.low()).as(where).isCloseTo(row.path("low").asDouble(), within(1e-8));
            assertThat(fit.high()).as(where).isCloseTo(row.path("high").asDouble(), within(1e-8));
            for (int task = 0; task < 6; task++) {
                assertThat(fit.loadings().get(task))
                        .as(where)
                        .isCloseTo(row.path("loadings").path(task).asDouble(), within(1e-8));
            }
        }
    }

    @Test
    void boundariesOfComponentsAgree() {
        for (JsonNode row : ReferenceFile.rows(REFERENCE.path("components"))) {
            LatentBoundary fit = fit(row);
            BoundaryValidation validation = fit.validation().orElseThrow();
            String where = row.path("period") + " " + row.path("component");

            assertThat(fit.fit().rows()).as(where).isEqualTo(row.path("train").asInt());
            assertThat(fit.fit().found().converged()).as(where).isTrue();
            assertThat(validation.loss().rows())
                    .as(where)
                    .isEqualTo(row.path("compared").asInt());
            assertThat(fit.fit().loss().smoothedPinball())
                    .as(where)
                    .isCloseTo(row.path("train_pinball").asDouble(), within(5e-5));
            assertThat(validation.loss().smoothedPinball())
                    .as(where)
                    .isCloseTo(row.path("next_pinball").asDouble(), within(5e-5));
            assertThat(validation.calibration().signedMicro())
                    .as(where)
                    .isCloseTo(row.path("signed_micro").asDouble(), within(1.0 / 30));
            assertThat(validation.calibration().absoluteMicro())
                    .as(where)
                    .isCloseTo(row.path("abs_micro").asDouble(), within(1.0 / 30));
        }
    }

    private static double first(SkillShares shares, Preparation preparation) {
        return shares.in(preparation).get(0).share();
    }

    @Test
    void onlyTheUncentredShareOfTheFirstComponentIsAboveNineTenths() {
        List<SkillProfile> usable = RealData.catalog().boundaryRuns().leaderboardV2().stream()
                .map(SkillProfile::of)
                .filter(SkillProfile::hasCompute)
                .toList();
        SkillShares shares = SkillShares.of(usable, 0.95, new Resampling(10, 1)).orElseThrow();

        assertThat(shares.rows()).isEqualTo(3663);
        assertThat(first(shares, Preparation.CENTRED)).isCloseTo(0.75, within(5e-3));
        assertThat(first(shares, Preparation.STANDARDISED)).isCloseTo(0.73, within(5e-3));
        assertThat(first(shares, Preparation.UNCENTRED)).isCloseTo(0.956, within(5e-4));
        assertThat(shares.in(Preparation.STANDARDISED)).hasSize(LeaderboardV2Entry.TASKS.size());
    }
}
