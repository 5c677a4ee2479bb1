package almanac.report.boundary.training;

import almanac.report.Words;
import almanac.report.boundary.attainable.ActiveBound;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How firm the boundary of the few pretrained rows is, in words. */
final class FitTexts {

    private FitTexts() {}

    static Map<String, String> of(List<TrainedTask> tasks) {
        List<TrainedTask> fitted = tasks.stream()
                .filter(task -> task.pretrained().fit().isPresent())
                .toList();
        if (fitted.isEmpty()) {
            return Map.of("pretrained-fits", "No task has a boundary of the pretrained");
        }
        List<String> resting = fitted.stream()
                .filter(task -> task.pretrained().fit().stream()
                        .anyMatch(fit -> !ActiveBound.of(fit).isEmpty()))
                .map(TrainedTask::name)
                .toList();
        long below =
                fitted.stream().filter(task -> task.pretrainedAboveOwn() == 0).count();
        TrainedTask first = fitted.get(0);
        long large = Arrays.stream(first.pretrained().rows().logFlop())
                .filter(logFlop -> logFlop >= TrainedTask.REFERENCE)
                .count();
        String all = Words.lower(fitted.size());
        return Map.of(
                "pretrained-fits",
                large + " of " + first.pretrained().rows().count() + " pretrained rows have 10²⁴ FLOP or more. On "
                        + Words.lower(below) + " of " + all
                        + " tasks no pretrained row lies above the pretrained boundary, and on "
                        + (resting.isEmpty()
                                ? "none"
                                : resting.size() == fitted.size()
                                        ? "each"
                                        : Words.lower(resting.size()) + " (" + Words.joined(resting) + ")")
                        + " its curve comes to rest on a bound of its constants, where the rows do not tell them");
    }
}
