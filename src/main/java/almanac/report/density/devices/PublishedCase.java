package almanac.report.density.devices;

import almanac.data.Catalog;
import almanac.markup.Numbers;
import almanac.stats.DoublingTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A published growth of density combined with the published growth of chips.
 *
 * @param claim id of the published claim that states the growth of density
 * @param stated the published number with its unit
 * @param densityDays doubling time of density, in days
 * @param chipDays doubling time of chips at a fixed price, in days
 */
record PublishedCase(String claim, String stated, double densityDays, double chipDays) {

    private static final List<String> CLAIMS = List.of(
            "density-doubling-slope",
            "density-doubling-slope-v1",
            "density-doubling-slope-journal",
            "density-doubling-v1",
            "density-doubling-journal");

    /** The slope whose combination gives the published number of days. */
    static final String ROUNDED_SLOPE = "density-doubling-slope";

    /** The cases whose claims are listed; a slope is per day, a doubling time in months. */
    static List<PublishedCase> of(Catalog data, double chipYears) {
        Map<String, String> units = new TreeMap<>();
        data.publishedClaims().forEach(claim -> units.put(claim.id(), claim.unit()));
        double chipDays = chipYears * DoublingTime.DAYS_PER_YEAR;
        List<PublishedCase> cases = new ArrayList<>();
        for (String claim : CLAIMS) {
            data.published(claim).ifPresent(value -> {
                boolean slope = String.valueOf(units.get(claim)).equals("per-day");
                double days = slope ? DoublingTime.days(value) : value * DoublingTime.DAYS_PER_MONTH;
                String stated = Numbers.shortest(value) + (slope ? " per day" : " months");
                cases.add(new PublishedCase(claim, stated, days, chipDays));
            });
        }
        return cases;
    }

    double doublingDays() {
        return Combination.doublingTime(densityDays, chipDays);
    }
}
