package almanac.report;

import almanac.report.boundary.CapabilityBoundary;
import almanac.report.contamination.Contamination;
import almanac.report.density.CapabilityDensity;
import almanac.report.ladder.ModelLadder;
import almanac.report.prices.ApiPrices;
import almanac.report.scaling.ScalingLaws;
import java.util.List;

/** The almanac's reports in the order of the site. To add one, add a line. */
public final class Reports {

    public static final List<Report<?>> ALL = List.of(
            new CapabilityDensity(),
            new ApiPrices(),
            new Contamination(),
            new ModelLadder(),
            new ScalingLaws(),
            new CapabilityBoundary());

    private Reports() {}
}
