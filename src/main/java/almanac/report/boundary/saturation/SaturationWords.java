package almanac.report.boundary.saturation;

import almanac.boundary.dominance.SizedModel;
import almanac.boundary.sizetime.SizeTimeBoundary.Spread;
import almanac.data.BoundaryRuns;
import almanac.data.UnsuitableNames;
import almanac.markup.Numbers;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Numbers and models as the page writes them. */
final class SaturationWords {

    /** The tasks of the claims. */
    static final String MATH = "math-lvl-5";

    static final String MMLU_PRO = "mmlu-pro";

    private static final int DECIMALS = 3;
    private static final double THOUSAND = 1000;

    private SaturationWords() {}

    /** Whether a claim is about the task. */
    static boolean isClaimed(String task) {
        return task.equals(MATH) || task.equals(MMLU_PRO);
    }

    /** A score or a share. */
    static String fraction(double value) {
        return Numbers.decimals(value, DECIMALS);
    }

    static String fraction(OptionalDouble value) {
        return value.isPresent() ? fraction(value.getAsDouble()) : "";
    }

    /** The median over the splits with their range. */
    static String spread(Spread spread) {
        return fraction(spread.median()) + " (" + range(spread) + ")";
    }

    static String range(Spread spread) {
        return fraction(spread.low()) + "–" + fraction(spread.high());
    }

    /** A loss in thousandths. */
    static String thousandths(double loss) {
        return Numbers.decimals(THOUSAND * loss, 2);
    }

    /** A count of parameters as in 13B. */
    static String size(double parameters) {
        return Numbers.compact(parameters);
    }

    /** An id for a size within a column name, such as 13b. */
    static String sizeId(double parameters) {
        return size(parameters).toLowerCase(Locale.ROOT);
    }

    /** The name of a model of the comparison, where it is found and may be written. */
    static Optional<String> name(BoundaryRuns runs, SizedModel model, String task) {
        Stream<String> onBoard = runs.leaderboardV2().stream()
                .filter(entry -> entry.uploaded().filter(model.day()::equals).isPresent())
                .filter(entry -> entry.parameters().orElse(0) == model.parameters())
                .filter(entry -> entry.scores().getOrDefault(task, -1.0) == model.score())
                .map(entry -> entry.modelName());
        Stream<String> later = runs.sizeTimePoints().stream()
                .filter(point ->
                        point.modified().atOffset(ZoneOffset.UTC).toLocalDate().equals(model.day()))
                .filter(point -> point.parameters() == model.parameters())
                .filter(point -> point.scores().getOrDefault(task, -1.0) == model.score())
                .map(point -> point.modelName());
        return Stream.concat(onBoard, later).findFirst().filter(name -> !UnsuitableNames.includes(name));
    }
}
