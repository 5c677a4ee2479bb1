package almanac.report.ladder.designs;

import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.ladder.DesignComparison;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderWords;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which design of the forecast errs least. */
public final class DesignsPage {

    static final String SLUG = "designs";

    private DesignsPage() {}

    /**
     * The page.
     *
     * @throws NotEnoughData where a published target has not been measured
     */
    public static Part part(LadderResult result) {
        List<DesignGap> gaps = DesignGap.all(result);
        RivalExcess excess = RivalExcess.of(result)
                .orElseThrow(() -> new NotEnoughData("no published target has been measured", List.of()));
        Map<LadderTarget, List<SpecificationError>> specifications = new EnumMap<>(LadderTarget.class);
        Part.Draft page = Part.at(SLUG)
                .estimates(DesignEstimates.all(result, gaps, excess))
                .readings(DesignEstimates.readings(excess, result.settings()))
                .texts(DesignTexts.of(result, gaps, excess))
                .figure(DesignFigure.of(result, gaps))
                .figure(GapFigure.of(gaps, result.settings()))
                .view(DesignViews.designs(gaps), DesignTable.ID);
        for (LadderTarget target : LadderTarget.publishedOnes()) {
            DesignComparison comparison = result.comparisons().stream()
                    .filter(found -> found.target() == target)
                    .findFirst()
                    .orElseThrow(() -> new NotEnoughData(
                            "the target " + LadderWords.of(target) + " has not been measured", List.of()));
            List<SpecificationError> errors = SpecificationError.all(result, target);
            if (errors.isEmpty()) {
                throw new NotEnoughData(
                        "no run of the ladder has enough checkpoints for another choice of window", List.of());
            }
            specifications.put(target, errors);
            page.view(DesignViews.tasks(result, comparison), DesignViews.DATASET)
                    .figure(SpecificationFigure.of(result, target, errors));
        }
        return page.texts(SpecificationTexts.of(specifications))
                .publishes(DesignTable.published(gaps))
                .publishes(SpecificationTable.published(result))
                .done();
    }
}
