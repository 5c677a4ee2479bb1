package almanac.report.ladder.designs;

import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the specification curves say, target by target. */
final class SpecificationTexts {

    private SpecificationTexts() {}

    static Map<String, String> of(Map<LadderTarget, List<SpecificationError>> errors) {
        Map<String, String> texts = new LinkedHashMap<>();
        errors.forEach((target, made) -> texts.put("choices-" + target.id(), sentence(target, made)));
        errors.values().stream().findFirst().ifPresent(made -> texts.put("choices", Integer.toString(made.size())));
        return texts;
    }

    private static String sentence(LadderTarget target, List<SpecificationError> errors) {
        SpecificationRange range = SpecificationRange.of(errors);
        String below = range.belowHeadline()
                .map(count -> " " + count + " of " + range.combinations() + " err less than the headline.")
                .orElse("");
        return "For " + LadderWords.of(target) + " the mean error lies between "
                + SpecificationFigure.written(range.lowest()) + " and " + SpecificationFigure.written(range.highest())
                + "\u00a0points, with a median of " + SpecificationFigure.written(range.median()) + "." + below
                + " What moves it most is " + range.driver() + ": the median goes from "
                + option(range.driverBest()) + " to " + option(range.driverWorst()) + "\u00a0points.";
    }

    private static String option(SpecificationRange.Option option) {
        return SpecificationFigure.written(option.median()) + " (" + option.name() + ")";
    }
}
