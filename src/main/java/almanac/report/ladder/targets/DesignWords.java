package almanac.report.ladder.targets;

import almanac.report.Words;
import almanac.report.ladder.DesignComparison;
import almanac.report.ladder.LadderAverage;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderVariant;
import almanac.report.ladder.LadderWords;
import java.util.List;
import java.util.Optional;

/** How the two steps do beside the other designs, for the targets that the paper forecasts. */
final class DesignWords {

    private DesignWords() {}

    /** The design of lowest mean relative error of each target. */
    static String best(LadderResult result) {
        List<DesignComparison> published = published(result);
        if (published.isEmpty()) {
            return "";
        }
        return "By mean relative error the best design is "
                + Words.joined(published.stream().map(row -> best(result, row)).toList()) + ".";
    }

    private static String best(LadderResult result, DesignComparison row) {
        String own = error(result, row.target(), row.onAverage());
        String beside = row.onAverage() == LadderVariant.TWO_STEP
                ? ""
                : ", two steps " + error(result, row.target(), LadderVariant.TWO_STEP);
        return LadderWords.of(row.onAverage()) + " for " + LadderWords.of(row.target()) + " (" + own + beside + ")";
    }

    private static String error(LadderResult result, LadderTarget target, LadderVariant variant) {
        Optional<LadderAverage> average = result.average(target, variant);
        return average.map(found -> LadderWords.percent(found.relative())).orElse("unknown");
    }

    /** On how many tasks the two steps err least. */
    static String wins(LadderResult result) {
        List<String> wins = published(result).stream()
                .map(row -> Words.lower(row.wins(LadderVariant.TWO_STEP)) + " of "
                        + Words.lower(row.best().size()) + " for " + LadderWords.of(row.target()))
                .toList();
        return wins.isEmpty() ? "" : "Task by task, two steps err least on " + Words.joined(wins) + ".";
    }

    private static List<DesignComparison> published(LadderResult result) {
        return result.comparisons().stream()
                .filter(row -> row.target().isPublished())
                .toList();
    }
}
