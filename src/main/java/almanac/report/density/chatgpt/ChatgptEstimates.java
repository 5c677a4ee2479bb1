package almanac.report.density.chatgpt;

import almanac.density.TrendChoices;
import almanac.report.Estimate;
import almanac.report.Reading;
import almanac.stats.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The published estimates of the page and their readings for the claims ledger. */
final class ChatgptEstimates {

    static final String PREFIX = "capability-density.chatgpt.";
    static final String RATIO = PREFIX + "slope-ratio";

    private ChatgptEstimates() {}

    /** The headline's ratio and slopes, then the ratio under every other choice. */
    static List<Estimate> of(ChatgptResult result) {
        List<Estimate> estimates = new ArrayList<>(headline(result.headline(), result));
        result.changes().stream()
                .filter(change -> !change.equals(result.headline()))
                .forEach(change -> estimates.add(ratio(
                        "capability-density.chatgpt-" + change.after().subject() + ".slope-ratio", change, result)));
        return estimates;
    }

    /** The headline's choices on the paper's first version and on all data. */
    static List<Reading> readings(ChatgptResult result) {
        List<Reading> readings = new ArrayList<>();
        for (Optional<LocalDate> until : List.of(Optional.of(TrendChoices.PAPER_V1_END), Optional.<LocalDate>empty())) {
            Optional<SlopeChange> change = result.change(ChatgptResult.HEADLINE.until(until));
            List<String> ids = List.of("slope-ratio", "slope-after", "slope-before");
            if (change.isPresent()) {
                headline(change.get(), result).forEach(estimate -> readings.add(Reading.of(until, estimate)));
            } else {
                ids.forEach(id -> readings.add(Reading.none(PREFIX + id, until, "few-records")));
            }
        }
        return readings;
    }

    /** What an estimate of the headline is, for example "the slope before". */
    static String words(String id) {
        return switch (id.substring(PREFIX.length())) {
            case "slope-before" -> "the slope before";
            case "slope-after" -> "the slope after";
            default -> "the ratio";
        };
    }

    private static List<Estimate> headline(SlopeChange change, ChatgptResult result) {
        return List.of(
                ratio(RATIO, change, result),
                slope("slope-after", change.later(), change.afterInterval(Estimate.LEVEL), change, result),
                slope("slope-before", change.before(), change.beforeInterval(Estimate.LEVEL), change, result));
    }

    private static Estimate slope(
            String id, SlopeChange.Side side, Optional<Interval> interval, SlopeChange change, ChatgptResult result) {
        return estimate(
                PREFIX + id,
                side.line().slope(),
                "per day",
                interval,
                side.records().size(),
                side.models(),
                change,
                result);
    }

    private static Estimate ratio(String id, SlopeChange change, ChatgptResult result) {
        return estimate(
                id,
                change.ratio(),
                "",
                change.ratioInterval(Estimate.LEVEL),
                change.decidingRecords(),
                change.before().models() + change.later().models(),
                change,
                result);
    }

    private static Estimate estimate(
            String id,
            double value,
            String unit,
            Optional<Interval> interval,
            int n,
            int candidates,
            SlopeChange change,
            ChatgptResult result) {
        Map<String, String> spec = change.after().spec();
        spec.put("before", "pre-chatgpt");
        String few = change.before().records().size() + " records before ChatGPT decide it";
        return new Estimate(
                id,
                value,
                unit,
                interval,
                interval.isPresent() ? few : "no resample keeps three records on both sides",
                n,
                candidates,
                change.after().until().orElse(result.settings().asOf()),
                spec);
    }
}
