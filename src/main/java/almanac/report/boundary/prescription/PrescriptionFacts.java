package almanac.report.boundary.prescription;

import almanac.markup.Numbers;
import almanac.report.boundary.BoundaryResult;
import java.util.List;
import java.util.Map;

/** What the page finds, for the report's own page. */
public final class PrescriptionFacts {

    private PrescriptionFacts() {}

    /** One or two sentences under the name that the report's own page places. */
    public static Map<String, String> of(BoundaryResult result) {
        return Map.of("fact-prescriptions", words(PrescribedTask.all(result)));
    }

    static String words(List<PrescribedTask> tasks) {
        if (tasks.isEmpty()) {
            return "No boundary could be fitted, so no budget can be prescribed.";
        }
        PrescribedTask task = PrescribedTask.headline(tasks);
        return "A score of one half on " + task.name() + " needs " + PrescriptionTexts.half(task) + "\u00a0FLOP ("
                + PrescriptionTexts.halfInterval(task) + ", "
                + Numbers.grouped(task.fit().rows()) + " rows).";
    }
}
