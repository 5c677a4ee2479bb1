package almanac.report.scaling.chinchilla;

import almanac.report.Estimate;
import almanac.report.Reading;
import almanac.report.Settings;
import almanac.report.scaling.ChinchillaFits;
import almanac.stats.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The constants of the headline fit, and the share of the sets of runs on which size and data have to grow together. */
final class ChinchillaEstimates {

    static final String SHARE_NEEDING_BOTH = "scaling-laws.joint-data.share-needing-both";

    private ChinchillaEstimates() {}

    static List<Estimate> all(ChinchillaFits fits, JointSets joint, Settings settings) {
        List<Estimate> estimates = new ArrayList<>();
        Arrays.stream(LawConstant.values())
                .map(constant -> constant(constant, fits, settings))
                .forEach(estimates::add);
        estimates.add(share(joint, settings));
        return List.copyOf(estimates);
    }

    static Estimate constant(LawConstant constant, ChinchillaFits fits, Settings settings) {
        Optional<Interval> interval = fits.draws().interval(constant.value(), Estimate.LEVEL);
        return new Estimate(
                constant.estimateId(),
                constant.of(fits.headline().fit().law()),
                constant.unit(),
                interval,
                interval.isPresent() ? "" : "no resample of the points carries a fit",
                fits.headline().fit().points(),
                fits.points().all().size(),
                settings.asOf(),
                Map.of(
                        "subset", fits.headline().subset().id(),
                        "loss-function", fits.headline().fit().function().id()));
    }

    private static Estimate share(JointSets joint, Settings settings) {
        return new Estimate(
                SHARE_NEEDING_BOTH,
                joint.needingBoth().size() / (double) joint.fitted().size(),
                "",
                Optional.empty(),
                "sets of one source share runs, sizes and recipe, so that no resampling of them means anything",
                joint.fitted().size(),
                joint.all().size(),
                settings.asOf(),
                Map.of("law", "kaplan-nd", "level", Double.toString(Estimate.LEVEL)));
    }

    /** Each constant and the share, for the published claims. */
    static List<Reading> readings(List<Estimate> estimates) {
        return estimates.stream()
                .map(estimate -> Reading.of(Optional.empty(), estimate)
                        .shownIn(estimate.id().equals(SHARE_NEEDING_BOTH) ? DoublingFigure.ID : ConstantsFigure.ID))
                .toList();
    }
}
