package almanac.report.scaling.chinchilla;

import almanac.report.scaling.ChinchillaFits;
import almanac.scaling.LossLaw;
import almanac.scaling.law.LossLawDraws;
import almanac.scaling.law.PublishedLaws;
import java.util.List;
import java.util.Optional;

/**
 * A set of constants of the loss law that the page compares.
 *
 * @param id name in published tables
 * @param name name for readers
 * @param draws resamples of a fit; empty for published constants
 */
record NamedLaw(String id, String name, LossLaw law, Optional<LossLawDraws> draws) {

    static final NamedLaw PRINTED =
            published("hoffmann-printed", "Hoffmann et al., as printed", PublishedLaws.HOFFMANN);

    static final NamedLaw UNROUNDED =
            published("hoffmann-unrounded", "Hoffmann et al., unrounded", PublishedLaws.HOFFMANN_UNROUNDED);

    static final NamedLaw REPLICATION =
            published("besiroglu-printed", "Besiroglu et al., as printed", PublishedLaws.BESIROGLU);

    /** The published sets, then the fit of the page. */
    static List<NamedLaw> all(ChinchillaFits fits) {
        return List.of(PRINTED, UNROUNDED, REPLICATION, fit(fits));
    }

    static NamedLaw fit(ChinchillaFits fits) {
        return new NamedLaw("fit", "This page’s fit", fits.headline().fit().law(), Optional.of(fits.draws()));
    }

    private static NamedLaw published(String id, String name, LossLaw law) {
        return new NamedLaw(id, name, law, Optional.empty());
    }
}
