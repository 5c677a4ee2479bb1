package almanac.boundary.dominance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** The best score of any small model up to a day. */
final class SmallFrontier {

    private final NavigableMap<LocalDate, Double> bestByDay;

    private SmallFrontier(NavigableMap<LocalDate, Double> bestByDay) {
        this.bestByDay = bestByDay;
    }

    /** The frontier of all of these models. */
    static SmallFrontier of(List<SizedModel> small) {
        NavigableMap<LocalDate, Double> best = new TreeMap<>();
        small.forEach(model -> best.merge(model.day(), model.score(), Math::max));
        double reached = Double.NEGATIVE_INFINITY;
        for (Map.Entry<LocalDate, Double> day : best.entrySet()) {
            reached = Math.max(reached, day.getValue());
            day.setValue(reached);
        }
        return new SmallFrontier(best);
    }

    /** The frontier on the last day with a small model that is not later than a day; empty before the first. */
    OptionalDouble at(LocalDate day) {
        Map.Entry<LocalDate, Double> last = bestByDay.floorEntry(day);
        return last == null ? OptionalDouble.empty() : OptionalDouble.of(last.getValue());
    }

    /** The best score of all; empty without models. */
    OptionalDouble last() {
        return bestByDay.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(bestByDay.lastEntry().getValue());
    }
}
