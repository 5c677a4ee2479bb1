package almanac.report.prices;

import almanac.data.Price;
import almanac.markup.Numbers;
import almanac.report.Calendar;
import almanac.report.Estimate;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.Words;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The page of listed prices, their changes and their dates. */
final class HistoryPage {

    static final String SLUG = "history";

    private HistoryPage() {}

    static Part of(PriceResult result) {
        List<PriceChange> changes = PriceChange.of(result.listed());
        if (changes.isEmpty()) {
            throw new NotEnoughData("no model is listed at two prices", List.of());
        }
        List<FallCauses> causes = result.causes();
        return Part.at(SLUG)
                .estimates(List.of(newModelShare(result, causes)))
                .texts(texts(result, changes, causes))
                .figure(ChangeFigure.of(changes))
                .view(HistoryTables.drops(result, changes), "price-changes")
                .view(RuleTables.causes(causes, true), "price-fall-causes")
                .view(RuleTables.dateKinds(result, true), "price-date-kinds")
                .publishes(HistoryTables.published(result))
                .publishes(HistoryTables.changes(changes))
                .publishes(RuleTables.causes(causes, false))
                .publishes(RuleTables.dateKinds(result, false))
                .rows(result.historyRows())
                .done();
    }

    private static Map<String, String> texts(PriceResult result, List<PriceChange> changes, List<FallCauses> causes) {
        Map<String, String> texts = new LinkedHashMap<>();
        List<Price> listed = result.listed();
        TreeSet<LocalDate> days = new TreeSet<>(
                listed.stream().map(price -> price.from().orElseThrow()).toList());
        texts.put("listed", Numbers.grouped(listed.size()));
        texts.put("not-text-chat", Numbers.grouped(count(result, "not-text-chat")));
        texts.put("history-first", Calendar.month(days.first()));
        texts.put("history-last", Calendar.month(days.last()));
        TreeSet<LocalDate> lists = new TreeSet<>(listed.stream()
                .filter(price -> FallCauses.HISTORIES.containsKey(price.series()))
                .map(price -> price.from().orElseThrow())
                .toList());
        texts.put("lists-first", Calendar.month(lists.isEmpty() ? days.first() : lists.first()));
        texts.put("lists-last", Calendar.month(lists.isEmpty() ? days.last() : lists.last()));
        long drops = changes.stream().filter(PriceChange::isDrop).count();
        texts.put("changes", Integer.toString(changes.size()));
        texts.put("drops", Long.toString(drops));
        texts.put("rises", Long.toString(changes.size() - drops));
        texts.put(
                "doubtful-changes",
                Words.of(changes.stream()
                        .filter(change -> !change.doubt().isEmpty())
                        .count()));
        texts.put("distinct-drops", Long.toString(PriceChange.distinctDrops(changes)));
        texts.put("deepest-drop", DeepestDrop.words(changes));
        texts.putAll(causeTexts(causes));
        texts.put("flagged-late", Words.of(flagged(listed, "later-tariff")));
        texts.put("flagged-late-date", Words.lower(flagged(listed, "late-date")));
        texts.put("late-date-records", lateRecords(result));
        return texts;
    }

    /** Share of the falls of a provider's lowest listed price that a new model brought. */
    private static Estimate newModelShare(PriceResult result, List<FallCauses> causes) {
        List<FallCauses> histories = histories(causes);
        int falls = sum(histories, true) + sum(histories, false);
        if (falls == 0) {
            throw new NotEnoughData("no provider's lowest listed price fell", List.of());
        }
        return new Estimate(
                "api-prices.history.new-model-share",
                100.0 * sum(histories, true) / falls,
                "%",
                Optional.empty(),
                "a count of all listed falls, not a sample",
                falls,
                result.listed().size(),
                result.settings().asOf(),
                Map.of("price_kind", PriceKind.BLENDED.id()));
    }

    private static Map<String, String> causeTexts(List<FallCauses> causes) {
        Map<String, String> texts = new LinkedHashMap<>();
        List<FallCauses> thresholds = causes.stream()
                .filter(cause -> !FallCauses.HISTORIES.containsKey(cause.sequence()))
                .toList();
        List<FallCauses> histories = histories(causes);
        texts.put("threshold-falls", Integer.toString(sum(thresholds, true) + sum(thresholds, false)));
        texts.put("threshold-new-model", Integer.toString(sum(thresholds, true)));
        texts.put(
                "finding",
                2 * sum(histories, true) > sum(histories, true) + sum(histories, false)
                        ? "New models, more than lower prices of listed ones, bring the lowest price down"
                        : "Lower prices of listed models bring the lowest price down at least as often as new ones");
        texts.put("history-falls", Integer.toString(sum(histories, true) + sum(histories, false)));
        texts.put("history-new-model", Integer.toString(sum(histories, true)));
        return texts;
    }

    private static List<FallCauses> histories(List<FallCauses> causes) {
        return causes.stream()
                .filter(cause -> FallCauses.HISTORIES.containsKey(cause.sequence()))
                .toList();
    }

    private static int sum(List<FallCauses> causes, boolean byNewModel) {
        return causes.stream()
                .mapToInt(cause -> byNewModel ? cause.newModel() : cause.repricing())
                .sum();
    }

    private static long count(PriceResult result, String reason) {
        return result.historyRows().stream()
                .filter(row -> row.reason().equals(reason))
                .count();
    }

    private static long flagged(List<Price> listed, String flag) {
        return listed.stream()
                .filter(price -> price.flag().filter(flag::equals).isPresent())
                .count();
    }

    private static String lateRecords(PriceResult result) {
        boolean any = result.trends().all().stream()
                .flatMap(trend -> trend.records().stream())
                .anyMatch(price -> price.flag().filter("late-date"::equals).isPresent());
        return any ? "and some set a record" : "and none sets a record";
    }
}
