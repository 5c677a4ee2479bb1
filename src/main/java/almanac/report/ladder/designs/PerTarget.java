package almanac.report.ladder.designs;

import almanac.report.Words;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One statement per target, in one phrase. */
record PerTarget(List<LadderTarget> targets) {

    /** For example {@code 2.3 % for 7B-4T and 3.0 % for 13B-5T}; targets without a statement are left out. */
    String words(Function<LadderTarget, Optional<String>> statement) {
        String joined = Words.joined(targets.stream()
                .flatMap(
                        target -> statement.apply(target).map(word -> word + " for " + LadderWords.of(target)).stream())
                .toList());
        return joined.isEmpty() ? "not known" : joined;
    }
}
