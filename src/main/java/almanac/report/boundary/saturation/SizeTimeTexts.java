package almanac.report.boundary.saturation;

import almanac.boundary.dominance.SizedSample;
import almanac.boundary.sizetime.SizeTimeBoundary.Spread;
import almanac.boundary.sizetime.SizeTimeSettings;
import almanac.markup.Numbers;
import almanac.report.Calendar;
import almanac.report.Exclusions;
import almanac.report.Words;
import almanac.report.boundary.BoundaryWords;
import almanac.report.boundary.SizeTimeStudy;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the boundary in size and time says, in words that follow from the numbers. */
final class SizeTimeTexts {

    /** Falls below this are not worth a word. */
    private static final double NOTABLE_FALL = 0.01;

    private final List<TimedTask> tasks;
    private final List<TimedTask> claimed;

    private SizeTimeTexts(List<TimedTask> tasks) {
        this.tasks = tasks;
        this.claimed = tasks.stream()
                .filter(task -> SaturationWords.isClaimed(task.task()))
                .toList();
    }

    /** At least one task of a claim is among those given. */
    static Map<String, String> of(List<TimedTask> tasks, SizeTimeStudy study) {
        SizeTimeTexts words = new SizeTimeTexts(tasks);
        TimedTask one = tasks.get(0);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("timed-models", Numbers.grouped(one.boundary().rows()));
        texts.put("timed-left-out", leftOut(study));
        texts.put("splits", Words.lower(one.boundary().fits().size()));
        texts.put("held-back", Words.lower(Math.round(1 / SizeTimeSettings.PAPER.validationShare())));
        texts.put("first-day", Calendar.day(TimedTask.day(one.boundary().first())));
        texts.put("last-day", Calendar.day(TimedTask.day(one.boundary().last())));
        texts.put("heights", words.heights());
        texts.put("printed-heights", words.printed());
        texts.put("end-models", words.end());
        texts.put("falls", words.falls());
        texts.put("slopes", words.slopes());
        return texts;
    }

    private static String leftOut(SizeTimeStudy study) {
        Map<SizedSample.Reason, Integer> counts = study.tasks().get(0).sample().leftOut();
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (all == 0) {
            return "No row of the board is left out";
        }
        return Numbers.grouped(all) + (all == 1 ? " row" : " rows") + " of the board "
                + (all == 1 ? "is" : "are") + " left out ("
                + counts.entrySet().stream()
                        .map(entry -> Exclusions.words(entry.getKey().code()) + ": " + entry.getValue())
                        .collect(Collectors.joining("; "))
                + ")";
    }

    private String heights() {
        return Words.joined(claimed.stream()
                .map(task -> "from " + SaturationWords.spread(task.first()) + " to "
                        + SaturationWords.spread(task.last()) + " on " + BoundaryWords.task(task.task()))
                .toList());
    }

    private String printed() {
        return String.join(
                "; ",
                claimed.stream()
                        .filter(task -> PrintedHeights.at(task.task()).isPresent())
                        .map(task ->
                                printed(task, PrintedHeights.at(task.task()).orElseThrow()))
                        .toList());
    }

    private static String printed(TimedTask task, double printed) {
        Spread ours = task.last();
        String place = printed < ours.low() ? "below" : printed > ours.high() ? "above" : "within";
        return Numbers.decimals(printed, 2) + " on " + BoundaryWords.task(task.task()) + ", " + place
                + " the range of our splits";
    }

    /** How few models hold the height at the last day. */
    private String end() {
        TimedTask one = claimed.get(0);
        long late = one.modelsAtEnd();
        return Words.of(late) + " of " + Numbers.grouped(one.boundary().rows())
                + (late == 1 ? " models is" : " models are") + " of the last " + TimedTask.END_DAYS
                + " days and " + (late == 1 ? "carries" : "carry")
                + " the end; before those days the boundary stands at "
                + Words.joined(claimed.stream()
                        .map(task -> SaturationWords.fraction(task.beforeEnd().median()) + " on "
                                + BoundaryWords.task(task.task()))
                        .toList());
    }

    private String falls() {
        List<TimedTask> falling = tasks.stream()
                .filter(task -> task.fall().median() > NOTABLE_FALL)
                .toList();
        if (falling.isEmpty()) {
            return "On no task does the boundary of a 13B model fall notably in time";
        }
        TimedTask most = falling.stream()
                .max(Comparator.comparingDouble(task -> task.fall().median()))
                .orElseThrow();
        return "On " + Words.lower(falling.size()) + " of " + Words.lower(tasks.size())
                + " tasks the boundary of a 13B model falls in time by more than "
                + Numbers.decimals(NOTABLE_FALL, 2) + " somewhere, most on " + BoundaryWords.task(most.task()) + ", by "
                + SaturationWords.spread(most.fall());
    }

    private String slopes() {
        long rising = tasks.stream()
                .filter(task ->
                        task.slopeAtLast().median() > task.slopeAtFirst().median())
                .count();
        return Words.lower(rising) + " of " + Words.lower(tasks.size());
    }
}
