package almanac.report.boundary.training;

import almanac.report.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which bases are credited with rows that cannot be theirs, in words. */
final class UnlikeTexts {

    /** Contradicting rows from which a base is named. */
    private static final int LEAST_TO_NAME = 10;

    private UnlikeTexts() {}

    static Map<String, String> of(List<LiftedBase> bases, Map<String, UnlikeRows> unlike) {
        List<UnlikeRows> some = bases.stream()
                .flatMap(base -> Optional.ofNullable(unlike.get(base.base())).stream())
                .filter(rows -> rows.count() > 0)
                .toList();
        List<String> named = some.stream()
                .filter(rows -> rows.count() >= LEAST_TO_NAME)
                .sorted(Comparator.comparingDouble((UnlikeRows rows) -> -(double) rows.count() / rows.derived()))
                .map(UnlikeTexts::words)
                .toList();
        String bound = some.size() + " of " + bases.size() + " bases have such rows";
        return Map.of(
                "unlike",
                named.isEmpty()
                        ? bound
                        : bound + "; " + Words.lower(LEAST_TO_NAME) + " or more have " + Words.joined(named));
    }

    private static String words(UnlikeRows rows) {
        return rows.base() + " (" + rows.count() + " of " + rows.derived()
                + rows.commonest().map(mark -> ", mostly " + mark).orElse("") + ")";
    }
}
