package almanac.report.density.devices;

import almanac.density.Population;
import almanac.density.Trend;
import almanac.markup.Numbers;
import almanac.report.Calendar;
import almanac.report.Estimate;
import almanac.report.Exclusions;
import almanac.report.IntervalWords;
import almanac.stats.DoublingTime;
import almanac.stats.Quantiles;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words and numbers that the text of the page places. */
final class DeviceWords {

    private DeviceWords() {}

    static Map<String, String> of(DevicesResult result) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("interval-level", "95\u00a0%");
        texts.put("device-made-on", Calendar.day(result.settings().asOf()));
        texts.put("device-replicates", Numbers.grouped(result.settings().replicates()));
        texts.put(
                "device-seeds",
                result.settings().seed() + " and "
                        + result.frontier().replicates().seed());
        addChips(texts, result);
        addPairs(texts, result);
        addDevices(texts, result);
        texts.put("device-forecast", forecast(result.deviceAhead()));
        texts.put("device-line-gap", lineGap(result));
        return texts;
    }

    private static void addChips(Map<String, String> texts, DevicesResult result) {
        ChipTrend frontier = result.frontier();
        texts.put("chip-records", Integer.toString(frontier.points().size()));
        texts.put("chip-count", Integer.toString(frontier.chips().size()));
        texts.put("chip-first", month(frontier.chips().get(0)));
        texts.put("chip-last", month(frontier.chips().get(frontier.chips().size() - 1)));
        texts.put("chip-rows", Integer.toString(result.chips().rows().size()));
        texts.put("chip-used", Long.toString(Exclusions.used(result.chips().rows())));
        texts.put("chip-published-years", Numbers.shortest(result.publishedYears()));
        texts.put("chip-published", ChipSentences.published(frontier, result.publishedYears()));
        texts.put("chip-doubling", ChipSentences.threeDigits(frontier));
        texts.put("chip-doubling-limits", ChipSentences.threeDigitLimits(frontier));
        texts.put("chip-others", ChipSentences.others(result.chips()));
        texts.put("chip-same-day", ChipSentences.sameDay(result.chips(), frontier));
        texts.put("chip-list-prices", ChipSentences.listPrices(result.chips()));
    }

    private static void addPairs(Map<String, String> texts, DevicesResult result) {
        double published = result.publishedDays();
        texts.put("device-published-days", Numbers.shortest(published));
        texts.put("device-density-first", month(result.density().points().get(0)));
        texts.put("device-paper-period", paperPeriod(result.paperPeriod()));
        double[] days = result.doublings().stream()
                .mapToDouble(DeviceDoubling::doublingDays)
                .sorted()
                .toArray();
        texts.put("device-pairs", Integer.toString(days.length));
        texts.put("device-pairs-lowest", Numbers.decimals(days[0], 0));
        texts.put("device-pairs-highest", Numbers.decimals(days[days.length - 1], 0));
        texts.put("device-pairs-median", Numbers.decimals(Quantiles.median(days), 0));
        long holding = result.doublings().stream()
                .filter(pair -> pair.doublingInterval(Estimate.LEVEL)
                        .filter(range -> range.contains(published))
                        .isPresent())
                .count();
        texts.put("device-pairs-holding", Long.toString(holding));
        texts.put("device-rounded-case", roundedCase(result));
        texts.put("device-density-share", densityShare(result.headline()));
    }

    private static void addDevices(Map<String, String> texts, DevicesResult result) {
        List<MemoryClass> classes = MemoryClass.of(result.withMemory());
        int grouped = classes.stream().mapToInt(row -> row.chips().size()).sum();
        texts.put("device-chips", Integer.toString(result.withMemory().size()));
        texts.put("device-chips-smaller", Integer.toString(result.withMemory().size() - grouped));
        texts.put("device-record-model", name(result.lastRecord()));
        texts.put("device-record-month", month(result.lastRecord()));
        texts.put("device-record-density", Numbers.significant(result.recordDensity(), 2));
        texts.put(
                "device-ruler-largest",
                result.largestRulerSize().isPresent()
                        ? Numbers.compact(result.largestRulerSize().getAsDouble())
                        : "unknown");
        texts.put("device-example", example(classes, result));
    }

    /** The middle class at the smaller size of a parameter. */
    private static String example(List<MemoryClass> classes, DevicesResult result) {
        if (classes.isEmpty()) {
            return "No chip with enough memory is listed.";
        }
        double memory = classes.get(classes.size() / 2).memoryBytes();
        double bytes = Memory.BYTES_PER_PARAMETER.get(1);
        double fits = Memory.parameters(memory, bytes);
        double like = fits * result.recordDensity();
        return "A device of " + Numbers.shortest(memory / Memory.GIGABYTE) + " GB holds " + Numbers.compact(fits)
                + " parameters of half a byte; at the density of the newest record they would score like "
                + Numbers.compact(like) + " parameters of the ruler’s family" + beyond(like, result) + ".";
    }

    /** A size above the largest model of the ruler's family is extrapolated. */
    private static String beyond(double size, DevicesResult result) {
        return result.largestRulerSize().stream()
                .filter(largest -> size > largest)
                .mapToObj(largest -> ", beyond its largest model of " + Numbers.compact(largest))
                .collect(Collectors.joining());
    }

    private static String paperPeriod(Optional<DeviceDoubling> pair) {
        return pair.filter(DeviceDoubling::isRising)
                .map(found -> "On data to "
                        + Calendar.day(found.density().choices().until().orElseThrow()) + " it was "
                        + Numbers.decimals(found.doublingDays(), 0) + " days"
                        + within(IntervalWords.rounded(found.doublingInterval(Estimate.LEVEL))))
                .orElse("The data that the paper had carry too few records for the same number");
    }

    /** The part of the growth of both together that is density's: rates add, so it is a quotient of doubling times. */
    private static String densityShare(DeviceDoubling pair) {
        double densityDays = DoublingTime.days(pair.density().line().slope());
        return Numbers.decimals(100 * pair.doublingDays() / densityDays, 0) + "\u00a0%";
    }

    private static String roundedCase(DevicesResult result) {
        return result.cases().stream()
                .filter(found -> found.claim().equals(PublishedCase.ROUNDED_SLOPE))
                .findFirst()
                .map(found -> "The rounded slope of " + found.stated() + " and chips that double in "
                        + Numbers.decimals(found.chipDays(), 0) + " days give "
                        + Numbers.decimals(found.doublingDays(), 1) + " days, where the published number is "
                        + Numbers.shortest(result.publishedDays()))
                .orElse("The rounded slope is not listed");
    }

    private static String forecast(Outlook ahead) {
        String words = ahead.yearsAhead().stream()
                .map(date -> Numbers.significant(ahead.factor(date), 2) + " times by " + Calendar.day(date)
                        + within(IntervalWords.wide(ahead.factorInterval(date, Estimate.LEVEL))))
                .collect(Collectors.joining(", "));
        return words.isEmpty()
                ? "The records span less than a year, so no year ahead is forecast"
                : "On data to " + Calendar.day(ahead.madeOn()) + " the factor is " + words;
    }

    /** How far the fitted line stands from the newest record on the data's last day. */
    private static String lineGap(DevicesResult result) {
        double day = result.settings().asOf().toEpochDay() - Population.FIRST_DAY.toEpochDay();
        double height = StrictMath.exp(result.density().line().at(day));
        double ratio = height / result.recordDensity();
        return "On the data’s last day the fitted line of density stands at a density of "
                + Numbers.significant(height, 2) + ", " + Numbers.significant(ratio, 2)
                + " times that of the newest record";
    }

    private static String within(String interval) {
        return interval.isEmpty() ? "" : " (95\u00a0% interval " + interval + ")";
    }

    private static String name(Trend.EnvelopePoint point) {
        return point.model().scored().model().name();
    }

    private static String month(Trend.EnvelopePoint point) {
        return Calendar.month(point.model().scored().released());
    }

    private static String month(ChipPoint point) {
        return Calendar.month(LocalDate.ofEpochDay((long) point.day()));
    }
}
