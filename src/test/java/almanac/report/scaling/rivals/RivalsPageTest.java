package almanac.report.scaling.rivals;

import static almanac.report.PartReader.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.page.Figure;
import almanac.report.Estimate;
import almanac.report.Part;
import almanac.report.PartReader;
import almanac.report.scaling.RealScaling;
import almanac.report.scaling.ScalingResult;
import almanac.scaling.heldout.HeldOutForms;
import almanac.scaling.heldout.HeldOutScore.Target;
import almanac.scaling.heldout.RivalForm;
import almanac.table.Table;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RivalsPageTest {

    private static final ScalingResult RESULT = RealScaling.result();
    private static final Part PAGE = RivalsPage.part(RESULT);
    private static final PartReader READER = new PartReader(PAGE);
    private static final List<RivalSet> SETS = RivalSet.distinct(RESULT.heldOut());
    private static final List<RankedForm> RANKING = RankedForm.all(SETS);

    private static RankedForm ranked(RivalForm form) {
        return RANKING.stream().filter(one -> one.form() == form).findFirst().orElseThrow();
    }

    @Test
    void theRankingIsThatOfTheSummary() {
        List<HeldOutForms.Summary> summary = HeldOutForms.summary(RESULT.heldOut());

        assertThat(RANKING).hasSize(5).isSortedAccordingTo((a, b) -> Double.compare(a.error(), b.error()));
        for (HeldOutForms.Summary one : summary) {
            RankedForm form = ranked(one.form());
            assertThat(form.error()).isCloseTo(one.medianError(), within(1e-12));
            assertThat(form.lowest()).isEqualTo(one.lowestError());
            assertThat(form.scores()).hasSize(one.datasets());
        }
    }

    @Test
    void theSaturatingLawErrsLeastAndKaplansJointLawCannotBeTold() {
        assertThat(RANKING.get(0).form()).isEqualTo(RivalForm.SATURATING);
        assertThat(RANKING.get(0).lead()).isEmpty();
        assertThat(RANKING.get(0).error()).isBetween(0.009, 0.012);
        assertThat(ranked(RivalForm.POWER_OF_SUM).lead().orElseThrow().isTold()).isFalse();
        assertThat(ranked(RivalForm.SUM_OF_POWERS).lead().orElseThrow().isTold())
                .isTrue();
    }

    @Test
    void thePurePowerForecastsTooLittleLossOnEverySetAndTheSumTooMuch() {
        assertThat(ranked(RivalForm.POWER).tooHigh()).isZero();
        assertThat(ranked(RivalForm.SUM_OF_POWERS).tooHigh()).isEqualTo(9);
    }

    @Test
    void winsOverTheSetsAddUp() {
        assertThat(RANKING.stream().mapToInt(RankedForm::lowest).sum()).isEqualTo(9);
        assertThat(PAGE.texts().get("wins"))
                .startsWith("the saturating law in compute errs least on ")
                .doesNotContain(" on no");
    }

    @Test
    void runsInsideNeverExceedThoseAsked() {
        assertThat(RANKING).allSatisfy(form -> {
            assertThat(form.asked())
                    .isEqualTo(form.scores().stream()
                            .filter(score -> score.coverage().isPresent())
                            .mapToInt(score -> score.heldOutRuns())
                            .sum());
            assertThat(form.inside()).isBetween(0L, (long) form.asked());
        });
    }

    @Test
    void theBestFormComesFirstAmongTheEstimates() {
        assertThat(PAGE.estimates())
                .extracting(Estimate::id)
                .startsWith("scaling-laws.held-out.median-error-saturating-in-compute")
                .hasSize(5);
        assertThat(PAGE.estimates()).allSatisfy(estimate -> {
            assertThat(estimate.unit()).isEqualTo("percent");
            assertThat(estimate.n()).isEqualTo(9);
            assertThat(estimate.interval().orElseThrow().contains(estimate.value()))
                    .isTrue();
        });
    }

    @Test
    void everySetIsEitherComparedOrListedAsMissing() {
        Table missing = READER.view("rival-missing");

        assertThat(SETS.stream().filter(RivalSet::isComplete).count()
                        + missing.rows().size())
                .isEqualTo(SETS.size());
        assertThat(column(missing, "reason")).noneMatch(String::isBlank);
        assertThat(column(missing, "set"))
                .contains("Gadre et al., grid of shapes")
                .doesNotContain("Chinchilla");
    }

    @Test
    void namesOfTheRowsDifferSoThatTheChartCanHoldThem() {
        assertThat(SETS).extracting(RivalSet::name).doesNotHaveDuplicates().contains("Porian et al., RefinedWeb");
        assertThat(PAGE.figures()).extracting(Figure::id).containsExactly("rival-errors", "rival-coverage");
        assertThat(PAGE.figures().get(0).title())
                .startsWith("Saturating in compute: lowest median error, 1.1\u00a0%")
                .endsWith("of 9 sets");
    }

    @Test
    void everyFormOfEverySetIsPublishedWithAScoreOrAReason() {
        Table scores = READER.published("scaling-holdout");
        List<String> errors = column(scores, "error");
        List<String> reasons = column(scores, "reason");

        for (int i = 0; i < errors.size(); i++) {
            assertThat(errors.get(i).isEmpty()).isEqualTo(!reasons.get(i).isEmpty());
        }
        assertThat(Set.copyOf(column(scores, "rival"))).hasSize(5);
        assertThat(Set.copyOf(column(scores, "law"))).containsExactlyInAnyOrder("kaplan-c", "chinchilla", "kaplan-nd");
        assertThat(Set.copyOf(column(scores, "target"))).containsExactlyInAnyOrder("frontier", "all", "");
        assertThat(column(scores, "dataset"))
                .contains("chinchilla", "nxai-llama")
                .doesNotContain("ml-scalefit");
    }

    @Test
    void fewSetsHaveNoIntervalsAndNoneHaveNoRanking() {
        List<RivalSet> three =
                SETS.stream().filter(RivalSet::isComplete).limit(3).toList();
        List<RankedForm> few = RankedForm.all(three);

        assertThat(few).allSatisfy(form -> {
            assertThat(form.interval()).isEmpty();
            assertThat(form.lead().flatMap(RankedForm.Lead::interval)).isEmpty();
        });
        assertThat(RankedForm.all(List.of())).isEmpty();
    }

    @Test
    void onAllRunsOnlyTheJointFormsAreAsked() {
        RivalSet chinchilla = SETS.get(0);

        assertThat(chinchilla.score(RivalForm.SATURATING, Target.ALL)).isEmpty();
        assertThat(chinchilla.score(RivalForm.SUM_OF_POWERS, Target.ALL)).isPresent();
        assertThat(chinchilla.best(Target.ALL)).isPresent().get().matches(RivalForm::isJoint);
    }

    @Test
    void oneMedianIsRoundedInOneWay() {
        for (RankedForm form : RANKING) {
            String error = PAGE.texts().get("error-" + form.form().id());
            String[] cell = column(READER.view("rival-ranking"), "error")
                    .get(RANKING.indexOf(form))
                    .split(" ", -1);

            assertThat(error)
                    .isEqualTo(cell[0] + "\u00a0% " + cell[1])
                    .matches("\\d+\\.\\d\u00a0% \\(.+\\.\\d–.+\\.\\d\\)");
        }
    }

    @Test
    void theSummaryPublishesWhatTheRankingShows() {
        Table summary = READER.published("scaling-holdout-summary");

        assertThat(summary.rows()).hasSize(5);
        assertThat(column(summary, "rival").get(0)).isEqualTo("saturating-in-compute");
        assertThat(column(summary, "ratio").get(0)).isEmpty();
        assertThat(column(summary, "n")).containsOnly("9");
        for (int i = 0; i < RANKING.size(); i++) {
            RankedForm form = RANKING.get(i);
            assertThat(Double.parseDouble(column(summary, "error").get(i))).isCloseTo(form.error(), within(1e-5));
            assertThat(column(summary, "told").get(i))
                    .isEqualTo(form.lead()
                            .map(lead -> lead.isTold() ? "yes" : "no")
                            .orElse(""));
        }
    }

    @Test
    void onAllRunsTheSetsWithScoresAreSharedOut() {
        assertThat(PAGE.texts().get("all-runs"))
                .startsWith(
                        "Of the 11 sets with such scores, the sum of a size and a data term by least squares errs least on ");
        assertThat(PAGE.texts()).containsEntry("same-compute", "5\u00a0%");
    }
}
