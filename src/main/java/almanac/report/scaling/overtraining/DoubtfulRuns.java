package almanac.report.scaling.overtraining;

import almanac.data.OvertrainingRun;
import almanac.report.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which of the held-out runs carry a flag of doubt, in words. */
final class DoubtfulRuns {

    /** What a flag of the table means; a flag without words of its own stands for itself. */
    private static final Map<String, String> MEANINGS =
            Map.of("batch-doubtful", "their files state a batch of a single sequence");

    private DoubtfulRuns() {}

    /** A sentence for every flag. */
    static String words(List<HeldOutRun> heldOut) {
        Map<String, List<OvertrainingRun>> flagged = heldOut.stream()
                .map(HeldOutRun::run)
                .filter(run -> run.flag().isPresent())
                .collect(Collectors.groupingBy(
                        run -> run.flag().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        return flagged.isEmpty()
                ? "None of the held-out runs carries a flag of doubt."
                : flagged.entrySet().stream()
                        .map(one -> sentence(one.getKey(), one.getValue(), heldOut.size()))
                        .collect(Collectors.joining(" "));
    }

    private static String sentence(String flag, List<OvertrainingRun> runs, int all) {
        List<String> sizes = runs.stream().map(TrainingText::size).distinct().toList();
        String meaning = MEANINGS.getOrDefault(flag, "");
        return Words.of(runs.size()) + " of the " + Words.lower(all) + " held-out runs, of " + Words.joined(sizes)
                + ", " + (runs.size() == 1 ? "carries" : "carry") + " the flag " + flag
                + (meaning.isEmpty() ? "" : ": " + meaning) + ".";
    }
}
