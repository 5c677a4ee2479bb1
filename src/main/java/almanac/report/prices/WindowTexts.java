package almanac.report.prices;

import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.IntervalWords;
import java.util.Map;

/** What the text says about how long a record price was the lowest. */
final class WindowTexts {

    private WindowTexts() {}

    static Map<String, String> of(PriceWindows windows) {
        return Map.of(
                "window-quality",
                windows.trend().threshold().label(),
                "window-count",
                Integer.toString(windows.completed()),
                "window-median",
                Numbers.decimals(windows.medianMonths(), 1),
                "window-interval",
                windows.medianInterval(Estimate.LEVEL)
                        .map(range -> "95\u00a0% interval " + IntervalWords.wide(range))
                        .orElse("no interval: fewer than three windows"),
                "window-holder",
                windows.holder().modelName(),
                "window-open",
                windows.openMonths() > 0
                        ? "has been the lowest for " + Numbers.decimals(windows.openMonths(), 1)
                                + " months to the last dated price"
                        : "is as young as the last dated price",
                "window-bounds",
                bounds(windows));
    }

    /** The median of all windows, whenever the open one closes. */
    private static String bounds(PriceWindows windows) {
        String least = Numbers.decimals(windows.lowestMedianMonths(), 1);
        if (windows.highestMedianMonths().isEmpty()) {
            return "is at least " + least + " months";
        }
        String greatest = Numbers.decimals(windows.highestMedianMonths().getAsDouble(), 1);
        return least.equals(greatest)
                ? "is " + least + " months, whenever it closes"
                : "lies between " + least + " months, if it closed that day, and " + greatest
                        + " months, if it never closes";
    }
}
