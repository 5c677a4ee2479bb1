package almanac.report.boundary.skills;

import almanac.boundary.latent.SkillShares;
import almanac.boundary.multiskill.DoubtfulRows;
import almanac.report.Estimate;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.Reading;
import almanac.report.boundary.BoundaryResult;
import almanac.report.boundary.MultiSkillStudy;
import almanac.report.boundary.SkillStudy.OfSample;
import java.util.List;
import java.util.Optional;

/** How many skills do six tasks measure, and how far do models reach in several at once? */
public final class SkillsPage {

    private static final String SLUG = "skills";

    private SkillsPage() {}

    /**
     * The page.
     *
     * @throws NotEnoughData where no component, no comparison of two periods or no frontier can be had
     */
    public static Part part(BoundaryResult result) {
        List<OfSample> samples = result.skills().shares().stream()
                .filter(sample -> sample.shares().isPresent())
                .toList();
        SkillShares all = result.skills().shares().stream()
                .findFirst()
                .flatMap(OfSample::shares)
                .orElseThrow(() -> new NotEnoughData("fewer than two evaluations have known compute", List.of()));
        List<LatentRow> latent = LatentRow.of(result.skills().latent());
        List<LatentRow> compared =
                latent.stream().filter(row -> row.calibration().isPresent()).toList();
        if (compared.isEmpty()) {
            throw new NotEnoughData("no period with a boundary is followed by one to compare it with", List.of());
        }
        MultiSkillStudy several = result.skills().several();
        Frontiers sure = frontiers(several, DoubtfulRows.LEFT_OUT);
        Frontiers kept = frontiers(several, DoubtfulRows.KEPT);
        List<Estimate> estimates = SkillEstimates.of(all, result.settings());
        return Part.at(SLUG)
                .estimates(estimates)
                .readings(List.of(Reading.of(Optional.empty(), estimates.get(0)).shownIn(ShareFigure.ID)))
                .texts(SkillTexts.of(samples, latent, result))
                .texts(FrontierTexts.of(several, sure, kept))
                .figure(ShareFigure.of(samples))
                .view(ShareTables.view(all), ShareTables.ID)
                .figure(LatentFigure.of(compared))
                .view(LatentTables.view(latent), LatentTables.ID)
                .figure(FrontierFigure.of(sure))
                .view(FrontierTable.view(sure), FrontierTable.ID)
                .figure(SubtaskFigure.of(sure))
                .figure(DoubtfulFigure.of(sure, kept))
                .view(SampleTables.subtasksView(several), SampleTables.SUBTASKS)
                .view(SampleTables.rowsView(sure.rows()), SampleTables.ROWS)
                .publishes(ShareTables.published(samples))
                .publishes(LatentTables.published(latent))
                .publishes(FrontierTable.published(List.of(sure, kept)))
                .publishes(SampleTables.subtasks(several))
                .publishes(SampleTables.rows(several))
                .done();
    }

    private static Frontiers frontiers(MultiSkillStudy study, DoubtfulRows doubtful) {
        return Frontiers.of(study, doubtful)
                .orElseThrow(() -> new NotEnoughData(
                        "too few models of LiveBench have known compute and a score in every subtask in use",
                        List.of()));
    }
}
