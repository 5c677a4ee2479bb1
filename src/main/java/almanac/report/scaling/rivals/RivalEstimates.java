package almanac.report.scaling.rivals;

import almanac.report.Estimate;
import almanac.report.Settings;
import almanac.scaling.heldout.RivalForm;
import java.util.List;
import java.util.Map;

/** Median errors of the forms over the sets, as published estimates: the best form first. */
final class RivalEstimates {

    private static final double PERCENT = 100;

    private RivalEstimates() {}

    static String id(RivalForm form) {
        return "scaling-laws.held-out.median-error-" + form.id();
    }

    static List<Estimate> all(List<RankedForm> ranking, int candidates, Settings settings) {
        return ranking.stream().map(form -> of(form, candidates, settings)).toList();
    }

    private static Estimate of(RankedForm form, int candidates, Settings settings) {
        return new Estimate(
                id(form.form()),
                PERCENT * form.error(),
                "percent",
                form.interval().map(range -> range.mapped(fraction -> PERCENT * fraction)),
                form.interval().isPresent()
                        ? ""
                        : "fewer than " + RankedForm.FEWEST_SETS + " sets say nothing of other sets",
                form.scores().size(),
                candidates,
                settings.asOf(),
                Map.of(
                        "law", FormWords.law(form.form()),
                        "form", FormWords.shape(form.form()),
                        "loss_function", FormWords.lossFunction(form.form()),
                        "target", "frontier"));
    }
}
