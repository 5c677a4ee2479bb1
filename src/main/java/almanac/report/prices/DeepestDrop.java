package almanac.report.prices;

import almanac.markup.Numbers;
import almanac.report.Calendar;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The deepest drop of a model's price that there is no reason to doubt, in words. */
final class DeepestDrop {

    private DeepestDrop() {}

    /** A sentence that names every drop as deep, to the printed digits, as the deepest. */
    static String words(List<PriceChange> changes) {
        List<PriceChange> sure = changes.stream()
                .filter(PriceChange::isDrop)
                .filter(change -> change.doubt().isEmpty())
                .sorted(Comparator.comparing(change -> change.after().from().orElseThrow()))
                .toList();
        Optional<PriceChange> deepest = sure.stream().min(Comparator.comparingDouble(PriceChange::ratio));
        if (deepest.isEmpty()) {
            return "No drop is free of doubt.";
        }
        String cut = cut(deepest.get());
        Set<String> names = new LinkedHashSet<>();
        sure.stream()
                .filter(change -> cut(change).equals(cut))
                .forEach(change -> names.add(change.after().modelName() + " in "
                        + Calendar.month(change.after().from().orElseThrow())));
        return (names.size() == 1 ? "The deepest undoubted drop was " : "The deepest undoubted drops were ")
                + String.join(" and ", names) + ", by " + cut + "\u00a0%.";
    }

    private static String cut(PriceChange change) {
        return Numbers.significant(100 * (1 - change.ratio()), 2);
    }
}
