package almanac.report.boundary.attainable;

import almanac.report.boundary.BoundaryResult;
import almanac.report.boundary.boards.BoardsFacts;
import almanac.report.boundary.choices.ChoicesFacts;
import almanac.report.boundary.design.DesignFacts;
import almanac.report.boundary.periods.PeriodsFacts;
import almanac.report.boundary.prescription.PrescriptionFacts;
import almanac.report.boundary.rivals.RivalsFacts;
import almanac.report.boundary.saturation.SaturationFacts;
import almanac.report.boundary.shift.ShiftFacts;
import almanac.report.boundary.skills.SkillsFacts;
import almanac.report.boundary.training.TrainingFacts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the other pages of the report find, for its own page. */
final class PageFacts {

    /** In the order of the pages. */
    private static final List<Function<BoundaryResult, Map<String, String>>> PAGES = List.of(
            PrescriptionFacts::of,
            PeriodsFacts::of,
            RivalsFacts::of,
            TrainingFacts::of,
            DesignFacts::of,
            SaturationFacts::of,
            ShiftFacts::of,
            SkillsFacts::of,
            BoardsFacts::of,
            ChoicesFacts::of);

    private PageFacts() {}

    static Map<String, String> of(BoundaryResult result) {
        Map<String, String> facts = new LinkedHashMap<>();
        PAGES.forEach(page -> facts.putAll(page.apply(result)));
        return facts;
    }
}
