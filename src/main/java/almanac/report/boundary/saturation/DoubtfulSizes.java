package almanac.report.boundary.saturation;

import almanac.data.BoundaryRuns;
import almanac.data.LeaderboardV2Entry;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Models of the comparison that the board prints below a threshold while their base, by rules, lies above it. Copies in
 * four bits are counted by their packed weights, for example, and so pass for models of half their size. A model whose
 * name states the printed size is not doubted. Only rows of the board are looked at: the models evaluated later carry
 * the nominal size of their base.
 */
final class DoubtfulSizes {

    private static final Pattern FOUR_BITS = Pattern.compile("(?i)4-?bit");

    private DoubtfulSizes() {}

    /** The rows concerned. */
    static List<LeaderboardV2Entry> in(BoundaryRuns runs, double threshold) {
        BaseSizes bases = BaseSizes.of(runs.leaderboardV2());
        return runs.leaderboardV2().stream()
                .filter(entry -> isDoubtful(entry, bases, threshold))
                .toList();
    }

    /** The runs without those rows. */
    static BoundaryRuns leftOut(BoundaryRuns runs, double threshold) {
        BaseSizes bases = BaseSizes.of(runs.leaderboardV2());
        return new BoundaryRuns(
                runs.leaderboardV2().stream()
                        .filter(entry -> !isDoubtful(entry, bases, threshold))
                        .toList(),
                runs.leaderboardV1(),
                runs.newEvaluations(),
                runs.sizeTimePoints(),
                runs.frontierPoints(),
                runs.liveBench());
    }

    /** Whether the name says that the weights are packed in four bits. */
    static boolean isInFourBits(LeaderboardV2Entry entry) {
        return FOUR_BITS.matcher(entry.modelName()).find();
    }

    private static boolean isDoubtful(LeaderboardV2Entry entry, BaseSizes bases, double threshold) {
        double parameters = entry.parameters().orElse(0);
        boolean isCompared = !entry.flagged() && entry.uploaded().isPresent() && parameters > 0;
        return isCompared
                && parameters < threshold
                && !BaseSizes.isStated(entry.modelName(), parameters)
                && bases.of(entry).orElse(0) > threshold;
    }
}
